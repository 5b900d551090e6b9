import { inFileOrder } from '../source/locate.ts';
import { printable } from '../source/printable.ts';
import { placeOf } from './place.ts';
import { reasonOf } from './reason.ts';
import type { Reporter } from './reporter.ts';

/**
 * A line a problem: `file:line:column: severity code message`, and the same for those that a plan accepts, with the
 * reason. What editors and `grep` read; nothing if all is well.
 */
export const compact: Reporter = {
  name: 'compact',
  isDocument: false,
  ending: 'txt',
  print({ diagnostics, accepted }, { ink, quiet }) {
    const open = diagnostics.map((diagnostic) => {
      const { severity } = diagnostic;
      return { diagnostic, weight: ink[severity](severity), reason: '' };
    });
    const onRecord = accepted.map((diagnostic) => {
      return { diagnostic, weight: ink.faint('accepted'), reason: ` (${reasonOf(diagnostic, Infinity)})` };
    });
    return [...open, ...(quiet ? [] : onRecord)]
      .sort((a, b) => inFileOrder(a.diagnostic, b.diagnostic))
      .map(({ diagnostic, weight, reason }) => {
        const { code, message } = diagnostic;
        return `${placeOf(diagnostic)}: ${weight} ${code} ${printable(message, Infinity)}${reason}\n`;
      })
      .join('');
  },
};

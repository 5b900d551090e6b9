import { printable } from '../source/printable.ts';
import { placeOf } from './place.ts';
import type { Reporter } from './reporter.ts';

/** A line a problem: `file:line:column: severity code message`. What editors and `grep` read; nothing if all is well. */
export const compact: Reporter = {
  name: 'compact',
  isDocument: false,
  print({ diagnostics }, { ink }) {
    return diagnostics
      .map((diagnostic) => {
        const { severity, code, message } = diagnostic;
        return `${placeOf(diagnostic)}: ${ink[severity](severity)} ${code} ${printable(message, Infinity)}\n`;
      })
      .join('');
  },
};

import type { Plan, Prose } from '../../plan/plan.ts';
import { listed } from './words.ts';

/** What stands at the beginning of a document, before what it is about. */
export type OpeningView = {
  /** Each as a quotation in Markdown. */
  readonly quotations: readonly { readonly text: Prose; readonly source: readonly string[] }[];
  readonly foreword?: ForewordView;
};

export type ForewordView = {
  readonly heading: string;
  readonly text: Prose;
  readonly signatories: readonly { readonly name: string; readonly role: readonly string[] }[];
};

export function openingView({ quotations, foreword }: Plan): OpeningView {
  return {
    quotations: quotations.map(({ text, source }) => ({
      text: text.replaceAll(/^/gm, '> '),
      source: listed(source),
    })),
    ...(foreword && {
      foreword: {
        heading: foreword.heading ?? 'Foreword',
        text: foreword.text,
        signatories: foreword.signatories.map(({ name, role }) => ({ name, role: listed(role) })),
      },
    }),
  };
}

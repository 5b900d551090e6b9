const phrases = new Set([
  'to be confirmed',
  'ongoing',
  'on an ongoing basis',
  'throughout',
  'continuous',
  'continuously',
  'on a continuous basis',
  'regular',
  'regularly',
  'on a regular basis',
  'as required',
  'when required',
  'as and when required',
  'as needed',
  'when needed',
  'as necessary',
  'when necessary',
  'where necessary',
  'as appropriate',
  'where appropriate',
  'ad hoc',
  'on an ad hoc basis',
  'early',
  'in a timely manner',
  'future years',
  'in future years',
  'at all stages',
  'within an agreed timeframe',
  'within the agreed timeframe',
  'within an agreed timescale',
  'within the agreed timescale',
  'within the timescale requested',
  'within the timeframe requested',
]);

const unconfirmed =
  /^(?:(?:dates? |all )?(?:tbc|tbd|tba)|(?:dates? |all )to be (?:confirmed|agreed|announced|decided|determined)|to be (?:agreed|announced|decided|determined)|not yet (?:known|decided|agreed))$/;

/** The house spelling of words that people use for "no date" or "no date yet"; `words` are plain. */
export function standingPhrase(words: string): string | undefined {
  if (unconfirmed.test(words)) return 'to be confirmed';
  const spelling = words.replaceAll('-', ' ');
  return phrases.has(spelling) ? spelling : undefined;
}

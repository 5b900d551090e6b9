import * as fc from 'fast-check';
import type { BriefItem, BriefPlan } from '../../timeline/plan-of.ts';
import { scales } from '../../../src/practice/scales.ts';

/** Names that people write, and names that are meant to break something. */
export const hostileNames: readonly string[] = [
  '',
  ' ',
  'x',
  '<script>alert(1)</script>',
  ']]>',
  '<!-- comment -->',
  '&amp; "quoted" \'single\' <tag attr="1">',
  '</text></svg>',
  '__proto__',
  'constructor',
  '\u0000\u0008\u001b[31m control',
  'lone \ud800 surrogate',
  '\u202egnirts desrever',
  'line\nbreak and\ttab',
  'MAORI HAPŪ AND IWI WITH CAPITALS THROUGHOUT THE NAME OF THE ACTIVITY',
  'hapu\u0304 e\u0301',
  '漢字だけの長い名前がここにあります漢字だけの長い名前がここにあります漢字だけの長い名前',
  'שלום עולם العربية',
  '👩‍👩‍👧‍👦🇬🇧 families',
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochandbeyond',
  'word '.repeat(60),
  'W'.repeat(200),
  'http://example.org/?a=1&b=2',
];

const timings = [
  '1 March 2026',
  '29 February 2028',
  '31 December 2026',
  '1 January 2027',
  '7-24 April 2026',
  'April to June 2026',
  'March 2026',
  '2026',
  '2019',
  'about June 2026',
  'about 3 June 2026',
  'c. 2027',
  'from October 2026',
  'from 1 March 2026',
  'by March 2026',
  'by 30 June 2026',
  'by about June 2026',
  '26 April, 8 and 9 May 2026',
  'March and June 2026',
  'between 3 and 9 June 2026',
  '16 September to October 2026',
  'monthly',
  'four times a year',
  'by 30 June every year',
  'by February each year',
  'TBC',
  'as required',
  'during a three month period',
  'before the first meeting',
] as const;

/** A name of anything. */
export const anyName = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...hostileNames) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }) },
  { weight: 3, arbitrary: fc.lorem({ maxCount: 12 }) },
);

const groups = ['a', 'b', 'c', 'd'];

function itemIn(levels: readonly string[]): fc.Arbitrary<BriefItem> {
  return fc.record(
    {
      kind: fc.oneof(
        { weight: 3, arbitrary: fc.constant('activity' as const) },
        fc.constantFrom('window', 'milestone', 'step', 'target', 'event', 'phase'),
      ),
      name: anyName,
      when: fc.constantFrom(...timings),
      planned: fc.constantFrom('May 2026', 'by June 2026', '2 May 2026'),
      until: fc.constantFrom('7 July 2026', 'August 2026'),
      with: fc.subarray(groups),
      level: fc.constantFrom(...levels),
      status: fc.constantFrom('planned', 'under-way', 'done', 'postponed', 'cancelled'),
      what: fc.constantFrom('decision', 'decision', 'meeting', 'holiday', 'pre-election', 'closed'),
      lead: fc.subarray(['Head of Engagement', 'Chair', 'Programme Office, all of it']),
      topics: fc.subarray(['day-care', 'transport']),
      phase: fc.constantFrom('item-0', 'item-1', 'item-2'),
      progress: fc.nat(100),
    },
    { requiredKeys: ['kind', 'name'] },
  );
}

/** Any plan; every item has a name that begins with its own number. */
export const anyPlan: fc.Arbitrary<BriefPlan> = fc.constantFrom(...scales).chain((continuum) => {
  const levels = continuum.levels.map(({ id }) => id);
  return fc.record({
    continuum: fc.constant(continuum),
    ambition: fc.constantFrom(...levels),
    topics: fc.constant({ 'day-care': 'Day care', transport: 'Transport' }),
    stakeholders: fc
      .tuple(anyName, anyName, anyName, anyName, fc.constantFrom(...levels))
      .map(([a, b, c, d, level]) => ({ [`a=${level}`]: a, b, c, d })),
    items: fc
      .array(itemIn(levels), { maxLength: 40, size: 'max' })
      .map((items) => items.map((item, index) => ({ ...item, name: `${index}. ${item.name}` }))),
  });
});

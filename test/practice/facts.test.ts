import { describe, expect, test } from 'vitest';
import { isoOf, weekdayOf } from '../../src/dates/index.ts';
import { bodyName, writesOf, type ExpectedKind } from '../../src/practice/body-words.ts';
import {
  characteristicNamed,
  protectedCharacteristics,
  sectionSeventyFive,
} from '../../src/practice/characteristics.ts';
import { latestStart, localElections, nationalElections } from '../../src/practice/elections.ts';
import { extendProfile } from '../../src/practice/extend-profile.ts';
import { knownBodies } from '../../src/practice/known-bodies.ts';
import { general, profiles } from '../../src/practice/profiles.ts';
import { lengthWords, regimes } from '../../src/practice/regimes.ts';
import { actTitles, lastYearOfActs, sections } from '../../src/practice/statutes.ts';

const day = (iso: string) => Date.parse(iso) / 86_400_000;

test.each([
  ['bodies', knownBodies],
  ['sections', sections],
])(
  '%s: each has an id of its own, a source, a month in which it was looked up, and ends after it began',
  (_, rows) => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const { id, source, checked, from = -Infinity, until = Infinity, successor } of rows) {
      expect(source, id).not.toBe('');
      expect(checked, id).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
      expect(from, id).toBeLessThan(until);
      expect(successor !== undefined, id).toBe(until !== Infinity);
    }
  },
);

test('names of bodies are lower case, as they are looked for', () => {
  for (const { names } of knownBodies) for (const name of names) expect(name).toBe(name.toLowerCase());
});

test('years of Acts are those of the time that the list is whole for', () => {
  for (const { titles, years, since } of actTitles) {
    expect(years.toSorted(), titles[0]).toEqual(years);
    expect(years[0], titles[0]).toBeGreaterThanOrEqual(since);
    expect(years.at(-1), titles[0]).toBeLessThanOrEqual(lastYearOfActs);
  }
});

describe('elections', () => {
  const all = [...nationalElections, ...localElections];

  test('begin before the poll, and not long before it', () => {
    for (const { name, poll, from } of all) {
      expect(poll - from, `${name} ${isoOf(poll)}`).toBeGreaterThanOrEqual(28);
      expect(poll - from, `${name} ${isoOf(poll)}`).toBeLessThanOrEqual(50);
    }
  });

  test('are on a Thursday, but for two of Northern Ireland', () => {
    const others = all.filter(({ poll }) => weekdayOf(poll) !== 4);
    expect(others.map(({ poll }) => isoOf(poll))).toEqual(['2003-11-26', '2007-03-07']);
  });

  test('the notice is given 25 working days before', () => {
    // As Stand's page and NHS Mersey Care's give them, and the Electoral Commission for Northern Ireland.
    expect(isoOf(latestStart(day('2023-05-04'), 'england'))).toBe('2023-03-27');
    expect(isoOf(latestStart(day('2024-05-02'), 'england'))).toBe('2024-03-26');
    expect(isoOf(latestStart(day('2023-05-18'), 'northern-ireland'))).toBe('2023-04-11');
    expect(isoOf(latestStart(day('2022-05-05'), 'northern-ireland'))).toBe('2022-03-28');
  });

  test('in Scotland 28 working days before, without Easter Monday', () => {
    // East Dunbartonshire Council: between 16 and 25 March 2026.
    expect(isoOf(latestStart(day('2026-05-07'), 'scotland'))).toBe('2026-03-25');
    expect(isoOf(latestStart(day('2012-05-03'), 'scotland'))).toBe('2012-03-27');
  });

  test('of the polls of 2026 in Scotland and Wales the first day was published', () => {
    const published = all.filter(({ isFromLatest, nations }) => !isFromLatest && nations.length > 0);
    expect(published.map(({ name, from }) => `${name} from ${isoOf(from)}`)).toEqual([
      'the election to the Scottish Parliament from 2026-03-26',
      'the election to the Senedd from 2026-04-08',
    ]);
  });

  test('general elections', () => {
    const general = nationalElections.filter(({ nations }) => nations.length === 0);
    expect(general.map(({ poll, from }) => `${isoOf(poll)} from ${isoOf(from)}`)).toEqual([
      '1992-04-09 from 1992-03-11',
      '1997-05-01 from 1997-03-17',
      '2001-06-07 from 2001-05-08',
      '2005-05-05 from 2005-04-05',
      '2010-05-06 from 2010-04-06',
      '2015-05-07 from 2015-03-30',
      '2017-06-08 from 2017-04-22',
      '2019-12-12 from 2019-11-06',
      '2024-07-04 from 2024-05-25',
    ]);
  });

  test('English councils', () => {
    const polls = localElections
      .filter(({ nations }) => nations[0] === 'england')
      .map(({ poll }) => isoOf(poll));
    expect(polls.slice(8, 30).join(' ')).toBe(
      '2000-05-04 2001-06-07 2002-05-02 2003-05-01 2004-06-10 2005-05-05 2006-05-04 2007-05-03 2008-05-01 2009-06-04 2010-05-06 2011-05-05 2012-05-03 2013-05-02 2014-05-22 2015-05-07 2016-05-05 2017-05-04 2018-05-03 2019-05-02 2021-05-06 2022-05-05',
    );
    expect([polls[0], polls.at(-1), polls.length]).toEqual(['1992-05-07', '2035-05-03', 43]);
  });

  test('only of English councils it is not known who votes', () => {
    for (const { nations, isInSomeAreas = false } of all)
      expect(isInSomeAreas).toBe(nations[0] === 'england');
  });
});

describe('characteristics', () => {
  test('are nine in Great Britain and nine others in Northern Ireland', () => {
    expect(protectedCharacteristics).toHaveLength(9);
    expect(sectionSeventyFive).toHaveLength(9);
    const optional = protectedCharacteristics.filter(({ isOptional }) => isOptional);
    expect(optional.map(({ id }) => id)).toEqual(['marriage']);
  });

  test.each([
    ['learning disabilities', 'disability'],
    ['Women', 'sex'],
    ['LGBT', 'sexual-orientation'],
    ['Veterans', 'armed-forces'],
    ['political opinion', 'political-opinion'],
    ['tall people', undefined],
  ])('%s', (words, id) => {
    expect(characteristicNamed(words)?.id).toBe(id);
  });
});

test('words for lengths', () => {
  const words = regimes.map(({ id, least }) => `${id}: ${lengthWords(least)}`);
  expect(words).toEqual([
    'nhs-substantial-change: 12 weeks',
    'neighbourhood-plan: 42 days',
    'nsip: 28 days',
    'school-organisation: 28 days',
  ]);
  expect(lengthWords({ count: 1, unit: 'working days' })).toBe('1 working day');
});

test('a profile that extends another adds days of the calendar, and replaces everything else', () => {
  const base = extendProfile(general, {
    id: 'base',
    name: 'Base',
    nation: 'wales',
    bodies: ['media'],
    meetings: [1],
    closures: [{ name: 'One', from: 1, until: 2 }],
    elections: [{ name: 'one', poll: 1, from: 0, nations: [] }],
    limits: { asks: 7 },
  });
  const own = extendProfile(base, {
    id: 'own',
    name: 'Own',
    bodies: ['elected'],
    meetings: [2],
    closures: [{ name: 'Two', from: 3, until: 4 }],
    elections: [{ name: 'two', poll: 2, from: 1, nations: [] }],
    limits: { reach: 80 },
  });
  expect(own).toMatchObject({
    id: 'own',
    name: 'Own',
    nation: 'wales',
    bodies: ['elected'],
    meetings: [1, 2],
  });
  expect(own.closures.map(({ name }) => name)).toEqual(['One', 'Two']);
  expect(own.elections.map(({ name }) => name)).toEqual(['one', 'two']);
  expect(own.limits).toEqual({ ...general.limits, asks: 7, reach: 80 });
});

test('the profiles that come with the program', () => {
  expect(profiles.map(({ id, nation = '–', bodies }) => `${id} ${nation}: ${bodies.join(' ')}`)).toEqual([
    'nhs-england england: scrutiny watchdog voluntary-sector elected',
    'nhs-england-trust england: scrutiny watchdog voluntary-sector elected staff-side',
    'nhs-england-icb england: scrutiny watchdog voluntary-sector elected provider neighbours',
    'council-england england: voluntary-sector elected',
    'nhs-wales wales: watchdog voluntary-sector elected',
    'scotland scotland: voluntary-sector elected community-council',
    'northern-ireland northern-ireland: voluntary-sector elected',
    'general –: ',
  ]);
});

test.each<[ExpectedKind, string, string]>([
  ['scrutiny', 'Joint HOSC of the counties', 'Hosco Ltd'],
  ['scrutiny', 'Health Overview and Scrutiny Committee', 'Scruton'],
  ['watchdog', 'Eastmarsh LINk', 'Ward link nurses'],
  ['watchdog', 'Llais', 'Ballais'],
  ['watchdog', 'Powys community health council', 'Community council'],
  ['watchdog', 'PPI Forum', 'Forum'],
  ['watchdog', 'Powys CHC', 'CHCO'],
  ['scrutiny', 'Health Select Committee', 'Committee'],
  ['governors', 'Council of Governors', 'Government'],
  ['governors', 'Members’ council', 'Members'],
  ['staff-side', 'Staff-side', 'Staff, inside and outside'],
  ['staff-side', 'Trade unions', 'Reunion club'],
  ['staff-side', 'UNISON', 'They sang in unison'],
  ['staff-side', 'RCN and BMA', 'BMAs'],
  ['staff-side', 'Royal College of Nursing', 'Royal College of Physicians'],
  ['staff-side', 'British Medical Association', 'Medical association'],
  ['voluntary-sector', 'VCSE', 'Services'],
  ['voluntary-sector', 'The third sector', 'A third of all'],
  ['voluntary-sector', 'Community and voluntary groups', 'The community'],
  ['neighbours', 'Neighbouring trusts', 'Near ones'],
  ['neighbours', 'The other two CCGs', 'The other wards'],
  ['elected', 'MPs', 'mps'],
  ['elected', 'Elected members', 'Members'],
  ['elected', 'Assembly Members', 'Assembly'],
  ['elected', 'AMs and MSs', '10 AM'],
  ['media', 'Local radio', 'Radiology'],
  ['media', 'The press', 'Pressure group'],
  ['commissioner', 'Eastmarsh ICB', 'icb'],
  ['commissioner', 'Commissioners', 'Mission'],
  ['provider', 'GPs', 'Gps'],
  ['provider', 'Hospitals', 'Hospitality'],
  ['regulator', 'CQC', 'Regular visitors'],
  ['regulator', 'The regulator', 'Regular visitors'],
  ['community-council', 'Parish councils', 'The council'],
])('%s is written %s, and not %s', (kind, words, others) => {
  expect([writesOf(kind, words), writesOf(kind, others)]).toEqual([true, false]);
  expect(bodyName(kind)).not.toBe('');
});

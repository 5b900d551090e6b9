import { dayOf, type Day } from '../dates/index.ts';
import type { HolidayNation } from './bank-holidays.ts';

/** A kind of public body that has not always been there, or is no more. */
export interface KnownBody {
  readonly id: string;
  /** At the beginning of a sentence: "Primary care trusts". */
  readonly name: string;
  /** How plans write it, lower case, one of it; a plural is found too. */
  readonly names: readonly string[];
  /** Abbreviations, exactly as they are written; one that also means something else in the field is left out. */
  readonly short: readonly string[];
  /** An abbreviation that is also a word, as it has to stand for the body to be meant. */
  readonly spelling?: RegExp;
  /** Whether it counts only where nothing else stands beside it: the word means something else, too. */
  readonly isWholeName?: boolean;
  readonly nations: readonly HolidayNation[];
  /** First and last day, inclusive; absent where it was before, or still is. */
  readonly from?: Day;
  readonly until?: Day;
  /** What took its place, in words. */
  readonly successor?: string;
  readonly source: string;
  /** The month in which this was last looked up, as `YYYY-MM`. */
  readonly checked: string;
}

const checked = '2026-03';
const england = ['england'] as const;

/** The bodies of the NHS and of public involvement in it that were founded or abolished since 1990. */
export const knownBodies: readonly KnownBody[] = [
  {
    id: 'sha',
    name: 'Strategic health authorities',
    names: ['strategic health authority'],
    short: ['SHA'],
    nations: england,
    until: dayOf(2013, 3, 31),
    successor: 'NHS England',
    source: 'Health and Social Care Act 2012, section 33',
    checked,
  },
  {
    id: 'pct',
    name: 'Primary care trusts',
    names: ['primary care trust'],
    short: ['PCT'],
    nations: england,
    until: dayOf(2013, 3, 31),
    successor: 'clinical commissioning groups, and from 1 July 2022 integrated care boards',
    source: 'Health and Social Care Act 2012, section 34',
    checked,
  },
  {
    id: 'ccg',
    name: 'Clinical commissioning groups',
    names: ['clinical commissioning group'],
    short: ['CCG'],
    nations: england,
    from: dayOf(2013, 4, 1),
    until: dayOf(2022, 6, 30),
    successor: 'integrated care boards',
    source: 'Health and Care Act 2022, section 19',
    checked,
  },
  {
    id: 'icb',
    name: 'Integrated care boards',
    names: ['integrated care board'],
    short: ['ICB'],
    nations: england,
    from: dayOf(2022, 7, 1),
    source: 'Health and Care Act 2022, section 19; SI 2022/734',
    checked,
  },
  {
    id: 'ppi-forum',
    name: 'Patient and public involvement forums',
    names: ['patient and public involvement forum', 'ppi forum'],
    short: [],
    nations: england,
    from: dayOf(2003, 12, 1),
    until: dayOf(2008, 3, 31),
    successor: 'local involvement networks, and from 1 April 2013 Healthwatch',
    source: 'Local Government and Public Involvement in Health Act 2007',
    checked,
  },
  {
    id: 'link',
    name: 'Local involvement networks',
    names: ['local involvement network'],
    short: ['LINk'],
    // "LINK" or "Herefordshire LINK", but neither "The LINK Centre" nor "Carers LINK".
    spelling:
      /^(?:(?!(?:The|Our|Carers?|Parents?|Youth|Young|Community|Age|Family|Families|Health|Care|Transport|Credit|Rail|Business|Voluntary|Patients?) )\p{Lu}[\p{L}’'-]+ )*LINKs?(?=$|\s*[,;/(&]|\s+and\b)/u,
    nations: england,
    from: dayOf(2008, 4, 1),
    until: dayOf(2013, 3, 31),
    successor: 'local Healthwatch',
    source: 'Local Government and Public Involvement in Health Act 2007; Health and Social Care Act 2012',
    checked,
  },
  {
    id: 'healthwatch',
    name: 'Local Healthwatch organisations',
    names: ['healthwatch'],
    short: [],
    nations: england,
    from: dayOf(2013, 4, 1),
    source: 'Health and Social Care Act 2012',
    checked,
  },
  // Those of England ended in 2003. A plan of Herefordshire may well work with one of Powys, so that the later end counts.
  {
    id: 'chc',
    name: 'Community health councils',
    names: ['community health council'],
    short: [],
    nations: ['england', 'wales'],
    until: dayOf(2023, 3, 31),
    successor: 'Llais in Wales, and Healthwatch in England',
    source: 'Health and Social Care (Quality and Engagement) (Wales) Act 2020',
    checked,
  },
  {
    id: 'llais',
    name: 'Llais',
    names: ['llais'],
    short: [],
    nations: ['wales'],
    from: dayOf(2023, 4, 1),
    source: 'Health and Social Care (Quality and Engagement) (Wales) Act 2020',
    checked,
  },
  {
    id: 'monitor',
    name: 'Monitor',
    names: ['monitor'],
    short: [],
    isWholeName: true,
    nations: england,
    until: dayOf(2022, 6, 30),
    successor: 'NHS England',
    source: 'Health and Care Act 2022, section 33',
    checked,
  },
  {
    id: 'nhs-tda',
    name: 'The NHS Trust Development Authority',
    names: ['trust development authority'],
    short: ['NHS TDA', 'NTDA'],
    nations: england,
    until: dayOf(2022, 6, 30),
    successor: 'NHS England',
    source: 'Health and Care Act 2022, section 36',
    checked,
  },
  {
    id: 'phe',
    name: 'Public Health England',
    names: ['public health england'],
    short: ['PHE'],
    nations: england,
    from: dayOf(2013, 4, 1),
    until: dayOf(2021, 9, 30),
    successor: 'the UK Health Security Agency and the Office for Health Improvement and Disparities',
    source: 'Written statement to Parliament on the dissolution of Public Health England',
    checked,
  },
  {
    id: 'nhs-england',
    name: 'NHS England',
    names: ['nhs england'],
    short: ['NHSE'],
    nations: england,
    from: dayOf(2013, 4, 1),
    source:
      'Health and Social Care Act 2012, section 9, as the NHS Commissioning Board; Health and Care Act 2022, section 1',
    checked,
  },
];

import { dayOf, type Day } from '../dates/index.ts';
import type { HolidayNation } from './bank-holidays.ts';

/** Acts of one title, by their years. */
export interface ActTitle {
  /** As people write it, without "Act": the first one in full. */
  readonly titles: readonly string[];
  /** Every year of an Act of this title from `since` to 2024; one of another year is a slip. */
  readonly years: readonly number[];
  readonly since: number;
  /** Whether no other country has Acts of this title. */
  readonly isOnlyOfUk?: boolean;
}

/** A section that plans of engagement rest on. */
export interface Section {
  readonly id: string;
  /** Its number, with its letters. */
  readonly written: string;
  readonly act: string;
  /** Where those are whom it binds. */
  readonly nations: readonly HolidayNation[];
  /** What it is about, behind "is about". */
  readonly about: string;
  /** Acts that it is wrongly said to be of, by title. An Act that has a section of that number, too, is no sure slip. */
  readonly mistaken: readonly { readonly titles: readonly string[]; readonly unlessYear?: number }[];
  /** First and last day in force, inclusive. */
  readonly from?: Day;
  readonly until?: Day;
  readonly successor?: string;
  readonly source: string;
  /** The month in which this was last looked up, as `YYYY-MM`. */
  readonly checked: string;
}

/** As a message says it. */
export const statutesChecked = 'March 2026';
const checked = '2026-03';

/** The last year for which the lists below are whole. */
export const lastYearOfActs = 2024;

export const actTitles: readonly ActTitle[] = [
  { titles: ['National Health Service', 'NHS'], years: [1977, 2006], since: 1977, isOnlyOfUk: true },
  { titles: ['Health and Social Care'], years: [2001, 2008, 2012], since: 1990, isOnlyOfUk: true },
  { titles: ['Health and Care'], years: [2022], since: 1990, isOnlyOfUk: true },
  { titles: ['Equality'], years: [2006, 2010], since: 1990 },
  { titles: ['Localism'], years: [2011], since: 1990 },
  { titles: ['Mental Capacity'], years: [2005], since: 1990 },
  { titles: ['Human Rights'], years: [1998], since: 1990 },
  { titles: ['Freedom of Information'], years: [2000], since: 1990 },
  { titles: ['Data Protection'], years: [1984, 1998, 2018], since: 1984 },
  {
    titles: ['Local Government and Public Involvement in Health'],
    years: [2007],
    since: 1990,
    isOnlyOfUk: true,
  },
];

const england = ['england'] as const;
/** The Act of 2012 has sections of these numbers, too. */
const olderHealthActs = [
  {
    titles: [
      'Health and Social Care',
      'Health and Care',
      'Local Government and Public Involvement in Health',
    ],
    unlessYear: 2012,
  },
];
const laterHealthActs = [{ titles: ['Health and Social Care', 'Health and Care'] }];

/** From this day on public bodies have the equality duty of section 149 of the Equality Act 2010. */
export const equalityDutyFrom: Day = dayOf(2011, 4, 5);

export const sections: readonly Section[] = [
  {
    id: 'nhs-act-242',
    written: '242',
    act: 'National Health Service Act 2006',
    nations: england,
    about: 'how NHS trusts and foundation trusts involve the users of services',
    mistaken: olderHealthActs,
    source: 'https://www.legislation.gov.uk/ukpga/2006/41/section/242',
    checked,
  },
  {
    id: 'nhs-act-244',
    written: '244',
    act: 'National Health Service Act 2006',
    nations: england,
    about: 'the review and scrutiny of health services by local authorities',
    mistaken: olderHealthActs,
    source: 'https://www.legislation.gov.uk/ukpga/2006/41/section/244',
    checked,
  },
  {
    id: 'nhs-act-13q',
    written: '13Q',
    act: 'National Health Service Act 2006',
    nations: england,
    about: 'how NHS England involves the public',
    mistaken: laterHealthActs,
    from: dayOf(2013, 4, 1),
    source: 'https://www.legislation.gov.uk/ukpga/2006/41/section/13Q',
    checked,
  },
  {
    id: 'nhs-act-14z2',
    written: '14Z2',
    act: 'National Health Service Act 2006',
    nations: england,
    about: 'how clinical commissioning groups involve the public',
    mistaken: laterHealthActs,
    from: dayOf(2013, 4, 1),
    until: dayOf(2022, 6, 30),
    successor: 'section 14Z45, on integrated care boards',
    source: 'Health and Social Care Act 2012, section 26; Health and Care Act 2022, section 25',
    checked,
  },
  {
    id: 'nhs-act-14z45',
    written: '14Z45',
    act: 'National Health Service Act 2006',
    nations: england,
    about: 'how integrated care boards involve the public',
    mistaken: laterHealthActs,
    from: dayOf(2022, 7, 1),
    source: 'https://www.legislation.gov.uk/ukpga/2006/41/section/14Z45',
    checked,
  },
  {
    id: 'equality-act-149',
    written: '149',
    act: 'Equality Act 2010',
    nations: ['england', 'wales', 'scotland'],
    about: 'the public sector equality duty',
    mistaken: [{ titles: ['Equality'], unlessYear: 2010 }],
    from: equalityDutyFrom,
    source: 'https://www.legislation.gov.uk/ukpga/2010/15/section/149',
    checked,
  },
  {
    id: 'northern-ireland-act-75',
    written: '75',
    act: 'Northern Ireland Act 1998',
    nations: ['northern-ireland'],
    about: 'the equality duty of public authorities in Northern Ireland',
    mistaken: [{ titles: ['Northern Ireland'], unlessYear: 1998 }],
    source: 'https://www.legislation.gov.uk/ukpga/1998/47/section/75',
    checked,
  },
];

/**
 * From this day on the Secretary of State has to be notified of a reconfiguration and may call it in (National Health
 * Service Act 2006, Schedule 10A; SI 2024/15), and councils no longer refer one (SI 2024/16).
 */
export const callInFrom: Day = dayOf(2024, 1, 31);

import { plainName } from './continuum.ts';
import type { Characteristic } from './profile.ts';

/**
 * The nine of the Equality Act 2010, in Great Britain. Marriage and civil partnership is not insisted on: of the equality
 * duty it counts for one part only.
 */
export const protectedCharacteristics: readonly Characteristic[] = [
  row('age', 'Age', 'older people, young people, children'),
  row(
    'disability',
    'Disability',
    'disabilities, disabled, disabled people, learning disability, learning disabilities, sensory loss, mental health',
  ),
  row('gender-reassignment', 'Gender reassignment', 'gender identity, trans people, transgender, trans'),
  {
    ...row('marriage', 'Marriage and civil partnership', 'marriage, civil partnership, marital status'),
    isOptional: true,
  },
  row('pregnancy', 'Pregnancy and maternity', 'pregnancy, maternity'),
  row('race', 'Race', 'ethnicity, ethnic minority, ethnic minorities, nationality, racial group'),
  row('religion', 'Religion or belief', 'religion, belief, faith, religious belief'),
  row('sex', 'Sex', 'gender, women, men, men and women generally'),
  row(
    'sexual-orientation',
    'Sexual orientation',
    'sexuality, lesbian gay and bisexual people, lgb, lgbt, lgbtq',
  ),
];

/** The nine of section 75 of the Northern Ireland Act 1998. */
export const sectionSeventyFive: readonly Characteristic[] = [
  row('religious-belief', 'Religious belief', 'religion, belief, faith, religion or belief'),
  row('political-opinion', 'Political opinion', 'political belief'),
  row('racial-group', 'Racial group', 'race, ethnicity, ethnic minority, ethnic minorities'),
  row('age', 'Age', 'older people, young people, children'),
  row('marital-status', 'Marital status', 'marriage, marriage and civil partnership, civil partnership'),
  row(
    'sexual-orientation',
    'Sexual orientation',
    'sexuality, lesbian gay and bisexual people, lgb, lgbt, lgbtq',
  ),
  row('men-and-women', 'Men and women generally', 'sex, gender, women, men'),
  row(
    'disability',
    'Disability',
    'disabilities, disabled, disabled people, learning disability, learning disabilities, sensory loss, mental health',
  ),
  row('dependants', 'Dependants', 'people with dependants, carers, parents, caring responsibilities'),
];

/** Groups that are often added; a profile of one's own can ask for them by name. */
const inclusionGroups: readonly Characteristic[] = [
  row('homelessness', 'People who are homeless', 'homelessness, homeless, rough sleepers'),
  row('travellers', 'Gypsy, Roma and Traveller communities', 'gypsies and travellers, roma, travellers'),
  row('migrants', 'Vulnerable migrants', 'migrants, refugees, asylum seekers'),
  row('sex-workers', 'Sex workers', 'sex work'),
  row('justice-system', 'People in contact with the justice system', 'offenders, prisoners, prison leavers'),
  row(
    'dependence',
    'People dependent on drugs or alcohol',
    'addiction, substance misuse, drug and alcohol dependence',
  ),
  row('carers', 'Carers', 'unpaid carers, young carers'),
  row('deprivation', 'People in the most deprived areas', 'deprivation, poverty, core20'),
  row('rural', 'Rural communities', 'rural isolation, rurality'),
  row('digital-exclusion', 'People who are not online', 'digital exclusion'),
  row('armed-forces', 'The armed forces community', 'veterans, military families, armed forces'),
];

const all = [...protectedCharacteristics, ...sectionSeventyFive, ...inclusionGroups];

/** The characteristic or group that words mean, whatever the nation. */
export function characteristicNamed(words: string): Characteristic | undefined {
  return all.find((characteristic) => isMeantBy(words, characteristic));
}

/** Whether a plan's own word for what people have in common means this. */
export function isMeantBy(word: string, { id, name, words }: Characteristic): boolean {
  const written = plainName(word);
  return [id, name, ...words].some((known) => plainName(known) === written);
}

function row(id: string, name: string, words: string): Characteristic {
  return { id, name, words: words.split(', ') };
}

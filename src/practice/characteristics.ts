import { plainName } from './continuum.ts';
import type { Characteristic } from './profile.ts';

/** How those who have something in common are called, where the words mean nothing else. */
const people = {
  age: 'older, elderly, pensioners, young, younger, youth, teenagers, children, schoolchildren',
  disability:
    'learning difficulties, hearing loss, sight loss, deaf, blind, visually impaired, wheelchair users, dementia, autistic, autism, neurodivergent, mental illness',
  faith:
    'faiths, religious, mosque, synagogue, temple, church, churches, buddhist, christian, hindu, jewish, muslim, sikh',
  gender: 'non-binary, lgbt, lgbtq, lgbtqi, lgbtqia',
  maternity: 'pregnant, expectant, new mothers, breastfeeding',
  orientation: 'lesbian, gay, bisexual, queer, lgbtqi, lgbtqia',
  race: 'racial, ethnic, bame, bme, black, asian, african, caribbean, roma, gypsy, gypsies, traveller, asylum seekers, refugees, migrants',
  sex: 'woman, girls, boys',
};

/**
 * The nine of the Equality Act 2010, in Great Britain. Marriage and civil partnership is not insisted on: of the equality
 * duty it counts for one part only.
 */
export const protectedCharacteristics: readonly Characteristic[] = [
  row('age', 'Age', 'older people, young people, children', people.age),
  row(
    'disability',
    'Disability',
    'disabilities, disabled, disabled people, learning disability, learning disabilities, sensory loss, mental health',
    people.disability,
  ),
  row(
    'gender-reassignment',
    'Gender reassignment',
    'gender identity, trans people, transgender, trans',
    people.gender,
  ),
  {
    ...row('marriage', 'Marriage and civil partnership', 'marriage, civil partnership, marital status'),
    isOptional: true,
  },
  row('pregnancy', 'Pregnancy and maternity', 'pregnancy, maternity', people.maternity),
  row(
    'race',
    'Race',
    'ethnicity, ethnic minority, ethnic minorities, nationality, racial group',
    people.race,
  ),
  row('religion', 'Religion or belief', 'religion, belief, faith, religious belief', people.faith),
  row('sex', 'Sex', 'gender, women, men, men and women generally', people.sex),
  row(
    'sexual-orientation',
    'Sexual orientation',
    'sexuality, lesbian gay and bisexual people, lgb, lgbt, lgbtq',
    people.orientation,
  ),
];

/** The nine of section 75 of the Northern Ireland Act 1998. */
export const sectionSeventyFive: readonly Characteristic[] = [
  row('religious-belief', 'Religious belief', 'religion, belief, faith, religion or belief', people.faith),
  row('political-opinion', 'Political opinion', 'political belief'),
  row('racial-group', 'Racial group', 'race, ethnicity, ethnic minority, ethnic minorities', people.race),
  row('age', 'Age', 'older people, young people, children', people.age),
  row('marital-status', 'Marital status', 'marriage, marriage and civil partnership, civil partnership'),
  row(
    'sexual-orientation',
    'Sexual orientation',
    'sexuality, lesbian gay and bisexual people, lgb, lgbt, lgbtq',
    people.orientation,
  ),
  row('men-and-women', 'Men and women generally', 'sex, gender, women, men', people.sex),
  row(
    'disability',
    'Disability',
    'disabilities, disabled, disabled people, learning disability, learning disabilities, sensory loss, mental health',
    people.disability,
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

/** Whether a word for what people have in common is one for this. */
function isMeantBy(word: string, { id, name, words }: Characteristic): boolean {
  const written = plainName(word);
  return [id, name, ...words].some((known) => plainName(known) === written);
}

/** Whether a text writes of people who have this in common: "People with dementia", "Young carers". */
export function writesOfPeople(text: string, { id, name, words, people = [] }: Characteristic): boolean {
  const written = ` ${plainName(text)} `;
  return [id, name, ...words, ...people].some((known) => written.includes(` ${plainName(known)} `));
}

function row(id: string, name: string, words: string, people?: string): Characteristic {
  return { id, name, words: words.split(', '), ...(people !== undefined && { people: people.split(', ') }) };
}

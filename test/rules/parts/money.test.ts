import { expect, test } from 'vitest';
import { printMoney, readBudget, readMoney } from '../../../src/rules/parts/money.ts';

test.each([
  ['£1,200', '£1,200'],
  ['£ 1,200', '£1,200'],
  ['£1,200.50', '£1,200.50'],
  ['£0.05', '£0.05'],
  ['£1.2k', '£1,200'],
  ['£1.5 million', '£1,500,000'],
  ['£2m', '£2,000,000'],
  ['1 200 EUR', '€1,200'],
  ['€500', '€500'],
  ['$20', '$20'],
  ['20 dollars', '$20'],
  ['30 USD', '$30'],
  ['500 pounds', '£500'],
  ['500 gbp', '£500'],
  ['1200', '1,200'],
  ['0', '0'],
])('%s is %s', (words, printed) => {
  expect(printMoney(readMoney(words)!)).toBe(printed);
});

test.each([
  'about £500',
  '£500 each',
  '£9,000 a year',
  '£1.200',
  '£400–£500',
  'none',
  '500 people',
  '-£5',
  '£',
])('%s may be any amount', (words) => {
  expect(readMoney(words)).toBeUndefined();
});

test.each([
  ['£38,000: £31,550 for the activities, £6,450 for the analysis.', '£38,000'],
  ['£5,000', '£5,000'],
  ['5000', '5,000'],
  ['Up to £5,000 from the engagement fund.', '£5,000'],
  ['The budget is £5k.', '£5,000'],
  ['Budget: £5,000 in total, £500 of it for rooms.', '£5,000'],
  ['The total budget is £5,000 for this engagement', '£5,000'],
  ['A total of £5,000, approved in March.', '£5,000'],
  ['£5,000 (agreed), from the engagement fund', '£5,000'],
  ['£5,000\n\nThat is more than last year.', '£5,000'],
  ['£5,000: all of it for rooms', '£5,000'],
  ['£5,000; nothing is spent yet.', '£5,000'],
  ['£10,500: £2,500 for staff time, £8,000 for venues', '£10,500'],
])('a budget: %s', (prose, printed) => {
  const budget = readBudget(prose)!;
  expect(printMoney(budget)).toBe(printed);
  expect(budget.isHedged).toBe(false);
});

test('a budget that is not exact', () => {
  expect(readBudget('About £5,000.')).toEqual({ pence: 500_000, currency: '£', isHedged: true });
  expect(readBudget('The budget is roughly £5,000 from the fund')?.isHedged).toBe(true);
});

test.each([
  '£10,000 from the council and £20,000 from the trust',
  '£500 for the hall; the rest is paid by the programme.',
  'The programme pays; the hall costs £500.',
  '2026: £5,000',
  '£2,500 (staff time) plus £8,000 for venues',
  '£2,500. A further £8,000 is for venues.',
  '£2,500: staff time. £8,000: venues.',
  '£2,500; £8,000 for venues',
  '£2,500\n£8,000 for venues',
  '£500 each',
  'About 3 days a week.',
  'Not yet known',
])('no sure budget: %s', (prose) => {
  expect(readBudget(prose)).toBeUndefined();
});

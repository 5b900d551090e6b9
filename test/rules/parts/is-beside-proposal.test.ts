import { expect, test } from 'vitest';
import type { ConsultationWindow } from '../../../src/plan/plan.ts';
import { isBesideProposal } from '../../../src/rules/parts/is-beside-proposal.ts';

const called = (name: string, regime?: string) => ({ name, regime }) as ConsultationWindow;

test.each([
  'Pre-consultation engagement',
  'Preconsultation engagement',
  'Public pre-engagement',
  'The informal consultation on options',
  'Early conversations with patients',
  'Initial conversation',
  'Preliminary discussion',
  'Early discussions',
  'Initial views',
  'Our early involvement',
  'Community early talks',
  'Listening event',
  'Listening events',
  'Listening exercise',
  'Listening period',
  'Listening phase',
  'Staff consultation',
  'The formal TUPE consultation',
  'Workforce engagement',
  'Employee consultation',
  'Trade union consultation',
  'Redundancy consultation',
  'Organisational change consultation',
  'Organizational change consultation',
  'Formal consultation with affected staff',
  'Consultation of the workforce',
  'Consultation with our employees',
  'Consultation with trade unions',
  'Consultation under TUPE',
  'Consultation on redundancies',
  'Consultation on our redundancy policy',
  'Consultation under the organisational change policy',
])('“%s” is beside the consultation of the public on a proposal', (name) => {
  expect(isBesideProposal(called(name))).toBe(true);
  expect(isBesideProposal(called(name, 'substantial-change'))).toBe(false);
});

test.each([
  'Consultation',
  'Consultation on informal carers',
  'Listening to patients: public consultation',
  'Consultation on the early conversations service',
  'Consultation on the NHS workforce unit',
  'Early years consultation',
  'Consultation on staff car parks',
  'Staff and public consultation',
  'Staff and patient consultation',
  'Staff and patients',
  'Staff and resident panel',
  'Staff and residents',
  'Staff and carer consultation',
  'Staff and carers',
  'Staff and community consultation',
  'Staff and communities',
  'Staff and citizen panel',
  'Staff and citizens',
  'Staff and local people',
  'Staff and families',
  'Staff and user consultation',
  'Staff and users',
  'Staff and stakeholder consultation',
  'Staff and stakeholders',
])('“%s” may be the consultation on a proposal', (name) => {
  expect(isBesideProposal(called(name))).toBe(false);
});

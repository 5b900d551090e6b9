export type { Day } from './civil.ts';
export type * from './timing.ts';

import type { ListedPlan } from '../formats/index-page.ts';
import type { CheckedFile } from '../reporters/report.ts';
import type { PlanInput } from './plan-input.ts';

/** One plan of a build. */
export interface Built {
  readonly input: PlanInput;
  readonly file: CheckedFile;
  /** What of the plan a list of plans shows; absent where an error stopped its build. */
  readonly plan?: ListedPlan;
  /** Empty where an error stopped its build. */
  readonly outputs: readonly StoredOutput[];
}

/** An output as it will be in its file: bytes take half the memory of a text, and there may be thousands. */
export interface StoredOutput {
  readonly format: string;
  readonly ending: string;
  readonly bytes: Uint8Array;
}

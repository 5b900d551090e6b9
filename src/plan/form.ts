import type { Validator } from '../../schemas/plan.schema.json?validator';
import type { Vocabulary } from '../../schemas/plan.schema.json?vocabulary';

/** The form that a file has to have: what is made of its schema when the program is built. */
export interface Form {
  readonly validator: Validator;
  readonly vocabulary: Vocabulary;
}

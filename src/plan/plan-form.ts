import validator from '../../schemas/plan.schema.json?validator';
import vocabulary from '../../schemas/plan.schema.json?vocabulary';
import type { Form } from './form.ts';

/** The form of a plan. */
export const planForm: Form = { validator, vocabulary };

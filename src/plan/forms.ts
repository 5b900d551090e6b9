import planValidator from '../../schemas/plan.schema.json?validator';
import planVocabulary from '../../schemas/plan.schema.json?vocabulary';
import type { Form } from './form.ts';
import type { Kind } from './kinds.ts';

/** The form of each kind of document, and of a register. That of a plan, which most files are, is at hand. */
export const forms: Readonly<Record<Kind | 'register', () => Form | Promise<Form>>> = {
  plan: () => ({ validator: planValidator, vocabulary: planVocabulary }),
  strategy: () =>
    form(
      import('../../schemas/strategy.schema.json?validator'),
      import('../../schemas/strategy.schema.json?vocabulary'),
    ),
  framework: () =>
    form(
      import('../../schemas/framework.schema.json?validator'),
      import('../../schemas/framework.schema.json?vocabulary'),
    ),
  paper: () =>
    form(
      import('../../schemas/paper.schema.json?validator'),
      import('../../schemas/paper.schema.json?vocabulary'),
    ),
  register: () =>
    form(
      import('../../schemas/register.schema.json?validator'),
      import('../../schemas/register.schema.json?vocabulary'),
    ),
};

interface Module<Default> {
  readonly default: Default;
}

async function form(
  validator: Promise<Module<Form['validator']>>,
  vocabulary: Promise<Module<Form['vocabulary']>>,
): Promise<Form> {
  return { validator: (await validator).default, vocabulary: (await vocabulary).default };
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkBytes } from '../../src/compile.ts';
import type { Rendering } from '../../src/formats/format.ts';
import { layOut } from '../../src/timeline/lay-out.ts';
import { planOf, type BriefPlan } from '../timeline/plan-of.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** A plan file of the repository, as outputs get it. It may have warnings, but no errors. */
export function renderingOfFile(file: string): Promise<Rendering> {
  return renderingOfText(readFileSync(path.join(root, file), 'utf8'), file);
}

export async function renderingOfText(text: string, name = 'plan.yaml'): Promise<Rendering> {
  const { plan, diagnostics } = await checkBytes(name, new TextEncoder().encode(text));
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (!plan || errors.length > 0)
    throw new Error(`${name}: ${errors.map(({ message }) => message).join(' ')}`);
  return { plan, timeline: layOut(plan), subjects: [] };
}

export function renderingOf(brief: BriefPlan): Rendering {
  const plan = planOf(brief);
  return { plan, timeline: layOut(plan), subjects: [] };
}

/** The plans that pages are looked at with. */
export const planFiles = {
  herefordshire: 'examples/herefordshire/plan.yaml',
  'every-field': 'test/formats/page/cases/every-field/plan.yaml',
} as const;

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { folderOf } from '../../src/cli/beside.ts';
import { checkBytes } from '../../src/compile.ts';
import type { Rendering } from '../../src/formats/format.ts';
import { noFolder, type Folder } from '../../src/plan/folder.ts';
import { given } from '../../src/plan/given.ts';
import { seenFrom } from '../../src/plan/seen-from.ts';
import { layOut } from '../../src/timeline/lay-out.ts';
import { planOf, type BriefPlan } from '../timeline/plan-of.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** All examples that something is built of, by their paths from the root: registers are read with the others. */
export const exampleFiles = readdirSync(path.join(root, 'examples'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => path.posix.join('examples', ...name.split(path.sep)))
  .filter((file) => !/^kind: register$/m.test(textOf(file)));

/** A file of the repository with what it names beside it, as outputs get it. It may have warnings, but no errors. */
export function renderingOfFile(file: string): Promise<Rendering> {
  const absolute = path.join(root, file);
  return renderingOfText(textOf(file), file, folderOf(absolute, path.dirname(absolute)));
}

function textOf(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

export async function renderingOfText(
  text: string,
  name = 'plan.yaml',
  folder: Folder = noFolder,
): Promise<Rendering> {
  const { plan, diagnostics } = await checkBytes(name, new TextEncoder().encode(text), { folder });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (!plan || errors.length > 0)
    throw new Error(`${name}: ${errors.map(({ message }) => message).join(' ')}`);
  const seen = given({ asAt: seenFrom(plan, undefined) });
  return {
    plan,
    timeline: layOut(plan, seen),
    subjects: plan.subjects.map((subject) => ({ subject, timeline: layOut(subject.plan, seen) })),
    ...seen,
  };
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

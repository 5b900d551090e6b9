// @ts-check
/** The cases of the rules' tests that explain them: one in which a rule finds something, and one that it lets pass. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../test/rules');

/** Tests of what rules share. */
const shared = new Set(['across', 'parts']);

/** A module whose default export is, by the code of a rule, the files of its cases. */
export function ruleCasesModule() {
  const codes = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !shared.has(entry.name),
  );
  const cases = codes.map(({ name }) => [name, { bad: caseOf(name, 'bad'), good: caseOf(name, 'good') }]);
  return `export default ${JSON.stringify(Object.fromEntries(cases.sort()))};`;
}

/**
 * One file, or those of a folder.
 * @param {string} code
 * @param {string} name
 */
function caseOf(code, name) {
  const single = path.join(folder, code, `${name}.yaml`);
  if (existsSync(single)) return [{ name: `${name}.yaml`, text: readFileSync(single, 'utf8') }];
  const several = path.join(folder, code, name);
  return readdirSync(several)
    .sort()
    .map((file) => ({ name: file, text: readFileSync(path.join(several, file), 'utf8') }));
}

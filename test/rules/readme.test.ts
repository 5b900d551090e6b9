import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulesMarkdown } from '../../src/cli/explain/explanation-markdown.ts';
import { explanationOf } from '../../src/cli/explain/explanation.ts';
import { ruleFacts } from '../../src/cli/explain/rule-facts.ts';
import { sharedRules } from '../../src/rules/across/index.ts';
import { rules } from '../../src/rules/index.ts';

const file = '../../src/rules/README.md';

test('the README shows every rule, with its cases, as `engage explain` does', async () => {
  const readme = readFileSync(new URL(file, import.meta.url), 'utf8');
  const codes = new Set([...rules, ...sharedRules].map(({ code }) => code));
  const explained = await Promise.all(ruleFacts.filter(({ code }) => codes.has(code)).map(explanationOf));
  const made = readme.replace(
    /(<!-- rules -->\n)[^]*(<!-- \/rules -->)/,
    (_, start, end) => `${start}\n${rulesMarkdown(explained)}\n\n${end}`,
  );
  await expect(made).toMatchFileSnapshot(file);
});

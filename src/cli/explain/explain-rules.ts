import { jsonText } from '../../reporters/json-text.ts';
import type { RuleFacts } from '../../reporters/reporter.ts';
import { nearest } from '../../source/nearest.ts';
import { quote } from '../../source/quote.ts';
import type { Request } from '../command.ts';
import { UsageError, type ExitCode } from '../exit-code.ts';
import type { common, explainingRules } from '../settings.ts';
import { pageFor } from '../terminal.ts';
import { explanationMarkdown, rulesMarkdown } from './explanation-markdown.ts';
import { explanationText, listText } from './explanation-text.ts';
import { explanationOf, type ExampleFile, type Explanation } from './explanation.ts';
import { ruleFacts } from './rule-facts.ts';

type ExplainRequest = Request<typeof explainingRules & Pick<typeof common, 'color'>>;

/** `engage explain`: what the codes stand for that are named, or all of them. */
export async function explainRules({ paths, chosen, terminal }: ExplainRequest): Promise<ExitCode> {
  const { format, color } = chosen;
  const facts = paths.length > 0 ? [...new Set(paths)].map(factsOf) : ruleFacts;
  const isList = paths.length === 0;
  if (format === 'text') {
    const page = await pageFor(terminal.out, { color, quiet: false, maxProblems: undefined });
    const texts = isList
      ? [listText(facts, page)]
      : (await explained(facts)).map((explanation) => explanationText(explanation, page));
    await terminal.out.write(texts.join('\n\n'));
  } else if (format === 'json') {
    const rules = isList ? facts : await explained(facts);
    await terminal.out.write(jsonText({ version: 1, rules: rules.map(entryOf) }));
  } else {
    const explanations = await explained(facts);
    const page = isList ? rulesMarkdown(explanations) : explanations.map(explanationMarkdown).join('\n\n');
    await terminal.out.write(`${page}\n`);
  }
  return 0;
}

function explained(facts: readonly RuleFacts[]): Promise<Explanation[]> {
  return Promise.all(facts.map(explanationOf));
}

function factsOf(code: string): RuleFacts {
  const facts = ruleFacts.find((rule) => rule.code === code);
  if (facts) return facts;
  const meant = nearest(
    code,
    ruleFacts.map((rule) => rule.code),
  );
  const instead = meant ? `Did you mean ${quote(meant)}?` : `${quote('engage explain')} lists them.`;
  throw new UsageError(`There is no rule or code ${quote(code)}. ${instead}`);
}

/** Spelled out key by key, as the order of keys is part of what is the same on every run. */
function entryOf({ code, severity, title, why, evidence, isOptional, example }: Explanation) {
  return {
    code,
    severity,
    isRule: evidence !== undefined,
    ...(isOptional && { isOptional }),
    title,
    why,
    ...(evidence !== undefined && { evidence }),
    ...(example && {
      bad: {
        ...filesOf(example.bad),
        problems: example.problems.map(({ file, line, column, severity, message, hint }) => {
          return { file, line, column, severity, message, ...(hint !== undefined && { hint }) };
        }),
      },
      good: filesOf(example.good),
    }),
  };
}

/** One plan, or files by their names. */
function filesOf(files: readonly ExampleFile[]) {
  const [first, ...others] = files;
  if (others.length === 0) return { plan: first!.text };
  return { files: Object.fromEntries(files.map(({ name, text }) => [name, text])) };
}

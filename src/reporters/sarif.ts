import type { AcceptedDiagnostic, LocatedDiagnostic } from '../source/diagnostic.ts';
import { inFileOrder } from '../source/locate.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { jsonText } from './json-text.ts';
import { reasonOf } from './reason.ts';
import type { Report, Reporter, RuleFacts } from './reporter.ts';

/**
 * SARIF 2.1.0 (OASIS), which code hosts and editors read. Problems that a plan accepts are results that are suppressed,
 * with the reason. Nothing in it changes from one run to the next.
 */
export const sarif: Reporter = {
  name: 'sarif',
  isDocument: true,
  ending: 'sarif',
  listsRules: true,
  print(report) {
    return jsonText(logOf(report));
  },
};

function logOf({ rules, diagnostics, accepted, plans }: Report) {
  const results = [...diagnostics, ...accepted].sort(inFileOrder);
  const fingerprints = fingerprintsOf(results);
  const listed = listedRules(rules, results);
  const indexes = new Map(listed.map(({ code }, index) => [code, index]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'engage', version: __ENGAGE_VERSION__, rules: listed.map(descriptorOf) } },
        artifacts: plans.map(({ name }) => ({ location: { uri: uriOf(name) }, sourceLanguage: 'yaml' })),
        // Those of `Position`: characters, not units of UTF-16.
        columnKind: 'unicodeCodePoints',
        results: results.map((result, index) =>
          resultOf(result, indexes.get(result.code)!, fingerprints[index]!),
        ),
      },
    ],
  };
}

/** A code that nobody has explained is listed all the same, since results refer to the list. */
function listedRules(rules: readonly RuleFacts[], results: readonly LocatedDiagnostic[]): RuleFacts[] {
  const known = new Set(rules.map(({ code }) => code));
  const others = new Map(
    results.flatMap((result) => (known.has(result.code) ? [] : [[result.code, result] as const])),
  );
  const unexplained = [...others.values()].map(({ code, severity }) => {
    return { code, severity, title: `${code}.`, why: 'The message says what is wrong.' };
  });
  return [...rules, ...unexplained];
}

const levels = { error: 'error', warning: 'warning', hint: 'note' } as const;

function descriptorOf({ code, severity, title, why, evidence, isOptional }: RuleFacts) {
  const source = evidence === undefined ? '' : `\n\nWhere it comes from: ${evidence}`;
  const more = `engage explain ${code}`;
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: `${title} ${why}` },
    help: {
      text: `${why}${source}\n\nAn example, and how to accept it: ${more}`,
      markdown: `${why}${source}\n\nAn example, and how to accept it: \`${more}\``,
    },
    defaultConfiguration: { ...(isOptional && { enabled: false }), level: levels[severity] },
  };
}

function resultOf(result: LocatedDiagnostic | AcceptedDiagnostic, ruleIndex: number, fingerprint: string) {
  const { code, severity, message, hint, file, line, column, endLine, endColumn } = result;
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: withoutLinks(hint === undefined ? message : `${message} ${hint}`) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
    partialFingerprints: { 'engageProblem/v1': fingerprint },
    // An empty list says that it is not suppressed; without one nothing would be known.
    suppressions:
      'because' in result ? [{ kind: 'inSource', justification: reasonOf(result, Infinity) }] : [],
  };
}

/** In SARIF `[words](address)` is a link, and a plan must not put one into a report. */
function withoutLinks(text: string): string {
  return text.replaceAll(/\[([^\]]*)\]\(/g, '\\[$1\\](');
}

/** The name of a source as a URI: relative, or that of a file where it begins at a root. */
function uriOf(name: string): string {
  const path = name.toWellFormed().split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return `file://${path}`;
  return /^[A-Za-z]%3A\//.test(path) ? `file:///${path.replace('%3A', ':')}` : path;
}

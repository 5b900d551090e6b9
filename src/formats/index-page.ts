import { printTiming } from '../dates/index.ts';
import { given } from '../plan/given.ts';
import type { Kind } from '../plan/kinds.ts';
import type { Plan } from '../plan/plan.ts';
import type { Brand } from './brand.ts';
import { brandStyle } from './brand-style.ts';
import { contentHash } from './content-hash.ts';
import { escapeXml } from './drawing/element.ts';

/** What the page that lists several documents shows of one. */
export type ListedPlan = Pick<Plan, 'kind' | 'title' | 'organisation' | 'period'> &
  Pick<Plan['document'], 'version'>;

/** A document in that list. */
export interface IndexEntry {
  readonly plan: ListedPlan;
  readonly links: readonly OutputLink[];
}

/** A link to an output of the plan. */
export interface OutputLink {
  /** Whether it is the plan's page, to which its title leads. */
  readonly isPage: boolean;
  /** What it is: "a drawing of the timeline". */
  readonly called: string;
  /** From this page, already encoded. */
  readonly href: string;
}

/**
 * The page beside the outputs of several plans that lists them, in the order given; in the colour and typeface of the
 * brand, where there is one. It fetches nothing.
 */
export async function indexPage(
  entries: readonly IndexEntry[],
  brand: Pick<Brand, 'colour' | 'font'> = {},
): Promise<string> {
  const { colour, font } = brand;
  const style = [ownStyle, brandStyle(given({ colour, font }))].join('');
  const what = entries.every(({ plan }) => plan.kind === 'plan') ? 'engagement plan' : 'document';
  const heading = entries.length === 1 ? `One ${what}` : `${entries.length} ${what}s`;
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${await contentHash(style)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Engagement plans</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${heading}</h1>
<ul class="plans">
${entries.map(entryHtml).join('\n')}
</ul>
</main>
<footer><p>Made from the plans’ sources by engage.</p></footer>
</body>
</html>
`;
}

/** The title leads to what people read; the other outputs stand below it. */
function entryHtml({ plan, links }: IndexEntry): string {
  const { kind, title, organisation, period, version } = plan;
  const [main, ...others] = links.toSorted((a, b) => Number(b.isPage) - Number(a.isPage));
  const facts = [
    ...(kind === 'plan' ? [] : [kindWords[kind]]),
    ...(organisation === undefined ? [] : [`<bdi>${escapeXml(organisation)}</bdi>`]),
    ...(period ? [escapeXml(printTiming(period.timing))] : []),
    ...(version === undefined ? [] : [`version <bdi>${escapeXml(version)}</bdi>`]),
  ];
  return [
    '<li>',
    `<h2>${main ? `<a href="${escapeXml(main.href)}">${escapeXml(title)}</a>` : escapeXml(title)}</h2>`,
    ...(facts.length > 0 ? [`<p>${facts.join(' <span aria-hidden="true">·</span> ')}</p>`] : []),
    ...(others.length > 0
      ? [`<p class="also">Also as ${others.map((link) => alsoHtml(link, title)).join(', ')}</p>`]
      : []),
    '</li>',
  ].join('\n');
}

const kindWords: Readonly<Record<Exclude<Kind, 'plan'>, string>> = {
  strategy: 'Strategy',
  framework: 'Framework',
  paper: 'Paper',
};

/** A link that says by itself where it leads, to those who hear links one by one. */
function alsoHtml({ called, href }: OutputLink, title: string): string {
  return `<a href="${escapeXml(href)}">${escapeXml(called)}<span class="unseen">: ${escapeXml(title)}</span></a>`;
}

/** The type and colours of a plan's own page. */
const ownStyle = `
:root { --paper: #fff; --text: #1a1a1a; --quiet: #595959; --rule: #cbd2d9; --strong: #12436d; --accent: #2073bc; --link: #12436d; }
@media screen and (prefers-color-scheme: dark) {
  :root { color-scheme: dark; --paper: #1b1f24; --text: #ededed; --quiet: #b8bec6; --rule: #48515b; --strong: #9cc4ee; --accent: #6bace6; --link: #9cc4ee; }
}
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; border-top: 6px solid var(--strong); background: var(--paper); color: var(--text); font: 1.0625rem/1.5 Arial, "Liberation Sans", Helvetica, sans-serif; overflow-wrap: break-word; }
main, footer { max-width: 48rem; margin: 0 auto; padding: 0 1rem; }
h1, h2, p, ul { margin: 0; padding: 0; }
h1 { padding: 1.5rem 0 1rem; font-size: 2.25rem; line-height: 1.25; letter-spacing: -0.01em; color: var(--strong); text-wrap: balance; }
h2 { font-size: 1.25rem; line-height: 1.25; overflow-wrap: anywhere; }
a { color: var(--link); text-decoration-color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 3px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 1px; }
.plans { list-style: none; border-top: 2px solid var(--strong); }
.plans li { padding: 1rem 0; border-bottom: 1px solid var(--rule); break-inside: avoid; }
.plans p { margin-top: 0.25rem; }
.also, footer p { color: var(--quiet); font-size: 0.9375rem; }
footer p { margin: 2rem 0; font-size: 0.875rem; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print { @page { size: A4; margin: 18mm; } body { border-top: 0; font-size: 11pt; } main, footer { max-width: none; padding: 0; } }
`;

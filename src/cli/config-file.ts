/** Settings as written by the author. Made from schemas/config.schema.json by `npm run generate`. */

/**
 * What holds for all the plans of a folder or a repository, so that nobody has to say it each time. The file is called engage.config.yaml; every key may be left out.
 */
export interface ConfigFile {
  /**
   * The plans that are meant when a command names none: a file, a folder, or a list of them. Written from the folder of this file, and in it. Also known as: plan, files, paths, include.
   *
   * @minItems 1
   */
  plans?: string | string[];
  /**
   * The day that the plans are seen from, as year, month and day such as 2026-03-31, or the word today. Timelines have a line there and say what is late, and problems that are accepted until a day before it count again. Without it no clock is read. Also known as: date, today.
   */
  'as-at'?: string;
  /**
   * The kind of organisation, for plans that do not say: what the law asks of it, whom it is expected to involve, and for how long. One that comes with the program, or one of your own from profiles. Also known as: organisation-type.
   */
  profile?: string;
  rules?: Rules;
  /**
   * From which severity on problems make a command end with exit code 1. One of: error; warning; hint; never. Without it: error. Also known as: severity, fail-level.
   */
  'fail-on'?: 'error' | 'warning' | 'hint' | 'never';
  /**
   * What is made of each plan: one kind of output, several with commas between them, or a list. Any of: html (a page to read and to print); md (Markdown); docx (a Word document); pdf (a PDF); svg (the timeline as one drawing); mermaid (the timeline as a Mermaid chart); text (the timeline in plain characters). Without it: html and md. Also known as: format, formats, outputs.
   *
   * @minItems 1
   */
  to?: string | ('html' | 'md' | 'docx' | 'pdf' | 'svg' | 'mermaid' | 'text')[];
  /**
   * The folder that outputs are written to. Written from the folder of this file, and in it. Without it: build, in the current folder. Also known as: output, folder, outdir, out-dir.
   */
  out?: string;
  /**
   * A register of stakeholders that holds for every plan that names none of its own: its file, written from the folder of this file, and in it. Also known as: stakeholder-register, stakeholders.
   */
  register?: string;
  /**
   * What documents look like: a folder with templates of your own, written from the folder of this file and in it; or the document that is made, which is a plan where nothing is said; or a list of both, the folder first. A word with a slash in it is a folder, another one is the document of that name, or else the folder. Also known as: templates, theme, layout.
   *
   * @minItems 1
   * @maxItems 2
   */
  template?: string | string[];
  brand?: Brand;
  timeline?: Timeline;
}
/**
 * How much each rule of the check weighs, by its code; `engage explain` lists them. Also known as: severities, checks.
 */
export interface Rules {
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'abbreviation-unexplained'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'activity-clash'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'activity-outside-period'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'activity-without-stakeholder'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'ambition-not-met'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'body-missing'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'body-out-of-time'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'budget-exceeded'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'characteristic-unreached'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'citation-wrong'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'cover-incomplete'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'decision-before-close'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'decision-too-soon'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'document-control-differs'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'drafting-leftover'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'equality-missing'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'feedback-unanswered'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'formats-missing'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'hard-to-read'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'holiday-clash'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'item-stale'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'key-player-only-told'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'lead-missing'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'lead-overloaded'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'level-not-carried'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'loop-not-closed'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'material-late'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'method-unknown'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'name-variant'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'order-broken'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'paper-deadline-short'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'period-gap'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'pre-election-overlap'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'private-detail'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'purpose-not-recommended'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'reach-not-recorded'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'reference-broken'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'risk-unowned'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'said-twice'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'scrutiny-timetable-missing'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'sounds-decided'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'stakeholder-one-contact'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'stakeholder-overloaded'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'stakeholder-without-activity'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'status-differs'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'target-untestable'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'timing-undecided'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'window-length-differs'?: 'off' | 'hint' | 'warning' | 'error';
  /**
   * How much it weighs. One of: off (not looked for); hint; warning; error.
   */
  'window-too-short'?: 'off' | 'hint' | 'warning' | 'error';
}
/**
 * What makes outputs your organisation's own. Also known as: branding, style, house-style.
 */
export interface Brand {
  /**
   * What the organisation is called, where a plan does not say; beside the logo, it is what those hear who cannot see it. Also known as: organisation, title.
   */
  name?: string;
  /**
   * The file of a picture in PNG, JPEG or SVG, of 1 MiB at most. Written from the folder of this file, and in it. It becomes a part of each page. Also known as: image, picture.
   */
  logo?: string;
  /**
   * The colour of headings, lines and links, in quotes, as a hash sign and six digits from 0 to f, such as #005eb8. It has to be dark enough to be read on white. Also known as: color, accent, primary.
   */
  colour?: string;
  /**
   * A typeface that readers have, by its name of letters, digits, spaces and hyphens. Where they have not, Arial stands in for it. Also known as: typeface, font-family.
   */
  font?: string;
  /**
   * A Word document or template whose styles, header, footer and page Word documents take over. Written from the folder of this file, and in it. Also known as: docx, dotx, template.
   */
  word?: string;
}
/**
 * How timelines are shown where the plan does not say it of its own.
 */
export interface Timeline {
  /**
   * How the sheet lies. One of: portrait (upright); landscape (on its side).
   */
  orientation?: 'portrait' | 'landscape';
  /**
   * What the rows are put together by. One of: stakeholder (group); level (of involvement); lead (who is in the lead); topic; phase; month (in which it begins). Also known as: group, groups, lanes.
   */
  'group-by'?: 'stakeholder' | 'level' | 'lead' | 'topic' | 'phase' | 'month';
  /**
   * Which years are counted along the top. One of: calendar (from January); financial (from the month in which the financial year begins).
   */
  years?: 'calendar' | 'financial';
}

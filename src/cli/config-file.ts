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
   * The kind of organisation, for plans that do not say: what the law asks of it, whom it is expected to involve, and for how long. One that comes with the program (nhs-england, nhs-england-trust, nhs-england-icb, council-england, nhs-wales, scotland, northern-ireland, general), or one of your own from profiles. Also known as: organisation-type.
   */
  profile?: string;
  /**
   * Profiles of your own: what is asked of your organisation beside or in place of what the built-in profiles say, with your own elections, school holidays, board meetings and limits. A plan, or profile above, names one by its id. Also known as: organisations.
   *
   * @minItems 1
   * @maxItems 50
   */
  profiles?: OwnProfile[];
  rules?: Rules;
  /**
   * From which severity on problems make a command end with exit code 1. One of: error; warning; hint; never. Without it: error. Also known as: severity, fail-level.
   */
  'fail-on'?: 'error' | 'warning' | 'hint' | 'never';
  /**
   * How many warnings there may be before a command ends with exit code 1, whatever fail-on says. Without it: any number. Also known as: warnings, warning-limit.
   */
  'max-warnings'?: number;
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
 * What is asked of your organisation when it involves people. It takes over what it does not say from the profile that it extends. Elections, closures and meetings come on top of those; everything else replaces.
 */
export interface OwnProfile {
  /**
   * What plans and settings call it, under profile: in small letters, with hyphens.
   */
  id: string;
  /**
   * What the kind of organisation is called in words. Also known as: title.
   */
  name?: string;
  /**
   * The profile that it begins with: nhs-england, nhs-england-trust, nhs-england-icb, council-england, nhs-wales, scotland, northern-ireland, general, or another of your own. Without it: general, which asks for nothing. Also known as: based-on, parent.
   */
  extends?: string;
  /**
   * Whose law and holidays hold for plans that name no nation. In the place of that of the profile it extends. One of: england (England); scotland (Scotland); wales (Wales); northern-ireland (Northern Ireland); ireland (Republic of Ireland). Also known as: country.
   */
  nation?: 'england' | 'scotland' | 'wales' | 'northern-ireland' | 'ireland';
  /**
   * The kinds of bodies that are expected among the stakeholders of each plan, in the place of those of the profile it extends. Also known as: expected-bodies, stakeholders.
   *
   * @minItems 1
   * @maxItems 13
   *
   * Items: One kind. One of: scrutiny (the health scrutiny of a council; also called oscs, hosc, osc); watchdog (Healthwatch, Llais, a LINk or a community health council; also called healthwatch, llais, link, chc); governors (the governors or members of a trust); staff-side (trade unions and staff; also called unions, staff); voluntary-sector (voluntary and community organisations; also called vcse, vcs, third-sector); neighbours (neighbouring bodies; also called neighbouring); elected (members of parliament and councillors; also called mps, councillors); media (press and broadcasters; also called press); commissioner (who pays for the services); provider (who gives the services); regulator (who inspects them); community-council (a parish, town or community council; also called parish-council); other (none of these). Also known as: type, sort.
   */
  bodies?: (
    | 'scrutiny'
    | 'watchdog'
    | 'governors'
    | 'staff-side'
    | 'voluntary-sector'
    | 'neighbours'
    | 'elected'
    | 'media'
    | 'commissioner'
    | 'provider'
    | 'regulator'
    | 'community-council'
    | 'other'
  )[];
  /**
   * Kinds of consultation for which law or your own custom sets how long they last at least. A window names one with regime. Those that come with the program (nhs-substantial-change, neighbourhood-plan, nsip, school-organisation) need not be repeated; one of the same id stands in the place of that. Also known as: consultation-types, minimum-lengths.
   *
   * @minItems 1
   * @maxItems 50
   */
  regimes?: Regime[];
  /**
   * The regime of consultation windows that name none: one of your own regimes, or one that comes with the program. Without it: that of the profile it extends, if it has one; else windows may be of any length. Also known as: default-regime.
   */
  regime?: string;
  /**
   * Polls in your area, on top of those of the profile it extends. Of an election for the same day the entry here counts. Also known as: polls.
   *
   * @minItems 1
   * @maxItems 200
   */
  elections?: Election[];
  /**
   * Times to keep free, such as school holidays, on top of those of the profile it extends. Bank holidays are known without. Also known as: holidays, school-holidays, keep-free.
   *
   * @minItems 1
   * @maxItems 200
   */
  closures?: Closure[];
  /**
   * The days on which the board meets, on top of those of the profile it extends. A board's decision on another day of the time that they cover is told. Also known as: board-dates, board-meetings.
   *
   * @minItems 1
   * @maxItems 200
   *
   * Items: A day, as you would write it: "7 May 2026", "2026-05-07".
   */
  meetings?: string[];
  /**
   * What the cover of a paper has to say, in the place of what the profile it extends asks for. Also known as: cover-sheet.
   *
   * @minItems 1
   * @maxItems 12
   *
   * Items: One field. One of: date (the day of the meeting); agenda-item (its number on the agenda); purpose (what it is for); author (who wrote it); executive-lead (the director who answers for it); recommendation (what the meeting is asked to do); risk (implications for risk); legal (legal implications); finance (implications for money); equality (implications for equality); assurance (how sure the board can be); considered-by (who has seen it before).
   */
  cover?: (
    | 'date'
    | 'agenda-item'
    | 'purpose'
    | 'author'
    | 'executive-lead'
    | 'recommendation'
    | 'risk'
    | 'legal'
    | 'finance'
    | 'equality'
    | 'assurance'
    | 'considered-by'
  )[];
  /**
   * Whom plans have to reach, in the place of what the profile it extends asks for: by the name of a protected characteristic or an inclusion group, or in words of your own. Also known as: protected-characteristics, inclusion-groups.
   *
   * @minItems 1
   * @maxItems 50
   *
   * Items: What people have in common for which they may be left out.
   */
  characteristics?: string[];
  limits?: Limits;
}
/**
 * A kind of consultation that has to last so long at least.
 */
export interface Regime {
  /**
   * What a window calls it, under regime: in small letters, with hyphens.
   */
  id: string;
  /**
   * What it is called in words. Also known as: title.
   */
  name?: string;
  /**
   * How long it lasts at least: in weeks, days or working days. Also known as: minimum, minimum-length, length.
   */
  least: string;
}
/**
 * A poll, with the time before it in which public bodies keep still. It ends with the day of the poll.
 */
export interface Election {
  /**
   * What is voted on, as it stands in a sentence. Without it: the election. Also known as: title.
   */
  name?: string;
  /**
   * The day of the poll. A day, as you would write it: "7 May 2026", "2026-05-07". Also known as: date, when, polling-day.
   */
  poll: string;
  /**
   * The first day of the pre-election period. A day, as you would write it: "7 May 2026", "2026-05-07". Without it: the latest day for the notice of the election, 25 working days before the poll (28 in Scotland). Also known as: pre-election, starts.
   */
  from?: string;
  /**
   * Where it is held; without it, everywhere that the profile is used. Also known as: nation.
   *
   * @minItems 1
   * @maxItems 5
   *
   * Items: One nation. One of: england (England); scotland (Scotland); wales (Wales); northern-ireland (Northern Ireland); ireland (Republic of Ireland).
   */
  nations?: ('england' | 'scotland' | 'wales' | 'northern-ireland' | 'ireland')[];
}
/**
 * A time in which people are away, or that you keep free.
 */
export interface Closure {
  /**
   * What time it is. Also known as: title.
   */
  name: string;
  /**
   * From its first day to its last. A day, or several: "25 July to 1 September 2026", "August 2026". Also known as: dates.
   */
  when: string;
}
/**
 * How much is too much, too soon or too little. Those that are not given stay as in the profile it extends. Also known as: thresholds.
 */
export interface Limits {
  /**
   * Days from the end of a consultation to the decision, at least.
   */
  'days-to-consider'?: number;
  /**
   * Working days from the deadline of a meeting's papers to the meeting, at least.
   */
  'days-to-read'?: number;
  /**
   * How often one group may be asked for something within the days of asks-within.
   */
  asks?: number;
  /**
   * The days in which asks are counted.
   */
  'asks-within'?: number;
  /**
   * How many activities one person may lead at the same time.
   */
  leads?: number;
  /**
   * What share of the planned reach has to be reached, in per cent.
   */
  reach?: number;
  /**
   * What share of the activities may be undecided, in per cent.
   */
  undecided?: number;
  /**
   * Days before the period begins within which nothing should be undecided.
   */
  'undecided-within'?: number;
  /**
   * Words of a sentence in what the public reads, at most.
   */
  sentence?: number;
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

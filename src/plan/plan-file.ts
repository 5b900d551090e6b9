/** A document of any kind as written by the author. Made from the schemas by `npm run generate`. */

/**
 * Somebody who signs. A plain sentence will do where only the name is needed.
 */
export type Signatory =
  | string
  | {
      /**
       * The name.
       */
      name: string;
      /**
       * The role: Chief Executive, Chair.
       */
      role?: string;
    };
/**
 * Something that the organisation holds to. A plain sentence will do where only the name is needed.
 */
export type Value =
  | string
  | {
      /**
       * The value in a few words.
       */
      name: string;
      /**
       * What it means here. Markdown: paragraphs, lists, **bold**, links and tables.
       */
      text?: string;
    };
/**
 * Something to be reached. A plain sentence will do where only the name is needed.
 */
export type Objective =
  | string
  | {
      /**
       * A short name for this objective that other parts of the document use to refer to it: small letters, digits and hyphens, beginning with a letter. Without one, it is made from the name.
       */
      id?: string;
      /**
       * The objective in a sentence. Also known as: title.
       */
      name: string;
      /**
       * What there is to know about it. Also known as: description. Markdown: paragraphs, lists, **bold**, links and tables.
       */
      text?: string;
      /**
       * How it will be reached: "We will do this by …". One, or a list.
       */
      actions?: string | string[];
    };
/**
 * One of the options that people are asked about. A plain sentence will do where only the name is needed.
 */
export type Option =
  | string
  | {
      /**
       * The option in a few words. Also known as: title.
       */
      name: string;
      /**
       * What it would mean. Also known as: description. Markdown: paragraphs, lists, **bold**, links and tables.
       */
      text?: string;
    };
/**
 * A principle, pledge or standard that the engagement keeps to. A plain sentence will do where only the name is needed.
 */
export type Principle =
  | string
  | {
      /**
       * The principle in a few words.
       */
      name: string;
      /**
       * What it means here. Markdown: paragraphs, lists, **bold**, links and tables.
       */
      text?: string;
    };
/**
 * Something that the law or a regulator asks for. A plain sentence will do where only the name is needed.
 */
export type Duty =
  | string
  | {
      /**
       * The duty in a few words.
       */
      name: string;
      /**
       * What it asks for. Markdown: paragraphs, lists, **bold**, links and tables.
       */
      text?: string;
      /**
       * The act and section, or the rule, that it comes from.
       */
      law?: string;
    };
/**
 * Something that was done, with its number where it has one. A plain sentence will do where only the name is needed.
 */
export type Achievement =
  | string
  | {
      /**
       * What was done.
       */
      name: string;
      /**
       * What there is to know about it. Markdown: paragraphs, lists, **bold**, links and tables.
       */
      text?: string;
      /**
       * Its number, in a few characters: it is shown large.
       */
      figure?: string | number;
    };
/**
 * One thing that was planned before, and what became of it. A plain sentence will do where only the name is needed.
 */
export type Progress =
  | string
  | {
      /**
       * What was planned.
       */
      name: string;
      /**
       * How far it came. One of: met (reached; also called done, achieved, complete); partly (reached in part; also called partial); not-met (not reached; also called missed); continues (goes on; also called ongoing).
       */
      status?: 'met' | 'partly' | 'not-met' | 'continues';
      /**
       * What there is to say about it. Markdown: paragraphs, lists, **bold**, links and tables.
       */
      text?: string;
    };
/**
 * The scale of involvement that the plan works with, from giving information up to partnership. Name a built-in one, or spell out your own levels. Also known as: ladder, spectrum, levels of engagement.
 */
export type Continuum =
  | string
  | {
      /**
       * A scale that the program knows: involvement (five steps, giving information to partnership, each with its methods), iap2, nhs-england, arnstein or oecd (by the names of their levels).
       */
      use?: 'involvement' | 'iap2' | 'nhs-england' | 'arnstein' | 'oecd';
      /**
       * What your own scale is called.
       */
      name?: string;
      /**
       * Your own levels, lowest first. Instead of a built-in scale.
       *
       * @minItems 2
       * @maxItems 12
       */
      levels?: Level[];
      /**
       * The level that this plan promises, or higher. An id or a name from the continuum, for example forums-for-debate. The check holds the activities against it.
       */
      ambition?: string;
    };
/**
 * Something people are asked about: a pathway, a proposal, a question. A plain sentence will do where only the name is needed.
 */
export type Topic =
  | string
  | {
      /**
       * A short name for this topic that other parts of the plan use to refer to it: small letters, digits and hyphens, beginning with a letter. Without one, it is made from the name.
       */
      id?: string;
      /**
       * What the topic is called. Also known as: title.
       */
      name: string;
      /**
       * What there is to know about it. Also known as: description. Markdown: paragraphs, lists, **bold**, links and tables.
       */
      text?: string;
    };
/**
 * A group of people or a body that the plan involves. A plain sentence will do where only the name is needed, or the id of a group of the register.
 */
export type Stakeholder =
  | string
  | {
      /**
       * A short name for this group that other parts of the plan use to refer to it: small letters, digits and hyphens, beginning with a letter. Without one, it is made from the name.
       */
      id?: string;
      /**
       * What the group is called. Also known as: title, group.
       */
      name: string;
      /**
       * Who they are and how they are concerned. Markdown: paragraphs, lists, **bold**, links and tables.
       */
      description?: string;
      /**
       * How far up the continuum this group is promised to get. An id or a name from the continuum, for example forums-for-debate. The check holds the activities against it.
       */
      level?: string;
      /**
       * How much influence the group has on the decision. Left out of what is published, unless `ratings` says otherwise. One of: low (little); medium (some); high (much).
       */
      influence?: 'low' | 'medium' | 'high';
      /**
       * How much the decision matters to the group. Left out of what is published, unless `ratings` says otherwise. One of: low (little); medium (some); high (much).
       */
      interest?: 'low' | 'medium' | 'high';
      /**
       * What matters to the group. Also known as: interests. Markdown: paragraphs, lists, **bold**, links and tables.
       */
      concern?: string;
      /**
       * How the group likes to be reached. One, or a list.
       */
      channels?: string | string[];
      /**
       * Bodies through which the group is reached: those who speak for it or have its trust. Also known as: intermediaries, advocates. One, or a list.
       */
      through?: string | string[];
      /**
       * How many people it has.
       */
      size?: string | number;
      /**
       * What the people of the group have in common that the law protects, or that makes them seldom heard: age, disability, race, carers, rural isolation. Also known as: protected-characteristics. One, or a list.
       */
      characteristics?: string | string[];
      /**
       * The duties that give this group a right to be involved. One, or a list.
       */
      duties?: string | string[];
      /**
       * Bodies or sub-groups within it. One, or a list.
       */
      members?: string | string[];
      /**
       * What kind of body the group is, where its name does not say. One of: scrutiny (the health scrutiny of a council; also called oscs, hosc, osc); watchdog (Healthwatch, Llais, a LINk or a community health council; also called healthwatch, llais, link, chc); governors (the governors or members of a trust); staff-side (trade unions and staff; also called unions, staff); voluntary-sector (voluntary and community organisations; also called vcse, vcs, third-sector); neighbours (neighbouring bodies; also called neighbouring); elected (members of parliament and councillors; also called mps, councillors); media (press and broadcasters; also called press); commissioner (who pays for the services); provider (who gives the services); regulator (who inspects them); community-council (a parish, town or community council; also called parish-council); other (none of these). Also known as: type, sort.
       */
      body?:
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
        | 'other';
      /**
       * The role or office that the group is reached through. Never a private address.
       */
      contact?: string;
      /**
       * Problems of this group that are accepted on the record, each with its reason.
       */
      allow?: Allowance[];
    };
/**
 * Something made for the engagement: a leaflet, a questionnaire, a website. A plain sentence will do where only the name is needed.
 */
export type Material =
  | string
  | {
      /**
       * A short name for this material that other parts of the plan use to refer to it: small letters, digits and hyphens, beginning with a letter. Without one, it is made from the name.
       */
      id?: string;
      /**
       * What it is called. Also known as: title.
       */
      name: string;
      /**
       * The formats that it is made in. One, or a list.
       */
      formats?: string | string[];
      /**
       * When it is ready to use. Also known as: date, when, due, deadline. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
       */
      ready?: string | number;
      /**
       * What it contains. Also known as: description. Markdown: paragraphs, lists, **bold**, links and tables.
       */
      text?: string;
    };
/**
 * By whom the document is reviewed, and how often. Plain words will do where only how often is needed: every year.
 */
export type Review =
  | string
  | {
      /**
       * Who reviews it. One, or a list.
       */
      by?: string | string[];
      /**
       * How often, or when. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
       */
      every?: string | number;
      /**
       * How it is done, and what is done with the result. Also known as: monitoring. Markdown: paragraphs, lists, **bold**, links and tables.
       */
      text?: string;
    };
/**
 * Something that is attached. A plain sentence will do where only the name is needed.
 */
export type Appendix =
  | string
  | {
      /**
       * What it is called.
       */
      name: string;
      /**
       * What it is, or where it can be found. Markdown: paragraphs, lists, **bold**, links and tables.
       */
      text?: string;
    };
/**
 * One stage of the engagement cycle. A plain sentence will do where only the name is needed.
 */
export type Stage =
  | string
  | {
      /**
       * The stage in a few words.
       */
      name: string;
      /**
       * What happens in it. Markdown: paragraphs, lists, **bold**, links and tables.
       */
      text?: string;
    };
/**
 * A level at which engagement takes place: a neighbourhood, a place, the system. A plain sentence will do where only the name is needed.
 */
export type LevelOfWorking =
  | string
  | {
      /**
       * What the level is called.
       */
      name: string;
      /**
       * What is done there, and by whom. Markdown: paragraphs, lists, **bold**, links and tables.
       */
      text?: string;
    };
/**
 * A principle that the system is built by. A plain sentence will do where only the name is needed.
 */
export type DesignPrinciple =
  | string
  | {
      /**
       * The principle in a few words.
       */
      name: string;
      /**
       * What it means here. Markdown: paragraphs, lists, **bold**, links and tables.
       */
      text?: string;
    };
/**
 * One part of the approach. A plain sentence will do where only the name is needed.
 */
export type Approach =
  | string
  | {
      /**
       * What it is called.
       */
      name: string;
      /**
       * What it means here. Markdown: paragraphs, lists, **bold**, links and tables.
       */
      text?: string;
      /**
       * What will be done for it: "We will …". One, or a list.
       */
      actions?: string | string[];
    };
/**
 * A plan that the paper is about: its file, from the folder of the paper.
 */
export type Subject =
  | string
  | {
      /**
       * The file of the plan, from the folder of the paper.
       */
      plan: string;
      /**
       * The file of the plan as the board last saw it: what changed since is told.
       */
      since?: string;
    };
/**
 * One thing that the meeting is asked to do: "Approve the plan", or the verb apart from the rest.
 */
export type Request =
  | string
  | {
      /**
       * What it is asked to do: approve, decide, support, consider, note.
       */
      verb: string;
      /**
       * What the verb is about.
       */
      text: string;
    };
/**
 * A body that has seen it before. A plain sentence will do where only the name is needed.
 */
export type Consideration =
  | string
  | {
      /**
       * The body.
       */
      name: string;
      /**
       * When. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
       */
      date?: string | number;
      /**
       * What it said.
       */
      outcome?: string;
    };

/**
 * Who is affected, what will be done with them, when, and how far up the involvement continuum each of them is promised to get.
 */
export interface PlanFile {
  /**
   * The version of this format. Always 1.
   */
  engage?: 1;
  kind?: 'plan' | 'strategy' | 'framework' | 'paper';
  /**
   * The nation whose law and holidays apply. Also known as: country. One of: england (England); scotland (Scotland); wales (Wales); northern-ireland (Northern Ireland); ireland (Republic of Ireland).
   */
  nation?: 'england' | 'scotland' | 'wales' | 'northern-ireland' | 'ireland';
  /**
   * The kind of organisation, for checks that differ between them: what the law asks of it, whom it is expected to involve, and for how long. One that comes with the program, or one of your own from the settings. Also known as: organisation-type.
   */
  profile?: string;
  /**
   * Whether the plan is about a substantial change to a health service, on which the law asks for more: the scrutiny of the council is consulted, with dates. One of: yes (it is); no (it is not).
   */
  substantial?: 'yes' | 'no';
  /**
   * What the plan is called. Also known as: name.
   */
  title: string;
  /**
   * A second line for the title: the programme, the place.
   */
  subtitle?: string;
  /**
   * The body or programme whose plan it is.
   */
  organisation?: string;
  /**
   * The bodies that own the plan together. Also known as: sponsor organisations. One, or a list.
   */
  partners?: string | string[];
  /**
   * A file with stakeholder groups that several plans share, from the folder of this one: its groups can be named here by their ids or names. Also known as: stakeholder-register.
   */
  register?: string;
  document?: Document;
  /**
   * The time that the plan covers. Activities outside it are reported. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
   */
  period?: string | number;
  /**
   * What the plan is about, in a few sentences that anyone can follow. It opens the page. Also known as: introduction, overview. Markdown: paragraphs, lists, **bold**, links and tables.
   */
  summary?: string;
  /**
   * What others have said, in front of everything else. Also known as: epigraph.
   */
  quotations?: Quotation[];
  foreword?: Foreword;
  /**
   * What the organisation, or this document, is working towards. Markdown: paragraphs, lists, **bold**, links and tables.
   */
  vision?: string;
  /**
   * What the organisation holds to.
   */
  values?: Value[];
  /**
   * What the organisation or this document sets out to reach. Activities and targets can name them. Also known as: strategic-objectives.
   */
  objectives?: Objective[];
  /**
   * Parts of the document in your own words, in your own order.
   */
  sections?: Section[];
  /**
   * What the engagement is to achieve. One, or a list.
   */
  aims?: string | string[];
  /**
   * What people are asked. Also known as: question. One, or a list.
   */
  questions?: string | string[];
  /**
   * What people can still change by taking part. Also known as: can-change. One, or a list.
   */
  negotiable?: string | string[];
  /**
   * What is decided already or cannot be changed, so that nobody is asked about it in vain. Also known as: fixed, cannot-change. One, or a list.
   */
  'not-negotiable'?: string | string[];
  /**
   * The options that people are asked about.
   */
  options?: Option[];
  /**
   * What the engagement keeps to.
   */
  principles?: Principle[];
  /**
   * What the law or a regulator asks of the organisation. Also known as: statutory-duties, legal-duties.
   */
  duties?: Duty[];
  /**
   * What has been done before, with its numbers.
   */
  achievements?: Achievement[];
  /**
   * What became of what the last plan or strategy set out to do. Also known as: progress-against-last-plan.
   */
  progress?: Progress[];
  /**
   * What the organisation takes on itself towards those whom it involves. One, or a list.
   */
  responsibilities?: string | string[];
  continuum?: Continuum;
  /**
   * What people are asked about.
   */
  topics?: Topic[];
  /**
   * The groups and bodies that the plan involves. Also known as: audiences, stakeholder groups.
   */
  stakeholders?: Stakeholder[];
  /**
   * Stages or rounds, each with its own timing.
   */
  phases?: Phase[];
  /**
   * Periods in which people can take part or respond. Also known as: consultation, consultations.
   */
  windows?: Window[];
  /**
   * What is done with the stakeholders. Also known as: engagement plan, action plan.
   */
  activities?: Activity[];
  /**
   * Points that others wait for.
   */
  milestones?: Milestone[];
  /**
   * Work without stakeholders.
   */
  steps?: Step[];
  /**
   * Commitments with a date.
   */
  targets?: Target[];
  /**
   * What happens outside and matters to the plan.
   */
  events?: Event[];
  /**
   * What is made for the engagement.
   */
  materials?: Material[];
  /**
   * What may go wrong.
   */
  risks?: Risk[];
  /**
   * What the engagement may cost, and where the money comes from. Also known as: cost, resources. Markdown: paragraphs, lists, **bold**, links and tables.
   */
  budget?: string;
  /**
   * Who answers for the engagement, who decides, and how the decision is made. Also known as: oversight, decision-making. Markdown: paragraphs, lists, **bold**, links and tables.
   */
  governance?: string;
  review?: Review;
  /**
   * How people with protected characteristics, and those who are seldom heard, are reached; and what the equality impact assessment says. Also known as: equality-impact, inclusion. Markdown: paragraphs, lists, **bold**, links and tables.
   */
  equality?: string;
  /**
   * What is done with what people say and with their personal details. Also known as: privacy. Markdown: paragraphs, lists, **bold**, links and tables.
   */
  'data-protection'?: string;
  evaluation?: Evaluation;
  /**
   * What was said, what was answered, what changed.
   */
  feedback?: Feedback[];
  /**
   * Words and abbreviations that readers may not know, each with its meaning. Also known as: abbreviations, terms.
   */
  glossary?: Term[];
  /**
   * How to get the document in another format or language: large print, easy read, audio. Also known as: alternative-formats, accessibility. Markdown: paragraphs, lists, **bold**, links and tables.
   */
  formats?: string;
  /**
   * Whom to ask about the plan, and how. Also known as: contacts, contact-details. Markdown: paragraphs, lists, **bold**, links and tables.
   */
  contact?: string;
  /**
   * Whom the authors thank. Also known as: thanks. One, or a list.
   */
  acknowledgements?: string | string[];
  /**
   * What is attached.
   */
  appendices?: Appendix[];
  calendar?: Calendar;
  timeline?: Timeline;
  /**
   * Whether the influence and interest of stakeholder groups may be shown in what is published. One of: private (they are not shown; also called hidden, confidential); published (the page shows them as a grid and a table; also called public, shown).
   */
  ratings?: 'private' | 'published';
  /**
   * Problems of the whole plan that are accepted on the record, each with its reason.
   */
  allow?: Allowance[];
  /**
   * What the strategy turns to. Also known as: themes, workstreams.
   */
  priorities?: Priority[];
  /**
   * The stages at which people are involved, in their order.
   */
  cycle?: Stage[];
  /**
   * The levels at which engagement takes place, from the smallest to the largest. Also known as: tiers.
   */
  'levels-of-working'?: LevelOfWorking[];
  /**
   * The principles that the system is built by.
   */
  'design-principles'?: DesignPrinciple[];
  focus?: Focus;
  /**
   * The parts of the approach: each a promise with what will be done for it. Also known as: commitments.
   */
  approach?: Approach[];
  /**
   * What will have come of it. One, or a list.
   */
  outcomes?: string | string[];
  /**
   * The body that meets: Board of Directors, Scrutiny Committee.
   */
  meeting?: string;
  /**
   * The day of the meeting. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
   */
  date?: string | number;
  /**
   * When the papers of the meeting are due. Also known as: paper-deadline, papers-due. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
   */
  papers?: string | number;
  /**
   * The number on the agenda. Also known as: item, paper-number.
   */
  'agenda-item'?: string | number;
  /**
   * Whether the public may see the paper. One of: public (it is taken in public; also called part-1, open); private (it is taken in private; also called part-2, confidential, closed).
   */
  access?: 'public' | 'private';
  /**
   * Whether the paper tells what the check says of its plans: warnings, and problems that are accepted. Without it, they are shown unless the paper is taken in public. One of: shown (they are told); hidden (they are left out).
   */
  problems?: 'shown' | 'hidden';
  /**
   * What the meeting is to do with it. Also known as: action, action-required. One of: approval (to approve something); decision (to decide between courses); discussion (to talk something over; also called review); assurance (to be assured of something); information (to take note; also called noting).
   */
  purpose?: 'approval' | 'decision' | 'discussion' | 'assurance' | 'information';
  /**
   * Who wrote it, each with the role: "Jo Field, Engagement Lead". One, or a list.
   */
  author?: string | string[];
  /**
   * The director who answers for it. Also known as: lead-director, sponsor. One, or a list.
   */
  'executive-lead'?: string | string[];
  /**
   * The plans, strategies or frameworks that the paper is about, by their files, from the folder of the paper: timeline, numbers and tables come from them. One, or a list.
   */
  about?:
    | string
    | {
        /**
         * The file of the plan, from the folder of the paper.
         */
        plan: string;
        /**
         * The file of the plan as the board last saw it: what changed since is told.
         */
        since?: string;
      }
    | Subject[];
  /**
   * The file of the plan as the board last saw it, where the paper is about one plan: what changed since is told.
   */
  since?: string;
  /**
   * The day that the plans are seen from, as a day of the calendar: "31 March 2026". Without it, that of the meeting.
   */
  'as-at'?: string | number;
  /**
   * What the meeting is asked to do. Also known as: recommendations. One, or a list.
   */
  recommendation?: string | Request[];
  implications?: Implications;
  links?: Links;
  /**
   * How much assurance the paper gives. One of: none (none); limited (limited); reasonable (reasonable; also called moderate, adequate); substantial (substantial; also called full, significant).
   */
  assurance?: 'none' | 'limited' | 'reasonable' | 'substantial';
  /**
   * The bodies that have seen it before, and what they said. Also known as: previously-considered-by.
   */
  'considered-by'?: Consideration[];
}
/**
 * Which document this is: its version, its date, who wrote it and who answers for it.
 */
export interface Document {
  /**
   * The document's reference or number.
   */
  reference?: string;
  /**
   * How far the document has come, in your organisation's own words.
   */
  status?: string;
  /**
   * The version of this document, as the cover gives it.
   */
  version?: string | number;
  /**
   * The date of this version, as the cover gives it. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
   */
  date?: string | number;
  /**
   * Who wrote it. Also known as: author, written by. One, or a list.
   */
  authors?: string | string[];
  /**
   * Who answers for it. Also known as: senior responsible owner, lead director. One, or a list.
   */
  sponsors?: string | string[];
  /**
   * When the document is to be reviewed. Also known as: review date. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
   */
  review?: string | number;
  /**
   * From when the document holds. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
   */
  effective?: string | number;
  /**
   * The documents that it takes the place of. Also known as: replaces. One, or a list.
   */
  supersedes?: string | string[];
  /**
   * Who approved it, and when.
   */
  approvals?: Approval[];
  /**
   * To whom it is sent. Also known as: circulation. One, or a list.
   */
  distribution?: string | string[];
  /**
   * Where the file is kept. It is never published.
   */
  location?: string;
  /**
   * Each version with its date, oldest or newest first. The last one is compared with the cover.
   */
  history?: Revision[];
}
/**
 * One approval of the document.
 */
export interface Approval {
  /**
   * Who approved it: a person or a body. Also known as: name, approved by. One, or a list.
   */
  by: string | string[];
  /**
   * In which role.
   */
  role?: string;
  /**
   * When. Also known as: when. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
   */
  date?: string | number;
}
/**
 * One row of the version history.
 */
export interface Revision {
  /**
   * The version number.
   */
  version?: string | number;
  /**
   * The date of that version. Also known as: when. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
   */
  date?: string | number;
  /**
   * Who made it. Also known as: author. One, or a list.
   */
  by?: string | string[];
  /**
   * What changed in it. Also known as: summary. Markdown: paragraphs, lists, **bold**, links and tables.
   */
  changes?: string;
}
/**
 * What somebody has said or written.
 */
export interface Quotation {
  /**
   * The words, without quotation marks. Markdown: paragraphs, lists, **bold**, links and tables.
   */
  text: string;
  /**
   * Who said it, where and when.
   */
  source?: string;
}
/**
 * A message at the beginning, and who signs it.
 */
export interface Foreword {
  /**
   * Its heading, where that is not "Foreword".
   */
  heading?: string;
  /**
   * The message. Markdown: paragraphs, lists, **bold**, links and tables.
   */
  text: string;
  /**
   * Who signs it.
   */
  signatories?: Signatory[];
}
/**
 * A part of the document in your own words: context, scope, governance, anything that has no field of its own.
 */
export interface Section {
  /**
   * A short name for this section that other parts of the plan use to refer to it: small letters, digits and hyphens, beginning with a letter. Without one, it is made from the name.
   */
  id?: string;
  /**
   * The section's heading, without a number: a board paper has numbers, which are added for you.
   */
  heading: string;
  /**
   * The section itself. Markdown: paragraphs, lists, **bold**, links and tables.
   */
  text: string;
  /**
   * Where it stands among the other parts of the document. One of: first (before what the document is made of; so it is where nothing is said); last (after it; also called end, back).
   */
  stands?: 'first' | 'last';
}
/**
 * One level of your own scale.
 */
export interface Level {
  /**
   * A short name for this level that stakeholders and activities use to refer to it: small letters, digits and hyphens, beginning with a letter.
   */
  id: string;
  /**
   * The level's name.
   */
  name: string;
  /**
   * What people can expect at this level. Markdown: paragraphs, lists, **bold**, links and tables.
   */
  description?: string;
  /**
   * The methods that belong to this level. An activity with one of these methods works at this level. One, or a list.
   */
  methods?: string | string[];
}
/**
 * A problem that is accepted on the record. The check reports it as accepted, with your reason.
 */
export interface Allowance {
  /**
   * The code of the rule, as the check prints it.
   */
  rule: string;
  /**
   * Why it is accepted. Also known as: reason, why.
   */
  because: string;
  /**
   * The last day on which it is accepted, as you would write it: "31 December 2026", "2026-12-31". Also known as: expires.
   */
  until?: string;
}
/**
 * A stage or round that holds other items.
 */
export interface Phase {
  /**
   * A short name for this phase that other parts of the plan use to refer to it: small letters, digits and hyphens, beginning with a letter. Without one, it is made from the name.
   */
  id?: string;
  /**
   * What this phase is called; it appears in every table and on the timeline. Also known as: title, heading.
   */
  name: string;
  /**
   * When this phase happens, in the words you would use. Also known as: key dates, frequency, timing, date, dates, deadline, due, from, until, start, end, starts, ends. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
   */
  when?: string | number;
  /**
   * Who is responsible for it: a person or, better, a role. Also known as: owner, by whom, responsible, officer. One, or a list.
   */
  lead?: string | string[];
  /**
   * How far it has come. One of: planned (not yet begun; also called not started, to do); under-way (begun; also called in progress, started, ongoing, active); done (finished; also called complete, completed, finished, closed); postponed (put off; also called delayed, deferred, on hold); cancelled (will not happen; also called canceled, dropped, stopped).
   */
  status?: 'planned' | 'under-way' | 'done' | 'postponed' | 'cancelled';
  /**
   * How much of it is done: a whole number of per cent, from 0 to 100.
   */
  progress?: number | string;
  /**
   * What will happen, in a sentence or two. Also known as: description, detail, notes, comments. Markdown: paragraphs, lists, **bold**, links and tables.
   */
  commentary?: string;
  /**
   * The dated items, by their names or ids, that must be over before this one begins. One, or a list.
   */
  after?: string | string[];
  /**
   * The dated items, by their names or ids, that this one must be over before. One, or a list.
   */
  before?: string | string[];
  /**
   * The phase that it belongs to, by its name or id.
   */
  phase?: string;
  /**
   * The date first approved, if it has moved since. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
   */
  planned?: string | number;
  /**
   * The date now expected, if it differs from the one planned. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
   */
  expected?: string | number;
  /**
   * When it really happened. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
   */
  actual?: string | number;
  /**
   * Problems of this entry that are accepted on the record, each with its reason.
   */
  allow?: Allowance[];
}
/**
 * A period in which people can take part or respond.
 */
export interface Window {
  /**
   * A short name for this window that other parts of the plan use to refer to it: small letters, digits and hyphens, beginning with a letter. Without one, it is made from the name.
   */
  id?: string;
  /**
   * What this window is called; it appears in every table and on the timeline. Also known as: title, heading.
   */
  name: string;
  /**
   * When this window happens, in the words you would use. Also known as: opens, closes, open, close, key dates, frequency, timing, date, dates, deadline, due, from, until, start, end, starts, ends. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
   */
  when?: string | number;
  /**
   * Who is responsible for it: a person or, better, a role. Also known as: owner, by whom, responsible, officer. One, or a list.
   */
  lead?: string | string[];
  /**
   * How far it has come. One of: planned (not yet begun; also called not started, to do); under-way (begun; also called in progress, started, ongoing, active); done (finished; also called complete, completed, finished, closed); postponed (put off; also called delayed, deferred, on hold); cancelled (will not happen; also called canceled, dropped, stopped).
   */
  status?: 'planned' | 'under-way' | 'done' | 'postponed' | 'cancelled';
  /**
   * How much of it is done: a whole number of per cent, from 0 to 100.
   */
  progress?: number | string;
  /**
   * What will happen, in a sentence or two. Also known as: description, detail, notes, comments. Markdown: paragraphs, lists, **bold**, links and tables.
   */
  commentary?: string;
  /**
   * The dated items, by their names or ids, that must be over before this one begins. One, or a list.
   */
  after?: string | string[];
  /**
   * The dated items, by their names or ids, that this one must be over before. One, or a list.
   */
  before?: string | string[];
  /**
   * The phase that it belongs to, by its name or id.
   */
  phase?: string;
  /**
   * The date first approved, if it has moved since. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
   */
  planned?: string | number;
  /**
   * The date now expected, if it differs from the one planned. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
   */
  expected?: string | number;
  /**
   * When it really happened. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
   */
  actual?: string | number;
  /**
   * Problems of this entry that are accepted on the record, each with its reason.
   */
  allow?: Allowance[];
  /**
   * How long it is said to last.
   */
  length?: string;
  /**
   * The shortest that it may last.
   */
  'minimum-length'?: string;
  /**
   * What kind of consultation it is, where law or custom sets how long it lasts at least: nhs-substantial-change, neighbourhood-plan, or one of your own profile.
   */
  regime?: string;
  /**
   * What is being consulted on. Markdown: paragraphs, lists, **bold**, links and tables.
   */
  about?: string;
  reach?: Reach;
  extended?: Extension;
}
/**
 * How many people it is to reach, and how many it reached.
 */
export interface Reach {
  /**
   * How many people it is meant to reach.
   */
  planned?: string | number;
  /**
   * How many people it reached.
   */
  actual?: string | number;
}
/**
 * That a window was made longer, and why.
 */
export interface Extension {
  /**
   * The new closing date. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
   */
  until?: string | number;
  /**
   * Why it was extended. Also known as: reason, why. Markdown: paragraphs, lists, **bold**, links and tables.
   */
  because?: string;
}
/**
 * Something done with stakeholders: an event, a mailing, a survey, a meeting.
 */
export interface Activity {
  /**
   * A short name for this activity that other parts of the plan use to refer to it: small letters, digits and hyphens, beginning with a letter. Without one, it is made from the name.
   */
  id?: string;
  /**
   * What this activity is called; it appears in every table and on the timeline. Also known as: title, heading.
   */
  name: string;
  /**
   * When this activity happens, in the words you would use. Also known as: key dates, frequency, timing, date, dates, deadline, due, from, until, start, end, starts, ends. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "throughout the consultation", "TBC".
   */
  when?: string | number;
  /**
   * Who is responsible for it: a person or, better, a role. Also known as: owner, by whom, responsible, officer. One, or a list.
   */
  lead?: string | string[];
  /**
   * How far it has come. One of: planned (not yet begun; also called not started, to do); under-way (begun; also called in progress, started, ongoing, active); done (finished; also called complete, completed, finished, closed); postponed (put off; also called delayed, deferred, on hold); cancelled (will not happen; also called canceled, dropped, stopped).
   */
  status?: 'planned' | 'under-way' | 'done' | 'postponed' | 'cancelled';
  /**
   * How much of it is done: a whole number of per cent, from 0 to 100.
   */
  progress?: number | string;
  /**
   * What will happen, in a sentence or two. Also known as: description, detail, notes, comments. Markdown: paragraphs, lists, **bold**, links and tables.
   */
  commentary?: string;
  /**
   * The dated items, by their names or ids, that must be over before this one begins. One, or a list.
   */
  after?: string | string[];
  /**
   * The dated items, by their names or ids, that this one must be over before. One, or a list.
   */
  before?: string | string[];
  /**
   * The phase that it belongs to, by its name or id.
   */
  phase?: string;
  /**
   * The date first approved, if it has moved since. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
   */
  planned?: string | number;
  /**
   * The date now expected, if it differs from the one planned. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
   */
  expected?: string | number;
  /**
   * When it really happened. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
   */
  actual?: string | number;
  /**
   * Problems of this entry that are accepted on the record, each with its reason.
   */
  allow?: Allowance[];
  /**
   * The stakeholder groups, by their names or ids, that it is for. Also known as: audience, who, stakeholders. One, or a list.
   */
  with?: string | string[];
  /**
   * What it is for. One of: inform (to tell people); gather-views (to ask people); discuss (to talk it over); design-together (to work it out together); decide-together (to decide together); give-feedback (to tell people what came of it).
   */
  purpose?: 'inform' | 'gather-views' | 'discuss' | 'design-together' | 'decide-together' | 'give-feedback';
  /**
   * How it is done, named as the continuum names it. The method gives the activity its level. Also known as: type, how.
   */
  method?: string;
  /**
   * How far up the continuum it works, where its method does not say. An id or a name from the continuum, for example forums-for-debate.
   */
  level?: string;
  /**
   * The topics, by their names or ids, that it is about. One, or a list.
   */
  topics?: string | string[];
  /**
   * The objectives, by their names or ids, that it serves. One, or a list.
   */
  objectives?: string | string[];
  /**
   * What is used or handed out: ids of materials, or their names. One, or a list.
   */
  materials?: string | string[];
  /**
   * Where it takes place. Also known as: location, place, where.
   */
  venue?: string;
  /**
   * What is done so that everyone can take part. Markdown: paragraphs, lists, **bold**, links and tables.
   */
  access?: string;
  reach?: Reach;
  /**
   * What it costs, in your own words. Also known as: budget.
   */
  cost?: string | number;
  /**
   * What is to come of it. Markdown: paragraphs, lists, **bold**, links and tables.
   */
  outcome?: string;
  /**
   * How it will be known that it is done.
   */
  measure?: string;
}
/**
 * A point that others wait for: a decision, a meeting, a report, a publication.
 */
export interface Milestone {
  /**
   * A short name for this milestone that other parts of the plan use to refer to it: small letters, digits and hyphens, beginning with a letter. Without one, it is made from the name.
   */
  id?: string;
  /**
   * What this milestone is called; it appears in every table and on the timeline. Also known as: title, heading.
   */
  name: string;
  /**
   * When this milestone happens, in the words you would use. Also known as: key dates, frequency, timing, date, dates, deadline, due, from, until, start, end, starts, ends. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
   */
  when?: string | number;
  /**
   * Who is responsible for it: a person or, better, a role. Also known as: owner, by whom, responsible, officer. One, or a list.
   */
  lead?: string | string[];
  /**
   * How far it has come. One of: planned (not yet begun; also called not started, to do); under-way (begun; also called in progress, started, ongoing, active); done (finished; also called complete, completed, finished, closed); postponed (put off; also called delayed, deferred, on hold); cancelled (will not happen; also called canceled, dropped, stopped).
   */
  status?: 'planned' | 'under-way' | 'done' | 'postponed' | 'cancelled';
  /**
   * What will happen, in a sentence or two. Also known as: description, detail, notes, comments. Markdown: paragraphs, lists, **bold**, links and tables.
   */
  commentary?: string;
  /**
   * The dated items, by their names or ids, that must be over before this one begins. One, or a list.
   */
  after?: string | string[];
  /**
   * The dated items, by their names or ids, that this one must be over before. One, or a list.
   */
  before?: string | string[];
  /**
   * The phase that it belongs to, by its name or id.
   */
  phase?: string;
  /**
   * The date first approved, if it has moved since. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
   */
  planned?: string | number;
  /**
   * The date now expected, if it differs from the one planned. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
   */
  expected?: string | number;
  /**
   * When it really happened. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
   */
  actual?: string | number;
  /**
   * Problems of this entry that are accepted on the record, each with its reason.
   */
  allow?: Allowance[];
  /**
   * What kind of point it is. Also known as: type. One of: decision (something is decided); meeting (a body meets; also called board, committee); report (a report is due); publication (something is published); comments (the scrutiny of the council comments by then); notification (those who have to know, such as the Secretary of State, are told).
   */
  kind?: 'decision' | 'meeting' | 'report' | 'publication' | 'comments' | 'notification';
  /**
   * What a decision decides. One of: to-consult (whether to go out to people at all); to-proceed (whether to go on); the-outcome (what is done in the end); another-matter (something else).
   */
  decides?: 'to-consult' | 'to-proceed' | 'the-outcome' | 'another-matter';
  /**
   * The window that it is about, by its name or id.
   */
  about?: string;
  /**
   * When the papers of a meeting are due. Also known as: paper-deadline, papers-due. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
   */
  papers?: string | number;
}
/**
 * Work without stakeholders: drafting, analysis, assurance.
 */
export interface Step {
  /**
   * A short name for this step that other parts of the plan use to refer to it: small letters, digits and hyphens, beginning with a letter. Without one, it is made from the name.
   */
  id?: string;
  /**
   * What this step is called; it appears in every table and on the timeline. Also known as: title, heading.
   */
  name: string;
  /**
   * When this step happens, in the words you would use. Also known as: key dates, frequency, timing, date, dates, deadline, due, from, until, start, end, starts, ends. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
   */
  when?: string | number;
  /**
   * Who is responsible for it: a person or, better, a role. Also known as: owner, by whom, responsible, officer. One, or a list.
   */
  lead?: string | string[];
  /**
   * How far it has come. One of: planned (not yet begun; also called not started, to do); under-way (begun; also called in progress, started, ongoing, active); done (finished; also called complete, completed, finished, closed); postponed (put off; also called delayed, deferred, on hold); cancelled (will not happen; also called canceled, dropped, stopped).
   */
  status?: 'planned' | 'under-way' | 'done' | 'postponed' | 'cancelled';
  /**
   * How much of it is done: a whole number of per cent, from 0 to 100.
   */
  progress?: number | string;
  /**
   * What will happen, in a sentence or two. Also known as: description, detail, notes, comments. Markdown: paragraphs, lists, **bold**, links and tables.
   */
  commentary?: string;
  /**
   * The dated items, by their names or ids, that must be over before this one begins. One, or a list.
   */
  after?: string | string[];
  /**
   * The dated items, by their names or ids, that this one must be over before. One, or a list.
   */
  before?: string | string[];
  /**
   * The phase that it belongs to, by its name or id.
   */
  phase?: string;
  /**
   * The date first approved, if it has moved since. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
   */
  planned?: string | number;
  /**
   * The date now expected, if it differs from the one planned. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
   */
  expected?: string | number;
  /**
   * When it really happened. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
   */
  actual?: string | number;
  /**
   * Problems of this entry that are accepted on the record, each with its reason.
   */
  allow?: Allowance[];
  /**
   * What kind of work it is. Also known as: type. One of: drafting (writing); analysis (working through what people said); assurance (checking by others); equality-assessment (the equality impact assessment; also called eia, eqia); other (anything else).
   */
  kind?: 'drafting' | 'analysis' | 'assurance' | 'equality-assessment' | 'other';
}
/**
 * A commitment with a date: "we will … by …".
 */
export interface Target {
  /**
   * A short name for this target that other parts of the plan use to refer to it: small letters, digits and hyphens, beginning with a letter. Without one, it is made from the name.
   */
  id?: string;
  /**
   * What this target is called; it appears in every table and on the timeline. Also known as: title, heading.
   */
  name: string;
  /**
   * When this target happens, in the words you would use. Also known as: key dates, frequency, timing, date, dates, deadline, due, from, until, start, end, starts, ends. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
   */
  when?: string | number;
  /**
   * Who is responsible for it: a person or, better, a role. Also known as: owner, by whom, responsible, officer. One, or a list.
   */
  lead?: string | string[];
  /**
   * How far it has come. One of: planned (not yet begun; also called not started, to do); under-way (begun; also called in progress, started, ongoing, active); done (finished; also called complete, completed, finished, closed); postponed (put off; also called delayed, deferred, on hold); cancelled (will not happen; also called canceled, dropped, stopped).
   */
  status?: 'planned' | 'under-way' | 'done' | 'postponed' | 'cancelled';
  /**
   * How much of it is done: a whole number of per cent, from 0 to 100.
   */
  progress?: number | string;
  /**
   * What will happen, in a sentence or two. Also known as: description, detail, notes, comments. Markdown: paragraphs, lists, **bold**, links and tables.
   */
  commentary?: string;
  /**
   * The dated items, by their names or ids, that must be over before this one begins. One, or a list.
   */
  after?: string | string[];
  /**
   * The dated items, by their names or ids, that this one must be over before. One, or a list.
   */
  before?: string | string[];
  /**
   * The phase that it belongs to, by its name or id.
   */
  phase?: string;
  /**
   * The date first approved, if it has moved since. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
   */
  planned?: string | number;
  /**
   * The date now expected, if it differs from the one planned. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
   */
  expected?: string | number;
  /**
   * When it really happened. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
   */
  actual?: string | number;
  /**
   * Problems of this entry that are accepted on the record, each with its reason.
   */
  allow?: Allowance[];
  /**
   * How anyone can tell that it was met.
   */
  measure?: string;
  /**
   * The objectives, by their names or ids, that it serves. One, or a list.
   */
  objectives?: string | string[];
}
/**
 * Something that happens outside the plan and matters to it: an election, a settlement, a school term.
 */
export interface Event {
  /**
   * A short name for this event that other parts of the plan use to refer to it: small letters, digits and hyphens, beginning with a letter. Without one, it is made from the name.
   */
  id?: string;
  /**
   * What this event is called; it appears in every table and on the timeline. Also known as: title, heading.
   */
  name: string;
  /**
   * When this event happens, in the words you would use. Also known as: key dates, frequency, timing, date, dates, deadline, due, from, until, start, end, starts, ends. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
   */
  when?: string | number;
  /**
   * Who is responsible for it: a person or, better, a role. Also known as: owner, by whom, responsible, officer. One, or a list.
   */
  lead?: string | string[];
  /**
   * How far it has come. One of: planned (not yet begun; also called not started, to do); under-way (begun; also called in progress, started, ongoing, active); done (finished; also called complete, completed, finished, closed); postponed (put off; also called delayed, deferred, on hold); cancelled (will not happen; also called canceled, dropped, stopped).
   */
  status?: 'planned' | 'under-way' | 'done' | 'postponed' | 'cancelled';
  /**
   * What will happen, in a sentence or two. Also known as: description, detail, notes, comments. Markdown: paragraphs, lists, **bold**, links and tables.
   */
  commentary?: string;
  /**
   * The dated items, by their names or ids, that must be over before this one begins. One, or a list.
   */
  after?: string | string[];
  /**
   * The dated items, by their names or ids, that this one must be over before. One, or a list.
   */
  before?: string | string[];
  /**
   * The phase that it belongs to, by its name or id.
   */
  phase?: string;
  /**
   * The date first approved, if it has moved since. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
   */
  planned?: string | number;
  /**
   * The date now expected, if it differs from the one planned. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
   */
  expected?: string | number;
  /**
   * When it really happened. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
   */
  actual?: string | number;
  /**
   * Problems of this entry that are accepted on the record, each with its reason.
   */
  allow?: Allowance[];
  /**
   * What kind of event it is. The first three are times to keep free of engagement, and are drawn through the whole timeline. Also known as: type. One of: pre-election (the weeks before an election, in which public bodies hold back; also called purdah, election, elections, sensitive period); holiday (a holiday or a school holiday; also called bank holiday, school holiday, christmas, easter); closed (nothing can be done, for another reason); other (anything else).
   */
  kind?: 'pre-election' | 'holiday' | 'closed' | 'other';
}
/**
 * Something that may go wrong, and what is done about it.
 */
export interface Risk {
  /**
   * What may happen. Also known as: title, risk.
   */
  name: string;
  /**
   * How likely it is. Also known as: probability. One of: low (unlikely); medium (may happen); high (likely).
   */
  likelihood?: 'low' | 'medium' | 'high';
  /**
   * How bad it would be. One of: low (little); medium (some); high (much).
   */
  impact?: 'low' | 'medium' | 'high';
  /**
   * What is done about it. Also known as: action, response. Markdown: paragraphs, lists, **bold**, links and tables.
   */
  mitigation?: string;
  /**
   * Who looks after it: a person or, better, a role. Also known as: lead, responsible.
   */
  owner?: string;
}
/**
 * How responses are recorded, and what is reported when.
 */
export interface Evaluation {
  /**
   * How responses are recorded and the engagement is judged. Markdown: paragraphs, lists, **bold**, links and tables.
   */
  text?: string;
  /**
   * When the report is published. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
   */
  report?: string | number;
  /**
   * How success is measured. One, or a list.
   */
  measures?: string | string[];
}
/**
 * One thing that was said, what was answered and what changed: "you said, we did".
 */
export interface Feedback {
  /**
   * The stakeholder groups, by their names or ids, who said it. Also known as: stakeholder, who. One, or a list.
   */
  from?: string | string[];
  /**
   * The activity in which it was said, by its name or id.
   */
  activity?: string;
  /**
   * When it was said. Also known as: when. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
   */
  date?: string | number;
  /**
   * What was said. Markdown: paragraphs, lists, **bold**, links and tables.
   */
  said: string;
  /**
   * How it was answered. One of: adopted (it is done as was said); partly (some of it is done); not-adopted (it is not done, for a reason that the response gives); later (it is looked at later); out-of-scope (it is not for this engagement).
   */
  answer?: 'adopted' | 'partly' | 'not-adopted' | 'later' | 'out-of-scope';
  /**
   * What was answered. Markdown: paragraphs, lists, **bold**, links and tables.
   */
  response?: string;
  /**
   * What changed because of it, or why nothing did. Markdown: paragraphs, lists, **bold**, links and tables.
   */
  change?: string;
}
/**
 * A word or an abbreviation, with its meaning.
 */
export interface Term {
  /**
   * The word or abbreviation as the plan writes it. Also known as: name, abbreviation.
   */
  term: string;
  /**
   * What it means, or what it stands for. Also known as: text, definition.
   */
  meaning: string;
}
/**
 * How your organisation counts years and quarters.
 */
export interface Calendar {
  /**
   * The month in which your years begin: 4 for a financial year from April, 9 for an academic year from September. Without it, April where the profile is one of the public sector of the United Kingdom.
   */
  'year-start'?: number | string;
  /**
   * What a bare "Q2 2025" means. One of: calendar (April to June 2025); financial (the second quarter of the year that begins in 2025; also called fiscal).
   */
  quarters?: 'calendar' | 'financial';
  /**
   * Which seasons "summer 2026" goes by. One of: northern (June to August); southern (December to February).
   */
  hemisphere?: 'northern' | 'southern';
  seasons?: Seasons;
}
/**
 * The month in which each season begins, where yours differ from March, June, September and December. Each lasts until the next begins.
 */
export interface Seasons {
  /**
   * The month, 1 to 12, in which spring begins.
   */
  spring: number;
  /**
   * The month, 1 to 12, in which summer begins.
   */
  summer: number;
  /**
   * The month, 1 to 12, in which autumn begins.
   */
  autumn: number;
  /**
   * The month, 1 to 12, in which winter begins.
   */
  winter: number;
}
/**
 * How the timeline is drawn.
 */
export interface Timeline {
  /**
   * What the rows of the timeline are grouped by. One of: stakeholder (the stakeholder group that an activity is for first); level (the level of involvement); lead (who leads); topic (the first topic); phase (the phase); month (the month in which it begins or is due).
   */
  'group-by'?: 'stakeholder' | 'level' | 'lead' | 'topic' | 'phase' | 'month';
  /**
   * How the printed pages of the timeline lie. One of: portrait (upright); landscape (lying on the long side, with more room for dates).
   */
  orientation?: 'portrait' | 'landscape';
  /**
   * Which years the axis names. One of: calendar (years from January); financial (years from the calendar's year-start, or else from April, as in 2026-27; also called fiscal).
   */
  years?: 'calendar' | 'financial';
  /**
   * The time that the timeline shows, in whole months; what lies outside is counted below it. Without it, everything that has a date is shown; outside events only as far as the rest reaches, or times to keep free as far as the plan's period does. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
   */
  period?: string | number;
}
/**
 * Something that the strategy turns to.
 */
export interface Priority {
  /**
   * A short name for this priority that other parts of the document use to refer to it: small letters, digits and hyphens, beginning with a letter. Without one, it is made from the name.
   */
  id?: string;
  /**
   * What the priority is called.
   */
  name: string;
  /**
   * What it will be like when it is reached. Markdown: paragraphs, lists, **bold**, links and tables.
   */
  vision?: string;
  /**
   * What there is to know about it. Markdown: paragraphs, lists, **bold**, links and tables.
   */
  text?: string;
  /**
   * What it is to achieve. One, or a list.
   */
  aims?: string | string[];
  /**
   * Commitments with a date: "We will … by …".
   */
  targets?: Target[];
  /**
   * What will be done, without a date of its own: "We will …". One, or a list.
   */
  actions?: string | string[];
}
/**
 * What is turned to first, and in which time.
 */
export interface Focus {
  /**
   * The time that it is about. Written as you would say it: "19 July 2010", "w/c 2 April 2018", "Aug/Sep 2010", "Q3 2024", "summer 2019", "early March 2026", "by March 2017", "from April 2016", "monthly, Feb to May 2026", "2 weeks after launch", "TBC".
   */
  when?: string | number;
  /**
   * What is turned to. One, or a list.
   */
  points: string | string[];
}
/**
 * What follows from the paper for other matters, each in a few sentences; "none" is said, too.
 */
export interface Implications {
  /**
   * What the law asks, and whether advice was taken. Markdown: paragraphs, lists, **bold**, links and tables.
   */
  legal?: string;
  /**
   * What may go wrong. Markdown: paragraphs, lists, **bold**, links and tables.
   */
  risk?: string;
  /**
   * What it costs, and where the money comes from. Also known as: financial, resources. Markdown: paragraphs, lists, **bold**, links and tables.
   */
  finance?: string;
  /**
   * What it means for people with protected characteristics, and the equality impact assessment. Also known as: equality-impact. Markdown: paragraphs, lists, **bold**, links and tables.
   */
  equality?: string;
  /**
   * What it means for the quality and safety of services. Markdown: paragraphs, lists, **bold**, links and tables.
   */
  quality?: string;
  /**
   * What it means for those who work here. Also known as: staff. Markdown: paragraphs, lists, **bold**, links and tables.
   */
  workforce?: string;
  /**
   * Who was involved in making the paper. Also known as: stakeholder-involvement. Markdown: paragraphs, lists, **bold**, links and tables.
   */
  engagement?: string;
  /**
   * What it means for personal details. Also known as: privacy. Markdown: paragraphs, lists, **bold**, links and tables.
   */
  'data-protection'?: string;
  /**
   * What it means for the environment and for later. Also known as: environment. Markdown: paragraphs, lists, **bold**, links and tables.
   */
  sustainability?: string;
  /**
   * What is to be told, and to whom. Markdown: paragraphs, lists, **bold**, links and tables.
   */
  communications?: string;
  /**
   * Anything else. Markdown: paragraphs, lists, **bold**, links and tables.
   */
  other?: string;
}
/**
 * What the paper is connected with, by name or code.
 */
export interface Links {
  /**
   * Objectives of the organisation that it serves. One, or a list.
   */
  objectives?: string | string[];
  /**
   * Strategic risks that it is about, as the assurance framework has them. One, or a list.
   */
  risks?: string | string[];
  /**
   * Domains of the regulator that it is about. One, or a list.
   */
  domains?: string | string[];
}

import type { Brand } from '../formats/brand.ts';
import type { Neighbour } from '../plan/folder.ts';
import type { ProfileChoice } from '../plan/profile-of.ts';
import type { TimelineSettings } from '../plan/timeline-settings.ts';
import type { Weight } from '../rules/parts/weights.ts';
import type { Given } from './setting.ts';
import type { TemplateWords } from './template-choice.ts';

/** What a settings file is called. */
export const configName = 'engage.config.yaml';

/** What the help of a command says of it. */
export const configNote = `Settings for every run stand in ${configName}, in this folder or, in a repository, in the nearest folder above; flags beat them. It can name the plans that are meant without paths.`;

/** What a settings file says. */
export interface Config {
  /** The absolute path of the file, if there is one. */
  readonly file?: string;
  /** Words for what flags choose, too; paths among them are absolute. */
  readonly given: Given;
  /** The plans that are meant where none is named, as a command line would name them. */
  readonly plans: readonly string[];
  /** How timelines are shown, unless a plan or a flag says otherwise. */
  readonly house: TimelineSettings;
  /** The stakeholder register of plans that name none. */
  readonly register?: Neighbour;
  /** The profile of plans that name none, and those of the organisation's own. */
  readonly practice: ProfileChoice;
  /** How much rules weigh, by their codes. */
  readonly weights?: ReadonlyMap<string, Weight>;
  /** The folder of one's own templates, and the document to make; a flag that says one of them leaves the other. */
  readonly template: TemplateWords;
  readonly brand?: Brand;
  /** The absolute paths of the files of the brand, which were read with the settings. */
  readonly files: BrandFiles;
}

/** Where what a brand is made of stands, absolute. */
export interface BrandFiles {
  readonly logo?: string;
  readonly word?: string;
}

/** What holds where nothing is set. */
export const noConfig: Config = { given: {}, plans: [], house: {}, practice: {}, template: {}, files: {} };

import validator from '../../schemas/config.schema.json?validator';
import vocabulary from '../../schemas/config.schema.json?vocabulary';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Entry } from '../plan/entry.ts';
import { given } from '../plan/given.ts';
import type { Neighbour } from '../plan/folder.ts';
import { profileNamed, unknownProfile, type ProfileChoice } from '../plan/profile-of.ts';
import { readDocument } from '../plan/read-document.ts';
import { validate } from '../plan/validate.ts';
import type { Profile } from '../practice/profile.ts';
import { profiles } from '../practice/profiles.ts';
import { noSuchRule } from '../rules/parts/no-such-rule.ts';
import type { Weight } from '../rules/parts/weights.ts';
import { decode } from '../source/decode.ts';
import { isError, type Diagnostic, type LocatedDiagnostic } from '../source/diagnostic.ts';
import { inFileOrder, locate, type PointerMap } from '../source/locate.ts';
import { keysOf, type Pointer } from '../source/pointer.ts';
import { quote } from '../source/quote.ts';
import type { Source } from '../source/source.ts';
import { yearKinds } from '../plan/timeline-settings.ts';
import { folderOf } from './beside.ts';
import type { ConfigFile, Rules } from './config-file.ts';
import { configName, noConfig, type Config } from './config.ts';
import { UsageError } from './exit-code.ts';
import type { ConfigPlace } from './find-config.ts';
import { didYouMean, pathMeant } from './nearest-beside.ts';
import { pathWithin } from './path-within.ts';
import { fromHere } from './paths.ts';
import { choose, type Given, type Setting } from './setting.ts';
import { building, checking, drawing } from './settings.ts';
import { templateSaid, type TemplateWords } from './template-choice.ts';

/** A settings file that was read. */
export interface ReadConfig {
  /** Absent where there is an error. */
  readonly config?: Config;
  readonly source: Source;
  /** By line and column. */
  readonly diagnostics: readonly LocatedDiagnostic[];
}

/**
 * From the bytes of a settings file to what it says, by the phases of a plan: bytes to a source, to a document, to
 * what is meant. The file may be anybody's: it sets the values that its form knows and nothing else.
 */
export async function readConfig(place: ConfigPlace, bytes: Uint8Array): Promise<ReadConfig> {
  const { source, diagnostics: ofBytes } = decode(place.name, bytes, 'a settings file');
  if (ofBytes.some(isError)) return result(source, ofBytes);
  const { document, diagnostics: ofText } = await readDocument(source);
  if (!document) return isEmpty(ofText) ? result(source, ofBytes, noConfig) : result(source, ofText);
  const { value, diagnostics: ofForm } = validate(document.value, { validator, vocabulary });
  const reading = new Reading(path.dirname(place.path), ofForm);
  const config = await reading.config(new Entry<ConfigFile>(value, ''));
  const faults = [
    ...ofBytes,
    ...ofText,
    ...ofForm.map(meantAsColour).map(meantAsRule),
    ...reading.diagnostics,
  ];
  return result(source, faults, config, document);
}

/** In YAML `#` begins a remark, so that a colour without quotes is none. */
function meantAsColour(fault: Diagnostic): Diagnostic {
  if (fault.code !== 'value-empty' || fault.at !== '/brand/colour') return fault;
  return {
    ...fault,
    severity: 'error',
    hint: `Put the colour in quotes, as in ${quote("colour: '#005eb8'")}: without them all behind ${quote('#')} is a remark.`,
  };
}

/** The keys there are codes. */
function meantAsRule(fault: Diagnostic): Diagnostic {
  const [holder, code] = typeof fault.at === 'string' ? keysOf(fault.at) : [];
  if (fault.code !== 'key-unknown' || holder !== 'rules' || code === undefined) return fault;
  const codes = Object.keys(vocabulary['rules']!.keys);
  return { ...fault, ...noSuchRule(code, codes, `${quote('engage explain')} lists them.`) };
}

/** Nothing but comments sets nothing. */
function isEmpty(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.every(({ code }) => code === 'file-empty');
}

function result(
  source: Source,
  diagnostics: readonly Diagnostic[],
  config?: Config,
  map?: PointerMap,
): ReadConfig {
  const located = diagnostics.map((diagnostic) => locate(diagnostic, source, map));
  return {
    source,
    diagnostics: located.sort(inFileOrder),
    ...(config && !diagnostics.some(isError) && { config }),
  };
}

/** What settings mean, and what is wrong with that. */
class Reading {
  readonly diagnostics: Diagnostic[] = [];
  readonly #folder: string;
  readonly #misshapen: ReadonlySet<unknown>;

  /** `folder` is that of the file: its paths start there and stay in it. What has the wrong form is not read. */
  constructor(folder: string, ofForm: readonly Diagnostic[]) {
    this.#folder = folder;
    this.#misshapen = new Set(ofForm.filter(isError).map(({ at }) => at));
  }

  async config(file: Entry<ConfigFile>): Promise<Config> {
    const timeline = file.entry('timeline');
    const words = this.#words(
      file,
      { asAt: 'as-at', failOn: 'fail-on', maxWarnings: 'max-warnings', to: 'to' },
      { ...checking, ...building },
    );
    const drawn = this.#words(timeline, { orientation: 'orientation', groupBy: 'group-by' }, drawing);
    return {
      given: { ...words, ...this.#out(file) },
      plans: this.#plans(file),
      template: this.#template(file),
      practice: await this.#practice(file),
      ...given({ weights: weightsOf(file) }),
      ...given({ register: await this.#register(file) }),
      ...(await this.#brand(file)),
      house: given({ ...choose(drawing, drawn), years: timeline.choice('years', yearKinds) }),
    };
  }

  /** The words at keys, by the name of the setting that reads them; it reads those of a flag, too. */
  #words<T, Name extends string>(
    entry: Entry<T>,
    keys: Readonly<Record<Name, keyof T & string>>,
    settings: Readonly<Record<NoInfer<Name>, Setting<unknown>>>,
  ): Given {
    const words: Record<string, string[]> = {};
    for (const name of Object.keys(keys) as Name[]) {
      for (const { text, pointer } of this.#texts(entry, keys[name])) {
        if (this.#isRead(text, settings[name], keys[name], pointer)) (words[name] ??= []).push(text);
      }
    }
    return words;
  }

  #texts<T>(entry: Entry<T>, key: keyof T & string): { text: string; pointer: Pointer }[] {
    if (this.#misshapen.has(entry.at(key))) return [];
    return entry.texts(key).filter(({ pointer }) => !this.#misshapen.has(pointer));
  }

  #isRead(text: string, setting: Setting<unknown>, key: string, at: Pointer): boolean {
    return this.#tried(() => setting.read([text], quote(key)), at) !== undefined;
  }

  /** What the work gives, in an object; a mistake of use is told as one of the settings at this place. */
  #tried<Value>(work: () => Value, at: Pointer): { readonly value: Value } | undefined {
    try {
      return { value: work() };
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      this.diagnostics.push({ code: 'value-malformed', severity: 'error', message: error.message, at });
      return undefined;
    }
  }

  #template(file: Entry<ConfigFile>): TemplateWords {
    let said: TemplateWords = {};
    for (const { text, pointer } of this.#texts(file, 'template')) {
      const place = this.#inside(text, pointer);
      if (place === undefined) continue;
      const more = this.#tried(() => templateSaid(text, { place, said, as: quote('template') }), pointer);
      said = more?.value ?? said;
    }
    return said;
  }

  async #practice(file: Entry<ConfigFile>): Promise<ProfileChoice> {
    const own = await this.#profiles(file);
    const [named] = this.#texts(file, 'profile');
    const all = [...own, ...profiles];
    const profile = named && profileNamed(named.text, all);
    if (named && !profile) this.diagnostics.push(unknownProfile(named.text, named.pointer, all));
    return given({ profile, profiles: own.length > 0 ? own : undefined });
  }

  /** Few have their own, so what reads them is loaded for them alone. */
  async #profiles(file: Entry<ConfigFile>): Promise<Profile[]> {
    if (!file.has('profiles')) return [];
    const { readProfiles } = await import('./read-profiles.ts');
    return readProfiles(file.entries('profiles'), {
      texts: (entry, key) => this.#texts(entry, key),
      tell: (diagnostic) => this.diagnostics.push(diagnostic),
    });
  }

  async #register(file: Entry<ConfigFile>): Promise<Neighbour | undefined> {
    const [register] = this.#texts(file, 'register');
    if (!register) return undefined;
    const { text, pointer: at } = register;
    const absolute = this.#inside(text, at);
    if (absolute === undefined) return undefined;
    const found = existsSync(absolute)
      ? await folderOf(path.join(this.#folder, configName), this.#folder).read(text)
      : missing(text, this.#folder, at);
    if (!('message' in found)) return found;
    this.diagnostics.push({ ...found, severity: 'error', at });
    return undefined;
  }

  /** Few have one, so what reads it is loaded for them alone. */
  async #brand(file: Entry<ConfigFile>): Promise<Pick<Config, 'brand' | 'files'>> {
    if (!file.has('brand')) return { files: {} };
    const { readBrand } = await import('./read-brand.ts');
    const entry = file.entry('brand');
    return readBrand(entry, {
      text: (key) => this.#texts(entry, key)[0],
      inside: (text, at) => this.#inside(text, at),
      tried: (work, at) => this.#tried(work, at),
      tell: (diagnostic) => this.diagnostics.push(diagnostic),
    });
  }

  #out(file: Entry<ConfigFile>): Given {
    const { out = [] } = this.#words(file, { out: 'out' }, building);
    const folders = out.flatMap((text) => this.#inside(text, file.at('out')) ?? []);
    return folders.length > 0 ? { out: folders } : {};
  }

  #plans(file: Entry<ConfigFile>): string[] {
    return this.#texts(file, 'plans').flatMap(({ text, pointer }) => {
      const absolute = this.#inside(text, pointer);
      if (absolute === undefined) return [];
      if (!existsSync(absolute)) this.diagnostics.push(missing(text, this.#folder, pointer));
      return [fromHere(absolute)];
    });
  }

  #inside(text: string, at: Pointer): string | undefined {
    const absolute = pathWithin(this.#folder, text);
    if (absolute === undefined) this.diagnostics.push(outside(text, at));
    return absolute;
  }
}

/** How much rules weigh where the settings say so. */
function weightsOf(file: Entry<ConfigFile>): ReadonlyMap<string, Weight> | undefined {
  if (!file.has('rules')) return undefined;
  const rules = file.entry('rules');
  const codes = Object.keys(rules.all()) as (keyof Rules)[];
  return new Map(
    codes.flatMap((code) => {
      const weight = rules.choice(code, ['off', 'hint', 'warning', 'error']);
      return weight === undefined ? [] : [[code, weight] as const];
    }),
  );
}

function outside(text: string, at: Pointer): Diagnostic {
  return {
    code: 'path-outside',
    severity: 'error',
    message: `${quote(text)} leads out of the folder that this file is in; settings can only name what is in it.`,
    hint: 'Write a path that starts in that folder and stays in it; links count as where they lead. Any other place can be named on the command line.',
    at,
  };
}

/** Of plans only a warning, as they may not be asked for; if they are, the run ends there. */
function missing(text: string, folder: string, at: Pointer): Diagnostic {
  const meant = pathMeant(text, folder, folder);
  return {
    code: 'path-missing',
    severity: 'warning',
    message: `There is no file or folder ${quote(text)} in the folder that this file is in.${didYouMean(text, meant)}`,
    hint: meant
      ? `Write ${quote(meant)}, or take it out.`
      : 'Correct the path, which starts in that folder, or take it out.',
    at,
  };
}

import { readTiming, type Day, type Refusal, type Timing, type TimingContext } from '../dates/index.ts';
import { levelOf, levelOfMethod, type Continuum, type Level } from '../practice/continuum.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { Pointer } from '../source/pointer.ts';
import { quote } from '../source/quote.ts';
import type { Entry } from './entry.ts';
import type { Allowance as AllowanceFile } from './plan-file.ts';
import type { Allowance, ItemReference, Material, Method, PromisedLevel, When } from './plan.ts';
import { IdRegister } from './id-register.ts';
import { levelMissing } from './level-missing.ts';
import { sameName } from './same-name.ts';
import { dayIn } from './seen-from.ts';
import { defaultScale } from '../practice/scales.ts';

type Key<T> = keyof T & string;

/**
 * What the parts of a plan are resolved against: ids, levels, the period; and where their faults are gathered.
 * Reports `reference-unknown`, `id-duplicate`, `date-ambiguous`, `date-impossible`,
 * `date-unreadable` and `date-assumed`.
 */
export class Resolution {
  readonly diagnostics: Diagnostic[] = [];
  readonly #report = (diagnostic: Diagnostic): void => void this.diagnostics.push(diagnostic);
  readonly stakeholders = new IdRegister('stakeholder group', this.#report);
  readonly topics = new IdRegister('topic', this.#report);
  readonly objectives = new IdRegister('objective', this.#report);
  readonly priorities = new IdRegister('priority', this.#report);
  readonly materials = new IdRegister('material', this.#report);
  /** Activities, windows, milestones, phases and so on: anything that another item may wait for. */
  readonly items = new IdRegister('dated item', this.#report);
  /** Those of one kind, where a reference may only mean that. */
  readonly itemsOf = {
    phase: new IdRegister('phase', this.#report),
    window: new IdRegister('window', this.#report),
    activity: new IdRegister('activity', this.#report),
  };
  /** What activities hand out that the plan does not list, in the order in which they name it. */
  readonly furtherMaterials: Material[] = [];
  continuum: Continuum = defaultScale;
  #timingContext: TimingContext = {};
  readonly #readings = new Map<string, Timing | Refusal>();

  /** From now on, timings are read in this context. */
  readTimingsIn(context: TimingContext): void {
    this.#timingContext = context;
    this.#readings.clear();
  }

  report(diagnostic: Diagnostic): void {
    this.#report(diagnostic);
  }

  /** The reading of the words at a key; nothing where there are none, or where they cannot be read (reported). */
  when<T>(entry: Entry<T>, key: Key<T>): When | undefined {
    return this.#when(entry.text(key), entry.at(key));
  }

  /** The same of words that go on from their key: `every: year` and `every: every year` are one. */
  howOften<T>(entry: Entry<T>, key: Key<T>): When | undefined {
    const text = entry.text(key);
    const whole = `every ${text}`;
    const words = this.#reading(whole).type === 'recurring' ? whole : text;
    return this.#when(words, entry.isPlain ? entry.pointer : entry.at(key));
  }

  /** The same of papers: "5 working days before", with nothing behind it, is before the meeting that they are for. */
  whenBefore<T>(entry: Entry<T>, key: Key<T>): When | undefined {
    const text = entry.text(key);
    const whole = text?.replace(/\b(?:before(?:hand)?|prior|in advance)$/i, 'before the meeting');
    const words = whole !== undefined && this.#reading(whole).type === 'relative' ? whole : text;
    return this.#when(words, entry.at(key));
  }

  #when(text: string | undefined, pointer: Pointer): When | undefined {
    if (text === undefined) return undefined;
    const reading = this.#reading(text);
    if (reading.type !== 'error') {
      for (const message of reading.warnings ?? []) this.report(assumed(message, pointer));
      return { timing: reading, pointer };
    }
    const { message, hint } = reading;
    this.report({
      code: dateCodes[reading.reason],
      severity: 'error',
      message,
      ...(hint && { hint }),
      at: pointer,
    });
    return undefined;
  }

  /** Plans say the same words again and again. */
  #reading(text: string): Timing | Refusal {
    const known = this.#readings.get(text) ?? readTiming(text, this.#timingContext);
    this.#readings.set(text, known);
    return known;
  }

  /** The ids of what the register knows, by the ids or the exact names at a key. */
  references<T>(entry: Entry<T>, key: Key<T>, register: IdRegister): ItemReference[] {
    return entry.texts(key).flatMap(({ text, pointer }) => {
      const id = register.find(text, pointer);
      return id === undefined ? [] : [{ id, pointer }];
    });
  }

  /** The one id at a key, if the register knows it. */
  reference<T>(entry: Entry<T>, key: Key<T>, register: IdRegister): string | undefined {
    return this.references(entry, key, register)[0]?.id;
  }

  /**
   * Ids of the materials at a key. Any words will do: what the plan does not list becomes a material of that name,
   * unless it looks like a listed id with a slip of the pen.
   */
  materialsOf<T>(entry: Entry<T>, key: Key<T>): string[] {
    return entry.texts(key).flatMap(({ text, pointer }) => {
      const known = this.materials.known(text);
      if (known !== undefined) return [known];
      if (this.materials.isNear(text)) return this.materials.find(text, pointer) ?? [];
      const [id] = this.materials.enter([{ name: text, pointer }]) as [string];
      this.furtherMaterials.push({ id, name: text, pointer, formats: [] });
      return [id];
    });
  }

  /** The level at a key, by its id or its exact name. */
  level<T>(entry: Entry<T>, key: Key<T>): PromisedLevel | undefined {
    const id = entry.text(key);
    if (id === undefined) return undefined;
    const pointer = entry.at(key);
    const level = levelOf(this.continuum, id) ?? this.#levelNamed(id) ?? this.#levelMeant(id, pointer);
    return level && { level, pointer };
  }

  /** The method at a key; any words will do, and the continuum may know them. */
  method<T>(entry: Entry<T>, key: Key<T>): Method | undefined {
    const name = entry.text(key);
    if (name === undefined) return undefined;
    const level = levelOfMethod(this.continuum, name);
    return { name, pointer: entry.at(key), ...(level && { level }) };
  }

  /** The accepted problems that an entry carries. */
  allowances<T extends { allow?: AllowanceFile[] }>(entry: Entry<T>): Allowance[] {
    const rows = (entry as unknown as Entry<{ allow?: AllowanceFile[] }>).entries('allow');
    return rows.flatMap((row) => {
      const rule = row.text('rule');
      const because = row.text('because');
      if (rule === undefined || because === undefined) return [];
      const until = this.#day(row, 'until');
      return [
        { rule, because, scope: entry.pointer, pointer: row.pointer, ...(until !== undefined && { until }) },
      ];
    });
  }

  /** The one day that the words at a key name. */
  #day<T>(entry: Entry<T>, key: Key<T>): Day | undefined {
    const when = this.when(entry, key);
    const day = dayIn(when?.timing);
    if (when !== undefined && day === undefined)
      this.report({
        code: 'date-unreadable',
        severity: 'error',
        message: `${quote(entry.text(key))} is not one day.`,
        hint: `Write one, with its month and its year, for example ${quote('31 December 2026')}.`,
        at: when.pointer,
      });
    return day;
  }

  #levelNamed(words: string): Level | undefined {
    const named = this.continuum.levels.filter(({ name }) => sameName(name) === sameName(words));
    return named.length === 1 ? named[0] : undefined;
  }

  #levelMeant(id: string, pointer: Pointer): Level | undefined {
    const { meant, ...words } = levelMissing(id, this.continuum);
    this.report({ code: 'reference-unknown', severity: 'error', ...words, at: pointer });
    return meant;
  }
}

/** What was taken for granted in reading a timing. */
function assumed(message: string, at: Pointer): Diagnostic {
  const hint = 'Check that this is meant, and write the timing so that it leaves no doubt.';
  return { code: 'date-assumed', severity: 'warning', message, hint, at };
}

/** The code of a problem with a timing, by why it could not be read. */
export const dateCodes = {
  ambiguous: 'date-ambiguous',
  impossible: 'date-impossible',
  'not-a-date': 'date-unreadable',
} as const;

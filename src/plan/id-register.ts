import { plainName } from '../practice/continuum.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { nearest } from '../source/nearest.ts';
import { at, type Pointer } from '../source/pointer.ts';
import { quote, quoteList } from '../source/quote.ts';
import type { Entry } from './entry.ts';
import { sameName } from './same-name.ts';
import { slugOf } from './slug.ts';

/** Something that may be referred to: what its author called it. */
export interface Registrable {
  readonly pointer: Pointer;
  readonly id?: string | undefined;
  readonly name: string;
}

/** A member of a list with the id it was given. */
export interface Entered<T> {
  readonly entry: Entry<T>;
  readonly id: string;
  readonly name: string;
}

/**
 * The ids of one kind of thing in a plan (stakeholders, topics, dated items).
 * Reports `id-duplicate` and `reference-unknown`.
 */
export class IdRegister {
  /** What its members are called, for messages: "stakeholder group", "dated item". */
  readonly #noun: string;
  readonly #report: (diagnostic: Diagnostic) => void;
  /** Id to name. */
  readonly #names = new Map<string, string>();
  /** Where counting went on for a name that many share, so that ten thousand of a name stay quick. */
  readonly #lastNumber = new Map<string, number>();
  /** Ids by their names as names are compared; of several with one name the first. */
  readonly #ids = new Map<string, string>();
  /** Ids by their exact names: all that have one name. */
  readonly #idsOfName = new Map<string, string[]>();
  /** Ids that could be used and are not, by their names as names are compared. */
  readonly #offered = new Map<string, string>();
  /** Looking for what was meant goes through all ids: it is done for so many comparisons, then no more. */
  #comparisonsLeft = 100_000;

  constructor(noun: string, report: (diagnostic: Diagnostic) => void) {
    this.#noun = noun;
    this.#report = report;
  }

  /**
   * Gives each its id, in order: the written one; else one made from its name, with a number where that is taken.
   * Of two that have the same written id the first keeps it.
   */
  enter(members: readonly Registrable[]): string[] {
    const written = new Map<string, Registrable>();
    for (const member of members) if (member.id) this.#claim(member.id, member, written);
    return members.map((member) => {
      const id = member.id && written.get(member.id) === member ? member.id : this.#free(member, written);
      this.#add(id, member.name);
      return id;
    });
  }

  /** Enters what the entries of a list name, each with its id; one without a name is reported already. */
  entered<T extends { id?: string; name: string }>(entries: readonly Entry<T>[]): Entered<T>[] {
    const named = (entries as unknown as readonly Entry<{ id?: string; name: string }>[]).flatMap(
      (entry, index) => {
        const name = entry.text('name');
        if (name === undefined) return [];
        return [{ entry: entries[index]!, name, id: entry.text('id'), pointer: entry.pointer }];
      },
    );
    const ids = this.enter(named);
    return named.map(({ entry, name }, index) => ({ entry, name, id: ids[index]! }));
  }

  /** Takes over ids and names from another register, where they were entered. */
  know(members: readonly (readonly [id: string, name: string])[]): void {
    for (const [id, name] of members) this.#add(id, name);
  }

  /** What the plan could take from its register: it is no member, but may have been meant. */
  offer(members: readonly { readonly id: string; readonly name: string }[]): void {
    for (const { id, name } of members) if (!this.#names.has(id)) this.#offered.set(plainName(name), id);
  }

  /** The id of a member, by its id or its exact name; nothing is reported where there is none. */
  known(reference: string): string | undefined {
    return this.#names.has(reference) ? reference : this.#ids.get(plainName(reference));
  }

  /** Whether a reference is written as an id is and nearly one of the ids. */
  isNear(reference: string): boolean {
    return slugOf(reference) === reference && this.#nearest(reference) !== undefined;
  }

  /**
   * The id that a reference means: itself, that of the only member of this exact name, or the one that a misspelt
   * reference is nearest to, once reported.
   */
  find(reference: string, pointer: Pointer): string | undefined {
    if (this.#names.has(reference)) return reference;
    const named = this.#named(reference);
    if (named.length === 1) return named[0];
    const { meant, ...words } = this.missing(reference);
    this.#report({ code: 'reference-unknown', severity: 'error', ...words, at: pointer });
    return meant !== undefined && this.#names.has(meant) ? meant : undefined;
  }

  /** What to say of a reference that is no id and no name of one thing, and the id that it is nearest to. */
  missing(reference: string): { meant: string | undefined; message: string; hint: string } {
    const named = this.#named(reference);
    if (named.length > 1) return this.#calledAlike(reference, named);
    const meant = this.#nearest(reference);
    const where = this.#offered.size > 0 ? 'this plan, or of its register,' : 'this plan';
    return {
      meant,
      message: `No ${this.#noun} of ${where} has the id ${quote(reference)}.${meant ? ` Did you mean ${quote(meant)}?` : ''}`,
      hint: meant ? `Write ${quote(meant)}.` : this.#whatThereIs(),
    };
  }

  #calledAlike(name: string, ids: readonly string[]) {
    return {
      meant: ids[0],
      message: `More than one ${this.#noun} of this plan is called ${quote(name)}.`,
      hint: `Write the id of the one that is meant: ${quoteList(ids.slice(0, 8), 'or')}.`,
    };
  }

  #named(reference: string): readonly string[] {
    return this.#idsOfName.get(sameName(reference)) ?? [];
  }

  #claim(id: string, member: Registrable, written: Map<string, Registrable>): void {
    const first = written.get(id);
    if (!first) {
      written.set(id, member);
      return;
    }
    this.#report({
      code: 'id-duplicate',
      severity: 'error',
      message: `The id ${quote(id)} is used twice: for ${quote(first.name)} and for ${quote(member.name)}.`,
      hint: 'Give one of them another id, so that a reference to it can only mean one thing.',
      at: at(member.pointer, 'id'),
    });
  }

  #free(member: Registrable, written: ReadonlyMap<string, unknown>): string {
    const slug = slugOf(member.name) || slugOf(this.#noun);
    const isTaken = (id: string) => this.#names.has(id) || written.has(id);
    if (!isTaken(slug)) return slug;
    let number = this.#lastNumber.get(slug) ?? 2;
    while (isTaken(`${slug}-${number}`)) number++;
    this.#lastNumber.set(slug, number);
    return `${slug}-${number}`;
  }

  #add(id: string, name: string): void {
    this.#names.set(id, name);
    const plain = plainName(name);
    if (!this.#ids.has(plain)) this.#ids.set(plain, id);
    const exact = sameName(name);
    const alike = this.#idsOfName.get(exact);
    if (alike) alike.push(id);
    else this.#idsOfName.set(exact, [id]);
  }

  #nearest(reference: string): string | undefined {
    const plain = plainName(reference);
    const sameName = this.#ids.get(plain) ?? this.#offered.get(plain);
    if (sameName !== undefined || this.#comparisonsLeft <= 0) return sameName;
    const ids = this.#allIds();
    this.#comparisonsLeft -= ids.length;
    return nearest(reference, ids);
  }

  #allIds(): string[] {
    return [...this.#names.keys(), ...this.#offered.values()];
  }

  #whatThereIs(): string {
    const ids = this.#allIds();
    if (ids.length === 0) return `The plan has no ${this.#noun} yet: add it first.`;
    const shown = ids.slice(0, 8).map(quote).join(', ');
    return `The ids that there are: ${shown}${ids.length > 8 ? ` and ${ids.length - 8} more` : ''}.`;
  }
}

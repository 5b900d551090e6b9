import type { Continuum, Level } from '../../practice/continuum.ts';
import type { CurrentTiming } from '../current-timing.ts';
import type { Item, ItemKind, Status } from '../plan.ts';

/** One thing that is otherwise in a later version of a plan. */
export type Change = Subject & Difference;

/** What has changed. */
export interface Subject {
  readonly of: Changed;
  /** As it is called now; what was dropped, as it was. */
  readonly id: string;
  readonly name: string;
  /** The dated thing as it is now; what was dropped, as it was. */
  readonly item?: Item;
}

/** What can change; `plan` is the plan as a whole. */
export type Changed =
  | 'plan'
  | 'period'
  | ItemKind
  | 'stakeholder'
  | 'option'
  | 'question'
  | 'negotiable'
  | 'not-negotiable'
  | 'risk'
  | 'aim'
  | 'objective'
  | 'priority'
  | 'topic'
  | 'material'
  | 'section';

/** In what way it has changed. What is said of it holds for every reading of the dates. */
export type Difference =
  | { readonly kind: 'added'; readonly to: State }
  | { readonly kind: 'dropped'; readonly from: State }
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string }
  | TimingDifference
  | LevelDifference
  | { readonly kind: 'scale'; readonly from: Continuum; readonly to: Continuum }
  | { readonly kind: 'status'; readonly from?: Status; readonly to?: Status }
  | { readonly kind: 'lead'; readonly from: readonly string[]; readonly to: readonly string[] }
  /** Names of the stakeholder groups that an activity has lost and gained; groups that the plan dropped are not said again. */
  | { readonly kind: 'audience'; readonly from: readonly string[]; readonly to: readonly string[] }
  | { readonly kind: 'method'; readonly from?: string; readonly to?: string }
  /** Other fields with another content. */
  | { readonly kind: 'details'; readonly fields: readonly Detail[] };

/** What is worth knowing of what was added or dropped. */
export interface State {
  /** Of what has dates in plans. */
  readonly when?: CurrentTiming;
  /** At which an activity works. */
  readonly level?: Level;
  /** What a stakeholder group is promised itself. */
  readonly promise?: Level;
  readonly status?: Status;
}

export type TimingDifference = {
  readonly from: CurrentTiming;
  readonly to: CurrentTiming;
} & (
  | { readonly kind: 'moved'; readonly shift?: Shift }
  | {
      readonly kind: 'shortened' | 'lengthened';
      readonly lengths: { readonly from: Length; readonly to: Length };
    }
  /** It is one of the readings of what was written before, or the other way round: "June", "14 June". */
  | { readonly kind: 'narrowed' | 'widened' }
  /** It had no time, or has none any more: "TBC". */
  | { readonly kind: 'dated' | 'undated' }
);

/** Where it moved, as far as that is sure; `starts-` and `ends-` where it is of one end only. */
export type Shift = 'later' | 'earlier' | `${'starts' | 'ends'}-${'later' | 'earlier'}`;

/** How long something is, in days, both ends counted: 1 or more. The two are equal where that is known. */
export interface Length {
  readonly fewest: number;
  readonly most: number;
  /** ISO 8601, where the plan gives the length and no dates. */
  readonly stated?: string;
}

/** Of a level at which something is planned, or of one that is promised. */
export type LevelDifference =
  | { readonly kind: `${LevelKind}-${'lowered' | 'raised'}`; readonly from: Level; readonly to: Level }
  | { readonly kind: `${LevelKind}-given`; readonly to: Level }
  | { readonly kind: `${LevelKind}-withdrawn`; readonly from: Level };

export type LevelKind = 'level' | 'promise';

/**
 * Fields that are only compared, not shown: by the names that `plan.ts` has for them; `other-parts` are all that a plan
 * has beside them.
 */
export type Detail =
  | 'about'
  | 'access'
  | 'actions'
  | 'after'
  | 'aims'
  | 'before'
  | 'budget'
  | 'channels'
  | 'commentary'
  | 'contact'
  | 'cost'
  | 'dataProtection'
  | 'decides'
  | 'description'
  | 'duties'
  | 'equality'
  | 'formats'
  | 'governance'
  | 'impact'
  | 'likelihood'
  | 'materials'
  | 'measure'
  | 'members'
  | 'minimumLength'
  | 'mitigation'
  | 'objectives'
  | 'other-parts'
  | 'outcome'
  | 'owner'
  | 'phase'
  | 'progress'
  | 'purpose'
  | 'reach'
  | 'reached'
  | 'size'
  | 'summary'
  | 'text'
  | 'through'
  | 'topics'
  | 'venue'
  | 'vision'
  | 'what';

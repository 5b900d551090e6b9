/** How a sheet lies on which the timeline is drawn. */
export const orientations = ['portrait', 'landscape'] as const;
export type Orientation = (typeof orientations)[number];

/** What the rows of a timeline can be grouped by. */
export const groupings = ['stakeholder', 'level', 'lead', 'topic', 'phase', 'month'] as const;
export type Grouping = (typeof groupings)[number];

/** Which years the axis of a timeline counts. */
export const yearKinds = ['calendar', 'financial'] as const;

/** How a timeline is to be shown, as far as somebody has said so. */
export interface TimelineSettings {
  /** How its printed pages lie. */
  readonly orientation?: Orientation;
  readonly groupBy?: Grouping;
  readonly years?: (typeof yearKinds)[number];
}

/** What is said of a timeline outside the plan. */
export interface TimelineChoices {
  /** By whoever builds this time; it decides over what the plan says. */
  readonly flags?: TimelineSettings;
  /** For all plans of a house; the plan decides over it. */
  readonly house?: TimelineSettings;
}

/** What holds for one plan that says `own` of itself. Each of the settings is decided alone. */
export function timelineSettings<Own extends TimelineSettings>(
  { flags, house }: TimelineChoices,
  own: Own,
): Own & TimelineSettings {
  return { ...house, ...own, ...flags };
}

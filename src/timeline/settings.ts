/** How a sheet lies on which the timeline is drawn. */
export const orientations = ['portrait', 'landscape'] as const;

/** What the rows of a timeline can be put together by. */
export const groupings = ['stakeholder', 'level', 'lead', 'topic', 'phase', 'month'] as const;

/** Which years the axis of a timeline counts. */
export const yearKinds = ['calendar', 'financial'] as const;

/** How a timeline is to be shown, as far as somebody has said so. */
export interface TimelineSettings {
  /** How the sheet lies. */
  readonly orientation?: (typeof orientations)[number];
  /** What the rows are put together by. */
  readonly groupBy?: (typeof groupings)[number];
  /** Which years the axis counts. */
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
export function timelineSettings(
  { flags, house }: TimelineChoices,
  own: TimelineSettings = {},
): TimelineSettings {
  return { ...house, ...own, ...flags };
}

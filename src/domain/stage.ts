/** The steps of a person, in order; the last one any campaign can ask for is `activated`. */
export const STAGES = ['not-reviewed', 'no-card', 'card', 'enrolled', 'approved', 'activated'] as const;

/** How far a person has come. */
export type Stage = (typeof STAGES)[number];

const RANKS: Readonly<Record<Stage, number>> = {
  'not-reviewed': 0,
  'no-card': 1,
  card: 2,
  enrolled: 3,
  approved: 4,
  activated: 5,
};

/** The place of a stage in the order, 0–5. */
export const stageRank = (stage: Stage): number => RANKS[stage];

/** Whether `stage` is at `closing` or further. */
export const hasReached = (stage: Stage, closing: Stage): boolean => stageRank(stage) >= stageRank(closing);

/** The further of two stages. */
export const furtherStage = (one: Stage, other: Stage): Stage => (hasReached(one, other) ? one : other);

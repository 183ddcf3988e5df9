/** The stages a person passes, first to last. */
export const stages = ['not-reviewed', 'no-card', 'card', 'enrolled', 'approved', 'activated'] as const;

/** One of the stages. */
export type Stage = (typeof stages)[number];

/** Whether a stage is at or beyond another. */
export function reaches(stage: Stage, goal: Stage): boolean {
  return stages.indexOf(stage) >= stages.indexOf(goal);
}

/** How many people stand at each stage. */
export type StageCounts = Record<Stage, number>;

/** A count of nobody. */
export function noStages(): StageCounts {
  return { 'not-reviewed': 0, 'no-card': 0, card: 0, enrolled: 0, approved: 0, activated: 0 };
}

import { countCommune } from '../domain/commune';
import { daysBetween } from '../domain/day';
import { urgencyOn, type MilestoneLine } from '../domain/milestone';
import { signed, URGENCY_SIGNS } from '../view/sign';
import type { ViewCell } from '../view/table';
import { addToHistory } from './history';
import { keptRosters, type StepResult, type StepWorld } from './job';
import { listState } from './list-quality';
import { readOtherLists } from './read-other-lists';
import { milestonesIn, showHome } from './show-home';

/** 1-based; `Thiết lập` lays the add-in's two columns out here: days left, and the state in words. */
const STATE_COLUMN = 6;

/** Writes into `Mốc thời hạn` how near each last day is. */
export function markMilestones({ ports, text, frame }: StepWorld, milestones: readonly MilestoneLine[]): void {
  const [first] = milestones;
  const last = milestones[milestones.length - 1];
  if (!first || !last) return;
  const byLine = new Map(milestones.map((milestone) => [milestone.line, milestone]));
  const cells = Array.from({ length: last.line - first.line + 1 }, (_, at): ViewCell[] => {
    const milestone = byLine.get(first.line + at);
    if (!milestone) return [null, null];
    const urgency = urgencyOn(milestone.lastDay, milestone.done, frame.on);
    const state = signed(URGENCY_SIGNS[urgency], text.urgencies[urgency]);
    return [milestone.done ? null : daysBetween(frame.on, milestone.lastDay), state];
  });
  ports.writeCells('Mốc thời hạn', first.line, STATE_COLUMN, cells);
}

/** Says in `Mốc thời hạn` and `Bắt đầu` what is due or overdue, and who has sent no list. */
export function decideDeadlines(world: StepWorld, kept: readonly string[]): StepResult {
  const { text, campaign, frame } = world;
  const rosters = keptRosters(kept);
  const others = readOtherLists(world);
  const commune = countCommune(campaign, rosters, frame.on, others.lists);
  const milestones = milestonesIn(world);
  markMilestones(world, milestones);
  const warnings = showHome(world, commune, {
    milestones,
    qualities: listState(world, commune, rosters),
    found: others.faults,
  });
  const outcome = text.jobs.deadlinesDone(warnings.length);
  addToHistory(world, text.menu.deadlines, outcome);
  return {
    label: outcome,
    keep: null,
    next: [],
    result: { done: outcome, warnings: warnings.map(({ sentence }) => sentence) },
  };
}

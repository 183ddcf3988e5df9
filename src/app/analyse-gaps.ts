import { countCommune } from '../domain/commune';
import { gapView } from '../view/gaps';
import { progressView } from '../view/progress';
import { addToHistory } from './history';
import { keptRosters, type StepResult, type StepWorld } from './job';
import { listState } from './list-quality';
import { readOtherLists } from './read-other-lists';
import { milestonesIn, showHome } from './show-home';

/** Rewrites `Khoảng trống` and `Tiến độ` from all rosters. */
export function decideGaps(world: StepWorld, kept: readonly string[]): StepResult {
  const { ports, text, campaign, frame } = world;
  const rosters = keptRosters(kept);
  const others = readOtherLists(world);
  const commune = countCommune(campaign, rosters, frame.on, others.lists);
  ports.showTab(gapView(campaign, commune, text, ports.time()));
  ports.showTab(progressView(campaign, commune, text, ports.time()));
  showHome(world, commune, {
    milestones: milestonesIn(world),
    qualities: listState(world, commune, rosters),
    found: others.faults,
  });
  const outcome = text.jobs.gapsDone(commune.totals.gap, commune.totals.inBand);
  addToHistory(world, text.menu.gaps, outcome);
  return { label: outcome, keep: null, next: [], result: { done: outcome } };
}

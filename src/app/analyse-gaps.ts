import { gapView } from '../view/gaps';
import { progressView } from '../view/progress';
import { addToHistory } from './history';
import { countNow } from './outlook';
import { keptRosters, type StepResult, type DecideWorld } from './job';
import { listState } from './list-quality';
import { opens } from './open-result';
import { readOtherLists } from './read-other-lists';
import { showHome } from './show-home';

/** Rewrites `Khoảng trống` and `Tiến độ` from all rosters. */
export function decideGaps(world: DecideWorld, kept: readonly string[]): StepResult {
  const { ports, text, campaign } = world;
  const rosters = keptRosters(kept);
  const others = readOtherLists(world);
  const commune = countNow(world, rosters, others.lists);
  ports.showTab(gapView(campaign, commune, text, ports.time()));
  ports.showTab(progressView(campaign, commune, text, ports.time()));
  showHome(world, commune, { rosters, qualities: listState(world, commune, rosters), found: others.faults });
  const outcome = text.jobs.gapsDone(commune.totals.gap, commune.totals.inBand);
  addToHistory(world, text.menu.gaps, outcome);
  return { label: outcome, keep: null, next: [], result: { done: outcome, ...opens(world.frame, 'Khoảng trống') } };
}

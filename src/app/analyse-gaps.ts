import { countCommune } from '../domain/commune';
import { crossingsOf } from '../domain/crossing';
import { crossingView } from '../view/crossings';
import { gapView } from '../view/gaps';
import { progressView } from '../view/progress';
import { addToHistory } from './history';
import { keptRosters, type StepResult, type DecideWorld } from './job';
import { listState } from './list-quality';
import { readOtherLists } from './read-other-lists';
import { showHome } from './show-home';

/** Rewrites `Khoảng trống`, `Tiến độ` and `Sắp đổi nhóm` from all rosters. */
export function decideGaps(world: DecideWorld, kept: readonly string[]): StepResult {
  const { ports, text, campaign, frame } = world;
  const rosters = keptRosters(kept);
  const others = readOtherLists(world);
  const commune = countCommune(campaign, rosters, frame.on, others.lists);
  ports.showTab(gapView(campaign, commune, text, ports.time()));
  ports.showTab(progressView(campaign, commune, text, ports.time()));
  const asOf = text.tables.asOf(frame.on, ports.time());
  ports.showTab(crossingView(crossingsOf(campaign, rosters, frame.on), text, asOf));
  showHome(world, commune, { rosters, qualities: listState(world, commune, rosters), found: others.faults });
  const outcome = text.jobs.gapsDone(commune.totals.gap, commune.totals.inBand);
  addToHistory(world, text.menu.gaps, outcome);
  return { label: outcome, keep: null, next: [], result: { done: outcome } };
}

import { crossingsOf } from '../domain/crossing';
import { daysBetween } from '../domain/day';
import type { MilestoneLine } from '../domain/milestone';
import { stepOn } from '../domain/reminder';
import type { Roster } from '../domain/roster';
import { lastWorkingDay } from '../domain/work-calendar';
import { signed, stepSign } from '../view/sign';
import type { ViewCell } from '../view/table';
import { crossingView } from '../view/crossings';
import { tellWarnings } from '../view/warnings';
import { addToHistory } from './history';
import { countNow } from './outlook';
import { keptRosters, type DecideWorld, type StepResult, type StepWorld } from './job';
import { listState } from './list-quality';
import { opens } from './open-result';
import { readOtherLists } from './read-other-lists';
import { showHome } from './show-home';

/** 1-based; `Thiết lập` lays the add-in's two columns out here: days left, and the state in words. */
const STATE_COLUMN = 6;

/** How near a last day is, in words. */
function nearness({ text: { warning }, frame }: DecideWorld, { lastDay, done }: MilestoneLine): string {
  if (done) return signed('✓', warning.done);
  const step = stepOn(lastDay, frame.on, frame.steps);
  return step === null ? warning.later : signed(stepSign(step), warning.level(step));
}

/** How near a last day is, and which day it is where that is not what stands in the line. */
function stateOf(world: DecideWorld, milestone: MilestoneLine): string {
  const { text, frame, plan } = world;
  const { line, lastDay, done } = milestone;
  const state = nearness(world, milestone);
  if (done) return state;
  const written = plan.plan.items.find((item) => item.line === line)?.written ?? lastDay;
  const working = lastWorkingDay(lastDay, frame.plan.calendar);
  const holds = written === lastDay ? [] : [text.plan.holds(lastDay)];
  const dayOff = working === lastDay ? [] : [text.plan.working(lastDay, working)];
  return [state, ...holds, ...dayOff].join('; ');
}

/** Writes into `Mốc thời hạn` how near each last day is. */
export function markMilestones(world: DecideWorld): void {
  const { ports, frame } = world;
  const { milestones } = world.plan;
  const [first] = milestones;
  const last = milestones[milestones.length - 1];
  if (!first || !last) return;
  const byLine = new Map(milestones.map((milestone) => [milestone.line, milestone]));
  const cells = Array.from({ length: last.line - first.line + 1 }, (_, at): ViewCell[] => {
    const milestone = byLine.get(first.line + at);
    if (!milestone) return [null, null];
    return [milestone.done ? null : daysBetween(frame.on, milestone.lastDay), stateOf(world, milestone)];
  });
  ports.writeCells('Mốc thời hạn', first.line, STATE_COLUMN, cells);
}

/** Lists in `Sắp đổi nhóm` who crosses a boundary of age before the last day. */
export function showCrossings({ ports, text, campaign, frame }: StepWorld, rosters: readonly Roster[]): void {
  const asOf = text.tables.asOf(frame.on, ports.time());
  ports.showTab(crossingView(crossingsOf(campaign, rosters, frame.on), text, asOf));
}

/** Says in `Mốc thời hạn` and `Bắt đầu` what is due or overdue, and who has sent no list. */
export function decideDeadlines(world: DecideWorld, kept: readonly string[]): StepResult {
  const { text } = world;
  const rosters = keptRosters(kept);
  const others = readOtherLists(world);
  const commune = countNow(world, rosters, others.lists);
  markMilestones(world);
  showCrossings(world, rosters);
  const facts = { rosters, qualities: listState(world, commune, rosters), found: others.faults };
  const warnings = tellWarnings(showHome(world, commune, facts), text.warning);
  const outcome = text.jobs.deadlinesDone(warnings.length);
  addToHistory(world, text.menu.deadlines, outcome);
  return {
    label: outcome,
    keep: null,
    next: [],
    result: {
      done: outcome,
      warnings: warnings.map(({ sentence }) => sentence),
      ...opens(world.frame, warnings.length > 0 ? 'Bắt đầu' : 'Mốc thời hạn'),
    },
  };
}

import type { Finding } from '../domain/finding';
import { joinPeople } from '../domain/person';
import { reconcile } from '../domain/reconciliation';
import type { Roster } from '../domain/roster';
import type { StructureFault } from '../domain/structure-fault';
import { structureSentencesOf } from '../text/structure-sentences';
import type { Text } from '../text/text';
import { findingView } from '../view/findings';
import { checkOutcome, openRosters } from './check-coverage';
import { qualityView } from '../view/quality';
import { reconciliationView } from '../view/reconciliation';
import { addToHistory } from './history';
import { countNow } from './outlook';
import { inParts, keptRosters, stepDone, type DecideWorld, type StepResult, type StepWorld, type Task } from './job';
import { checkTabAsEdited } from './check-edit';
import { listQuality } from './list-quality';
import { marksFor, writeMarks, type OwnMarks } from './marks';
import { rememberCounts } from './number-counts';
import { rememberHeaders } from './structure';
import { rememberExtents } from './roster-extent';
import { opens } from './open-result';
import { readOtherLists } from './read-other-lists';
import { showHome } from './show-home';

const TABS_A_STEP = 5;

function markingSteps(rosters: readonly Roster[], findings: readonly Finding[], world: StepWorld): Task[] {
  const { campaign, text, frame } = world;
  const byUnit = new Map<string, Finding[]>(rosters.map(({ unit }) => [unit, []]));
  for (const finding of findings) byUnit.get(finding.unit)?.push(finding);
  const marking = { campaign, text, on: frame.on };
  const marks = rosters.flatMap((roster) => marksFor(roster, byUnit.get(roster.unit) ?? [], marking) ?? []);
  return inParts(marks, TABS_A_STEP).map((part) => ({ job: 'check', step: 'mark', marks: part, frame }));
}

/** What is wrong in the lists that are no rosters, in a sentence each. */
const toldOf = (faults: readonly StructureFault[], { structure }: Text): string[] =>
  faults.map((fault) => structureSentencesOf(structure, fault)[0]);

/** Decides what is wrong in all rosters, shows it, and leaves the marks of the tabs to the steps that follow. */
export function decideCheck(world: DecideWorld, kept: readonly string[]): StepResult {
  const { ports, text, frame, campaign } = world;
  const rosters = keptRosters(kept);
  const others = readOtherLists(world, true);
  const joined = joinPeople(rosters);
  const commune = countNow(world, rosters, others.lists, joined);
  const asOf = text.tables.asOf(frame.on, ports.time());
  ports.showTab(findingView(commune.findings, rosters, text, asOf));
  const qualities = listQuality(world, commune, rosters);
  ports.showTab(qualityView(qualities, text, asOf));
  ports.showTab(reconciliationView(reconcile(campaign, rosters, joined.people, frame.on), text, asOf));
  const faults = rosters.flatMap((roster) => roster.faults ?? []);
  showHome(world, commune, { rosters, qualities, found: [...faults, ...others.faults] });
  rememberExtents(ports, rosters);
  rememberHeaders(ports, rosters, faults);
  rememberCounts(ports, rosters);
  const outcome = [checkOutcome(commune, rosters, frame.closed, text), ...toldOf(others.faults, text)].join(' ');
  addToHistory(world, text.menu.check, outcome);
  return {
    label: outcome,
    keep: null,
    next: markingSteps(openRosters(rosters, frame.closed), commune.findings, world),
    result: { done: outcome, ...opens(frame, 'Lỗi dữ liệu') },
  };
}

/** Writes the marks of a few tabs. */
export function markRosters({ ports, text }: StepWorld, marks: readonly OwnMarks[]): StepResult {
  for (const each of marks) if (!writeMarks(ports, each)) checkTabAsEdited(ports, each.tab, each.block?.column ?? 1);
  return stepDone(text.jobs.marking(marks.map(({ tab }) => tab)));
}

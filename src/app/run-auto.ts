import { autoSettings } from '../domain/auto-settings';
import { countCommune } from '../domain/commune';
import type { Notice } from '../domain/notice';
import { withOutlook } from '../domain/outlook';
import { readSettings, validAddresses } from '../domain/settings';
import type { StructureFault } from '../domain/structure-fault';
import { strayUnits, type Snapshots } from '../domain/snapshot';
import { readUnits } from '../domain/unit';
import type { Ports } from '../ports';
import { rememberNotices, rememberRun } from './auto-state';
import { deliverMails, openLedger, type Delivery, type OpenLedger } from './deliver-mails';
import { dueMails, type MailFacts } from './due-mails';
import { addToHistory } from './history';
import { keptRosters, type DecideWorld, type StepResult } from './job';
import { listState } from './list-quality';
import { learnOutlook } from './outlook';
import { readOtherLists } from './read-other-lists';
import { showHome } from './show-home';
import { keepSnapshot } from './snapshots';
import { markMilestones, showCrossings } from './warn-deadlines';

/** What a run has found that people must know until the next one. */
type Found = {
  readonly snapshots: Snapshots;
  readonly ledger: OpenLedger;
  readonly delivery: Delivery;
  readonly facts: MailFacts;
};

function noticesOf({ probes }: Ports, { snapshots, ledger, delivery, facts }: Found): Notice[] {
  const zones = probes.zones();
  const { unknown, refused, waiting } = delivery;
  const gone = strayUnits(
    snapshots.lines,
    facts.commune.units.map(({ name }) => name),
  );
  const unreadable = ledger.unreadable.filter((row) => !unknown.includes(row));
  return [
    ...(zones.script === zones.sheet ? [] : [{ code: 'zones', ...zones } as const]),
    ...(facts.settings.isPaused ? [{ code: 'paused' } as const] : []),
    ...(unknown.length > 0 ? [{ code: 'mails-unknown', rows: unknown } as const] : []),
    ...(waiting > 0 ? [{ code: 'mails-waiting', count: waiting } as const] : []),
    ...(refused.length > 0 ? [{ code: 'mail-refused', rows: refused } as const] : []),
    ...(unreadable.length > 0 ? [{ code: 'ledger-unreadable', rows: unreadable } as const] : []),
    ...(snapshots.unreadable.length > 0 ? [{ code: 'log-unreadable', rows: snapshots.unreadable } as const] : []),
    ...(gone.length > 0 ? [{ code: 'units-gone', units: gone } as const] : []),
  ];
}

type Gathered = Pick<Found, 'snapshots' | 'facts'> & { readonly found: readonly StructureFault[] };

/** Keeps the day's counts and gathers what mails are made from. */
function gather(world: DecideWorld, kept: readonly string[]): Gathered {
  const { ports, campaign, frame, plan } = world;
  const rosters = keptRosters(kept);
  const addresses = readSettings(ports.readTab('Cấu hình'));
  const others = readOtherLists(world);
  const counted = countCommune(campaign, rosters, frame.on, others.lists);
  const snapshots = keepSnapshot(world, counted);
  const commune = withOutlook(campaign, counted, learnOutlook(world, counted, snapshots.lines));
  const facts = {
    ...{ rosters, commune, addresses, lines: snapshots.lines, milestones: plan.milestones },
    qualities: listState(world, commune, rosters),
    settings: autoSettings(addresses),
    units: readUnits(ports.readTab('Đơn vị')),
  };
  return { snapshots, facts, found: others.faults };
}

/** Sends what is due, unless mail is paused or rests on this holiday; then the ledger is only put in order. */
function sendDue(world: DecideWorld, facts: MailFacts): { ledger: OpenLedger; delivery: Delivery } {
  const { isPaused, skipsHolidays } = facts.settings;
  const isHoliday = world.frame.plan.calendar.off.includes(world.frame.on);
  const mailed = [facts.addresses.mail, facts.addresses.office, ...facts.units.map(({ mail }) => mail)];
  const ledger = openLedger(world, validAddresses(...mailed).length);
  const { wanted, compose } = dueMails(world, facts, ledger, isPaused || (skipsHolidays && isHoliday));
  return { ledger, delivery: deliverMails(world, ledger, wanted, compose) };
}

/** What an automatic run does once all rosters are read: keeps the day's counts, warns, and sends what is due. */
export function decideAuto(world: DecideWorld, kept: readonly string[]): StepResult {
  const { ports, text, frame } = world;
  const { snapshots, facts, found } = gather(world, kept);
  markMilestones(world);
  showCrossings(world, facts.rosters);
  const { ledger, delivery } = sendDue(world, facts);
  if (delivery.goesOn)
    return {
      label: text.auto.run,
      keep: null,
      next: [{ job: 'auto', step: 'decide', kept: true, frame }],
      result: null,
    };
  const outcome = text.auto.ran(delivery.sent, delivery.waiting);
  rememberNotices(ports, noticesOf(ports, { snapshots, ledger, delivery, facts }));
  rememberRun(ports, frame.on, outcome);
  showHome(world, facts.commune, { ...facts, found });
  addToHistory(world, text.auto.run, outcome);
  return { label: outcome, keep: null, next: [], result: { done: outcome } };
}

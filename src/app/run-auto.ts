import { autoSettings, type AutoSettings } from '../domain/auto-settings';
import { countCommune } from '../domain/commune';
import { MAIL_KINDS, type MailKey, type WantedMail } from '../domain/mail-ledger';
import type { Notice } from '../domain/notice';
import { lastWeekly, minuteOf } from '../domain/schedule';
import { addressesIn, isAddress, readSettings, type Settings } from '../domain/settings';
import { strayUnits, type Snapshots } from '../domain/snapshot';
import type { Mail } from '../ports';
import { autoOwner, rememberNotices, rememberRun } from './auto-state';
import { deliverMails, openLedger, type Delivery, type OpenLedger } from './deliver-mails';
import { addToHistory } from './history';
import { keptRosters, type DecideWorld, type StepResult, type StepWorld } from './job';
import { listState } from './list-quality';
import { readOtherLists } from './read-other-lists';
import { showHome } from './show-home';
import { keepSnapshot } from './snapshots';
import { markMilestones } from './warn-deadlines';
import { weeklyMail, type WeekFacts } from './weekly-mail';

const [WEEKLY] = MAIL_KINDS;

const validIn = (setting: string): string[] => [
  ...new Set(
    addressesIn(setting)
      .filter(isAddress)
      .map((address) => address.toLowerCase()),
  ),
];

/** The weekly reports that are due and of which neither this nor a later one has been written. */
function weeklyWanted(
  { ports, campaign, frame }: StepWorld,
  ledger: OpenLedger,
  to: string,
  auto: AutoSettings,
): WantedMail[] {
  const now = { day: frame.on, minute: minuteOf(ports.time()) ?? 0 };
  const period = lastWeekly(auto.schedule, now);
  const since = autoOwner(ports)?.since;
  if (since === undefined || period < since) return [];
  const isThere = (address: string) =>
    ledger.lines.some(
      (line) => line.campaign === campaign.id && line.kind === WEEKLY && line.to === address && line.period >= period,
    );
  return validIn(to)
    .filter((address) => !isThere(address))
    .map((address) => ({ campaign: campaign.id, kind: WEEKLY, period, to: address, copy: 1, told: '' }));
}

/** What a run has found that people must know until the next one. */
function noticesOf(
  snapshots: Snapshots,
  units: readonly string[],
  ledger: OpenLedger,
  delivery: Delivery,
  isPaused: boolean,
): Notice[] {
  const gone = strayUnits(snapshots.lines, units);
  const { unknown, refused, waiting } = delivery;
  const unreadable = ledger.unreadable.filter((row) => !unknown.includes(row));
  return [
    ...(isPaused ? [{ code: 'paused' } as const] : []),
    ...(unknown.length > 0 ? [{ code: 'mails-unknown', rows: unknown } as const] : []),
    ...(waiting > 0 ? [{ code: 'mails-waiting', count: waiting } as const] : []),
    ...(refused.length > 0 ? [{ code: 'mail-refused', rows: refused } as const] : []),
    ...(unreadable.length > 0 ? [{ code: 'ledger-unreadable', rows: unreadable } as const] : []),
    ...(snapshots.unreadable.length > 0 ? [{ code: 'log-unreadable', rows: snapshots.unreadable } as const] : []),
    ...(gone.length > 0 ? [{ code: 'units-gone', units: gone } as const] : []),
  ];
}

/** Sends what is due by now; nothing while mail is paused, when the ledger is only put in order. */
function sendDue(world: DecideWorld, ledger: OpenLedger, facts: WeekFacts, settings: Settings): Delivery {
  const { isPaused } = facts.settings;
  const wanted = isPaused ? [] : weeklyWanted(world, ledger, settings.mail, facts.settings);
  const compose = (mail: MailKey): Mail | null | undefined => {
    if (isPaused) return undefined;
    return mail.kind === WEEKLY ? weeklyMail(world, facts, mail) : null;
  };
  return deliverMails(world, ledger, wanted, compose);
}

/** What an automatic run does once all rosters are read: keeps the day's counts, warns, and sends what is due. */
export function decideAuto(world: DecideWorld, kept: readonly string[]): StepResult {
  const { ports, text, campaign, frame } = world;
  const rosters = keptRosters(kept);
  const others = readOtherLists(world);
  const commune = countCommune(campaign, rosters, frame.on, others.lists);
  const settings = readSettings(ports.readTab('Cấu hình'));
  const auto = autoSettings(settings);
  const { milestones } = world.plan;
  const snapshots = keepSnapshot(world, commune);
  markMilestones(world);
  const ledger = openLedger(world, validIn(settings.mail).length);
  const qualities = listState(world, commune, rosters);
  const facts = { rosters, commune, milestones, qualities, lines: snapshots.lines, settings: auto };
  const delivery = sendDue(world, ledger, facts, settings);
  const units = commune.units.map(({ name }) => name);
  const outcome = text.auto.ran(delivery.sent, delivery.waiting);
  rememberNotices(ports, noticesOf(snapshots, units, ledger, delivery, auto.isPaused));
  rememberRun(ports, frame.on, outcome);
  showHome(world, commune, { ...facts, found: others.faults });
  addToHistory(world, text.auto.run, outcome);
  return { label: outcome, keep: null, next: [], result: { done: outcome } };
}

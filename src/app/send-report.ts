import { autoSettings } from '../domain/auto-settings';
import { countCommune } from '../domain/commune';
import type { LedgerLine, WantedMail } from '../domain/mail-ledger';
import { withOutlook } from '../domain/outlook';
import { addressesIn, isAddress, readSettings } from '../domain/settings';
import { weekOf, type WeekStart } from '../domain/week';
import { shortDay } from '../text/figures';
import { summaryOf } from '../view/summary';
import { deliverMails, goneLines, openLedger, type Delivery, type OpenLedger } from './deliver-mails';
import { addToHistory } from './history';
import { keptRosters, type DecideWorld, type StepResult, type StepWorld } from './job';
import { listState } from './list-quality';
import { readOtherLists } from './read-other-lists';
import { showHome } from './show-home';
import { learnOutlook } from './outlook';
import { keepSnapshot } from './snapshots';
import { weeklyMail, type WeekFacts } from './weekly-mail';

type Outcome = { readonly sent: boolean; readonly asks: string | null; readonly outcome: string };

const unsent = (outcome: string): Outcome => ({ sent: false, asks: null, outcome });

/** The reports of a week that have left, or may have. */
const sentIn = (ledger: OpenLedger, { campaign, frame }: StepWorld, start: WeekStart): LedgerLine[] => {
  const { first } = weekOf(frame.on, start);
  return goneLines(ledger).filter(
    (line) => line.campaign === campaign.id && line.kind === 'weekly' && line.period >= first,
  );
};

/** What came of sending to all, in words. */
function outcomeOf({ text }: StepWorld, addresses: readonly string[], { sent, refused }: Delivery): Outcome {
  if (sent === addresses.length) return { sent: true, asks: null, outcome: text.jobs.reportSent(addresses.join(', ')) };
  return unsent(refused.length > 0 ? text.problems.mailRefused : text.problems.noQuota);
}

/** The report of the day to an address: one more than those of the day that have gone to it. */
function wantedOf({ campaign, frame }: StepWorld, to: string, gone: readonly LedgerLine[]): WantedMail {
  const copies = gone.filter((line) => line.period === frame.on && line.to === to);
  return { campaign: campaign.id, kind: 'weekly', period: frame.on, to, copy: copies.length + 1, told: '' };
}

/** Those who get the report, or why it cannot go out. */
export function reportAddressees(
  { text }: StepWorld,
  { commune }: WeekFacts,
  to: string,
): { readonly addresses: readonly [string, ...string[]] } | { readonly refusal: string } {
  const [first, ...others] = new Set(addressesIn(to));
  if (commune.units.length === 0) return { refusal: text.problems.noUnits };
  if (first === undefined) return { refusal: text.problems.noRecipient };
  const wrong = [first, ...others].find((address) => !isAddress(address));
  return wrong === undefined ? { addresses: [first, ...others] } : { refusal: text.problems.badRecipient(wrong) };
}

/** Sends the report of the day to everybody named, unless this week's has gone out and nobody has confirmed. */
function sendToAll(world: DecideWorld, facts: WeekFacts, to: string, again: boolean): Outcome {
  const { text } = world;
  const addressees = reportAddressees(world, facts, to);
  if ('refusal' in addressees) return unsent(addressees.refusal);
  const { addresses } = addressees;
  const ledger = openLedger(world, addresses.length);
  const gone = sentIn(ledger, world, facts.settings.weekStart);
  const [latest] = gone.slice(-1);
  if (latest && !again)
    return {
      sent: false,
      asks: text.jobs.reportAsks(latest.settled || shortDay(latest.period)),
      outcome: text.jobs.reportNotSent,
    };
  const wanted = addresses.map((address) => wantedOf(world, address.toLowerCase(), again ? gone : []));
  const delivery = deliverMails(world, ledger, wanted, (mail) =>
    mail.kind === 'weekly' ? weeklyMail(world, facts, mail) : undefined,
  );
  return outcomeOf(world, addresses, delivery);
}

/** Composes the weekly report from all rosters and sends it; what is asked or missing comes back in the result. */
export function decideReport(world: DecideWorld, kept: readonly string[], again: boolean): StepResult {
  const { text, campaign, frame, ports } = world;
  const rosters = keptRosters(kept);
  const others = readOtherLists(world);
  const counted = countCommune(campaign, rosters, frame.on, others.lists);
  const { milestones } = world.plan;
  const { lines } = keepSnapshot(world, counted);
  const commune = withOutlook(campaign, counted, learnOutlook(world, counted, lines));
  const settings = readSettings(ports.readTab('Cấu hình'));
  const qualities = listState(world, commune, rosters);
  const facts = { rosters, commune, milestones, qualities, lines, settings: autoSettings(settings) };
  const { sent, asks, outcome } = sendToAll(world, facts, settings.mail, again);
  showHome(world, commune, { ...facts, found: others.faults });
  addToHistory(world, text.menu.report, outcome);
  return {
    label: outcome,
    keep: null,
    next: [],
    result: { sent, asks, done: outcome, summary: summaryOf(commune, text) },
  };
}

import { countCommune, type Commune } from '../domain/commune';
import { crossingsOf } from '../domain/crossing';
import { plusDays, weekdayOf, type Day } from '../domain/day';
import { openMilestones } from '../domain/milestone';
import { weeklyReport } from '../domain/report';
import { addressesIn, isAddress, readSettings } from '../domain/settings';
import { shortDay } from '../text/figures';
import { reportMail } from '../view/report-mail';
import { summaryOf } from '../view/summary';
import { addToHistory } from './history';
import { keptRosters, type StepResult, type StepWorld } from './job';
import { listState } from './list-quality';
import { milestonesIn, showHome, warningsNow } from './show-home';

/** The key under which the workbook remembers that a week's report went out. */
const sentKey = (on: Day): string => `report-sent:${plusDays(on, 1 - weekdayOf(on))}`;

type Compose = () => ReturnType<typeof reportMail>;

type Delivery = { readonly sent: boolean; readonly asks: string | null; readonly outcome: string };

const unsent = (outcome: string): Delivery => ({ sent: false, asks: null, outcome });

/** Sends the mail unless nobody is named, no mail is left today, or this week's has gone out and nobody has confirmed. */
function deliver({ ports, text, frame }: StepWorld, commune: Commune, again: boolean, compose: Compose): Delivery {
  if (commune.units.length === 0) return unsent(text.problems.noUnits);
  const addresses = addressesIn(readSettings(ports.readTab('Cấu hình')).mail);
  const wrong = addresses.find((address) => !isAddress(address));
  if (addresses.length === 0) return unsent(text.problems.noRecipient);
  if (wrong !== undefined) return unsent(text.problems.badRecipient(wrong));
  const before = ports.recall(sentKey(frame.on));
  if (before !== null && !again)
    return { sent: false, asks: text.jobs.reportAsks(before), outcome: text.jobs.reportNotSent };
  if (ports.mailQuota() < addresses.length) return unsent(text.problems.noQuota);
  const { subject, html, plain } = compose();
  ports.sendMail({ to: addresses.join(','), subject, body: plain, htmlBody: html });
  ports.remember(sentKey(frame.on), `${ports.time()}, ${shortDay(frame.on)}`);
  return { sent: true, asks: null, outcome: text.jobs.reportSent(addresses.join(', ')) };
}

/** Composes the weekly report from all rosters and sends it; what is asked or missing comes back in the result. */
export function decideReport(world: StepWorld, kept: readonly string[], again: boolean): StepResult {
  const { text, campaign, frame } = world;
  const rosters = keptRosters(kept);
  const commune = countCommune(campaign, rosters, frame.on);
  const milestones = milestonesIn(world);
  const facts = { rosters, milestones, qualities: listState(world, commune, rosters) };
  const compose = () => {
    const besides = {
      milestones: openMilestones(milestones, campaign),
      crossings: crossingsOf(campaign, rosters, frame.on),
      warnings: warningsNow(world, facts),
    };
    return reportMail(weeklyReport(campaign, commune, besides), text.report, text.language);
  };
  const delivery = deliver(world, commune, again, compose);
  showHome(world, commune, facts);
  addToHistory(world, text.menu.report, delivery.outcome);
  const { sent, asks, outcome } = delivery;
  return {
    label: outcome,
    keep: null,
    next: [],
    result: { sent, asks, done: outcome, summary: summaryOf(commune, text) },
  };
}

import { autoSettings } from '../domain/auto-settings';
import { countCommune } from '../domain/commune';
import { outlookOf, withOutlook } from '../domain/outlook';
import { readSettings, type Settings } from '../domain/settings';
import type { Mail } from '../ports';
import { sendMail } from './deliver-mails';
import { addToHistory } from './history';
import { keptRosters, type DecideWorld, type JobResult, type StepResult } from './job';
import { listState } from './list-quality';
import { readOtherLists } from './read-other-lists';
import { reportAddressees } from './send-report';
import { foreseeSnapshot } from './snapshots';
import { weeklyMail, type WeekFacts } from './weekly-mail';

/** What the report would be made from if it were sent now; writes nothing. */
function foreseeFacts(world: DecideWorld, kept: readonly string[], settings: Settings): WeekFacts {
  const { campaign, frame, plan } = world;
  const rosters = keptRosters(kept);
  const counted = countCommune(campaign, rosters, frame.on, readOtherLists(world).lists);
  const lines = foreseeSnapshot(world, counted);
  const commune = withOutlook(campaign, counted, outlookOf(campaign, counted, lines));
  const qualities = listState(world, commune, rosters);
  return { rosters, commune, milestones: plan.milestones, qualities, lines, settings: autoSettings(settings) };
}

/** Sends a mail to whoever acts; what came of it. `Sổ gửi thư` does not tell of it: it is no report. */
function sendToMe(world: DecideWorld, mail: Mail): string {
  const { trial } = world.text;
  const to = world.ports.user();
  if (to === '') return trial.noAddress;
  const state = sendMail(world, { ...mail, to, subject: trial.mark + mail.subject });
  const outcome = state === 'sent' ? trial.sent(to) : state === 'waiting' ? trial.noQuota : trial.refused(to);
  addToHistory(world, world.text.menu.report, outcome);
  return outcome;
}

const trialDone = (result: JobResult & { readonly done: string }): StepResult => ({
  label: result.done,
  keep: null,
  next: [],
  result,
});

/** Composes the weekly report as it would leave now; shows it to whoever acts, or sends it to them alone. */
export function decideTrial(world: DecideWorld, kept: readonly string[], how: 'preview' | 'me'): StepResult {
  const { campaign, frame, ports, text } = world;
  const settings = readSettings(ports.readTab('Cấu hình'));
  const facts = foreseeFacts(world, kept, settings);
  const addressees = reportAddressees(world, facts, settings.mail);
  if ('refusal' in addressees) return trialDone({ done: addressees.refusal });
  const { addresses } = addressees;
  const key = { campaign: campaign.id, kind: 'weekly', period: frame.on, to: addresses[0], copy: 1 } as const;
  const mail = weeklyMail(world, facts, key);
  if (how === 'me') return trialDone({ done: sendToMe(world, mail) });
  const preview = { subject: mail.subject, html: mail.htmlBody };
  return trialDone({ done: text.trial.preview(addresses.join(', ')), preview });
}

import type { Commune } from '../domain/commune';
import type { AutoSettings } from '../domain/auto-settings';
import type { MailKey } from '../domain/mail-ledger';
import { crossingsOf } from '../domain/crossing';
import { openMilestones, type MilestoneLine } from '../domain/milestone';
import { aimsOf, weeklyReport } from '../domain/report';
import { indicatorHistory, type SnapshotLine } from '../domain/snapshot';
import { reportedWeek, weekGain } from '../domain/week';
import type { Mail } from '../ports';
import { reportMail } from '../view/report-mail';
import type { DecideWorld, StepWorld } from './job';
import { warningsNow, type WarningFacts } from './show-home';

/** What the weekly report tells of: the commune now, its tasks, and what was kept of the days before. */
export type WeekFacts = WarningFacts & {
  readonly commune: Commune;
  readonly milestones: readonly MilestoneLine[];
  readonly lines: readonly SnapshotLine[];
  readonly settings: AutoSettings;
};

function remarksOf({ campaign, text, frame }: StepWorld, facts: WeekFacts, mail: MailKey): string[] {
  const { commune, lines, settings } = facts;
  const { headline } = aimsOf(campaign, commune);
  const week = reportedWeek(frame.on, settings.weekStart);
  const history = indicatorHistory(lines, headline.id).filter(({ day }) => day < frame.on);
  const gain = weekGain(history, { day: frame.on, done: headline.done }, week);
  return [
    ...(mail.period < frame.on ? [text.auto.late(mail.period)] : []),
    ...(mail.copy > 1 ? [text.auto.resent] : []),
    ...(headline.population === null ? [] : [text.auto.gain(week, gain)]),
  ];
}

/** The weekly report to one addressee. */
export function weeklyMail(world: DecideWorld, facts: WeekFacts, mail: MailKey): Mail {
  const { campaign, text, frame } = world;
  const report = weeklyReport(campaign, facts.commune, {
    milestones: openMilestones(facts.milestones, campaign),
    crossings: crossingsOf(campaign, facts.rosters, frame.on),
    warnings: warningsNow(world, facts.commune, facts),
  });
  const { subject, html, plain } = reportMail(report, text.report, text.language, remarksOf(world, facts, mail));
  return { to: mail.to, subject, body: plain, htmlBody: html };
}

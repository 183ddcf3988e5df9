import type { AutoSettings } from '../domain/auto-settings';
import { dailyReport, isDailyDue } from '../domain/daily-report';
import { addresseesOf, codeOf, digestsOn, toldIn, type Digest } from '../domain/digest';
import type { MailKey, MailKind, WantedMail } from '../domain/mail-ledger';
import { isEvening, lastWeekly, minuteOf, type Moment } from '../domain/schedule';
import { validAddresses, type Settings } from '../domain/settings';
import { standingBefore, WHOLE_COMMUNE } from '../domain/snapshot';
import type { Unit } from '../domain/unit';
import type { Mail } from '../ports';
import { dailyMail } from '../view/daily-mail';
import { digestMail } from '../view/digest-mail';
import { autoOwner } from './auto-state';
import { goneLines, type Compose, type OpenLedger } from './deliver-mails';
import type { DecideWorld } from './job';
import { warningsNow } from './show-home';
import { weeklyMail, type WeekFacts } from './weekly-mail';

/** What mails are made from. */
export type MailFacts = WeekFacts & {
  readonly addresses: Settings;
  readonly units: readonly Unit[];
};

/** The mails that are due, and how each is made. */
export type DueMails = { readonly wanted: readonly WantedMail[]; readonly compose: Compose };

type Wants = {
  readonly world: DecideWorld;
  readonly facts: MailFacts;
  readonly ledger: OpenLedger;
  readonly now: Moment;
};

const mailOf = ({ world }: Wants, kind: MailKind, of: Pick<WantedMail, 'period' | 'to'>, told = ''): WantedMail => ({
  campaign: world.campaign.id,
  kind,
  ...of,
  copy: 1,
  told,
});

/** The weekly reports that are due and of which neither this nor a later one has been written. */
function weeklyWanted(wants: Wants, { schedule }: AutoSettings): WantedMail[] {
  const { world, ledger, facts, now } = wants;
  const period = lastWeekly(schedule, now);
  const since = autoOwner(world.ports)?.since;
  if (since === undefined || period < since) return [];
  const isThere = (address: string) =>
    ledger.lines.some(
      ({ campaign, kind, to, period: day }) =>
        campaign === world.campaign.id && kind === 'weekly' && to === address && day >= period,
    );
  return validAddresses(facts.addresses.mail)
    .filter((address) => !isThere(address))
    .map((to) => mailOf(wants, 'weekly', { period, to }));
}

function dailyWanted(wants: Wants, { schedule }: AutoSettings): WantedMail[] {
  const { world, facts, now } = wants;
  if (!isEvening(schedule, now) || !isDailyDue(world.campaign, facts.addresses.dailyReport, now.day)) return [];
  return validAddresses(facts.addresses.mail).map((to) => mailOf(wants, 'daily', { period: now.day, to }));
}

/** What each address has been told of by the digests that left, or may have left. */
function toldBy({ ledger, world }: Wants) {
  const lines = goneLines(ledger).filter(({ kind, campaign }) => kind === 'digest' && campaign === world.campaign.id);
  const told = new Map<string, ReturnType<typeof toldIn>>();
  for (const to of new Set(lines.map((line) => line.to))) {
    const own = lines.filter((line) => line.to === to);
    told.set(to, toldIn(own.map(({ period, told: code }) => ({ on: period, code }))));
  }
  return told;
}

function digestsDue(wants: Wants): Digest[] {
  const { world, facts, now } = wants;
  const warnings = warningsNow(world, facts.commune, facts);
  return digestsOn(warnings, addresseesOf(facts.units, facts.addresses.office), toldBy(wants), now.day);
}

/** The daily report, against the last count before its day. */
function dailyOf({ world, facts }: Wants, mail: MailKey): Mail {
  const { campaign, text } = world;
  const before = standingBefore(facts.lines, mail.period);
  const report = dailyReport(campaign, facts.commune, { whole: before.get(WHOLE_COMMUNE) ?? null, units: before });
  const { subject, html, plain } = dailyMail(report, text);
  return { to: mail.to, subject, body: plain, htmlBody: html };
}

function digestOf({ world }: Wants, mail: MailKey, digests: readonly Digest[]): Mail | null {
  const digest = digests.find(({ addressee, on }) => addressee.address === mail.to && on === mail.period);
  if (!digest) return null;
  const { subject, html, plain } = digestMail(digest, world.campaign.commune, world.text);
  return { to: mail.to, subject, body: plain, htmlBody: html };
}

/** The mails that are due by now. While mail rests none is, and none is made. */
export function dueMails(world: DecideWorld, facts: MailFacts, ledger: OpenLedger, rests: boolean): DueMails {
  if (rests) return { wanted: [], compose: () => undefined };
  const now = { day: world.frame.on, minute: minuteOf(world.ports.time()) ?? 0 };
  const wants = { world, facts, ledger, now };
  const digests = digestsDue(wants);
  const digestMails = digests.map((digest) =>
    mailOf(wants, 'digest', { period: now.day, to: digest.addressee.address }, codeOf(digest)),
  );
  const compose: Compose = (mail) => {
    if (mail.kind === 'weekly') return weeklyMail(world, facts, mail);
    return mail.kind === 'daily' ? dailyOf(wants, mail) : digestOf(wants, mail, digests);
  };
  return {
    wanted: [...weeklyWanted(wants, facts.settings), ...dailyWanted(wants, facts.settings), ...digestMails],
    compose,
  };
}

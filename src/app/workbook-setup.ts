import { agesWords } from '../domain/age-words';
import { parseCampaign, type AgeQuestion, type Campaign } from '../domain/campaign';
import type { Grid } from '../domain/cell';
import { isClosed, type Guards } from '../domain/permission';
import type { RosterTab } from '../domain/roster';
import { readSettings, type Settings } from '../domain/settings';
import { withEdits } from '../domain/own-order';
import { readUnits, type Unit } from '../domain/unit';
import { readDuties, type UnitDuty } from '../domain/unit-duty';
import { isNewer, VERSION, versionOf } from '../domain/workbook-version';
import bacQuang from '../campaigns/bac-quang.json';
import ducTho from '../campaigns/duc-tho.json';
import hoangThanh from '../campaigns/hoang-thanh.json';
import hungYen from '../campaigns/hung-yen.json';
import locHung from '../campaigns/loc-hung.json';
import rieng from '../campaigns/rieng.json';
import type { Ports } from '../ports';
import { en } from '../text/en';
import type { Text } from '../text/text';
import { vi } from '../text/vi';
import type { JobFrame } from './job';
import { joinSettings, type JoinedSettings } from './own-order';

const ORDERS: readonly Readonly<Record<'id' | 'commune' | 'province' | 'title', string>>[] = [
  hoangThanh,
  ducTho,
  hungYen,
  bacQuang,
  locHung,
  rieng,
];

/** The campaigns that come with the add-in, by id and commune. */
export const knownCampaigns = (): { id: string; name: string; commune: string }[] =>
  ORDERS.map(({ id, commune, province, title }) => ({ id, name: title, commune: commune || province }));

/** A question of ages in a language, each option with the words that `Cấu hình` has for it. */
const asked = ({ about, aboutEn, says, options, proposed }: AgeQuestion, language: Text['language']) => ({
  about: language === 'en' ? aboutEn : about,
  says,
  options: options.map(({ id, label, labelEn, bands }) => {
    return { id, label: language === 'en' ? labelEn : label, words: agesWords(bands) };
  }),
  proposed,
});

/** The campaigns with what the set-up dialog proposes of their orders. */
export const campaignChoices = (language: Text['language']) =>
  ORDERS.map((order) => {
    const { id, title, commune, province, units, ageQuestion = null } = parseCampaign(order);
    return {
      id,
      name: title,
      commune,
      province,
      units: units.map(({ name }) => name),
      ageQuestion: ageQuestion && asked(ageQuestion, language),
    };
  });

/** The ids of the known campaigns, for a sentence. */
export const knownIds = (): string => ORDERS.map(({ id }) => id).join(', ');

/**
 * The campaign of an order that comes with the add-in; null for an unknown id.
 *
 * @throws {Error} The order's JSON is no campaign.
 */
export function campaignOf(id: string): Campaign | null {
  const order = ORDERS.find((each) => each.id === id);
  return order ? parseCampaign(order) : null;
}

/** The order that a workbook names, as its letter has it but in the name of its own commune; null for an unknown one. */
export function orderOf({ campaign: id, commune }: Pick<Settings, 'campaign' | 'commune'>): Campaign | null {
  const order = campaignOf(id);
  return order && { ...order, commune: commune || order.commune || order.province };
}

/** The campaign of a job, as its first step found the workbook to say it. */
export function campaignIn(frame: Pick<JobFrame, 'campaign' | 'commune' | 'edits'>): Campaign | null {
  const order = orderOf(frame);
  return order && withEdits(order, frame.edits);
}

/** The words of a language; Vietnamese for every other than `en`. */
export const textIn = (language: string): Text => (language.toLowerCase() === 'en' ? en : vi);

/** The workbook's words, with one reading; Vietnamese where it cannot be read. */
export function workbookText(ports: Ports): Text {
  try {
    return textIn(readSettings(ports.readColumns('Cấu hình', 2)).language);
  } catch {
    return vi;
  }
}

/** What `Thiết lập` left in the workbook. */
export type WorkbookSetup = {
  /** The tab `Cấu hình` as it stands. */
  readonly grid: Grid;
  readonly settings: Settings;
  readonly units: readonly Unit[];
  /** Who answers for each unit, and when its list is due. */
  readonly duties: readonly UnitDuty[];
  readonly text: Text;
  /** The order as its letter has it; null for an unknown one. */
  readonly order: Campaign | null;
  /** The same with what `Cấu hình` says of it. */
  readonly joined: JoinedSettings | null;
};

/** Reads `Cấu hình` and `Đơn vị`, two calls. */
export function readSetup(ports: Ports): WorkbookSetup {
  const grid = ports.readTab('Cấu hình');
  const settings = readSettings(grid);
  const order = orderOf(settings);
  const listed = ports.readTab('Đơn vị');
  return {
    grid,
    settings,
    units: readUnits(listed),
    duties: readDuties(listed),
    text: textIn(settings.language),
    order,
    joined: order && joinSettings(ports, order, grid),
  };
}

/** Why nothing may be done to a workbook yet: a newer add-in built it; null where it may. */
export function newerRefusal({ settings, text }: Pick<WorkbookSetup, 'settings' | 'text'>): string | null {
  return isNewer(settings) ? text.setting.newer(versionOf(settings) ?? 0, VERSION) : null;
}

/** Whether whoever runs may edit what set-up and its update settle. */
export const maySetUp = ({ closed }: Guards): boolean =>
  !isClosed(closed, 'Cấu hình', null) && !isClosed(closed, 'Đơn vị', null);

/** A unit as the reading steps name it. */
export const rosterTab = ({ name, kind, tab }: Unit): RosterTab => ({ unit: name, kind, tab });

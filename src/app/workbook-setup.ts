import { parseCampaign, type Campaign } from '../domain/campaign';
import type { RosterTab } from '../domain/roster';
import { readSettings, type Settings } from '../domain/settings';
import { readUnits, type Unit } from '../domain/unit';
import hoangThanh from '../campaigns/hoang-thanh.json';
import type { Ports } from '../ports';
import { en } from '../text/en';
import type { Text } from '../text/text';
import { vi } from '../text/vi';

const ORDERS: readonly { readonly id: string; readonly commune: string; readonly title: string }[] = [hoangThanh];

/** The campaigns that come with the add-in, by id and commune. */
export const knownCampaigns = (): { id: string; name: string; commune: string }[] =>
  ORDERS.map(({ id, commune, title }) => ({ id, name: title, commune }));

/**
 * The campaign of an order that comes with the add-in; null for an unknown id.
 *
 * @throws {Error} The order's JSON is no campaign.
 */
export function campaignOf(id: string): Campaign | null {
  const order = ORDERS.find((each) => each.id === id);
  return order ? parseCampaign(order) : null;
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
export type WorkbookSetup = { readonly settings: Settings; readonly units: readonly Unit[]; readonly text: Text };

/** Reads `Cấu hình` and `Đơn vị`, two calls. */
export function readSetup(ports: Ports): WorkbookSetup {
  const settings = readSettings(ports.readTab('Cấu hình'));
  return { settings, units: readUnits(ports.readTab('Đơn vị')), text: textIn(settings.language) };
}

/** A unit as the reading steps name it. */
export const rosterTab = ({ name, kind, tab }: Unit): RosterTab => ({ unit: name, kind, tab });

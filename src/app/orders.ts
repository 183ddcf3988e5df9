import { agesWords } from '../domain/age-words';
import type { AgeQuestion, Campaign } from '../domain/campaign';
import { readOrder, type OrderFault, type ReadOrder } from '../domain/order-file';
import { withEdits } from '../domain/own-order';
import type { Settings } from '../domain/settings';
import bacQuang from '../campaigns/bac-quang.json';
import ducTho from '../campaigns/duc-tho.json';
import hoangThanh from '../campaigns/hoang-thanh.json';
import hungYen from '../campaigns/hung-yen.json';
import locHung from '../campaigns/loc-hung.json';
import rieng from '../campaigns/rieng.json';
import type { Text } from '../text/text';
import type { JobFrame } from './job';

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

/** The campaigns that can be chosen, with what the set-up dialog proposes of their orders. */
export const campaignChoices = (language: Text['language']) =>
  ORDERS.flatMap((order) => {
    const { campaign } = readOrder(order);
    if (!campaign) return [];
    const { id, title, commune, province, units, ageQuestion = null } = campaign;
    return {
      id,
      name: title,
      commune,
      province,
      units: units.map(({ name }) => name),
      ageQuestion: ageQuestion && asked(ageQuestion, language),
    };
  });

/** What is wrong with the orders that cannot be chosen for it. */
export const unreadableOrders = (): OrderFault[] =>
  ORDERS.map(readOrder).flatMap(({ campaign, faults }) => (campaign ? [] : faults));

/** The ids of the known campaigns, for a sentence. */
export const knownIds = (): string => ORDERS.map(({ id }) => id).join(', ');

const readOrderOf = (id: string): ReadOrder | null => {
  const order = ORDERS.find((each) => each.id === id);
  return order ? readOrder(order) : null;
};

/** The campaign of an order that comes with the add-in; null for one that is unknown or cannot be read. */
export const campaignOf = (id: string): Campaign | null => readOrderOf(id)?.campaign ?? null;

/** What is wrong with the file of an order; nothing for an unknown id. */
export const orderFaults = (id: string): readonly OrderFault[] => readOrderOf(id)?.faults ?? [];

/** The order that a workbook names, as its letter has it but in the name of its own commune; null for none. */
export function orderOf({ campaign: id, commune }: Pick<Settings, 'campaign' | 'commune'>): Campaign | null {
  const order = campaignOf(id);
  return order && { ...order, commune: commune || order.commune || order.province };
}

/** The campaign of a job, as its first step found the workbook to say it. */
export function campaignIn(frame: Pick<JobFrame, 'campaign' | 'commune' | 'edits'>): Campaign | null {
  const order = orderOf(frame);
  return order && withEdits(order, frame.edits);
}

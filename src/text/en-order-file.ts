import type { OrderFileSentences } from './order-file-sentences';

const mendIn = (campaign: string) =>
  `Ask whoever installed Phủ Xanh to mend it in ${campaign}.json; the lists and all that was typed stay as they are.`;

const fileOf = (campaign: string) => `The file of the campaign “${campaign}”`;

/** What is wrong with the file of an order, in English. */
export const enOrderFile: OrderFileSentences = {
  'order-key-unknown': ({ campaign, key }) => [
    `${fileOf(campaign)} has an unknown key “${key}”; it is passed over, and the rest holds.`,
    mendIn(campaign),
  ],
  'order-value-wrong': ({ campaign, key, text }) => [
    text === ''
      ? `${fileOf(campaign)} lacks “${key}”, so this campaign cannot be used yet.`
      : `${fileOf(campaign)}, “${key}”: “${text}” cannot be used, and so this campaign cannot yet.`,
    `${mendIn(campaign)} Meanwhile another campaign can be chosen in Phủ Xanh → Set up.`,
  ],
  'order-contradicts': ({ campaign, text }) => [
    `${fileOf(campaign)} contradicts itself (${text}), so this campaign cannot be used yet.`,
    `${mendIn(campaign)} Meanwhile another campaign can be chosen in Phủ Xanh → Set up.`,
  ],
};

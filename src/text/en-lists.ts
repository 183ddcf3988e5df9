import { shortDay } from './figures';
import type { ListSentences } from './list-sentences';

const CHOOSE = 'choose again from the drop-down.';

/** What *Kiểm tra* says in `Tổ chức` and `Cán bộ`, in English. */
export const enLists: ListSentences = {
  organisations: {
    'name-missing': () => 'The name is missing: write it as the founding decision or the registration has it.',
    'kind-unknown': ({ text }) => `There is no kind “${text}”: ${CHOOSE}`,
    'seal-unknown': ({ text }) => `The seal reads “${text}”: choose Có or Không.`,
    'account-unknown': ({ text }) => `The account reads “${text}”: ${CHOOSE}`,
    'code-wrong': ({ text }) =>
      `“${text}” is neither a tax code (10 digits, or 13 such as 0123456789-001) nor the number of a decision (such as 12/2026).`,
    'date-wrong': ({ text }) => `The day reads “${text}”: write day/month/year, such as 05/4/2026.`,
    'date-future': ({ day }) => `${shortDay(day, 'en')} has not come yet: look at the day again.`,
    twice: ({ line }) => `The same as row ${line}: keep one of them. It is counted once.`,
    'seal-missing': () => 'It is not said whether there is a seal: choose Có or Không.',
    'code-missing': () => 'There is no tax code and no number of a decision yet.',
    'date-missing': () => 'The account was given, but not its day.',
  },
  officials: {
    'name-missing': () => 'The name is missing.',
    'card-unknown': ({ text }) => `The card reads “${text}”: ${CHOOSE}`,
    'account-unknown': ({ text }) => `The account reads “${text}”: ${CHOOSE}`,
    'paper-unknown': ({ paper, text }) => `${paper} reads “${text}”: ${CHOOSE}`,
    'card-none': ({ card, account }) => `The account reads “${account}”, but the card “${card}”: look at both.`,
    'unit-missing': () => 'It is not said where this person works.',
    twice: ({ line }) => `The same name in the same unit as row ${line}: if it is one person, keep one row.`,
  },
};

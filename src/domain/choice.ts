import { cellText, type Cell } from './cell';
import type { Stage } from './stage';
import { weakKey } from './text-key';

/** The choices of the drop-downs, as the sheet shows them. */
export const SEXES = ['Nam', 'Nữ'] as const;
export const CARD_STATES = ['Chưa có', 'Đang làm', 'Đã có'] as const;
export const ACCOUNT_STATES = ['Chưa đăng ký', 'Đã thu nhận', 'Đã phê duyệt', 'Đã kích hoạt'] as const;
export const PAPER_STATES = ['Chưa', 'Rồi', 'Không thuộc diện'] as const;
export const OBSTACLES = [
  'Không có nhu cầu',
  'Vắng mặt, hẹn lại',
  'Chưa làm được căn cước',
  'Sai lệch dữ liệu dân cư',
  'Vân tay, khuôn mặt không đạt',
  'SIM không chính chủ',
  'Không có điện thoại',
  'Học nơi khác',
  'Chuyển đi',
  'Thôi học',
  'Đã mất',
  'Khác',
] as const;

export type Sex = (typeof SEXES)[number];
export type CardState = (typeof CARD_STATES)[number];
export type AccountState = (typeof ACCOUNT_STATES)[number];
export type PaperState = (typeof PAPER_STATES)[number];
export type Obstacle = (typeof OBSTACLES)[number];

const choiceKey = (text: string) => weakKey(text).replace(/[\s,]/g, '');

/**
 * A reader of one list of choices that forgives case, spacing and missing marks, and remembers what it has read.
 * It gives the choice, `''` for an empty cell, and null for what is no choice.
 *
 * @example choiceReader(SEXES)(' nu ') //=> 'Nữ'
 */
export function choiceReader<C extends string>(choices: readonly C[]): (cell: Cell) => C | '' | null {
  const byKey = new Map<string, C>(choices.map((choice) => [choiceKey(choice), choice]));
  const read = new Map<string, C | '' | null>(choices.map((choice) => [choice, choice]));
  return (cell) => {
    if (cell === '') return '';
    const text = cellText(cell);
    let choice = read.get(text);
    if (choice === undefined) {
      const key = choiceKey(text);
      choice = key === '' ? '' : (byKey.get(key) ?? null);
      if (text.length < 100) read.set(text, choice);
    }
    return choice;
  };
}

const BY_ACCOUNT: Readonly<Record<string, Stage>> = {
  'Đã thu nhận': 'enrolled',
  'Đã phê duyệt': 'approved',
  'Đã kích hoạt': 'activated',
};

/**
 * The stage of a row: that of the account where it has one, else that of the card.
 *
 * @param card - The state of the card; `''` or null for none that can be read.
 * @param account - The state of the account; likewise.
 */
export function stageOf(card: CardState | '' | null, account: AccountState | '' | null): Stage {
  const byAccount = BY_ACCOUNT[account ?? ''];
  if (byAccount) return byAccount;
  if (card === 'Đã có') return 'card';
  return card === 'Chưa có' || card === 'Đang làm' ? 'no-card' : 'not-reviewed';
}

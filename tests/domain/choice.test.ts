import type { Cell } from '../../src/domain/cell';
import {
  ACCOUNT_STATES,
  CARD_STATES,
  choiceReader,
  OBSTACLES,
  SEXES,
  stageOf,
  type AccountState,
  type CardState,
} from '../../src/domain/choice';
import type { Stage } from '../../src/domain/stage';
import { date } from './builders';

describe('a choice', () => {
  test.each<{ why: string; choices: readonly string[]; cell: Cell; is: string | null }>([
    { why: 'is itself', choices: SEXES, cell: 'Nữ', is: 'Nữ' },
    { why: 'forgives case', choices: SEXES, cell: 'NỮ', is: 'Nữ' },
    { why: 'forgives missing marks', choices: SEXES, cell: 'nu', is: 'Nữ' },
    { why: 'forgives spaces', choices: CARD_STATES, cell: '  đã   có ', is: 'Đã có' },
    { why: 'forgives missing spaces', choices: ACCOUNT_STATES, cell: 'Đãkích hoạt', is: 'Đã kích hoạt' },
    { why: 'forgives decomposed letters', choices: OBSTACLES, cell: 'Chuyển đi'.normalize('NFD'), is: 'Chuyển đi' },
    { why: 'forgives a missing comma', choices: OBSTACLES, cell: 'Vắng mặt hẹn lại', is: 'Vắng mặt, hẹn lại' },
    { why: 'forgives a no-break space', choices: CARD_STATES, cell: 'Đã\u00a0có', is: 'Đã có' },
    { why: 'of nothing is nothing', choices: SEXES, cell: '', is: '' },
    { why: 'of white space is nothing', choices: SEXES, cell: ' \u200b', is: '' },
    { why: 'is not a part of one', choices: ACCOUNT_STATES, cell: 'Đã', is: null },
    { why: 'is not more than one', choices: SEXES, cell: 'Nam Nữ', is: null },
    { why: 'is no word like one', choices: CARD_STATES, cell: 'Có', is: null },
    { why: 'is no number', choices: SEXES, cell: 1, is: null },
    { why: 'is no boolean', choices: SEXES, cell: true, is: null },
    { why: 'is no date', choices: CARD_STATES, cell: date('2026-01-01'), is: null },
    { why: 'is no novel', choices: OBSTACLES, cell: 'Khác'.repeat(10_000), is: null },
  ])('$why', ({ choices, cell, is }) => {
    const read = choiceReader(choices);
    expect(read(cell)).toBe(is);
    expect(read(cell)).toBe(is);
  });
});

describe('the stage of a row', () => {
  const cards: [CardState | '' | null, Stage][] = [
    ['Đã có', 'card'],
    ['Chưa có', 'no-card'],
    ['Đang làm', 'no-card'],
    ['', 'not-reviewed'],
    [null, 'not-reviewed'],
  ];
  const accounts: [AccountState, Stage][] = [
    ['Đã thu nhận', 'enrolled'],
    ['Đã phê duyệt', 'approved'],
    ['Đã kích hoạt', 'activated'],
  ];

  test.each(accounts)('is that of the account %s, whatever the card', (account, stage) => {
    for (const [card] of cards) expect(stageOf(card, account)).toBe(stage);
  });

  test.each(cards)('is that of the card %s beside an account that says nothing', (card, stage) => {
    expect(stageOf(card, 'Chưa đăng ký')).toBe(stage);
    expect(stageOf(card, '')).toBe(stage);
    expect(stageOf(card, null)).toBe(stage);
  });
});

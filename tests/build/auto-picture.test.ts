import { autoFaults, type AutoPicture } from '../../build/auto-picture';

const to = (address: string) => ({ to: address, text: `2026-05-08 ${address} Nhắc việc` });

const whole: AutoPicture = {
  tabs: new Map([['Tiến độ', 'đạt 3']]),
  home: ['Đạt 3'],
  isTold: false,
  ledger: ['an', 'be'],
  unknown: [],
  mails: [to('an@xa.example'), to('be@xa.example')],
};

test.each<{ why: string; now: Partial<AutoPicture> }>([
  { why: 'the same', now: {} },
  { why: 'a mail that left and of which nobody knows', now: { isTold: true, unknown: ['an@xa.example'] } },
  {
    why: 'a mail that did not leave and of which nobody knows',
    now: { isTold: true, unknown: ['an@xa.example'], mails: [to('be@xa.example')] },
  },
])('nothing is wrong with $why', ({ now }) => {
  expect(autoFaults(whole, { ...whole, ...now })).toEqual([]);
});

test.each<{ why: string; now: Partial<AutoPicture>; wrong: string[] }>([
  { why: 'a tab of other content', now: { tabs: new Map([['Tiến độ', 'đạt 2']]) }, wrong: ['the tab Tiến độ differs'] },
  { why: 'a tab too many', now: { tabs: new Map([...whole.tabs, ['x', '']]) }, wrong: ['the tab x differs'] },
  { why: 'another home', now: { home: ['Đạt 2'] }, wrong: ['the home differs'] },
  { why: 'a line too many', now: { ledger: ['an', 'be', 'be'] }, wrong: ['the ledger differs'] },
  {
    why: 'a mail that left twice',
    now: { mails: [...whole.mails, to('an@xa.example')] },
    wrong: ['2 times instead of 1: 2026-05-08 an@xa.example Nhắc việc'],
  },
  {
    why: 'a mail that nobody wanted',
    now: { mails: [...whole.mails, to('ca@xa.example')] },
    wrong: ['1 times instead of 0: 2026-05-08 ca@xa.example Nhắc việc'],
  },
  {
    why: 'a mail that is lost',
    now: { mails: [to('an@xa.example')] },
    wrong: ['neither a mail nor a line: be@xa.example'],
  },
  {
    why: 'a mail that is lost while another is unknown',
    now: { mails: [to('an@xa.example')], isTold: true, unknown: ['an@xa.example'] },
    wrong: ['neither a mail nor a line: be@xa.example'],
  },
  {
    why: 'two mails unknown',
    now: { isTold: true, unknown: ['an@xa.example', 'be@xa.example'] },
    wrong: ['2 mails unknown'],
  },
  {
    why: 'an unknown mail of which the home is silent',
    now: { unknown: ['an@xa.example'] },
    wrong: ['the home does not tell of what is unknown'],
  },
  {
    why: 'a home that tells of an unknown mail where there is none',
    now: { isTold: true },
    wrong: ['the home does not tell of what is unknown'],
  },
])('$why is found', ({ now, wrong }) => {
  expect(autoFaults(whole, { ...whole, ...now })).toEqual(wrong);
});

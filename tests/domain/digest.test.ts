import * as fc from 'fast-check';
import { day, plusDays, type Day } from '../../src/domain/day';
import { addresseesOf, codeOf, digestsOn, toldIn, type Addressee, type Told } from '../../src/domain/digest';
import { USUAL_STEPS } from '../../src/domain/reminder';
import { warningsOn, type Warning } from '../../src/domain/warning';
import { TODAY } from './builders';

const warning = (key: string, step: Warning['step'], units: readonly string[] = ['Thôn 1']): Warning => ({
  ...{ code: 'not-activated', key, step, units, unit: units[0] ?? '', people: 1 },
});

describe('who gets digests', () => {
  const unit = (name: string, mail: string) => ({ name, mail });
  test.each([
    { why: 'nobody', units: [unit('Thôn 1', '')], office: '', gets: [] },
    { why: 'the office', units: [], office: 'VP@x.vn; p2@x.vn', gets: ['vp@x.vn all', 'p2@x.vn all'] },
    {
      why: 'several of one unit',
      units: [unit('Thôn 1', 'a@x.vn, b@x.vn')],
      office: '',
      gets: ['a@x.vn Thôn 1', 'b@x.vn Thôn 1'],
    },
    {
      why: 'one of several units, once',
      units: [unit('Thôn 1', 'A@x.vn'), unit('Thôn 2', 'a@x.vn, a@X.vn')],
      office: '',
      gets: ['a@x.vn Thôn 1,Thôn 2'],
    },
    {
      why: 'the office, of a unit as well',
      units: [unit('Thôn 1', 'vp@x.vn')],
      office: 'vp@x.vn',
      gets: ['vp@x.vn all'],
    },
    {
      why: 'no address is passed over',
      units: [unit('Thôn 1', 'bác Ba, a@x.vn')],
      office: 'chưa có',
      gets: ['a@x.vn Thôn 1'],
    },
  ])('$why', ({ units, office, gets }) => {
    const told = addresseesOf(units, office).map(({ address, units: names }) => `${address} ${names?.join() ?? 'all'}`);
    expect(told).toEqual(gets);
  });
});

const VILLAGE: Addressee = { address: 'a@x.vn', units: ['Thôn 1'] };
const OFFICE: Addressee = { address: 'vp@x.vn', units: null };

test('an addressee gets what is theirs, and nothing where nothing is', () => {
  const warnings = [
    warning('m:1', 3, []),
    warning('late:1', 'standing', ['Thôn 1']),
    warning('m:2', 7, ['Thôn 2', 'Thôn 1']),
  ];
  const other: Addressee = { address: 'b@x.vn', units: ['Thôn 3'] };
  const digests = digestsOn(warnings, [OFFICE, VILLAGE, other], new Map(), TODAY);
  expect(digests.map(({ addressee, warnings: theirs }) => [addressee.address, theirs.map(({ key }) => key)])).toEqual([
    ['vp@x.vn', ['m:1', 'late:1', 'm:2']],
    ['a@x.vn', ['late:1', 'm:2']],
  ]);
});

describe('what was told is told again', () => {
  const tellsAgain = (before: Warning['step'], now: Warning['step'], daysAgo: number): boolean => {
    const told: Told = new Map([['k', { step: before, on: plusDays(TODAY, -daysAgo) }]]);
    return digestsOn([warning('k', now)], [VILLAGE], new Map([['a@x.vn', told]]), TODAY).length > 0;
  };
  test.each<{ before: Warning['step']; now: Warning['step']; daysAgo: number; again: boolean }>([
    { before: 7, now: 7, daysAgo: 1, again: false },
    { before: 7, now: 7, daysAgo: 4, again: false },
    { before: 7, now: 3, daysAgo: 4, again: true },
    { before: 7, now: 1, daysAgo: 6, again: true },
    { before: 3, now: 0, daysAgo: 3, again: true },
    { before: 1, now: 0, daysAgo: 1, again: true },
    { before: 0, now: 0, daysAgo: 0, again: false },
    { before: 0, now: 'overdue', daysAgo: 1, again: true },
    { before: 7, now: 'overdue', daysAgo: 30, again: true },
    { before: 'overdue', now: 'overdue', daysAgo: 2, again: false },
    { before: 'overdue', now: 'overdue', daysAgo: 3, again: true },
    { before: 'overdue', now: 'overdue', daysAgo: 9, again: true },
    { before: 'standing', now: 'standing', daysAgo: 2, again: false },
    { before: 'standing', now: 'standing', daysAgo: 3, again: true },
    { before: 3, now: 5, daysAgo: 1, again: false },
  ])('$before, then $now after $daysAgo days: $again', ({ before, now, daysAgo, again }) => {
    expect(tellsAgain(before, now, daysAgo)).toBe(again);
  });

  test('one warning that must be told brings all that are outstanding', () => {
    const told: Told = new Map([['old', { step: 7, on: plusDays(TODAY, -1) }]]);
    const [digest] = digestsOn([warning('old', 7), warning('new', 7)], [VILLAGE], new Map([['a@x.vn', told]]), TODAY);
    expect(digest?.warnings.map(({ key }) => key)).toEqual(['old', 'new']);
  });
});

/** The days on which somebody is mailed about a task, the run of some days being missed. */
function mailDays(lastDay: Day, from: Day, days: number, missed: readonly number[] = []): string[] {
  const sent: { on: Day; code: string }[] = [];
  for (let at = 0; at < days; at += 1) {
    const on = plusDays(from, at);
    if (missed.includes(at)) continue;
    const warnings = warningsOn({
      ...{ on, steps: USUAL_STEPS, ordered: [], lists: [], late: new Map() },
      units: [{ name: 'Thôn 1', kind: 'village' }],
      milestones: [{ line: 2, task: 'Rà soát', owner: 'Các thôn', start: null, lastDay, done: false }],
    });
    for (const digest of digestsOn(warnings, [VILLAGE], new Map([['a@x.vn', toldIn(sent)]]), on))
      sent.push({ on, code: codeOf(digest) });
  }
  return sent.map(({ on, code }) => `${on.slice(8)} ${code.split('@')[1] ?? ''}`);
}

describe('day by day', () => {
  test('a task is mailed a week, three days, a day ahead, on its day, the day after, then every third day', () => {
    expect(mailDays(day('2026-04-20'), day('2026-04-10'), 20)).toEqual([
      '13 7',
      '17 3',
      '19 1',
      '20 0',
      '21 overdue',
      '24 overdue',
      '27 overdue',
    ]);
  });

  test('a run that was missed is made up for by the next', () => {
    expect(mailDays(day('2026-04-20'), day('2026-04-10'), 20, [3, 7, 8, 11])).toEqual([
      '14 7',
      '19 1',
      '20 0',
      '22 overdue',
      '25 overdue',
      '28 overdue',
    ]);
  });
});

describe('the code of a digest', () => {
  const steps = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constantFrom('overdue' as const, 'standing' as const));
  const keys = fc.string({ minLength: 1, unit: 'grapheme' });

  test('gives back what it told of, whatever a unit is called', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(keys, steps), { selector: ([key]) => key }), (told) => {
        const code = codeOf({ warnings: told.map(([key, step]) => warning(key, step)) });
        expect(toldIn([{ on: TODAY, code }])).toEqual(new Map(told.map(([key, step]) => [key, { step, on: TODAY }])));
      }),
    );
  });

  test('keeps quiet of a unit with half a letter in its name, too', () => {
    const broken = warning('list:Thôn \ud83d', 7);
    const told = toldIn([{ on: TODAY, code: codeOf({ warnings: [broken] }) }]);
    expect(digestsOn([broken], [VILLAGE], new Map([['a@x.vn', told]]), TODAY)).toEqual([]);
  });

  test('of several the latest day counts, in whatever order they stand', () => {
    const sent = [
      { on: day('2026-04-10'), code: 'a@3 b@7' },
      { on: day('2026-04-04'), code: 'a@7' },
    ];
    expect([...toldIn(sent)]).toEqual([
      ['a', { step: 3, on: '2026-04-10' }],
      ['b', { step: 7, on: '2026-04-10' }],
    ]);
  });

  test.each(['', 'x', '@3', 'a@', 'a@soon', '%E0%A4%A@3', 'a@333', '=1+1'])('“%s” tells of nothing', (code) => {
    expect(toldIn([{ on: TODAY, code }]).size).toBe(0);
  });
});

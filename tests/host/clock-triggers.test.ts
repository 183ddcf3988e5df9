import fc from 'fast-check';
import type { Timer } from '../../host/timers';
import { clockFields, nextFiring } from '../../host/timetable';
import { instantOf, wallFromText, wallOf } from '../../host/zone';
import { functionOf, hostOf, now } from './script';
import { spy, told } from './spy';

const zone = 'Asia/Ho_Chi_Minh';
const office = 'vp@xa.example';

const timer = (rule: Timer['rule'], since = now): Timer => ({
  ...{ id: '1000001', user: office, handler: 'tell', source: 'CLOCK', event: 'CLOCK', disabled: false, rule },
  since: instantOf(wallFromText(since), zone),
});

/** The first firings of a trigger made on Wednesday 15 April 2026 at 8:30, as the zone's wall clock shows them. */
function firings(rule: Timer['rule'], count: number): string[] {
  const made = timer(rule);
  const found: string[] = [];
  for (
    let at = nextFiring(made, made.since, zone);
    at !== null && found.length < count;
    at = nextFiring(made, at, zone)
  ) {
    found.push(new Date(at + 7 * 36e5).toISOString().slice(0, 16));
  }
  return found;
}

describe('when a time-driven trigger fires', () => {
  const at = instantOf(wallFromText('2026-05-01T07:00'), zone);
  test.each<{ why: string; rule: Timer['rule']; when: string[] }>([
    { why: 'once, at a date', rule: { at }, when: ['2026-05-01T07:00'] },
    { why: 'never, at a date gone by', rule: { at: at - 365 * 864e5 }, when: [] },
    { why: 'once, after half an hour', rule: { after: 18e5 }, when: ['2026-04-15T09:00'] },
    {
      why: 'every ten minutes',
      rule: { everyMinutes: 10 },
      when: ['2026-04-15T08:40', '2026-04-15T08:50', '2026-04-15T09:00'],
    },
    {
      why: 'every six hours',
      rule: { everyHours: 6 },
      when: ['2026-04-15T14:30', '2026-04-15T20:30', '2026-04-16T02:30'],
    },
    {
      why: 'every day in the hour of six, from tomorrow',
      rule: { everyDays: 1, atHour: 6 },
      when: ['2026-04-16T06:47', '2026-04-17T06:47', '2026-04-18T06:47'],
    },
    {
      why: 'every day in the hour of nine, from today',
      rule: { everyDays: 1, atHour: 9 },
      when: ['2026-04-15T09:47', '2026-04-16T09:47', '2026-04-17T09:47'],
    },
    {
      why: 'every day near a minute',
      rule: { everyDays: 1, atHour: 6, nearMinute: 30 },
      when: ['2026-04-16T06:31', '2026-04-17T06:31', '2026-04-18T06:31'],
    },
    {
      why: 'every day at the time it was made',
      rule: { everyDays: 1 },
      when: ['2026-04-16T08:30', '2026-04-17T08:30', '2026-04-18T08:30'],
    },
    {
      why: 'every third day',
      rule: { everyDays: 3, atHour: 6 },
      when: ['2026-04-16T06:47', '2026-04-19T06:47', '2026-04-22T06:47'],
    },
    {
      why: 'on Fridays',
      rule: { onWeekDay: 'FRIDAY', atHour: 15 },
      when: ['2026-04-17T15:47', '2026-04-24T15:47', '2026-05-01T15:47'],
    },
    {
      why: 'on the same weekday, later today',
      rule: { onWeekDay: 'WEDNESDAY', atHour: 15 },
      when: ['2026-04-15T15:47', '2026-04-22T15:47', '2026-04-29T15:47'],
    },
    {
      why: 'on the same weekday, earlier today',
      rule: { onWeekDay: 'WEDNESDAY', atHour: 7 },
      when: ['2026-04-22T07:47', '2026-04-29T07:47', '2026-05-06T07:47'],
    },
    {
      why: 'every second Friday',
      rule: { everyWeeks: 2, onWeekDay: 'FRIDAY', atHour: 15 },
      when: ['2026-04-17T15:47', '2026-05-01T15:47', '2026-05-15T15:47'],
    },
    {
      why: 'on the 31st, in months that have one',
      rule: { onMonthDay: 31, atHour: 6 },
      when: ['2026-05-31T06:47', '2026-07-31T06:47', '2026-08-31T06:47'],
    },
    {
      why: 'by the clock of another zone',
      rule: { everyDays: 1, atHour: 6, inTimezone: 'UTC' },
      when: ['2026-04-15T13:47', '2026-04-16T13:47', '2026-04-17T13:47'],
    },
  ])('$why', ({ rule, when }) => {
    expect(firings(rule, 3)).toEqual(when);
  });

  test('a daily trigger fires once a day, whenever one looks', () => {
    const rule = { everyDays: 1, atHour: 6, nearMinute: 0 };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 * 1440 }), (minutes) => {
        const made = timer(rule);
        const after = made.since + minutes * 60_000;
        const next = nextFiring(made, after, zone) ?? NaN;
        expect(next).toBeGreaterThan(after);
        expect(next - after).toBeLessThanOrEqual(864e5);
        expect(nextFiring(made, next - 1, zone)).toBe(next);
        const { hour, minute } = wallOf(next, zone);
        expect(Math.abs(hour * 60 + minute - 360)).toBeLessThanOrEqual(15);
      }),
    );
  });

  test.each([
    ['2026-01-01T12:00:00Z', { year: 2026, month: 1, 'day-of-month': 1, 'day-of-week': 4, 'week-of-year': 1 }],
    [
      '2026-04-19T23:59:58Z',
      { 'day-of-month': 19, 'day-of-week': 7, 'week-of-year': 16, hour: 23, minute: 59, second: 58 },
    ],
    ['2027-01-03T00:00:00Z', { year: 2027, 'day-of-week': 7, 'week-of-year': 53 }],
  ])('its event tells of %s', (instant, fields) => {
    expect(clockFields(Date.parse(instant))).toMatchObject({ ...fields, timezone: 'UTC' });
  });
});

describe('the clock fires what comes due', () => {
  const make = (rule: string): string =>
    functionOf('make', `ScriptApp.newTrigger('tell').timeBased().${rule}.create();`);

  test('in order, at its minute, as its maker, without a screen', () => {
    const host = hostOf(spy + make('everyDays(1).atHour(6)'), { owner: office });
    host.run('make');
    host.user('thu-ky@xa.example');
    host.run('make');
    host.user(office);
    host.clock.set('2026-04-17T06:59');
    expect(told(host).map(({ me, at }) => `${me} ${at}`)).toEqual([
      `${office} 2026-04-15T23:47:00.000Z`,
      'thu-ky@xa.example 2026-04-15T23:54:00.000Z',
      `${office} 2026-04-16T23:47:00.000Z`,
      'thu-ky@xa.example 2026-04-16T23:54:00.000Z',
    ]);
    expect(told(host)[0]).toMatchObject({ mode: 'FULL', user: null, a1: null });
    expect(told(host)[0]?.keys).toBe(
      'authMode day-of-month day-of-week hour minute month second timezone triggerUid week-of-year year',
    );
    expect(host.clock.now()).toBe('2026-04-17T06:59');
    host.close();
  });

  test('once and no more; backwards nothing; then anew', () => {
    const host = hostOf(spy + make('everyDays(1).atHour(6)'));
    host.run('make');
    const heard = (): number => told(host).length;
    host.clock.set('2026-04-16T12:00');
    host.clock.set('2026-04-16T12:00');
    expect(heard()).toBe(1);
    host.clock.set('2026-04-16T05:00');
    expect(heard()).toBe(1);
    host.clock.advance(2 * 36e5);
    expect(heard()).toBe(2);
    host.close();
  });

  test('one made by a trigger on the way, one deleted on the way', () => {
    const host = hostOf(`${spy}
      function make() { ScriptApp.newTrigger('first').timeBased().after(600000).create(); ScriptApp.newTrigger('tell').timeBased().after(1800000).create(); }
      function first() { ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)); ScriptApp.newTrigger('tell').timeBased().after(600000).create(); }`);
    host.run('make');
    host.clock.set('2026-04-15T12:00');
    expect(told(host).map(({ at }) => at)).toEqual(['2026-04-15T01:50:00.000Z']);
    expect(host.triggers().map(({ handler }) => handler)).toEqual(['tell']);
    expect(host.failures).toEqual([]);
    host.close();
  });

  test('not one that is switched off; a failure is kept', () => {
    const host = hostOf(
      "function tell() { throw new Error('hỏng'); } " +
        make('everyDays(1).atHour(6)') +
        functionOf('ui', 'SpreadsheetApp.getUi();'),
    );
    host.run('make');
    host.clock.set('2026-04-16T12:00');
    expect(host.failures).toMatchObject([{ handler: 'tell', message: 'hỏng' }]);
    host.disableTrigger(host.triggers()[0]?.id ?? '');
    host.clock.set('2026-04-19T12:00');
    expect(host.failures).toHaveLength(1);
    host.close();
  });

  test('has no screen, but may mail', () => {
    const host = hostOf(
      "function tell() { MailApp.sendEmail('ct@xa.example', 's', 'b'); SpreadsheetApp.getUi(); }" + make('after(1)'),
      { owner: office },
    );
    host.run('make');
    host.clock.advance(1);
    expect(host.outbox).toHaveLength(1);
    expect(host.failures).toMatchObject([{ message: 'Cannot call SpreadsheetApp.getUi() from this context.' }]);
    host.close();
  });

  test('a trigger without date and interval is no trigger', () => {
    const host = hostOf(make('atHour(6)'));
    expect(() => host.run('make')).toThrow(
      'Not in this host: a clock trigger that names neither a date nor an interval',
    );
    host.close();
  });
});

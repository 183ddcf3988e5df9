import { autoSettings, AUTO_DEFAULTS } from '../../src/domain/auto-settings';
import { day } from '../../src/domain/day';
import { isEvening, lastWeekly, minuteOf, nextRun, nextWeekly } from '../../src/domain/schedule';

const NOTHING = Object.fromEntries(Object.keys(AUTO_DEFAULTS).map((name) => [name, ''])) as Parameters<
  typeof autoSettings
>[0];
const { schedule } = autoSettings(NOTHING);

const at = (text: string) => {
  const [on = '', hour = ''] = text.split('T');
  return { day: day(on), minute: minuteOf(hour) ?? -1 };
};

describe('an hour', () => {
  test.each<[string, number | null]>([
    ['15:00', 900],
    ['6:05', 365],
    ['15h', 900],
    ['15h30', 930],
    ['15g30', 930],
    ['17.45', 1065],
    ['7', 420],
    ['00:00', 0],
    ['23:59', 1439],
    ['24:00', null],
    ['12:60', null],
    ['ba giờ', null],
    ['', null],
  ])('%s is minute %s', (text, minute) => {
    expect(minuteOf(text)).toBe(minute);
  });
});

describe('the weekly moment, Friday 15:00', () => {
  test.each([
    { now: '2026-05-08T15:00', last: '2026-05-08', next: '2026-05-15', why: 'on the minute' },
    { now: '2026-05-08T14:45', last: '2026-05-08', next: '2026-05-15', why: 'a timer that fires early' },
    { now: '2026-05-08T14:30', last: '2026-05-01', next: '2026-05-08', why: 'half an hour before' },
    { now: '2026-05-08T06:00', last: '2026-05-01', next: '2026-05-08', why: 'the morning of the day' },
    { now: '2026-05-09T06:00', last: '2026-05-08', next: '2026-05-15', why: 'the day after' },
    { now: '2026-05-14T23:59', last: '2026-05-08', next: '2026-05-15', why: 'the evening before' },
  ])('$now ($why): the last was on $last, the next is on $next', ({ now, last, next }) => {
    expect(lastWeekly(schedule, at(now))).toBe(last);
    expect(nextWeekly(schedule, at(now))).toBe(next);
  });
});

test.each([
  { minute: '16:39', is: false },
  { minute: '16:40', is: true },
  { minute: '17:00', is: true },
  { minute: '06:00', is: false },
])('at $minute the evening has come: $is', ({ minute, is }) => {
  expect(isEvening(schedule, at(`2026-05-08T${minute}`))).toBe(is);
});

test.each([
  { now: '2026-05-07T05:59', next: '2026-05-07T06:00' },
  { now: '2026-05-07T06:00', next: '2026-05-07T17:00' },
  { now: '2026-05-07T17:00', next: '2026-05-08T06:00' },
  { now: '2026-05-08T06:01', next: '2026-05-08T15:00' },
  { now: '2026-05-08T15:00', next: '2026-05-08T17:00' },
  { now: '2026-12-31T23:00', next: '2027-01-01T06:00' },
])('after $now the next run is at $next', ({ now, next }) => {
  expect(nextRun(schedule, at(now))).toEqual(at(next));
});

describe('the settings of automatic runs', () => {
  test('empty ones are Friday 15:00, 6:00, 17:00, weeks from Friday, neither paused nor skipping', () => {
    expect(autoSettings(NOTHING)).toEqual({
      schedule: { morning: 360, evening: 1020, weekly: { weekday: 5, minute: 900 } },
      weekStart: 'friday',
      isPaused: false,
      skipsHolidays: false,
      unreadable: [],
    });
  });

  test.each([
    { setting: 'weeklyDay', text: 'CHỦ NHẬT', weekday: 7 },
    { setting: 'weeklyDay', text: 'thu 2', weekday: 1 },
    { setting: 'weeklyDay', text: 'Thursday', weekday: 4 },
  ])('$text is weekday $weekday', ({ setting, text, weekday }) => {
    expect(autoSettings({ ...NOTHING, [setting]: text }).schedule.weekly.weekday).toBe(weekday);
  });

  test.each([
    { setting: 'weeklyDay', text: 'ngày mai', used: 'Thứ Sáu' },
    { setting: 'weeklyHour', text: '25:00', used: '15:00' },
    { setting: 'morningHour', text: 'sáng', used: '06:00' },
    { setting: 'eveningHour', text: '17:99', used: '17:00' },
    { setting: 'weekStart', text: 'thứ Tư', used: 'Thứ Sáu' },
    { setting: 'paused', text: 'chắc thế', used: 'Không' },
    { setting: 'skipHolidays', text: '?', used: 'Không' },
  ])('“$text” as $setting is named, and $used is taken', ({ setting, text, used }) => {
    const { unreadable, ...rest } = autoSettings({ ...NOTHING, [setting]: text });
    expect(unreadable).toEqual([{ setting, text, used }]);
    expect({ ...rest, unreadable: [] }).toEqual(autoSettings(NOTHING));
  });
});

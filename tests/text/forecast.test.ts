import { day } from '../../src/domain/day';
import type { Forecast } from '../../src/domain/pace';
import { enForecast } from '../../src/text/en-forecast';
import { viForecast } from '../../src/text/vi-forecast';

const [EARLY, MID, LATE] = [day('2026-05-05'), day('2026-05-09'), day('2026-05-14')];

const forecast = (fields: Partial<Forecast>): Forecast => ({
  rate: 120,
  lately: 118,
  earliest: EARLY,
  expected: MID,
  latest: LATE,
  ...fields,
});

test.each<{ why: string; given: Partial<Forecast>; vi: string; en: string }>([
  {
    why: 'the day and the days around it',
    given: {},
    vi: 'Theo tốc độ 14 ngày qua (120 người mỗi ngày) dự kiến xong khoảng 09/5/2026, nhiều khả năng từ 05/5/2026 đến 14/5/2026.',
    en: 'At the pace of the last 14 days (120 people a day) it will be finished about 9 May 2026, most likely from 5 May 2026 to 14 May 2026.',
  },
  {
    why: 'the last week, where it was another',
    given: { rate: 120.25, lately: 60.04 },
    vi: 'Theo tốc độ 14 ngày qua (120,3 người mỗi ngày, riêng 7 ngày qua 60) dự kiến xong khoảng 09/5/2026, nhiều khả năng từ 05/5/2026 đến 14/5/2026.',
    en: 'At the pace of the last 14 days (120.3 people a day, 60 over the last 7) it will be finished about 9 May 2026, most likely from 5 May 2026 to 14 May 2026.',
  },
  {
    why: 'one day alone',
    given: { earliest: MID, latest: MID },
    vi: 'Theo tốc độ 14 ngày qua (120 người mỗi ngày) dự kiến xong khoảng 09/5/2026.',
    en: 'At the pace of the last 14 days (120 people a day) it will be finished about 9 May 2026.',
  },
  {
    why: 'no latest day',
    given: { latest: null },
    vi: 'Theo tốc độ 14 ngày qua (120 người mỗi ngày) dự kiến xong khoảng 09/5/2026, sớm là 05/5/2026, chậm thì hơn một năm nữa.',
    en: 'At the pace of the last 14 days (120 people a day) it will be finished about 9 May 2026, on 5 May 2026 at best, in more than a year at worst.',
  },
  {
    why: 'an earliest day only',
    given: { expected: null, latest: null },
    vi: 'Theo tốc độ 14 ngày qua (120 người mỗi ngày) thì sớm là 05/5/2026, nhưng có thể hơn một năm nữa mới xong.',
    en: 'At the pace of the last 14 days (120 people a day) it is finished on 5 May 2026 at best, and may take more than a year.',
  },
  {
    why: 'no day at all',
    given: { rate: 0.1, lately: 0.1, earliest: null, expected: null, latest: null },
    vi: 'Theo tốc độ 14 ngày qua (0,1 người mỗi ngày) thì hơn một năm nữa mới xong.',
    en: 'At the pace of the last 14 days (0.1 people a day) it takes more than a year.',
  },
  {
    why: 'a standstill',
    given: { lately: 0, earliest: null, expected: null, latest: null },
    vi: '7 ngày qua không thêm được người nào, nên chưa tính được ngày xong.',
    en: 'Nobody was added in the last 7 days, so no day of finishing can be told.',
  },
])('a forecast tells $why', ({ given, vi, en }) => {
  expect(viForecast(forecast(given))).toBe(vi);
  expect(enForecast(forecast(given))).toBe(en);
});

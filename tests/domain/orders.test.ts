import { parseCampaign, type Campaign } from '../../src/domain/campaign';
import { lastDayOf } from '../../src/domain/indicator';
import { plusDays, weekdayOf } from '../../src/domain/day';
import { orderFiles, orders } from '../helpers/orders';

const SHORT = ['HT', 'ĐT', 'HY', 'BQ', 'LH'] as const;
type Short = (typeof SHORT)[number];
const of = (short: Short): Campaign => orders[SHORT.indexOf(short)] as Campaign;

test.each(orderFiles)('the order $id is a campaign, as it stands', (json) => {
  expect(parseCampaign(json)).toEqual(json);
});

describe('the peak and the ages', () => {
  test.each<{ short: Short; peak: string; ages: string; closing: string }>([
    { short: 'HT', peak: '2026-04-16 – 2026-05-15', ages: '6-18', closing: 'activated' },
    { short: 'ĐT', peak: '2026-04-08 – 2026-05-08', ages: '6-14', closing: 'enrolled' },
    { short: 'HY', peak: 'null – null', ages: '6-14', closing: 'approved' },
    { short: 'BQ', peak: 'null – null', ages: '6-14, 14+', closing: 'activated' },
    { short: 'LH', peak: '2025-11-18 – 2025-12-30', ages: '14+', closing: 'activated' },
  ])('of $short', ({ short, peak, ages, closing }) => {
    const { start, end, bands, closing: stage } = of(short);
    expect(`${String(start)} – ${String(end)}`).toBe(peak);
    expect(bands.map(({ id }) => id).join(', ')).toBe(ages);
    expect(stage).toBe(closing);
  });
});

/** An indicator in one line: what is counted among whom, how much of it, by which last day. */
function aimIn(short: Short, id: string): string {
  const found = of(short).indicators.find((each) => each.id === id);
  if (!found) return 'none';
  const { stage, papers, among, band, target, comparison, deadline, monthly } = found;
  const counted = [...(stage === null ? [] : [stage]), ...papers].join(' + ');
  const sign = { all: '', 'at-least': '≥ ', strive: '~ ' }[comparison];
  const until = monthly ? 'every month' : deadline ? lastDayOf(deadline) : 'always';
  return `${counted} of ${[among, band].filter(Boolean).join(' ')}: ${sign}${target}% by ${until}`;
}

describe('every target of the orders', () => {
  const rows: { no: string; short: Short; id: string; aim: string }[] = [
    { no: 'T1', short: 'HT', id: 'activated-6-18', aim: 'activated of in-band 6-18: ~ 100% by 2026-05-15' },
    { no: 'T2', short: 'ĐT', id: 'enrolled-6-14', aim: 'enrolled of in-band 6-14: 100% by 2026-05-08' },
    { no: 'T3', short: 'ĐT', id: 'pupils-enrolled', aim: 'enrolled of pupils 6-14: 100% by 2026-05-09' },
    { no: 'T4', short: 'ĐT', id: 'organisations', aim: 'approved of sealed-organisations: 100% by 2026-04-09' },
    { no: 'HY commune', short: 'HY', id: 'processed-6-14', aim: 'approved of in-band 6-14: 100% by 2026-05-14' },
    { no: 'HY police', short: 'HY', id: 'processed-6-14-police', aim: 'approved of in-band 6-14: 100% by 2026-05-19' },
    { no: 'T5', short: 'BQ', id: 'card-14', aim: 'card of in-band 14+: 100% by always' },
    { no: 'T6', short: 'BQ', id: 'activated-6-14', aim: 'activated of in-band 6-14: 100% by 2026-06-13' },
    { no: 'T7', short: 'BQ', id: 'activated-14', aim: 'activated of in-band 14+: ≥ 87% by 2026-11-13' },
    { no: 'T8', short: 'BQ', id: 'registered-activated', aim: 'activated of registered: 100% by every month' },
    { no: 'T9', short: 'BQ', id: 'health', aim: 'BHYT + Sổ sức khỏe of residents: ≥ 82% by 2026-11-13' },
    { no: 'T10', short: 'BQ', id: 'social-security', aim: 'An sinh xã hội of residents: ≥ 87% by 2026-11-13' },
    { no: 'T11', short: 'BQ', id: 'other-papers', aim: 'GPLX + Đăng ký xe + BHXH of issued: ~ 80% by 2026-11-13' },
    {
      no: 'T12',
      short: 'BQ',
      id: 'officials',
      aim: 'activated + BHYT + An sinh xã hội + GPLX + Đăng ký xe + BHXH of officials: 100% by 2026-06-29',
    },
    { no: 'T13', short: 'BQ', id: 'organisations', aim: 'approved of organisations: 100% by 2026-06-13' },
    { no: 'T14', short: 'LH', id: 'registered', aim: 'enrolled of in-band 14+: ~ 100% by 2025-12-30' },
    { no: 'T15', short: 'LH', id: 'approved-activated', aim: 'activated of approved 14+: ~ 100% by 2025-12-30' },
    { no: 'T16', short: 'LH', id: 'card-and-account', aim: 'approved of in-band 14+: 100% by 2025-12-30' },
    { no: 'T17', short: 'LH', id: 'activated-14', aim: 'activated of in-band 14+: 100% by 2025-12-30' },
  ];

  test.each(rows)('$no stands in $short', ({ short, id, aim }) => {
    expect(aimIn(short, id)).toBe(aim);
  });

  test('and no other', () => {
    const all = SHORT.flatMap((short) => of(short).indicators.map(({ id }) => `${short} ${id}`));
    expect(all.sort()).toEqual(rows.map(({ short, id }) => `${short} ${id}`).sort());
  });
});

describe('every deadline of the orders', () => {
  const rows: { short: Short; id: string; last: string; weekday: number }[] = [
    { short: 'HT', id: 'peak', last: '2026-05-15', weekday: 5 },
    { short: 'ĐT', id: 'equipment', last: '2026-04-10', weekday: 5 },
    { short: 'ĐT', id: 'propaganda', last: '2026-04-15', weekday: 3 },
    { short: 'ĐT', id: 'pupil-lists', last: '2026-04-12', weekday: 7 },
    { short: 'ĐT', id: 'organisations-reviewed', last: '2026-04-09', weekday: 4 },
    { short: 'ĐT', id: 'pupils-all', last: '2026-05-09', weekday: 6 },
    { short: 'ĐT', id: 'final-report', last: '2026-05-09', weekday: 6 },
    { short: 'ĐT', id: 'peak', last: '2026-05-08', weekday: 5 },
    { short: 'HY', id: 'prepared', last: '2026-04-14', weekday: 2 },
    { short: 'HY', id: 'processed', last: '2026-05-14', weekday: 4 },
    { short: 'HY', id: 'processed-police', last: '2026-05-19', weekday: 2 },
    { short: 'BQ', id: 'children', last: '2026-06-13', weekday: 6 },
    { short: 'BQ', id: 'pupils', last: '2026-06-15', weekday: 1 },
    { short: 'BQ', id: 'organisation-accounts', last: '2026-06-15', weekday: 1 },
    { short: 'BQ', id: 'officials-police', last: '2026-06-29', weekday: 1 },
    { short: 'BQ', id: 'officials-units', last: '2026-06-29', weekday: 1 },
    { short: 'LH', id: 'campaign', last: '2025-12-30', weekday: 2 },
    { short: 'LH', id: 'final-report', last: '2025-12-29', weekday: 1 },
  ];

  test.each(rows)('$id of $short is $last', ({ short, id, last, weekday }) => {
    const due = of(short).milestones.find((each) => each.id === id)?.deadline;
    const lastDay = due && lastDayOf(due);
    expect(lastDay).toBe(last);
    expect(lastDay && weekdayOf(lastDay)).toBe(weekday);
  });

  test('and no other', () => {
    const all = SHORT.flatMap((short) => of(short).milestones.map(({ id }) => `${short} ${id}`));
    expect(all.sort()).toEqual(rows.map(({ short, id }) => `${short} ${id}`).sort());
  });
});

describe('every report that is ordered', () => {
  test.each<{ short: Short; reports: string[] }>([
    { short: 'HT', reports: ['day Nhóm Zalo điều hành của UBND xã', 'when-needed Chủ tịch UBND xã'] },
    {
      short: 'ĐT',
      reports: [
        'day Chủ tịch UBND xã',
        'week Chủ tịch UBND xã',
        'once UBND xã by 2026-05-09',
        'when-needed Công an xã (qua Tổ cảnh sát khu vực)',
      ],
    },
    { short: 'HY', reports: ['week UBND tỉnh', 'once UBND tỉnh', 'when-needed UBND tỉnh (qua Công an tỉnh)'] },
    {
      short: 'BQ',
      reports: ['when-needed UBND xã; Công an tỉnh', 'when-needed Công an xã', 'when-needed UBND xã (qua Công an xã)'],
    },
    {
      short: 'LH',
      reports: [
        'day Chủ tịch UBND xã',
        'week Chủ tịch UBND xã on 5',
        'once UBND xã (qua Công an xã) by 2025-12-29',
        'once Ban Chỉ đạo Đề án 06 của xã',
      ],
    },
  ])('in $short', ({ short, reports }) => {
    const told = of(short).reports.map(({ every, to, weekday, deadline }) =>
      [every, to, weekday && `on ${weekday}`, deadline && `by ${lastDayOf(deadline)}`].filter(Boolean).join(' '),
    );
    expect(told).toEqual(reports);
  });
});

test('the figures that were counted elsewhere', () => {
  const told = (short: Short) =>
    of(short).baselines.map(({ counts, scope, value, asOf }) => `${scope} ${counts} ${value} ${String(asOf)}`);
  expect(told('HT')).toEqual(['commune gap 6516 2026-04-15']);
  expect(told('HY')).toEqual([
    'province in-band 436500 null',
    'province card 237176 null',
    'province no-card 199393 null',
  ]);
  expect([...told('ĐT'), ...told('BQ'), ...told('LH')]).toEqual([]);
});

test('the calendar of Bắc Quang: nine schools, twenty-two half days of theirs, five in reserve', () => {
  const { sessions, units } = of('BQ');
  const halfDays = new Map<string, number>();
  for (const { start, end, morning, afternoon } of sessions)
    for (let at = start; at <= end; at = plusDays(at, 1))
      for (const slot of [morning, afternoon]) if (slot) halfDays.set(slot, (halfDays.get(slot) ?? 0) + 1);
  expect(Object.fromEntries(halfDays)).toEqual({
    'TH Nguyễn Trãi': 3,
    'TH Nguyễn Huệ': 3,
    'TH Hoàng Văn Thụ': 2,
    'TH Tân Tiến': 2,
    'THCS Lương Thế Vinh': 2,
    'THCS Nguyễn Huệ': 2,
    'THCS Nguyễn Trãi': 2,
    'THCS Quang Minh': 2,
    'TH&THCS Việt Vinh': 4,
    reserve: 5,
  });
  expect(units.map(({ name }) => name)).toEqual([...halfDays.keys()].filter((slot) => slot !== 'reserve'));
  expect(sessions.every(({ place }) => place.includes('thôn 4'))).toBe(true);
});

test('Đức Thọ tells what to bring', () => {
  expect(of('ĐT').bring).toEqual(['Căn cước của cháu', 'Căn cước của bố, mẹ hoặc người đại diện hợp pháp']);
});

describe('ages that a letter leaves open', () => {
  test.each<{ short: Short; readings: string[] }>([
    { short: 'HT', readings: ['6-18', '6-19'] },
    { short: 'ĐT', readings: ['6-14', '6-15'] },
    { short: 'LH', readings: ['14+', '6-14 14+'] },
  ])('in $short are asked, the first reading being proposed and in force', ({ short, readings }) => {
    const { ageQuestion, bands } = of(short);
    const options = ageQuestion?.options ?? [];
    expect(options.map((option) => option.bands.map(({ id }) => id).join(' '))).toEqual(readings);
    expect(ageQuestion?.proposed).toBe(options[0]?.id);
    expect(options[0]?.bands).toEqual(bands);
  });

  test('are none in the other two', () => {
    expect([of('HY').ageQuestion, of('BQ').ageQuestion]).toEqual([undefined, undefined]);
  });
});

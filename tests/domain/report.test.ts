import fc from 'fast-check';
import { parseCampaign, type Campaign } from '../../src/domain/campaign';
import { day } from '../../src/domain/day';
import { weeklyReport } from '../../src/domain/report';
import { campaign, communeOf, sampleReport, tallyOf, unitOf } from '../view/report-sample';

const indicator = (id: string, stage: string, target: number, last: string) => ({
  ...campaign.indicators[0],
  id,
  name: id,
  nameEn: id,
  band: '6-18',
  stage,
  target,
  deadline: { day: last, strict: true },
});

const withIndicators = (...indicators: ReturnType<typeof indicator>[]) => parseCampaign({ ...campaign, indicators });
const reportOn = (given: Campaign) => weeklyReport(given, communeOf([unitOf('TH A', 100, 40)], [], given));

test('Hoàng Thanh on 15 April: 6,516 missing, 217.2 a day', () => {
  expect(sampleReport().headline).toMatchObject({
    done: 842,
    population: 7358,
    remaining: 6516,
    daysLeft: 30,
    neededPerDay: 217.2,
    lastDay: '2026-05-15',
    verdict: 'too-little-data',
  });
});

test.each([
  {
    why: 'the closing stage governs, not the first indicator',
    given: withIndicators(
      indicator('card', 'card', 100, '2026-05-01'),
      indicator('account', 'activated', 90, '2026-05-20'),
    ),
    main: 'account',
  },
  {
    why: 'the highest target governs',
    given: withIndicators(
      indicator('half', 'activated', 50, '2026-04-30'),
      indicator('all', 'activated', 100, '2026-05-20'),
    ),
    main: 'all',
  },
  {
    why: 'among equals the nearest day',
    given: withIndicators(
      indicator('late', 'activated', 100, '2026-06-14'),
      indicator('soon', 'activated', 100, '2026-05-20'),
    ),
    main: 'soon',
  },
  {
    why: 'without an indicator of the closing stage, what there is',
    given: withIndicators(indicator('card', 'card', 100, '2026-05-01')),
    main: 'card',
  },
  { why: 'without any indicator, the closing of the campaign', given: withIndicators(), main: 'closing' },
  {
    why: 'a share of those already approved does not govern',
    given: withIndicators(
      { ...indicator('approved', 'activated', 100, '2026-05-01'), among: 'approved' },
      indicator('all', 'activated', 100, '2026-05-20'),
    ),
    main: 'all',
  },
])('$why', ({ given, main }) => {
  const { headline, otherAims } = reportOn(given);
  expect(headline.id).toBe(main);
  expect(otherAims).toHaveLength(Math.max(given.indicators.length - 1, 0));
});

test('the closing of the campaign is measured by its end', () => {
  expect(reportOn(withIndicators()).headline).toMatchObject({
    name: null,
    lastDay: '2026-05-15',
    remaining: 60,
  });
});

test('remaining goes to the target, not to everyone', () => {
  const { headline } = reportOn(withIndicators(indicator('a', 'activated', 90, '2026-05-20')));
  expect(headline).toMatchObject({ remaining: 50, lastDay: '2026-05-19', daysLeft: 34 });
});

test('nobody in band: no percentage, nothing remaining, no baseline to compare', () => {
  const { headline, baselines, bands } = weeklyReport(campaign, communeOf([unitOf('TH A', 0, 0)]));
  expect(headline).toMatchObject({ population: null, percent: null, remaining: null, neededPerDay: null });
  expect(baselines[0]).toMatchObject({ value: 6516, listed: null, difference: null });
  expect(bands[0]).toMatchObject({ inBand: 0, percent: null });
});

test('the worst list stands first, units without a row last', () => {
  const units = [
    unitOf('Few', 200, 0, { error: 2 }),
    unitOf('None', 0, 0),
    unitOf('Many', 10, 0, { error: 3 }),
    unitOf('Unread', 0, 0, { error: 1 }),
    unitOf('Clean', 50, 0),
    unitOf('Doubtful', 50, 0, { warning: 4 }),
  ];
  const { quality, silent } = weeklyReport(campaign, communeOf(units));
  expect(quality.map(({ name }) => name)).toEqual(['Many', 'Few', 'Doubtful', 'Clean', 'Unread', 'None']);
  expect(quality.map(({ errorsPer100 }) => errorsPer100)).toEqual([30, 1, 0, 0, null, null]);
  expect(silent).toEqual(['None']);
});

test('what is due comes soonest first; an indicator met is due no more', () => {
  const milestone = {
    id: 'm',
    place: 'I',
    task: 'Lập danh sách',
    owner: 'Trường',
    start: null,
    deadline: { day: '2026-04-12', strict: true },
  };
  const given = parseCampaign({ ...campaign, milestones: [...campaign.milestones, milestone] });
  const open = reportOn(given).due;
  expect(open.map(({ daysLeft }) => daysLeft)).toEqual([-4, 30, 30]);
  expect(open[0]).toMatchObject({ name: 'Lập danh sách', owner: 'Trường', lastDay: '2026-04-11' });
  expect(weeklyReport(given, communeOf([unitOf('TH A', 9, 9)])).due).toHaveLength(2);
});

test('the name of a village leaves the workbook only when a unit bears it or many share it', () => {
  const village = (name: string | null, inBand: number) => ({ name, ...tallyOf(inBand, 0) });
  const counted = communeOf(
    [unitOf('Thôn 1', 5, 0), unitOf('Thôn Trống', 0, 0)],
    [village('Thôn 1', 5), village('Thôn Trống', 0), village('Thôn Đông', 10), village('Thôn nhà bà Lê Thị Ví Dụ', 9), village('Nguyễn Văn Ví Dụ', 40), village(null, 2)], // prettier-ignore
  );
  const { villages, totals } = weeklyReport(campaign, counted);
  expect(villages.map(({ name, inBand }) => [name, inBand])).toEqual([['Thôn 1', 5], ['Thôn Đông', 10], ['Thôn Trống', 0], [null, 51]]); // prettier-ignore
  expect(villages.reduce((sum, { inBand }) => sum + inBand, 0)).toBe(totals.inBand);
});

const shape = fc.record({ inBand: fc.nat(300), done: fc.nat(300) });

test('villages, bands and stages add up to the commune', () => {
  fc.assert(
    fc.property(fc.array(shape), fc.array(shape), (units, villages) => {
      const tally = ({ inBand, done }: { inBand: number; done: number }) => tallyOf(inBand, Math.min(done, inBand));
      const report = weeklyReport(
        campaign,
        communeOf(
          units.map(({ inBand, done }, at) => unitOf(`TH ${at}`, inBand, Math.min(done, inBand))),
          villages.map((each, at) => ({ name: at % 3 === 0 ? `Thôn ${at}` : `xyz ${at}`, ...tally(each) })),
        ),
      );
      const { totals } = report;
      const total = (lines: readonly { inBand: number; gap: number }[], of: 'inBand' | 'gap') =>
        lines.reduce((sum, line) => sum + line[of], 0);
      const sum = (lines: readonly { inBand: number; gap: number }[]) => [total(lines, 'inBand'), total(lines, 'gap')];
      if (villages.length > 0) expect(sum(report.villages)).toEqual([totals.inBand, totals.gap]);
      expect(sum(report.bands)).toEqual([totals.inBand, totals.gap]);
      expect(report.stages.reduce((people, { count }) => people + count, 0)).toBe(totals.inBand);
      expect(report.headline.remaining ?? 0).toBe(totals.gap);
    }),
  );
});

test('the day is that of the counts', () => {
  expect(sampleReport().on).toBe(day('2026-04-15'));
});

test('a figure of the province stands beside the commune’s own, and is not compared', () => {
  const [first] = campaign.baselines;
  const beside = (fields: object) => {
    const [line] = reportOn(parseCampaign({ ...campaign, baselines: [{ ...first, value: 70, ...fields }] })).baselines;
    return `${String(line?.listed)} ${String(line?.difference)}`;
  };
  expect(beside({})).toBe('60 -10');
  expect(beside({ counts: 'in-band' })).toBe('100 30');
  expect(beside({ counts: 'card', scope: 'province' })).toBe('0 null');
  expect(beside({ counts: 'no-card', scope: 'province', asOf: null })).toBe('60 null');
});

test.each([
  {
    why: 'of those not met the one that is due first is told before the one that governs and is met',
    account: 40,
    first: 'card',
    isOther: true,
  },
  { why: 'the one that governs, while it is not met', account: 41, first: 'account', isOther: false },
])('$why', ({ account, first, isOther }) => {
  const given = withIndicators(
    indicator('later', 'enrolled', 99, '2026-05-09'),
    indicator('card', 'card', 100, '2026-05-01'),
    indicator('account', 'activated', account, '2026-05-20'),
  );
  expect(reportOn(given)).toMatchObject({ headline: { id: first }, isOther });
});

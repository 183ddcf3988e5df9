import { parseCampaign } from '../../src/domain/campaign';
import json from '../../src/campaigns/hoang-thanh.json';

const band = (id: string, fromAge: number, untilAge: number | null, parts: unknown[] = []) => ({
  id,
  fromAge,
  untilAge,
  parts,
});
const part = (id: string, fromAge: number, untilAge: number | null) => ({ id, fromAge, untilAge });
const indicator = (fields: object = {}) => ({ ...json.indicators[0], ...fields });
const milestone = (fields: object = {}) => ({ ...json.milestones[0], ...fields });
const session = (fields: object = {}) => ({
  start: '2026-06-02',
  end: '2026-06-04',
  morning: 'TH Nguyễn Trãi',
  afternoon: 'TH Nguyễn Huệ',
  place: 'Trung tâm Hành chính công',
  ...fields,
});
const inBand6To18 = (...parts: unknown[]) => ({ bands: [band('6-18', 6, 18, parts)] });

describe('a campaign', () => {
  test.each([
    { why: 'whose bands touch', fields: { bands: [band('6-18', 6, 14), band('14+', 14, null)] } },
    { why: 'whose bands leave a gap', fields: { bands: [band('6-18', 6, 14), band('18+', 18, null)] } },
    { why: 'whose parts fill a band', fields: inBand6To18(part('6-14', 6, 14), part('14-18', 14, 18)) },
    { why: 'of one day', fields: { start: '2026-05-15', end: '2026-05-15' } },
    { why: 'of a continuous duty', fields: { indicators: [indicator({ deadline: null })] } },
    { why: 'without indicators and milestones', fields: { indicators: [], milestones: [] } },
    { why: 'of a milestone that begins on its last day', fields: { milestones: [milestone({ start: '2026-05-15' })] } },
    { why: 'of an unnamed province', fields: { province: '' } },
    { why: 'whose order names units', fields: { units: [{ name: 'Trường THCS Nguyễn Trãi', kind: 'school' }] } },
    { why: 'without a peak', fields: { start: null, end: null } },
    { why: 'of papers alone', fields: { indicators: [indicator({ stage: null, papers: ['BHYT'] })] } },
    { why: 'of a duty of every month', fields: { indicators: [indicator({ deadline: null, monthly: true })] } },
    { why: 'of a session of one day', fields: { sessions: [session({ end: '2026-06-02' })] } },
    { why: 'of a reserve session', fields: { sessions: [session({ morning: 'reserve', afternoon: null })] } },
  ])('$why is one', ({ fields }) => {
    expect(() => parseCampaign({ ...json, ...fields })).not.toThrow();
  });
});

describe('refused is a campaign', () => {
  test.each([
    { why: 'that is nothing', json: null },
    { why: 'with an unknown key', json: { ...json, colour: 'red' } },
    { why: 'with an unknown key inside', json: { ...json, indicators: [indicator({ colour: 'red' })] } },
    {
      why: 'with an unknown key in a deadline',
      json: { ...json, indicators: [indicator({ deadline: { day: '2026-05-15', strict: false, hour: 17 } })] },
    },
    { why: 'with a unit of no known kind', json: { ...json, units: [{ name: 'Chợ', kind: 'market' }] } },
    { why: 'without a commune', json: { ...json, commune: '' } },
    { why: 'without its end', json: { ...json, end: undefined } },
    { why: 'with a day that is none', json: { ...json, end: '2026-02-29' } },
    {
      why: 'with a deadline that does not say whether it is strict',
      json: { ...json, milestones: [milestone({ deadline: { day: '2026-05-15' } })] },
    },
    { why: 'with a closing stage that is none', json: { ...json, closing: 'done' } },
    { why: 'with a stage that is none', json: { ...json, indicators: [indicator({ stage: 'done' })] } },
    { why: 'with a target of none', json: { ...json, indicators: [indicator({ target: 0 })] } },
    { why: 'with a target above all', json: { ...json, indicators: [indicator({ target: 101 })] } },
    { why: 'without bands', json: { ...json, bands: [] } },
    { why: 'with half a year of age', json: { ...json, ...{ bands: [band('6-18', 6.5, 18)] } } },
    { why: 'with an age below none', json: { ...json, ...{ bands: [band('6-18', -1, 18)] } } },
    { why: 'that ends before it starts', json: { ...json, end: '2026-04-15' } },
    { why: 'with bands that overlap', json: { ...json, bands: [band('6-18', 6, 15), band('14+', 14, null)] } },
    { why: 'with bands out of order', json: { ...json, bands: [band('14+', 14, 20), band('6-18', 6, 14)] } },
    {
      why: 'with a band behind one without an end',
      json: { ...json, bands: [band('6-18', 6, null), band('18+', 18, null)] },
    },
    { why: 'with two bands of one name', json: { ...json, bands: [band('6-18', 6, 14), band('6-18', 14, 18)] } },
    { why: 'with a band that holds no age', json: { ...json, bands: [band('6-18', 18, 6)] } },
    { why: 'with a band that ends where it begins', json: { ...json, bands: [band('6-18', 6, 6)] } },
    { why: 'with parts that overlap', json: { ...json, ...inBand6To18(part('a', 6, 15), part('b', 14, 18)) } },
    { why: 'with two parts of one name', json: { ...json, ...inBand6To18(part('a', 6, 14), part('a', 14, 18)) } },
    { why: 'with a part that begins before its band', json: { ...json, ...inBand6To18(part('a', 5, 14)) } },
    { why: 'with a part that ends after its band', json: { ...json, ...inBand6To18(part('a', 6, 19)) } },
    { why: 'with a part without an end in a band with one', json: { ...json, ...inBand6To18(part('a', 6, null)) } },
    { why: 'with a part that holds no age', json: { ...json, ...inBand6To18(part('a', 8, 7)) } },
    { why: 'with an indicator of an unknown band', json: { ...json, indicators: [indicator({ band: '6-14' })] } },
    { why: 'with two indicators of one id', json: { ...json, indicators: [indicator(), indicator()] } },
    { why: 'that needs what is not there', json: { ...json, milestones: [milestone({ needs: ['kit'] })] } },
    { why: 'that reports on what is not there', json: { ...json, milestones: [milestone({ covers: ['kit'] })] } },
    {
      why: 'with a part of a figure that is not there',
      json: { ...json, baselines: [{ ...json.baselines[0], partOf: 'all' }] },
    },
    { why: 'with two milestones of one id', json: { ...json, milestones: [milestone(), milestone()] } },
    {
      why: 'with an indicator and a milestone of one id',
      json: { ...json, milestones: [milestone({ id: 'activated-6-18' })] },
    },
    {
      why: 'with an indicator that counts nothing',
      json: { ...json, indicators: [indicator({ stage: null, papers: [] })] },
    },
    { why: 'with a paper that is none', json: { ...json, indicators: [indicator({ papers: ['Hộ chiếu'] })] } },
    {
      why: 'with a share of issued papers that counts a stage',
      json: { ...json, indicators: [indicator({ among: 'issued', papers: ['GPLX'] })] },
    },
    {
      why: 'with a monthly indicator that has a last day',
      json: { ...json, indicators: [indicator({ monthly: true })] },
    },
    { why: 'with a session that ends before it starts', json: { ...json, sessions: [session({ end: '2026-06-01' })] } },
    { why: 'with a report on an eighth weekday', json: { ...json, reports: [{ ...json.reports[0], weekday: 8 }] } },
    {
      why: 'with a milestone that begins after its last day',
      json: { ...json, milestones: [milestone({ start: '2026-05-16' })] },
    },
  ])('$why', ({ json: wrong }) => {
    expect(() => parseCampaign(wrong)).toThrow(Error);
  });

  test('with the place and the reason', () => {
    expect(() => parseCampaign({ ...json, end: '2026-02-29' })).toThrow('Not a campaign: end no such day');
    expect(() => parseCampaign({ ...json, indicators: [indicator({ band: 'x' })] })).toThrow(
      'Campaign hoang-thanh: indicator activated-6-18 counts an unknown band',
    );
  });
});

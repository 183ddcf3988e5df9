import { type Stage } from './stages';

/** Ages from `fromAge` up to but not including `untilAge` (null: no upper bound), in completed years. */
export type Band = { id: string; fromAge: number; untilAge: number | null; parts: readonly Band[] };

/** Ages drawn evenly, both in completed years, the upper one excluded, with their share of the people drawn. */
export type Draw = { fromAge: number; untilAge: number; share: number };

/** A school and the grades it teaches, both included; grade 0 is the kindergarten's last year. */
type School = { name: string; fromGrade: number; toGrade: number };

/** A commune to be made up. */
export type SampleCampaign = {
  id: string;
  commune: string;
  /** First three digits of most personal numbers here, and of some others. */
  province: string;
  otherProvinces: readonly string[];
  /** The day the sample is made for unless the caller names another. */
  day: string;
  bands: readonly Band[];
  closing: Stage;
  /** The word before a village's name. */
  villageWord: 'Thôn' | 'Ấp';
  villages: number;
  schools: readonly School[];
  /** People in band at scale 1, before some leave and a few rows lose their birth day. */
  inBand: number;
  /** People in band before the closing stage at scale 1. */
  gap: number;
  /** Whom to draw inside the bands; the shares add up to 1. */
  draws: readonly Draw[];
  /** Whom to draw outside them; shares are of `inBand`. */
  strangers: readonly Draw[];
};

const band = (fromAge: number, untilAge: number | null, parts: readonly Band[] = []): Band => ({
  id: untilAge === null ? `${fromAge}+` : `${fromAge}-${untilAge}`,
  fromAge,
  untilAge,
  parts,
});
const school = (name: string, fromGrade: number, toGrade: number): School => ({ name, fromGrade, toGrade });
const sixToFourteen = band(6, 14);

const hoangThanh: SampleCampaign = {
  id: 'hoang-thanh',
  commune: 'Hoàng Thanh',
  province: '038',
  otherProvinces: ['001', '036', '037', '040', '075', '079'],
  day: '2026-04-15',
  bands: [band(6, 18, [sixToFourteen, band(14, 16), band(16, 18)])],
  closing: 'activated',
  villageWord: 'Thôn',
  villages: 31,
  schools: [
    school('MN Hoàng Thanh', 0, 0),
    school('TH Hoàng Thanh', 1, 5),
    school('TH Hoàng Sơn', 1, 5),
    school('TH Hoàng Yến', 1, 5),
    school('THCS Hoàng Thanh', 6, 9),
    school('THCS Hoàng Sơn', 6, 9),
    school('TH&THCS Hoàng Đông', 1, 9),
    school('THPT Hoàng Thanh', 10, 12),
  ],
  inBand: 7600,
  gap: 6516,
  draws: [{ fromAge: 6, untilAge: 18, share: 1 }],
  strangers: [
    { fromAge: 5, untilAge: 6, share: 0.008 },
    { fromAge: 18, untilAge: 20, share: 0.005 },
  ],
};

const ducTho: SampleCampaign = {
  ...hoangThanh,
  id: 'duc-tho',
  commune: 'Đức Thọ',
  province: '042',
  day: '2026-04-20',
  bands: [sixToFourteen],
  closing: 'enrolled',
  villages: 22,
  schools: [
    school('MN Đức Thọ', 0, 0),
    school('TH Đức Thọ', 1, 5),
    school('TH Tùng Ảnh', 1, 5),
    school('TH Bùi Xá', 1, 5),
    school('THCS Đức Thọ', 6, 9),
    school('THCS Tùng Ảnh', 6, 9),
    school('TH&THCS Bùi La', 1, 9),
  ],
  inBand: 4200,
  gap: 2900,
  draws: [{ fromAge: 6, untilAge: 14, share: 1 }],
  strangers: [
    { fromAge: 5, untilAge: 6, share: 0.01 },
    { fromAge: 14, untilAge: 15, share: 0.05 },
  ],
};

const hungYen: SampleCampaign = {
  ...ducTho,
  id: 'hung-yen',
  commune: 'Hưng Yên',
  province: '033',
  day: '2026-05-04',
  closing: 'approved',
  villages: 26,
  schools: [
    school('MN Hoa Sen', 0, 0),
    school('TH Hoa Sen', 1, 5),
    school('TH Sông Hồng', 1, 5),
    school('THCS Hoa Sen', 6, 9),
    school('TH&THCS Sông Hồng', 1, 9),
  ],
  inBand: 5000,
  gap: 4100,
};

const bacQuang: SampleCampaign = {
  ...ducTho,
  id: 'bac-quang',
  commune: 'Bắc Quang',
  province: '008',
  otherProvinces: ['001', '002', '010', '024', '038'],
  day: '2026-06-01',
  bands: [sixToFourteen, band(14, null)],
  closing: 'activated',
  villages: 24,
  schools: [
    school('TH Nguyễn Trãi', 1, 5),
    school('TH Nguyễn Huệ', 1, 5),
    school('TH Hoàng Văn Thụ', 1, 5),
    school('TH Tân Tiến', 1, 5),
    school('THCS Lương Thế Vinh', 6, 9),
    school('THCS Nguyễn Huệ', 6, 9),
    school('THCS Nguyễn Trãi', 6, 9),
    school('THCS Quang Minh', 6, 9),
    school('TH&THCS Việt Vinh', 1, 9),
  ],
  inBand: 6000,
  gap: 2600,
  draws: [
    { fromAge: 6, untilAge: 14, share: 0.5 },
    { fromAge: 14, untilAge: 18, share: 0.15 },
    { fromAge: 18, untilAge: 85, share: 0.35 },
  ],
  strangers: [{ fromAge: 5, untilAge: 6, share: 0.01 }],
};

const locHung: SampleCampaign = {
  ...bacQuang,
  id: 'loc-hung',
  commune: 'Lộc Hưng',
  province: '072',
  otherProvinces: ['070', '074', '075', '079', '080'],
  day: '2025-12-05',
  bands: [band(14, null)],
  villageWord: 'Ấp',
  villages: 18,
  schools: [school('THCS Lộc Hưng', 6, 9), school('THCS Bùng Binh', 6, 9), school('THPT Lộc Hưng', 10, 12)],
  inBand: 6200,
  gap: 2100,
  draws: [
    { fromAge: 14, untilAge: 18, share: 0.3 },
    { fromAge: 18, untilAge: 85, share: 0.7 },
  ],
  strangers: [
    { fromAge: 5, untilAge: 6, share: 0.002 },
    { fromAge: 12, untilAge: 14, share: 0.02 },
  ],
};

/** Every campaign that has a sample. */
export const sampleCampaigns: readonly SampleCampaign[] = [hoangThanh, ducTho, hungYen, bacQuang, locHung];

/**
 * Finds a campaign.
 *
 * @throws {RangeError} There is no sample of that id.
 */
export function sampleCampaign(id: string): SampleCampaign {
  const found = sampleCampaigns.find((campaign) => campaign.id === id);
  if (found === undefined) throw new RangeError(`no sample of campaign ${id}`);
  return found;
}

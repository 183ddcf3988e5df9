import type { Summary } from '../../build/summary';

type Verdict = Summary['indicators'][number]['verdict'];

/** What a letter implies on a day. */
type OnDay = {
  readonly on: string;
  /** Indicators by their ids, with the last day, the days left and the verdict while nothing is known of the days before. */
  readonly aims: readonly (readonly [ids: string, lastDay: string | null, daysLeft: number | null, verdict: Verdict])[];
  /** The tasks that people are reminded of, by their last days. */
  readonly warnings: readonly string[];
};

/** A letter as it is to be read: targets in percent, and days before, in and after it. */
export type Letter = {
  readonly campaign: string;
  readonly targets: Readonly<Record<string, number>>;
  readonly days: readonly [OnDay, ...OnDay[]];
};

const PEAK = 'Đợt cao điểm cài đặt, kích hoạt định danh điện tử mức độ 2: hạn cuối 15/5/2026';

/** The peak goes up to 15/5/2026, and with it the 100% for which the letter gives no day. */
const HOANG_THANH: Letter = {
  campaign: 'hoang-thanh',
  targets: { 'activated-6-18': 100 },
  days: [
    { on: '2026-04-15', aims: [['activated-6-18', '2026-05-15', 30, 'too-little-data']], warnings: [] },
    {
      on: '2026-05-15',
      aims: [['activated-6-18', '2026-05-15', 0, 'too-little-data']],
      warnings: [`${PEAK}, hôm nay là ngày cuối.`],
    },
    {
      on: '2026-05-16',
      aims: [['activated-6-18', '2026-05-15', -1, 'overdue']],
      warnings: [`${PEAK}, đã quá 1 ngày.`],
    },
  ],
};

const REVIEW =
  'Rà soát phòng ban, cơ quan, đoàn thể, hợp tác xã có con dấu chưa thu nhận định danh tổ chức: hạn cuối 09/4/2026';
const EQUIPMENT = 'Đủ trang thiết bị thu nhận, phân công cán bộ: hạn cuối 10/4/2026';
const LISTS = 'Lập danh sách học sinh gửi Công an xã: hạn cuối 12/4/2026';
const PROPAGANDA = 'Tuyên truyền qua loa phát thanh, mạng xã hội và trường học: hạn cuối 15/4/2026';
const ENROLMENT = 'Đợt cao điểm thu nhận định danh điện tử: hạn cuối 08/5/2026';
const PUPILS = 'Phân lịch và thu nhận định danh cho 100% học sinh: hạn cuối 09/5/2026';
const SUMMING_UP = 'Báo cáo tổng kết và đề xuất khen thưởng: hạn cuối 09/5/2026';

/** 8/4 to 8/5/2026; pupils and the report “trước ngày 10/5”, a day beyond, which is a question and not yet a day moved. */
const DUC_THO: Letter = {
  campaign: 'duc-tho',
  targets: { 'enrolled-6-14': 100, 'pupils-enrolled': 100, organisations: 100 },
  days: [
    {
      on: '2026-04-07',
      aims: [
        ['enrolled-6-14', '2026-05-08', 31, 'too-little-data'],
        ['pupils-enrolled', '2026-05-09', 32, 'too-little-data'],
        ['organisations', '2026-04-09', 2, 'too-little-data'],
      ],
      warnings: [`${REVIEW}, còn 2 ngày.`, `${EQUIPMENT}, còn 3 ngày.`, `${LISTS}, còn 5 ngày.`],
    },
    {
      on: '2026-04-15',
      aims: [
        ['enrolled-6-14', '2026-05-08', 23, 'too-little-data'],
        ['pupils-enrolled', '2026-05-09', 24, 'too-little-data'],
        ['organisations', '2026-04-09', -6, 'overdue'],
      ],
      warnings: [
        `${REVIEW}, đã quá 6 ngày.`,
        `${EQUIPMENT}, đã quá 5 ngày.`,
        `${LISTS}, đã quá 3 ngày.`,
        `${PROPAGANDA}, hôm nay là ngày cuối.`,
      ],
    },
    {
      on: '2026-05-09',
      aims: [
        ['enrolled-6-14', '2026-05-08', -1, 'overdue'],
        ['pupils-enrolled', '2026-05-09', 0, 'too-little-data'],
        ['organisations', '2026-04-09', -30, 'overdue'],
      ],
      warnings: [
        `${REVIEW}, đã quá 30 ngày.`,
        `${EQUIPMENT}, đã quá 29 ngày.`,
        `${LISTS}, đã quá 27 ngày.`,
        `${PROPAGANDA}, đã quá 24 ngày.`,
        `${ENROLMENT}, đã quá 1 ngày.`,
        `${PUPILS}, hôm nay là ngày cuối.`,
        `${SUMMING_UP}, hôm nay là ngày cuối.`,
      ],
    },
    {
      on: '2026-05-10',
      aims: [
        ['enrolled-6-14', '2026-05-08', -2, 'overdue'],
        ['pupils-enrolled', '2026-05-09', -1, 'overdue'],
        ['organisations', '2026-04-09', -31, 'overdue'],
      ],
      warnings: [
        `${REVIEW}, đã quá 31 ngày.`,
        `${EQUIPMENT}, đã quá 30 ngày.`,
        `${LISTS}, đã quá 28 ngày.`,
        `${PROPAGANDA}, đã quá 25 ngày.`,
        `${ENROLMENT}, đã quá 2 ngày.`,
        `${PUPILS}, đã quá 1 ngày.`,
        `${SUMMING_UP}, đã quá 1 ngày.`,
      ],
    },
  ],
};

const PREPARED = 'Rà soát, lập danh sách, sắp xếp thời gian và địa điểm, thông báo phụ huynh: hạn cuối 14/4/2026';
const COMMUNE = 'Thu nhận, xử lý hồ sơ căn cước và tài khoản định danh: hạn cuối 14/5/2026';
const POLICE = 'Thu nhận, xử lý hồ sơ căn cước và tài khoản định danh: hạn cuối 19/5/2026';

/** “Trước ngày 15/4, 15/5, 20/5/2026”: schools, the commune, the police of the province. */
const HUNG_YEN: Letter = {
  campaign: 'hung-yen',
  targets: { 'processed-6-14': 100, 'processed-6-14-police': 100 },
  days: [
    {
      on: '2026-04-10',
      aims: [
        ['processed-6-14', '2026-05-14', 34, 'too-little-data'],
        ['processed-6-14-police', '2026-05-19', 39, 'too-little-data'],
      ],
      warnings: [`${PREPARED}, còn 4 ngày.`],
    },
    {
      on: '2026-05-15',
      aims: [
        ['processed-6-14', '2026-05-14', -1, 'overdue'],
        ['processed-6-14-police', '2026-05-19', 4, 'too-little-data'],
      ],
      warnings: [`${PREPARED}, đã quá 31 ngày.`, `${COMMUNE}, đã quá 1 ngày.`, `${POLICE}, còn 4 ngày.`],
    },
    {
      on: '2026-05-20',
      aims: [
        ['processed-6-14', '2026-05-14', -6, 'overdue'],
        ['processed-6-14-police', '2026-05-19', -1, 'overdue'],
      ],
      warnings: [`${PREPARED}, đã quá 36 ngày.`, `${COMMUNE}, đã quá 6 ngày.`, `${POLICE}, đã quá 1 ngày.`],
    },
  ],
};

const CHILDREN = 'Cấp căn cước, kích hoạt định danh cho trẻ em từ đủ 6 đến dưới 14 tuổi: hạn cuối 13/6/2026';
const IN_SCHOOL =
  'Học sinh từ 6 đến dưới 14 tuổi được cấp căn cước, kích hoạt và tích hợp giấy tờ đạt 100%: hạn cuối 13/6/2026';
const ORGANISATIONS = 'Đăng ký tài khoản định danh điện tử tổ chức: hạn cuối 13/6/2026';
const GUIDED =
  'Rà soát, hướng dẫn 100% cán bộ, công chức, viên chức, người lao động, đảng viên kích hoạt và tích hợp giấy tờ: hạn cuối 29/6/2026';
const DIRECTED =
  'Chỉ đạo 100% cán bộ, công chức, viên chức, người lao động kích hoạt và tích hợp giấy tờ: hạn cuối 29/6/2026';

/** Seven points as nine indicators; for children and organisations “trước ngày 14/6” holds, not the 16/6 of 2.3 and 2.5. */
const BAC_QUANG: Letter = {
  campaign: 'bac-quang',
  targets: {
    ...{ 'card-14': 100, 'activated-6-14': 100, 'activated-14': 87, 'registered-activated': 100 },
    ...{ health: 82, 'social-security': 87, 'other-papers': 80, officials: 100, organisations: 100 },
  },
  days: [
    {
      on: '2026-05-25',
      aims: [
        ['card-14', null, null, 'too-little-data'],
        ['activated-6-14 organisations', '2026-06-13', 19, 'too-little-data'],
        ['activated-14 health social-security other-papers', '2026-11-13', 172, 'too-little-data'],
        ['registered-activated', '2026-05-31', 6, 'too-little-data'],
        ['officials', '2026-06-29', 35, 'too-little-data'],
      ],
      warnings: [],
    },
    {
      on: '2026-06-13',
      aims: [
        ['card-14', null, null, 'too-little-data'],
        ['activated-6-14 organisations', '2026-06-13', 0, 'too-little-data'],
        ['activated-14 health social-security other-papers', '2026-11-13', 153, 'too-little-data'],
        ['registered-activated', '2026-06-30', 17, 'too-little-data'],
        ['officials', '2026-06-29', 16, 'too-little-data'],
      ],
      warnings: [CHILDREN, IN_SCHOOL, ORGANISATIONS].map((task) => `${task}, hôm nay là ngày cuối.`),
    },
    {
      on: '2026-06-22',
      aims: [
        ['card-14', null, null, 'too-little-data'],
        ['activated-6-14 organisations', '2026-06-13', -9, 'overdue'],
        ['activated-14 health social-security other-papers', '2026-11-13', 144, 'too-little-data'],
        ['registered-activated', '2026-06-30', 8, 'too-little-data'],
        ['officials', '2026-06-29', 7, 'too-little-data'],
      ],
      warnings: [
        ...[CHILDREN, IN_SCHOOL, ORGANISATIONS].map((task) => `${task}, đã quá 9 ngày.`),
        ...[GUIDED, DIRECTED].map((task) => `${task}, còn 7 ngày.`),
      ],
    },
    {
      on: '2026-11-14',
      aims: [
        ['card-14', null, null, 'too-little-data'],
        ['activated-6-14 organisations', '2026-06-13', -154, 'overdue'],
        ['activated-14 health social-security other-papers', '2026-11-13', -1, 'overdue'],
        ['registered-activated', '2026-11-30', 16, 'too-little-data'],
        ['officials', '2026-06-29', -138, 'overdue'],
      ],
      warnings: [
        ...[CHILDREN, IN_SCHOOL, ORGANISATIONS].map((task) => `${task}, đã quá 154 ngày.`),
        ...[GUIDED, DIRECTED].map((task) => `${task}, đã quá 138 ngày.`),
      ],
    },
  ],
};

const CAMPAIGN = 'Chiến dịch thu nhận, đăng ký, kích hoạt tài khoản định danh điện tử: hạn cuối 30/12/2025';
const FINAL_REPORT = 'Báo cáo tổng kết về UBND xã (qua Công an xã): hạn cuối 29/12/2025';
const ALL_FOUR = 'registered approved-activated card-and-account activated-14';

/** 18/11 up to 30/12/2025; the report “trước ngày 30/12”, and so before the last day it tells of. */
const LOC_HUNG: Letter = {
  campaign: 'loc-hung',
  targets: { registered: 100, 'approved-activated': 100, 'card-and-account': 100, 'activated-14': 100 },
  days: [
    { on: '2025-11-17', aims: [[ALL_FOUR, '2025-12-30', 43, 'too-little-data']], warnings: [] },
    {
      on: '2025-12-30',
      aims: [[ALL_FOUR, '2025-12-30', 0, 'too-little-data']],
      warnings: [`${FINAL_REPORT}, đã quá 1 ngày.`, `${CAMPAIGN}, hôm nay là ngày cuối.`],
    },
    {
      on: '2025-12-31',
      aims: [[ALL_FOUR, '2025-12-30', -1, 'overdue']],
      warnings: [`${FINAL_REPORT}, đã quá 2 ngày.`, `${CAMPAIGN}, đã quá 1 ngày.`],
    },
  ],
};

/** The five letters as their words imply, read by hand and from no file of the add-in. */
export const letters: readonly Letter[] = [HOANG_THANH, DUC_THO, HUNG_YEN, BAC_QUANG, LOC_HUNG];

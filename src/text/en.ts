import { count, counted } from './en-count';
import { share, shortDay as dayIn } from './figures';
import { enAuto } from './en-auto';
import { enBring } from './en-bring';
import { enCrossing } from './en-crossing';
import { enDaily } from './en-daily';
import { enFindings } from './en-findings';
import { enFormulas } from './en-formulas';
import { enGuide } from './en-guide';
import { enLists } from './en-lists';
import { enMendList } from './en-mend-list';
import { enPlan } from './en-plan';
import { enProblems } from './en-problems';
import { enQuality } from './en-quality';
import { enReconciliation } from './en-reconciliation';
import { enReport } from './en-report';
import { enRights } from './en-rights';
import { enSelfCheck } from './en-self-check';
import { enSetUp } from './en-set-up';
import { enStructure } from './en-structure';
import { enTrial } from './en-trial';
import { enWarning } from './en-warning';
import type { Day } from '../domain/day';
import type { Text } from './text';

const shortDay = (day: Day) => dayIn(day, 'en');

const named = (units: readonly string[]) =>
  units.length <= 2 ? units.join(', ') : `${units[0] ?? ''} … ${units[units.length - 1] ?? ''}`;

/** The interface in English, for those who read it beside the Vietnamese. */
export const en: Text = {
  language: 'en',
  auto: enAuto,
  bring: enBring,
  findings: enFindings,
  formulas: enFormulas,
  report: enReport,
  rights: enRights,
  selfCheck: enSelfCheck,
  guide: enGuide,
  lists: enLists,
  mendList: enMendList,
  quality: enQuality,
  plan: enPlan,
  crossing: enCrossing,
  reconciliation: enReconciliation,
  daily: enDaily,
  trial: enTrial,
  warning: enWarning,
  stages: {
    'not-reviewed': 'Not reviewed',
    'no-card': 'No card',
    card: 'Card, not registered',
    enrolled: 'Enrolled',
    approved: 'Approved',
    activated: 'Activated',
  },
  severities: { error: 'Error', warning: 'To look at', info: 'For information' },
  verdicts: {
    done: 'Reached',
    'on-track': 'On track',
    tight: 'Tight',
    late: 'Too late',
    'too-little-data': 'Too few figures for a forecast',
    overdue: 'Overdue, not reached',
  },
  kinds: { school: 'Trường', village: 'Thôn', other: 'Khác' },
  noVillage: '(village unknown)',
  noClass: '(class unknown)',
  band: ({ fromAge, untilAge }) => (untilAge === null ? `${fromAge} and over` : `${fromAge} to under ${untilAge}`),
  menu: {
    title: 'Phủ Xanh',
    setUp: 'Set up',
    update: 'Update the structure',
    check: 'Check the data',
    gaps: 'Analyse the gaps',
    deadlines: 'Warn of deadlines',
    report: 'Make the weekly report',
    selfCheck: 'Self-check',
  },
  jobs: {
    started: 'At work.',
    reading: (units) => `Reading lists: ${named(units)}.`,
    marking: (units) => `Writing results into the tabs: ${named(units)}.`,
    layingOut: (units) => `Building tabs: ${named(units)}.`,
    setUpDone: (units) => `${counted(units, 'unit')} set up.`,
    checkDone: (rows, errors, warnings) =>
      `${counted(rows, 'row')} checked: ${counted(errors, 'error')}, ${count(warnings)} to look at.`,
    gapsDone: (gap, inBand) =>
      inBand === 0
        ? 'Nobody in the lists is of the ages ordered yet.'
        : `Done: ${share(inBand - gap, inBand, (100 * (inBand - gap)) / inBand, 'en')} of those of the ages ordered; ${count(gap)} to go.`,
    deadlinesDone: (warnings) => (warnings === 0 ? 'Nothing is due.' : `${counted(warnings, 'reminder')}.`),
    reportSent: (to) => `The weekly report was sent to ${to}.`,
    reportAsks: (moment) => `This week's report was sent at ${moment}. Send it once more?`,
    reportNotSent: 'The weekly report was not sent.',
  },
  own: {
    fine: '✓',
    error: (problem) => `✗ ${problem}`,
    warning: (problem) => `⚠ ${problem}`,
    outOfBand: 'Outside the ages',
    left: 'No longer on the list',
    note: (problem, mend) => `${problem} ${mend}`,
    across: '⚠ This row still clashes with another one: see the note marked ⇄.',
  },
  tables: {
    asOf: (on, time) => `Figures as of ${time}, ${shortDay(on)}`,
    empty: (action) => `No figures yet. Choose Phủ Xanh → ${action}.`,
    gaps: {
      title: 'GAPS: WHO IS NOT DONE YET',
      explain:
        'Stage 1: with a card, or further. Stage 2: done with level 2. Shares are of the people in the band; the lowest stand first.',
      commune: 'The whole commune, by age',
      units: 'By unit (each counts its own list)',
      villages: 'By village (everybody counts once)',
      classes: 'By class',
      total: 'Whole commune',
    },
    gapHeaders: (name) => [
      name,
      'In the band',
      'Not reviewed',
      'No card',
      'Not registered',
      'Enrolled',
      'Approved',
      'Activated',
      'Past stage 1',
      '% stage 1',
      'Done',
      '% done',
      'Missing',
    ],
    gapNames: { commune: 'Ages', units: 'Unit', villages: 'Village', classes: 'Unit – class' },
    progress: { title: 'PROGRESS', indicators: 'Indicators', units: 'Units ranked' },
    indicatorHeaders: [
      'Indicator',
      'Reached',
      'Of',
      '%',
      'Target (%)',
      'Needed a day',
      'Days left',
      'Last day',
      'Verdict',
    ],
    unitHeaders: ['Unit', 'Reached', 'In the age band', '%', 'Missing', 'Needed a day', 'Rows', 'Rank', 'Data errors'],
    unitState: (errors, warnings) =>
      errors + warnings === 0 ? 'Nothing found' : `${counted(errors, 'error')}, ${count(warnings)} to look at`,
    findings: { title: 'DATA ERRORS', none: 'No error found. Thanks to all units!', open: 'Open' },
    findingCounts: (errors, warnings, infos) =>
      `${counted(errors, 'error')} to mend · ${count(warnings)} to look at · ${count(infos)} for information`,
    findingHeaders: ['No.', 'Unit', 'Weight', 'Row', 'Column', 'What is wrong', 'How to mend it', 'Cell'],
    structure: (lines) => `Not counted as people: ${counted(lines, 'line')} of titles, classes, totals and signatures.`,
    history: ['Day', 'Time', 'Who', 'Action', 'Outcome'],
  },
  home: {
    title: (commune) => `PHỦ XANH – ${commune.toUpperCase()}`,
    state: 'State',
    stateHeaders: ['Indicator', 'Reached', 'In the age band', 'Share', 'Missing', 'Last day', 'Verdict'],
    daysLeft: enWarning.daysLeft,
    warnings: 'Reminders',
    noWarnings: 'Nothing is overdue or due soon.',
    next: 'What each does next',
    roles: [
      [
        'School clerk',
        'Choose Phủ Xanh → Bring in a list for the file of the school, or type into its tab; then choose Check the data, and mend the cells with a note.',
      ],
      [
        'Village head',
        'Open the tab of the village, choose Phủ Xanh → My list to see who is missing, visit them, and note the obstacle.',
      ],
      ['Commune police', 'Keep Căn cước, Định danh mức 2 and the dates up to date after each session.'],
      ['Office', 'Look at Lỗi dữ liệu and Khoảng trống; remind who has sent no list; look at Mốc thời hạn.'],
      ['Chairman', 'Choose Phủ Xanh → Make the weekly report, or read the one that comes by mail.'],
    ],
    tabs: 'Tabs',
    tabsFor: [
      ['Khoảng trống', 'who is missing, and where'],
      ['Tiến độ', 'indicators, and units ranked'],
      ['Lỗi dữ liệu', 'what to mend, and how'],
      ['Chất lượng', 'whether the list of each unit is complete, right and in time'],
      ['Sắp đổi nhóm', 'who is about to turn 6, 14 or 18'],
      ['Đối soát', 'who is in one list and missing in another'],
      ['Mốc thời hạn', 'tasks and last days'],
      ['Lịch thu nhận', 'which day, which half of it, whose turn'],
      ['Đơn vị', 'schools and villages'],
      ['Tổ chức', 'offices, companies and co-operatives with their identity accounts'],
      ['Cán bộ', 'officials: activated, papers integrated'],
      ['Cấu hình', 'campaign, and who gets the report'],
      ['Lịch sử', 'who did what'],
    ],
  },
  setUp: {
    settings: ['Item', 'Value', 'What it is for'],
    unitHeaders: ['Tên', 'Loại', 'Người phụ trách', 'Thư điện tử', 'Hạn nộp danh sách', 'Thư được phép sửa', 'Trang'],
    sessionHeaders: ['Ngày', 'Buổi', 'Đơn vị', 'Địa điểm', 'Người phụ trách', 'Ghi chú'],
    halves: { morning: 'Sáng', afternoon: 'Chiều' },
    reserve: 'Lịch dự phòng',
    milestoneHeaders: [
      'Việc phải làm',
      'Người chịu trách nhiệm',
      'Bắt đầu',
      'Hạn cuối',
      'Ngày xong',
      'Days left',
      'State',
    ],
  },
  dialog: {
    starting: 'Starting, one moment please.',
    stop: 'Stop',
    stopping: 'Stopping as soon as this step is done…',
    stopped: 'Stopped. What is done stays done; run it again whenever you like.',
    open: 'Open',
    close: 'Close',
    yes: 'Send once more',
  },
  problems: enProblems,
  setting: enSetUp,
  structure: enStructure,
};

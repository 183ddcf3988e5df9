import { count as countIn } from './figures';
import type { SetUpSentences } from './set-up-sentences';

const counted = (value: number, one: string, many = `${one}s`) => `${countIn(value, 'en')} ${value === 1 ? one : many}`;

/** The set-up dialog in English. */
export const enSetUp: SetUpSentences = {
  settingNotes: {
    campaign: 'The id of the campaign; changed by Phủ Xanh → Set up',
    commune: 'The commune as on its letters',
    mail: 'Who gets the weekly report; several addresses parted by commas',
    language: 'vi (Vietnamese) or en (English)',
    province: 'The province; may be left empty',
    signatory: 'Who signs the report',
    signatoryTitle: 'Such as Chairman',
    office: 'The office, who may edit every tab; several addresses parted by commas',
    today: 'The day of the figures; written every day by the add-in, and read by the formulas',
    version: 'Written by the add-in; leave it as it is',
    weeklyDay: 'A weekday, such as Friday, which stands where it is empty',
    weeklyHour: 'Such as 15:00; Google may be 15 minutes early or late',
    morningHour: 'When reminders are sent, such as 06:00',
    eveningHour: 'When figures are kept and the daily report is sent, such as 17:00',
    weekStart: 'Friday (weeks from Friday to Thursday) or Monday',
    paused: 'yes or no: with yes no mail is sent by itself',
    skipHolidays: 'yes or no: with yes no mail on public holidays; the weekly report goes out after them',
    remindDays: 'How many days before a last day people are reminded, such as 10, 5, 2; empty is 7, 3, 1',
    dailyReport:
      'Whether the chairman gets a report every day: Theo văn bản (as ordered, also when empty), Có (yes) or Không (no)',
    keepDays:
      'After how many days imports and mendings lose their old values, and can no more be taken back; empty means 90',
    title: 'The name of the campaign as the letter has it; may be edited',
    order: 'The letter that orders it: number and who issued it',
    start: 'The first day of the peak; empty where the letter names none',
    end: 'The last day of the peak, that day included; empty where the letter names none',
    closing: 'The step that counts as done: Đã có căn cước, Đã thu nhận, Đã phê duyệt or Đã kích hoạt',
    bands: 'The ages concerned, parted by semicolons, such as: 6–14; 14+ (the later age is not included)',
    parts: 'Finer ages to be shown by themselves, within those above; may be empty',
  },
  steps: {
    campaign: 'Campaign and commune',
    units: 'Units',
    mail: 'Who gets mail, who may edit',
    review: 'Look it over and start',
  },
  stepOf: (step, steps) => `Step ${step} of ${steps}`,
  page: {
    otherLanguage: 'Tiếng Việt',
    agesSays: 'The letter says:',
    agesHint: 'It may be changed later in Cấu hình, “Nhóm tuổi”.',
    agesProposed: 'proposed',
    commune: 'Commune',
    province: 'Province',
    signatory: 'Who signs the report',
    signatoryTitle: 'Their office',
    optional: '(may be left empty)',
    campaign: 'Campaign',
    units: 'Units to add, one name a line',
    unitsHint: 'Type names, or paste two columns, name and kind, from a sheet.',
    unitsExample: 'TH Hoàng Thanh\nThôn 3',
    present: 'In the tab Đơn vị already (rename or delete them there)',
    propose: 'Take the units that the order names',
    mail: 'Who gets the weekly report',
    mailHint:
      'Such as the chairman and the head of the police; several addresses parted by commas. Where the order asks for a daily report, it goes here as well.',
    office: 'Mail of the office',
    officeHint: 'These people may edit every tab, and are reminded of what is due in the whole commune.',
    editors: 'Who answers for the list of each unit',
    editorsHint:
      'Who is named here may edit the list of the unit and is reminded of what is due. Leave empty what is not known yet; fill it in later in the tab Đơn vị, columns “Thư được phép sửa” and “Thư điện tử”.',
    back: 'Back',
    next: 'Next',
    later: 'Save for later',
    saving: 'Saving…',
    start: 'Start',
    stopped: 'Stopped. What is done stays done; open Set up again to go on.',
    nothingLost: 'Cells that somebody has typed stay as they are; only what is missing is added.',
  },
  working: 'The workbook is being built',
  fault: (fault) => {
    if (fault.code === 'campaign-unknown') return 'Choose one of the campaigns in the list.';
    if (fault.code === 'address-wrong') return `“${fault.text}” is no mail address. One looks like name@office.vn.`;
    return fault.field === 'units'
      ? 'Name at least one unit, such as TH Hoàng Thanh.'
      : 'Name the commune, such as xã Hoàng Thanh.';
  },
  resumed: 'You left off here last time: what was entered is still there.',
  unitCount: ({ school, village, other }) =>
    [
      ...(school > 0 ? [counted(school, 'school')] : []),
      ...(village > 0 ? [counted(village, 'village')] : []),
      ...(other > 0 ? [counted(other, 'other unit')] : []),
    ].join(', '),
  noUnits: 'no unit yet',
  review: {
    campaign: 'Campaign',
    commune: 'Commune',
    signatory: 'Signed by',
    units: 'Units',
    mail: 'Gets the report',
    office: 'Office',
    editors: 'Answer for lists',
  },
  reviewNone: 'nobody yet',
  reviewEditors: (named, units) => `${named} of ${counted(units, 'unit')} with an address`,
  undoneTitle: 'Not finished yet',
  doneTitle: 'The set-up is done',
  doneNext: [
    'Share this file with the schools and the villages.',
    'Every unit opens its own tab and types or pastes its list.',
    'When the lists are in, choose Phủ Xanh → Check the data.',
    'What everybody does day by day stands in the tab Bắt đầu.',
  ],
  newer: (version, known) =>
    `A newer Phủ Xanh has built this file (structure ${version}; this one knows up to ${known}). Nothing was changed. Ask whoever installed Phủ Xanh to update it, then try again.`,
  updateDone: (mended, left) => {
    const done = mended === 0 ? 'The structure is whole, nothing to mend.' : `${counted(mended, 'fault')} mended.`;
    return left === 0 ? done : `${done} ${counted(left, 'fault')} left for a person to mend: see the tab Bắt đầu.`;
  },
};

import { count, counted } from './en-count';
import * as figures from './figures';
import type { QualityText } from './vi-quality';

const decimal = (value: number) => figures.decimal(value, 'en');

/** The words of the tab `Chất lượng`, in English. */
export const enQuality: QualityText = {
  title: 'QUALITY OF THE LISTS',
  explain:
    'Lists that are missing stand first, then those with the most errors. Counts are rows of the unit’s own list; “unclear” is empty or cannot be read.',
  summary: (units, unsent, late, errors, rows) =>
    rows === 0
      ? `${counted(units, 'unit')}, none has sent its list.`
      : `${counted(units, 'unit')}: ${count(units - unsent)} sent, ${count(unsent)} missing, ${count(late)} late. ` +
        `${counted(rows, 'row')} hold ${counted(errors, 'error')} to mend, ${decimal(Math.round((errors * 10_000) / rows) / 100)} in 100 rows.`,
  headers: [
    'Unit',
    'State',
    'Due',
    'Rows',
    'Errors to mend',
    'Errors/100 rows',
    'Number unclear',
    'Birth day unclear',
    'No phone',
    'Village unclear',
  ],
  unsent: 'Not sent',
  sent: 'Sent',
  late: (days) => (days === 0 ? '' : `${counted(days, 'day')} late`),
  errors: (errors) => (errors === 0 ? '' : `${counted(errors, 'error')} to mend`),
  lacking: {
    withoutNumber: 'numbers missing',
    withoutBirthDay: 'birth days missing',
    withoutPhone: 'phones missing',
    withoutVillage: 'villages missing',
  },
  total: 'All lists together',
  seen: 'A list counts as sent on the day on which Phủ Xanh first saw it. The due day is filled in on the tab Đơn vị.',
};

import type { Check } from '../domain/self-check';
import { count as countIn, shortDay } from './figures';
import { fewTabs, troubleIn, type SelfCheckText } from './self-check-sentences';

const count = (value: number) => countIn(value, 'en');
const named = (tabs: readonly string[]) => fewTabs(tabs, (more) => `and ${count(more)} more tabs`);

const listed = (words: string, tabs: readonly string[]) => (tabs.length === 0 ? [] : [`${words}: ${named(tabs)}`]);

function outcome(checks: readonly Check[]): string {
  const { bad, doubtful } = troubleIn(checks);
  if (bad + doubtful === 0) return 'All is in order, there is nothing to do.';
  return `${count(bad)} to mend, ${count(doubtful)} to look at.`;
}

const checks: SelfCheckText['checks'] = {
  zones: {
    name: 'Time zones of the file and of the script',
    seen: ({ script, sheet }) => `File: ${sheet}. Script: ${script}.`,
    mend: 'Open File → Settings and choose the time zone (GMT+07:00) Ho Chi Minh City. In a wrong one birth days shift by a day.',
  },
  locale: {
    name: 'Locale of the file',
    seen: ({ locale }) => `It is ${locale}.`,
    mend: 'Open File → Settings and choose the locale Vietnam. In another one 05/4 may be read as the fourth of May.',
  },
  scopes: {
    name: 'Permissions given to the script',
    seen: ({ complete, granted }) =>
      `${complete ? 'All given' : 'Some are missing'}${granted === null ? '' : `, ${count(granted)} in all`}.`,
    mend: 'Choose an action in the menu Phủ Xanh again; when Google asks, tick every permission and agree.',
  },
  triggers: {
    name: 'What runs by itself',
    seen: ({ handlers, owner }) =>
      [
        handlers.length === 0 ? 'You have set up none' : `You have set up ${count(handlers.length)}`,
        owner === 'none' ? 'in charge: nobody.' : `in charge: known (${owner === 'you' ? 'you' : 'somebody else'}).`,
      ].join('; '),
    mend: 'One person of the office opens Phủ Xanh → Set up and goes through its steps. Only one, or mails go out twice.',
  },
  rosters: {
    name: 'Header and own columns of every list',
    seen: ({ tabs, gone, headless, blockless }) => {
      const faults = [
        ...listed('no such tab', gone),
        ...listed('without Họ và tên or Ngày sinh', headless),
        ...listed('Tuổi, Nhóm tuổi, Kiểm tra, Mã dòng do not stand together', blockless),
      ];
      return `${count(tabs)} lists looked at${faults.length === 0 ? ', all whole' : `; ${faults.join('; ')}`}.`;
    },
    mend: 'Choose Phủ Xanh → Update the structure. A renamed tab: mend the column Trang in Đơn vị. A changed header: type the name of the column again.',
  },
  today: {
    name: 'The cell “Hôm nay” that formulas use',
    seen: ({ found, day }) => {
      if (!found) return 'There is no cell named HOM_NAY.';
      return day === null ? 'The cell HOM_NAY holds no day.' : `The cell HOM_NAY says ${shortDay(day, 'en')}.`;
    },
    mend: 'Run Check the data, which writes the day. Where there is no such cell, choose Phủ Xanh → Update the structure.',
  },
  protections: {
    name: 'Protected tabs: who may edit what',
    seen: ({ tabs, open }) =>
      open.length === 0
        ? `All ${count(tabs)} tabs are protected.`
        : `${count(open.length)} of ${count(tabs)} tabs are not protected: ${named(open)}.`,
    mend: 'Somebody of the office chooses Phủ Xanh → Set up again; protections are laid anew and no cell is changed.',
  },
  mail: {
    name: 'Mails that this account may still send today',
    seen: ({ left, wanted }) => `${count(left)} left; the weekly report needs ${count(wanted)}.`,
    mend: 'Send the report tomorrow, or ask a colleague with another account to send it.',
  },
  version: {
    name: 'Structure version of the file',
    seen: ({ version, current }) =>
      `File: ${version === null ? 'not said' : count(version)}. Script: ${count(current)}.`,
    mend: 'An older file: choose Phủ Xanh → Update the structure. A newer file: ask whoever installed this for the new script.',
  },
  size: {
    name: 'Size of the file',
    seen: ({ tabs, cells }) => `${count(tabs)} tabs, ${count(cells)} cells; Google allows ${count(10_000_000)}.`,
    mend: 'Delete empty rows and columns at the ends of tabs, or tabs that nobody uses any more.',
  },
  edits: {
    name: 'Whether the script is told of sorting and undoing',
    seen: ({ sorted, undone, typed }) =>
      typed === 0
        ? 'Not tried yet.'
        : `Sorting: ${sorted > 0 ? 'told' : 'not told'}. Undoing: ${undone > 0 ? 'told' : 'not told'}.`,
    mend: 'Do this once: select F6:F10, choose Data → Sort range → A to Z; press Ctrl+Z; type x into F11; then run the self-check again.',
  },
};

/** *Tự kiểm tra* in English. */
export const enSelfCheck: SelfCheckText = {
  title: 'SELF-CHECK',
  explain: 'This tab is written anew each time; delete it when you are done. It names no person and no address.',
  outcome,
  headers: ['Item', 'Result', 'What was seen', 'What to do'],
  trial: 'To try',
  states: { fine: '✓ Fine', doubtful: '⚠ Look at it', bad: '✗ Mend it', seen: '• Seen', refused: '⚠ Not seen' },
  checks,
  facts: {
    'numbers-in-vietnamese': 'The number 1234567.5 written as in Vietnamese',
    'letters-in-order': 'The order of five Vietnamese letters',
    'days-in-vietnamese': '1 Feb 2026 in Vietnamese words',
    'newer-methods': 'Newer methods of JavaScript: there or not',
    'text-cells': 'Whether text stays text, though it begins with = or 0',
    'link-with-semicolon': 'A link written with a semicolon',
    'link-with-comma': 'A link written with a comma',
    'clear-and-choices': 'Clearing a cell takes its drop-down away',
    'note-null': 'A note taken away by null',
    'notes-null': 'Several notes taken away by null',
    'days-come-back': 'Whether days come back as they were written',
    'days-by-hand': 'Today as Google says it and as the script does',
    'owner-in-protection': 'A tab just protected counts the owner of the file among its editors',
    'user-known': 'The script knows who is using it',
    lock: 'The lock that keeps two people from writing at once',
    properties: 'The memory of the file in use',
    'read-time': 'Time to read 1,000 cells',
    'write-time': 'Time to write 1,000 cells',
  },
  yes: 'Yes',
  no: 'No',
  refused: (message) => `It could not be looked at. The answer was: ${message}`,
  nothing: 'Nothing to do.',
  askDevelopers: 'Send this line to the developers.',
  platform: 'Google as it is here: nothing to do, only for the developers',
  copy: 'Copy from here to the end to send it to the developers',
  looking: 'Looking at the file.',
  trying: 'Trying Google out in a scratch tab.',
  done: (all) => `The self-check is over. ${outcome(all)} See the tab Tự kiểm tra.`,
};

import { driveJob, importRoster, setUp, type SetUpResult } from '../../build/add-in-calls';
import { openHost, type Bundle, type Host } from '../../host/host';
import { keptHost } from './kept';
import { addIn, cellsOf, frameOf, ON } from './workbook';

/** Who works in the workbook: the owner, a colleague in the office, a school, a village, the chairman. */
export const PEOPLE = {
  owner: 'chu-tep@xa.example',
  office: 'van-phong@xa.example',
  school: 'truong@xa.example',
  village: 'thon@xa.example',
  chairman: 'chu-tich@xa.example',
} as const;

export const SCHOOL = 'TH Hoàng Thanh';
export const VILLAGE = 'Thôn 3';

const HEADER = ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Số định danh', 'Căn cước', 'Định danh mức 2', 'Thôn'];

export type Who = keyof typeof PEOPLE;

/** Each list has one row that is in order and one with a day that is none. */
export const LISTS = {
  [SCHOOL]: [
    HEADER,
    [1, 'Lê Văn An', '01/09/2015', 'Nam', '038215000123', 'Đã có', 'Đã thu nhận', 'Thôn 3'],
    [2, 'Lê Thị Bé', '31/02/2015', 'Nữ', '', '', '', 'Thôn 3'],
  ],
  [VILLAGE]: [
    HEADER,
    [1, 'Phạm Văn Cả', '05/03/2016', 'Nam', '038216000321', 'Đã có', '', 'Thôn 3'],
    [2, 'Phạm Thị Dung', '30/02/2014', 'Nữ', '', '', '', 'Thôn 3'],
  ],
};

const quiet = () => undefined;

/** Runs *Thiết lập* for both units. */
export const setUpAgain = (host: Host): SetUpResult =>
  setUp(host, { campaign: 'hoang-thanh', units: [SCHOOL, VILLAGE], mail: PEOPLE.chairman }, quiet);

/** Fills in a setting of `Cấu hình`, in a line of its own where there is none. */
export function settle(host: Host, label: string, value: string): void {
  const lines = [...cellsOf(host, 'Cấu hình')].filter(([, text]) => text === label);
  const row = lines[0]?.[0].split(':')[0] ?? String(frameOf(host, 'Cấu hình').rows + 1);
  host.type('Cấu hình', `A${row}`, label);
  host.type('Cấu hình', `B${row}`, value);
}

/** Names who may edit the roster of a unit. */
export function nameEditors(host: Host, unit: string, addresses: string): void {
  const line = [...cellsOf(host, 'Đơn vị')].find(([place, text]) => place.endsWith(':1') && text === unit);
  if (!line) throw new Error(`No unit ${unit}`);
  host.type('Đơn vị', `F${line[0].split(':')[0] ?? ''}`, addresses);
}

/** Names who answers for a unit. */
export function nameMail(host: Host, unit: string, addresses: string): void {
  const line = [...cellsOf(host, 'Đơn vị')].find(([place, text]) => place.endsWith(':1') && text === unit);
  if (!line) throw new Error(`No unit ${unit}`);
  host.type('Đơn vị', `D${line[0].split(':')[0] ?? ''}`, addresses);
}

/** What somebody does by hand in the sheet, as functions beside the add-in's. */
const BY_HAND = `
function protectionsByHand(tab, type) {
  return SpreadsheetApp.getActive().getSheetByName(tab).getProtections(SpreadsheetApp.ProtectionType[type]);
}
function byHandRemove(tab, type) { for (const each of protectionsByHand(tab, type)) each.remove(); }
function byHandAdd(tab, editor) { protectionsByHand(tab, 'SHEET')[0].addEditor(editor); }
function byHandClose(tab, a1, description) {
  const sheet = SpreadsheetApp.getActive().getSheetByName(tab);
  const protection = (a1 === '' ? sheet : sheet.getRange(a1)).protect().setDescription(description);
  protection.removeEditors(protection.getEditors());
}
function byHandRows(tab) {
  const sheet = SpreadsheetApp.getActive().getSheetByName(tab);
  sheet.insertRowsAfter(1000, 40);
  sheet.insertRowsBefore(3, 2);
  sheet.deleteRows(5, 2);
}
function byHandStray(tab) { SpreadsheetApp.getActive().getSheetByName(tab).protect(); }
`;

const handyAddIn = async (): Promise<Bundle> => {
  const bundle = await addIn();
  return { ...bundle, code: bundle.code + BY_HAND };
};

/** An open workbook with both lists in it, the owner at the keyboard and nobody named who may edit. */
export async function openWorkbook(): Promise<Host> {
  const bundle = await handyAddIn();
  return keptHost(bundle, 'open', () => makeOpen(bundle));
}

/** The same, protected for the office, the school and the village. */
export async function protectedWorkbook(): Promise<Host> {
  const bundle = await handyAddIn();
  return keptHost(bundle, 'protected', () => makeProtected(bundle));
}

function makeOpen(bundle: Bundle): Host {
  const { owner, ...others } = PEOPLE;
  const host = openHost(bundle, { now: `${ON}T08:00`, owner, editors: Object.values(others) });
  setUpAgain(host);
  for (const [unit, cells] of Object.entries(LISTS)) {
    const refused = importRoster(host, unit, { name: unit, cells });
    if (refused !== null) throw new Error(refused);
  }
  return host;
}

function makeProtected(bundle: Bundle): Host {
  const host = makeOpen(bundle);
  settle(host, 'Thư của văn phòng', PEOPLE.office);
  nameEditors(host, SCHOOL, `${PEOPLE.school.toUpperCase()}, hieu-truong@xa.example`);
  nameEditors(host, VILLAGE, PEOPLE.village);
  setUpAgain(host);
  return host;
}

/** What the sheet or the add-in said in refusing, `'done'` where it did not. */
export function refusal(act: () => unknown): string {
  try {
    act();
    return 'done';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const DENIED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Whether a person may type into a cell. @throws {Error} It is refused in other words than a protection's. */
export function mayType(host: Host, who: Who, tab: string, cell: string): boolean {
  host.user(PEOPLE[who]);
  const word = refusal(() => {
    host.type(tab, cell, '');
  });
  if (word !== 'done' && word !== DENIED) throw new Error(word);
  return word === 'done';
}

/** What a job came to, as text. */
export const said = (host: Host, job: string): string =>
  JSON.stringify(driveJob(host, { job, step: 'start', again: false }, quiet));

/** Runs *Thiết lập* without new units and gives back its last sentence. */
export function setUpWords(host: Host): string {
  let last = '';
  driveJob(host, { job: 'set-up', step: 'start', campaign: 'hoang-thanh', units: [], mail: '' }, (_, __, words) => {
    last = words;
  });
  return last;
}

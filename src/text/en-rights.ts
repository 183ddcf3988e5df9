import { counted } from './en-count';
import { someOf, type RightsText } from './rights-sentences';

const some = (names: readonly string[]) => someOf(names, (rest) => `and ${rest} more`);

const found = (errors: number, warnings: number) =>
  `${counted(errors, 'error')}, ${counted(warnings, 'thing')} to look at again`;

const UNIT_COLUMN = 'tab Đơn vị, column “Thư được phép sửa”';
const OFFICE_SETTING = 'tab Cấu hình, line “Thư của văn phòng”';
const AGAIN = 'then choose Phủ Xanh → Set up';

/** Who may edit what, in English. */
export const enRights: RightsText = {
  roster: (units) => `The list of ${units.join(', ')}. Who may edit it: see ${UNIT_COLUMN}.`,
  office: `A tab kept by the office. Who may edit it: see ${OFFICE_SETTING}.`,
  header: 'The header. A column whose name changes is no longer recognised.',
  own: 'Columns filled in by the add-in. What is typed here is replaced at the next check.',
  choose: (values) => `Choose one: ${values.join('; ')}. Leave it empty if not known.`,
  covered: (rosters) => {
    const each = rosters.map(({ unit, rows, errors, warnings }) => {
      const lines = `${unit} (${counted(rows, 'row')}`;
      return `${lines}${errors + warnings > 0 ? `: ${found(errors, warnings)}` : ''})`;
    });
    return `Checked the lists that you may edit: ${some(each)}.`;
  },
  coveredNone: (rows, errors, warnings) =>
    `The commune has ${counted(rows, 'row')}: ${found(errors, warnings)}. You may not edit any list yet, so nothing was written this time. If you keep a list, ask the office to enter your address in ${UNIT_COLUMN}, ${AGAIN}.`,
  others: (otherRosters, tabs) => {
    const those = tabs.length > 0 ? `${tabs.length === 1 ? 'tab' : 'tabs'} ${tabs.join(', ')}` : '';
    if (!otherRosters) return `The office keeps up ${those}.`;
    return `The office keeps up the other lists${those === '' ? '' : ` and ${those}`}.`;
  },
  partly: (tabs) => `Some cells are closed to you in: ${some(tabs)}; the office writes the results for those.`,
  left: (tabs) => `These figures are not yet in ${tabs.join(', ')}, which the office keeps up.`,
  setUpByOffice:
    'Setting up is for the office: you may not edit the tab Cấu hình or Đơn vị. Please ask the office or the owner of the file; nothing was changed.',
  importClosed: (tab) =>
    `You may not edit the tab ${tab}, so the list was not put in. Ask the office to enter your address in ${UNIT_COLUMN}, ${AGAIN}.`,
  openRosters: (units) =>
    `Lists that everybody may still edit: ${some(units)}. To close them, enter the addresses of those who keep them in ${UNIT_COLUMN}, ${AGAIN}.`,
  openTabs: `Cấu hình, Lỗi dữ liệu and the other common tabs may still be edited by everybody. To close them, fill in ${OFFICE_SETTING}, ${AGAIN}.`,
  officeOnly: (units) =>
    `Only the office may edit these lists, for their units have no address: ${some(units)}. Fill in ${UNIT_COLUMN}, ${AGAIN}.`,
  refused: (addresses) =>
    `Could not be given the right to edit: ${some(addresses)}. Look at the spelling of these addresses, ${AGAIN}.`,
  foreign: (tabs) => `Protected by somebody else and left as they are: ${some(tabs)}.`,
};

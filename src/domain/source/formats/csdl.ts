import { PUPIL_CODE_HEADERS } from '../header-words';
import type { Format } from './format';

/**
 * The export of a school from the ministry's database (CSDL ngành), `Filemau-C1-HocSinh`, ver2 (.xls) and ver3 (.xlsx).
 * The list stands on one sheet beside sixteen of catalogues; columns move between the versions. Told by the pupil's code
 * beside the class or the state of the pupil. Those who left the school are still in it: `Trạng thái HS` says so.
 * Ethnicity, disability and the parents' occupations are in it, and are not taken.
 */
export const csdl: Format = {
  id: 'csdl',
  knows: ({ keys, roles }) =>
    PUPIL_CODE_HEADERS.some((key) => keys.includes(key)) &&
    (roles.includes('pupil-state') || keys.includes('ma lop') || keys.includes('trang thai')),
  roles: { 'trang thai': 'pupil-state' },
};

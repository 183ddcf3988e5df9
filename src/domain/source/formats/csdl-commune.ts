import { csdl } from './csdl';
import type { Format } from './format';

/** The headers of the school of each line. */
export const SCHOOL_ROLES = { truong: 'school', 'ten truong': 'school' } as const;

/**
 * The ministry's database (CSDL ngành) for a whole commune: `Trường | Nhóm/Lớp | Lớp | Mã định danh Bộ GD&ĐT | …`. Every
 * line names its school, by which the list is parted. Codes come as fractions (123.0), empty cells as a figure (36), and
 * the personal number in one of two columns.
 */
export const csdlCommune: Format = {
  id: 'csdl-commune',
  knows: (seen) =>
    Object.keys(SCHOOL_ROLES).some((key) => seen.keys.includes(key)) &&
    (csdl.knows(seen) || seen.keys.includes('nhom/lop')),
  roles: { ...csdl.roles, ...SCHOOL_ROLES },
};

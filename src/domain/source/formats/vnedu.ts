import type { Format } from './format';

/**
 * Lists of vnEdu and SMAS: titles of office and school above, family and given name in two columns, often under one
 * merged header, `Nữ` as a column of x, the birth day often in three columns under one header of two lines.
 */
export const vnedu: Format = {
  id: 'vnedu',
  knows: ({ roles, keys }) =>
    (roles.includes('family-name') && (roles.includes('female') || keys.includes('ma hs'))) ||
    roles.includes('birth-month'),
};

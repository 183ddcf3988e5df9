import { isBlank, type Cell } from '../../cell';
import { classLineOf } from '../class-line';
import type { Format } from './format';

const FAR = 200;

const opensClass = (row: readonly Cell[]): boolean => {
  const filled = row.filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.length < 3 && filled.some((cell) => classLineOf(cell) !== null);
};

/**
 * A class-allocation list (biểu chia lớp) that a school made by hand: `LỚP 1A` on a line of its own, the first above the
 * header, the header again for every class, `Nữ` with an x, `K.tật`, totals and signatures. No column holds the class.
 */
export const classAllocation: Format = {
  id: 'class-allocation',
  knows: ({ roles, grid }) => !roles.includes('Lớp') && grid.slice(0, FAR).some(opensClass),
};

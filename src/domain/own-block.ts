import type { Cell } from './cell';
import { OWN_COLUMNS } from './column';

/** Where each column of the add-in's own block stands, 0-based, in the order of the block; null for one that is gone. */
export type OwnPlaces = readonly (number | null)[];

/** The names that no person's column bears by chance; `Tuổi` and `Nhóm tuổi` may be a person's. */
const TELLING: readonly string[] = ['Kiểm tra', 'Mã dòng'];

/** The places of our columns in a header row; of two alike the last, for the block stands at the right. */
export const ownPlaces = (row: readonly Cell[]): OwnPlaces =>
  OWN_COLUMNS.map((name) => {
    const at = row.lastIndexOf(name);
    return at < 0 ? null : at;
  });

/** The first place of our block where it stands whole and in order; null where it does not. */
export function wholeBlock(row: readonly Cell[]): number | null {
  const at = row.findIndex((_, from) => OWN_COLUMNS.every((name, place) => row[from + place] === name));
  return at < 0 ? null : at;
}

/** Whether our block was torn apart, or lost a column: not whole, and yet more than a chance likeness is left of it. */
export const isTorn = (row: readonly Cell[]): boolean =>
  wholeBlock(row) === null &&
  TELLING.some((name) => row.includes(name)) &&
  ownPlaces(row).filter((at) => at !== null).length > 1;

/** A step that puts the block together again; columns are 1-based, as they stand before that step. */
export type BlockStep =
  | { readonly kind: 'move'; readonly from: number; readonly before: number }
  | { readonly kind: 'insert'; readonly before: number; readonly header: string }
  | { readonly kind: 'name'; readonly at: number; readonly header: string };

/**
 * The steps after which our columns stand together again, in their order, where the last of them stood. What stood
 * between them ends at their left; a column that is gone comes back empty, in the column at their right where that is
 * free: what these steps leave behind when they are cut off between inserting and naming.
 *
 * @param row - The header row.
 * @param isFree - Whether nothing stands in a column, 0-based.
 * @returns No step for a row where they are whole, or that holds none of them.
 */
export function blockSteps(row: readonly Cell[], isFree: (at: number) => boolean): BlockStep[] {
  const labels: Cell[] = [...row];
  const last = Math.max(...ownPlaces(row).map((at) => at ?? -1));
  if (last < 0 || wholeBlock(row) !== null) return [];
  const steps: BlockStep[] = [];
  let [end, inserted] = [last + 1, 0];
  for (const name of OWN_COLUMNS) {
    const from = labels.lastIndexOf(name);
    if (from < 0) {
      const isNamed = isFree(end - inserted);
      labels.splice(end, isNamed ? 1 : 0, name);
      if (isNamed) steps.push({ kind: 'name', at: end + 1, header: name });
      else steps.push({ kind: 'insert', before: end + 1, header: name });
      inserted += isNamed ? 0 : 1;
      end += 1;
    } else if (from !== end - 1) {
      steps.push({ kind: 'move', from: from + 1, before: end + 1 });
      labels.splice(end, 0, name);
      labels.splice(from, 1);
    }
  }
  return steps;
}

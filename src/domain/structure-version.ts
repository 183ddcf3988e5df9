import { cellText, type Grid } from './cell';
import { weakKey } from './text-key';

const LABEL = 'Phiên bản cấu trúc';

/** The version that a workbook says of itself in `Cấu hình`; null where it says none or nonsense. */
export function structureVersion(settings: Grid): number | null {
  const row = settings.find(([label = '']) => weakKey(cellText(label)) === weakKey(LABEL));
  const value = cellText(row?.[1] ?? '').trim();
  return /^\d{1,6}$/.test(value) ? Number(value) : null;
}

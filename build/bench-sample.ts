import { sampleCommune } from '../samples/commune';
import type { FileCell } from '../src/reading/file-sheet';

/** A roster of the measured commune: its unit and its rows from the first. */
export type BenchRoster = { unit: string; kind: string; cells: FileCell[][] };

/** An order to be measured, and the day. */
export type BenchOrder = {
  readonly campaign: string;
  readonly on: string;
  /** How many lines of people its sample commune has at its own size. */
  readonly linesAtOwnSize: number;
  /** It plants a finding in every tab, few lines or many, so that every tab has something to write. */
  readonly seed: number;
  /** What stands below the headers of its lists that are no rosters, by tab. */
  readonly lists: Readonly<Record<string, string[][]>>;
};

/** The order of every measurement that names none. */
export const hoangThanh: BenchOrder = {
  campaign: 'hoang-thanh',
  on: '2026-04-15',
  linesAtOwnSize: 13_457,
  seed: 22,
  lists: {},
};

/** The order that has most tabs to read: sessions, organisations and officials besides. */
export const bacQuang: BenchOrder = {
  campaign: 'bac-quang',
  on: '2026-06-01',
  linesAtOwnSize: 8557,
  seed: 26,
  lists: { 'Tổ chức': organisations(80), 'Cán bộ': officials(200) },
};

/** Every tenth has something to mend. */
function organisations(count: number): string[][] {
  return Array.from({ length: count }, (_, at) => [
    ...[`Hợp tác xã số ${at}`, 'Hợp tác xã', 'Có', `${at}/QĐ-UBND`, `Lê Văn ${at}`],
    ...['Đã kích hoạt', at % 10 === 0 ? '31/02/2026' : '10/04/2026'],
  ]);
}

function officials(count: number): string[][] {
  return Array.from({ length: count }, (_, at) => [
    ...[`Lê Thị ${at}`, at % 10 === 0 ? '' : `Phòng số ${at % 8}`, 'Đã có', 'Đã kích hoạt'],
    ...['Rồi', 'Rồi', 'Rồi', 'Chưa', 'Rồi'],
  ]);
}

/** A commune in forty tabs with about so many lines of people, the same at every run. */
export function benchCommune(lines: number, order = hoangThanh): BenchRoster[] {
  const { campaign, on, seed, linesAtOwnSize } = order;
  const { files, expected } = sampleCommune({ campaign, on, seed, scale: lines / linesAtOwnSize, units: 40 });
  return files.map(({ name, sheet }, index) => {
    const unit = name.replace(/\.[^.]+$/, '');
    return { unit, kind: expected.units[index]?.kind ?? 'other', cells: sheet };
  });
}

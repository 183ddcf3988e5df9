import type { Host } from '../host/host';
import { setUp, type OnStep } from './add-in-calls';
import { slug } from './slug';

/** Who works in the sample commune, besides those who keep the lists of its units. */
export const samplePeople = {
  owner: 'chu-tep@xa.example',
  office: 'van-phong@xa.example',
  police: 'cong-an@xa.example',
  chairman: 'chu-tich@xa.example',
};

const UNITS = 'Đơn vị';
const SETTINGS = 'Cấu hình';

/** The rows of a tab, from 1, by what stands in their first column. */
function rowsOf(host: Host, tab: string): [name: string, row: number][] {
  return host.contents(tab).flatMap(({ row, column, value }) => (column === 1 ? [[String(value), row]] : []));
}

/**
 * Names, as the owner of a workbook would, the office and who keeps each list, and has the add-in close every tab to
 * all others. The police may write into every list.
 *
 * @throws {Error} The add-in refuses it, in its own words.
 */
export function namePeople(host: Host, { campaign, mail }: { campaign: string; mail: string }, onStep: OnStep): void {
  for (const [unit, row] of rowsOf(host, UNITS).slice(1)) {
    const keeper = `${slug(unit)}@xa.example`;
    host.type(UNITS, `D${row}`, keeper);
    host.type(UNITS, `F${row}`, `${keeper}, ${samplePeople.police}`);
  }
  const [, office] = rowsOf(host, SETTINGS).find(([label]) => label === 'Thư của văn phòng') ?? [];
  host.type(SETTINGS, `B${office ?? ''}`, samplePeople.office);
  const done = setUp(host, { campaign, units: [], mail }, onStep);
  if ('error' in done) throw new Error(done.error);
}

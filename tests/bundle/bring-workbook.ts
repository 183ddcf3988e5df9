import { listBatches, upload, type Request } from '../../build/bring-calls';
import { driveJob } from '../../build/add-in-calls';
import type { Host } from '../../host/host';
import { keptHost } from './kept';
import { addIn, workbookWith } from './workbook';

/** The unit into which lists are brought. */
export const UNIT = 'TH A';
export const OTHER = 'Thôn 1';
export const HEADER = ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Số định danh', 'Lớp'];

/** Three pupils, the third without a number. */
export const AN = ['1', 'Lê Văn An', '20/05/2015', 'Nam', '038215000001', '5A'];
export const BINH = ['2', 'Trần Thị Bình', '03/02/2016', 'Nữ', '038316000002', '4B'];
export const HOA = ['4', 'Hoàng Thị Hoà', '09/11/2014', 'Nữ', '', '6A'];

/** A workbook set up for two units, with empty lists or as something left it. */
export const bringWorkbook = async (name = 'empty', fill: (host: Host) => void = () => undefined): Promise<Host> =>
  keptHost(await addIn(), ['bring', name], async () => {
    const host = await workbookWith({}, {});
    driveJob(
      host,
      { job: 'set-up', step: 'start', campaign: 'hoang-thanh', units: [UNIT, OTHER], mail: '' },
      () => undefined,
    );
    fill(host);
    return host;
  });

let uploads = 0;

/** A file of one sheet that somebody has chosen, handed over. */
export function file(host: Host, lines: readonly (readonly string[])[], more: Partial<Request> = {}): Request {
  const cells = [HEADER, ...lines].map((line) => [...line]);
  const id = upload(host, [{ name: 'Sheet1', cells }], 1_776_214_800 + (uploads += 1));
  return { source: { upload: id, name: 'Lớp.xlsx' }, unit: UNIT, mapping: null, take: false, ...more };
}

/** The roster tabs, without the add-in's own tabs. */
export const rosters = (host: Host): [string, string][] =>
  [...host.pictures()].filter(([name]) => name === UNIT || name === OTHER);

/** The latest batch. */
export const lastBatch = (host: Host): string => listBatches(host)[0]?.id ?? '';

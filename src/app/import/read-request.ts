import type { Mapping, SourceReading, SourceSheet } from '../../domain/source/source';
import { readSource } from '../../domain/source/read-source';
import { fingerprintOf } from '../../domain/fingerprint';
import { cellText } from '../../domain/cell';
import type { ImportWorld } from './import-world';
import type { Ports } from '../../ports';
import { recallColumns } from './column-memory';
import { sheetsFrom, type WireSheet } from '../wire';
import { uploadedSheets } from './uploads';

/** What is to be brought in, and how. */
export type ImportRequest = {
  readonly source:
    | { readonly upload: string; readonly name: string }
    | { readonly tab: string }
    | { readonly name: string; readonly sheets: readonly WireSheet[] };
  /** Whose lines they are where the source does not say; `''` for nobody's. */
  readonly unit: string;
  /** What a person said the columns are; null for what they are taken for. */
  readonly mapping: Mapping | null;
  /** Whether what was typed in the sheet gives way to the source. */
  readonly take: boolean;
};

/** A source as it was read. */
export type ReadRequest = {
  readonly name: string;
  readonly sheets: readonly SourceSheet[];
  readonly reading: SourceReading;
};

/** A number of somebody, or a phone, however it is parted. */
const NUMBER = /\d(?:[ ._-]?\d){8,}/g;

/** The name of a file or tab, as people know it; without numbers, since `Lịch sử` tells it. */
export const nameOf = ({ source }: Pick<ImportRequest, 'source'>): string =>
  ('tab' in source ? source.tab : source.name).replace(NUMBER, '…');

function sheetsOf(ports: Ports, { source }: ImportRequest): readonly SourceSheet[] | null {
  if ('tab' in source) return [{ name: source.tab, grid: ports.readTab(source.tab) }];
  return 'sheets' in source ? sheetsFrom(source.sheets) : uploadedSheets(ports, source.upload);
}

/**
 * Reads what is to be brought in, its columns as a person has said them, now or of a list like it; two calls.
 *
 * @returns null where the pieces of a file are not all there.
 */
export function readRequest({ ports, context }: ImportWorld, request: ImportRequest): ReadRequest | null {
  const sheets = sheetsOf(ports, request);
  if (!sheets) return null;
  const how = { on: context.on, bySchool: request.unit === '' };
  const read = (said: Mapping | null) => readSource(sheets, said ? { ...how, mapping: said } : how);
  const reading = read(request.mapping);
  const isSaid = request.mapping !== null || reading.kind === 'no-table';
  const known = isSaid ? null : recallColumns(ports, request.unit, reading.table);
  return { name: nameOf(request), sheets, reading: known ? read(known) : reading };
}

/** What tells the content of a source from that of another of its name. */
export const printOfSource = (sheets: readonly SourceSheet[]): string =>
  fingerprintOf(sheets.map(({ grid }) => grid.map((row) => row.map(cellText).join('\t')).join('\n')).join('\f'));

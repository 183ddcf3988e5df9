import { readSource } from '../../domain/source/read-source';
import type { Ports } from '../../ports';
import { importRoster } from '../import-roster';
import { sheetsFrom, type WireSheet } from '../wire';
import { applyImport, type ImportOutcome } from './apply-import';
import { NO_LINES } from './decide-import';
import { schoolsIn } from './shares';

/** What sheets hold: no list, one whose columns nobody knows, or one, with the schools that it names. */
export type Survey =
  | { readonly kind: 'no-table' | 'unmapped' }
  | {
      readonly kind: 'list';
      /** Whether each line says whose it is. */
      readonly names: boolean;
      readonly schools: readonly string[];
    };

/** A file that is brought in without anybody looking on. */
export type FileToLoad = { readonly name: string; readonly unit: string; readonly sheets: readonly WireSheet[] };

/** Says what stands in sheets. */
export function surveySheets(ports: Ports, { sheets }: { readonly sheets: readonly WireSheet[] }): Survey {
  const reading = readSource(sheetsFrom(sheets), { on: ports.today() });
  if (reading.kind !== 'read') return { kind: reading.kind };
  const names = reading.table.columns.some(({ role }) => role === 'school');
  return { kind: 'list', names, schools: schoolsIn(reading.lines) };
}

/**
 * Brings a file in. A list that reads as it stands is put into its tab row by row, with its header and its extra
 * columns; what becomes of any other is decided line by line.
 */
export function loadFile(ports: Ports, { name, unit, sheets }: FileToLoad): ImportOutcome {
  const source = sheetsFrom(sheets);
  const reading = readSource(source, { on: ports.today() });
  if (reading.kind === 'read' && reading.asItStands) {
    const { error } = importRoster(ports, unit, source[reading.table.sheet]?.grid ?? []);
    const counts = { ...NO_LINES, added: reading.lines.length };
    return error === null ? { error, sentences: [], counts, left: [] } : { error };
  }
  return applyImport(ports, { source: { name, sheets }, unit, mapping: null, take: false }, null);
}

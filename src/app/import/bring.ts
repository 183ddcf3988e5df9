import { OUR_TABS } from '../../domain/our-tabs';
import type { Ports } from '../../ports';
import { decideShare, rejectedIn } from './decide-import';
import { importsInto } from './batch-log';
import { importWorld, type ImportWorld } from './import-world';
import { openColumns } from './open-columns';
import { previewOf, type Decided, type ImportPreview } from './preview';
import { readRequest, type ImportRequest, type ReadRequest } from './read-request';
import { rejectedRows } from './rejected-rows';
import { namesSchools, shareOut } from './shares';
import { sheetNotes } from './sheet-notes';

/** A source as far as it could be decided on: what to ask of whoever brings it in, or all that would become of it. */
export type Decision =
  | { readonly preview: Exclude<ImportPreview, { kind: 'plan' }> }
  | { readonly read: ReadRequest; readonly decided: Decided };

const refused = (sentence: string): Decision => ({ preview: { kind: 'refused', sentence } });

/** Why a tab cannot be brought in: it is one of ours, or a list already. */
function tabRefusal({ rosters, text }: ImportWorld, { source }: ImportRequest): string | null {
  if (!('tab' in source)) return null;
  const isOurs = OUR_TABS.some((tab) => tab === source.tab) || rosters.some(({ tab }) => tab === source.tab);
  return isOurs ? text.bring.ownTab(source.tab) : null;
}

/** Reads a source and decides what becomes of each of its lines; nothing is written. */
export function decide(world: ImportWorld, request: ImportRequest): Decision {
  const { bring } = world.text;
  const refusal = tabRefusal(world, request);
  if (refusal !== null) return refused(refusal);
  const read = readRequest(world, request);
  if (!read) return refused(bring.notAllThere);
  const { reading } = read;
  if (read.sheets.length === 0) return refused(bring.uploadGone);
  if (reading.kind === 'no-table') return refused(bring.noTable);
  if (reading.kind === 'unmapped') {
    return { preview: { kind: 'map', sentence: bring.unmapped, columns: openColumns(reading.table, read.sheets) } };
  }
  if (reading.lines.length + reading.rejected.length === 0) return refused(bring.emptySource);
  if (!namesSchools(reading.lines) && !world.rosters.some(({ unit }) => unit === request.unit))
    return { preview: { kind: 'choose-unit', sentence: bring.chooseUnit } };
  const { shares, rejected } = shareOut(reading, world.rosters, request.unit);
  if (shares.length === 0) return refused(bring.nobodys(read.name));
  const batches = importsInto(
    world.ports,
    shares.map(({ roster: { unit } }) => unit),
  );
  const decided = shares.map((share) => decideShare(world, share, batches, request.take));
  return { read, decided: { reading, shares: decided, rejected } };
}

/** The lines of a decided source that are not taken, with their cells. */
export function notTaken(
  { read, decided }: Extract<Decision, { decided: Decided }>,
  { text }: ImportWorld,
): string[][] {
  const byUnits = decided.shares.flatMap(rejectedIn);
  return rejectedRows(decided.reading.tables, read.sheets, [...decided.rejected, ...byUnits], text);
}

/** What an import would do; nothing is written. */
export function previewImport(ports: Ports, request: ImportRequest): ImportPreview {
  const world = importWorld(ports);
  if ('error' in world) return { kind: 'refused', sentence: world.error };
  const decision = decide(world, request);
  if ('preview' in decision) return decision.preview;
  const { read, decided } = decision;
  const { table, tables } = decided.reading;
  const columns = openColumns(table, read.sheets);
  const sheets = tables.some(({ sheet }) => sheet !== table.sheet) ? read.sheets.map(({ name }) => name) : [];
  const preview = previewOf(decided, notTaken(decision, world), world.text);
  const notes = [...sheetNotes(decided.reading, read.sheets, request.unit, world), ...preview.notes];
  return { ...preview, notes, columns, sheets };
}

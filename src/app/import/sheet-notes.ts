import { cellText } from '../../domain/cell';
import { SCHOOL_ROLES } from '../../domain/source/formats/csdl-commune';
import { schoolKey } from '../../domain/source/school-key';
import type { SourceReading, SourceSheet, SourceTable } from '../../domain/source/source';
import type { ImportWorld } from './import-world';

/** The header of a column that names several schools and by which the list is not parted; null where there is none. */
function schoolsAside({ sheet, headerRows, columns }: SourceTable, sheets: readonly SourceSheet[]): string | null {
  const column = columns.find(({ key, role }) => role === 'other' && key in SCHOOL_ROLES);
  const from = (headerRows[headerRows.length - 1] ?? -1) + 1;
  const below = sheets[sheet]?.grid.slice(from) ?? [];
  const schools = new Set(below.map((row) => schoolKey(cellText(row[column?.at ?? -1] ?? ''))));
  schools.delete('');
  return column !== undefined && schools.size > 1 ? column.header : null;
}

/** What is said of the sheets of a source: which were read, which not, and whether it may be that of several schools. */
export function sheetNotes(
  { table, tables, unread }: Extract<SourceReading, { kind: 'read' }>,
  sheets: readonly SourceSheet[],
  unit: string,
  { rosters, text: { bring } }: Pick<ImportWorld, 'rosters' | 'text'>,
): string[] {
  const namesOf = (places: readonly number[]) => places.map((place) => sheets[place]?.name ?? '');
  const read = namesOf([...new Set(tables.map(({ sheet }) => sheet))]);
  const isSchool = rosters.some((roster) => roster.unit === unit && roster.kind === 'school');
  const header = isSchool ? schoolsAside(table, sheets) : null;
  return [
    ...(read.length > 1 ? [bring.sheetsRead(read)] : []),
    ...(unread.length > 0 ? [bring.sheetsUnread(namesOf(unread))] : []),
    ...(header === null ? [] : [bring.schoolsAside(header, unit)]),
  ];
}

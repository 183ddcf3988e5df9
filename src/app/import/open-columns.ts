import { cellText } from '../../domain/cell';
import { decode } from '../../domain/source/decode';
import { COLUMNS } from '../../domain/column';
import type { SourceRole, SourceSheet, SourceTable } from '../../domain/source/source';
import type { Text } from '../../text/text';

/** A column of a source, for a person to say what it is. */
export type OpenColumn = {
  readonly key: string;
  readonly header: string;
  readonly role: SourceRole;
  /** What the first cells below its header hold. */
  readonly samples: readonly string[];
};

/** What a column may be said to be. */
export type RoleChoice = { readonly role: SourceRole; readonly label: string };

const MOST_SAMPLES = 2;
const LONGEST_SAMPLE = 40;

/** The columns of a table as they were found. */
export function openColumns({ sheet, headerRows, columns }: SourceTable, sheets: readonly SourceSheet[]): OpenColumn[] {
  const below = sheets[sheet]?.grid.slice(Math.max(-1, ...headerRows) + 1) ?? [];
  return columns.map(({ at, key, header, role, charset }) => {
    const samples: string[] = [];
    for (let row = 0; row < below.length && samples.length < MOST_SAMPLES; row += 1) {
      const text = decode(cellText(below[row]?.[at] ?? ''), charset).trim();
      if (text !== '') samples.push(text.slice(0, LONGEST_SAMPLE));
    }
    return { key, header, role, samples };
  });
}

type PartRole = keyof Text['bring']['roles'];

/** Parts and kin of our columns, which are offered behind them. */
const kinOf = (column: string): readonly PartRole[] => {
  if (column === 'Họ và tên') return ['family-name', 'given-name'];
  if (column === 'Ngày sinh') return ['birth-date', 'birth-month', 'birth-year', 'born-female', 'born-male'];
  if (column === 'Giới tính') return ['female', 'male'];
  return column === 'Lớp' ? ['school', 'pupil-state'] : [];
};

/** All that a column may be said to be, in the order in which it is offered. */
export function roleChoices({ bring }: Text): RoleChoice[] {
  const part = (role: PartRole): RoleChoice => ({ role, label: bring.roles[role] });
  return [part('other'), ...COLUMNS.flatMap((column) => [{ role: column, label: column }, ...kinOf(column).map(part)])];
}

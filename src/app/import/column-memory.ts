import { fingerprintOf } from '../../domain/fingerprint';
import { headerKey } from '../../domain/header';
import type { Mapping, SourceTable } from '../../domain/source/source';
import type { Ports } from '../../ports';

/** One memory a unit and header: what a person said of the columns of such a list. */
const keyOf = (unit: string, { columns }: SourceTable): string =>
  `columns:${fingerprintOf([unit, ...columns.map(({ header }) => headerKey(header))].join('|'))}`;

/** What somebody said of the columns of a list with this header, brought into this unit; null where nobody has. */
export function recallColumns(ports: Ports, unit: string, table: SourceTable): Mapping | null {
  const said = ports.recall(keyOf(unit, table));
  return said === null ? null : (JSON.parse(said) as Mapping);
}

/** Remembers what somebody said of the columns of a list. */
export function rememberColumns(ports: Ports, unit: string, table: SourceTable, mapping: Mapping): void {
  const said = JSON.stringify(mapping);
  if (ports.recall(keyOf(unit, table)) !== said) ports.rememberLater(keyOf(unit, table), said);
}

import { fingerprintOf } from '../../domain/fingerprint';
import type { Mapping, SourceTable } from '../../domain/source/source';
import type { Ports } from '../../ports';
import { recallLong, rememberLong } from '../long-memory';

const keyOf = (unit: string, { columns }: SourceTable): string =>
  `columns-${fingerprintOf([unit, ...columns.map(({ key }) => key)].join('\n'))}`;

/** What a person once said of the columns of lists with this header, for this unit; null for nothing. */
export function recallColumns(ports: Ports, unit: string, table: SourceTable): Mapping | null {
  const json = recallLong(ports, keyOf(unit, table));
  return json === null ? null : (JSON.parse(json) as Mapping);
}

/** Remembers what a person said of the columns: headers only, nothing of what stands below them. */
export const rememberColumns = (ports: Ports, unit: string, table: SourceTable, mapping: Mapping): void => {
  rememberLong(ports, keyOf(unit, table), JSON.stringify(mapping));
};

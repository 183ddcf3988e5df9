import type { Mapping, SourceColumn } from '../source';

/**
 * A table whose columns a person has named: what was said of each header is what it is, and a header of which nothing
 * was said is left out. What is sensitive stays out whatever was said.
 */
export const MAPPED = 'mapped';

/** The columns as a mapping says. */
export const mappedColumns = (columns: readonly SourceColumn[], mapping: Mapping): SourceColumn[] =>
  columns.map((column) => {
    const said = Object.prototype.hasOwnProperty.call(mapping, column.key) ? mapping[column.key] : undefined;
    return column.role === 'sensitive' ? column : { ...column, role: said ?? 'other' };
  });

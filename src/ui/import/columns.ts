import type { ImportPage } from '../../app/import/open-pages';
import type { OpenColumn } from '../../app/import/open-columns';
import type { Mapping, SourceRole } from '../../domain/source/source';
import { focusOn } from '../alone';
import { add, byId } from '../element';

type Asking = Pick<ImportPage, 'roles' | 'sensitive' | 'words'>;

/** The columns that are asked for, in their order, with the field of each. */
let asked: { readonly key: string; readonly choice: HTMLSelectElement }[] = [];

/** Asks of each column what it is, with the guess chosen; what is sensitive stays out whatever is said. */
export function askColumns(columns: readonly OpenColumn[], asking: Asking): void {
  const list = byId('columns');
  list.replaceChildren();
  asked = columns.flatMap((column, at) => {
    const line = add('li', '', list);
    const label = add('label', column.header || `${asking.words.column} ${column.key.toUpperCase()}`, line);
    if (column.samples.length > 0)
      add('span', `${asking.words.mapSample} ${column.samples.join('; ')}`, line).className = 'hint';
    if (column.role === 'sensitive') {
      add('span', asking.sensitive, line).className = 'choice';
      return [];
    }
    const choice = add('select', '', line);
    choice.id = label.htmlFor = `column-${at}`;
    for (const { role, label: name } of asking.roles) choice.add(new Option(name, role));
    choice.value = column.role;
    return [{ key: column.key, choice }];
  });
  if (asked[0]) focusOn(asked[0].choice);
}

/** What a person has said of the columns; null where none is a name. */
export function saidColumns(): Mapping | null {
  const mapping = Object.fromEntries(asked.map(({ key, choice }) => [key, choice.value as SourceRole]));
  const hasName = Object.values(mapping).some((role) => role === 'Họ và tên' || role === 'given-name');
  return hasName ? mapping : null;
}

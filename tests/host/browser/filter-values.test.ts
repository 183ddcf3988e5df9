import { filterValues, hiddenTexts } from '../../../host/browser/hands/filter-values';
import { hostOver } from '../../../host/host';
import type { SheetFilter } from '../../../host/model/filters';
import type { Model } from '../../../host/model/model';
import { openWorld } from '../../../host/open-world';
import { manifest, now } from '../script';
import { tab } from '../spy';

const opened = openWorld({ code: '', manifest, pages: {} }, { now });
const host = hostOver(opened, '');
const model: Model = opened.world.model;
host.edit.paste(tab, 'A1', [['Thôn', 'Bước'], ['Thôn 10', 'x'], ['Thôn 2', 'y'], ['Thôn 2', ''], ['Đội 1', 'y'], ['', 'y']]); // prettier-ignore
host.edit.filter(tab, 'A1:B6');
afterAll(() => {
  host.close();
});

const filter = (): SheetFilter => {
  const found = model.filters.get(0);
  if (!found) throw new Error('No filter');
  return found;
};
const hideIn = (column: number, wanted: readonly string[]): void => {
  const values = filterValues(model, filter(), column);
  host.edit.filterColumn(tab, column, hiddenTexts(filter(), column, values, new Set(wanted)));
};

test('a filter offers what stands in its column, numbers in their order, and how often', () => {
  expect(filterValues(model, filter(), 1)).toEqual([
    { text: '', count: 1, shown: true },
    { text: 'Đội 1', count: 1, shown: true },
    { text: 'Thôn 2', count: 2, shown: true },
    { text: 'Thôn 10', count: 1, shown: true },
  ]);
});

test('what only lines out of sight hold is not offered; a text that is not offered stays hidden', () => {
  hideIn(1, ['', 'Đội 1', 'Thôn 2']);
  expect(filterValues(model, filter(), 2).map(({ text }) => text)).toEqual(['', 'y']);
  host.edit.filterColumn(tab, 2, ['x']);
  expect(filterValues(model, filter(), 1).map(({ text }) => text)).toEqual(['', 'Đội 1', 'Thôn 2']);
  hideIn(1, ['Thôn 2']);
  expect(host.tab(tab).filterRules).toEqual([
    { column: 1, hidden: ['Thôn 10', '', 'Đội 1'], kind: null, values: [] },
    { column: 2, hidden: ['x'], kind: null, values: [] },
  ]);
});

test('a column that shows everything has no rule', () => {
  host.edit.filterColumn(tab, 2, []);
  hideIn(1, ['', 'Đội 1', 'Thôn 2', 'Thôn 10']);
  expect(host.tab(tab).filterRules).toEqual([]);
});

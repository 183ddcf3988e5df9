import type { IRange } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import type { SpreadsheetSkeleton } from '@univerjs/engine-render';
import { SetWorksheetRowAutoHeightMutation } from '@univerjs/sheets';
import { byHost, unitId } from '../model/book';
import { valueOf } from '../model/cells';
import type { Model } from '../model/model';
import { rawRows } from '../model/grid';

/** Makes rows as high as what stands in them, as Google does; where a script has set a height it stays. */
export function fitRows(model: Model): (sheet: number, skeleton: SpreadsheetSkeleton) => void {
  const fitted = new Map<number, Map<number, string>>();
  const commands = model.book.injector.get(ICommandService);
  return (sheet, skeleton) => {
    const known = fitted.get(sheet) ?? new Map<number, string>();
    const tall = tallRows(model, sheet);
    const changed = [...new Set([...known.keys(), ...tall.keys()])].filter((row) => known.get(row) !== tall.get(row));
    fitted.set(sheet, tall);
    if (changed.length === 0) return;
    const columns = model.tabs.size(sheet).columns;
    const ranges = changed.map((row): IRange => ({
      startRow: row,
      endRow: row,
      startColumn: 0,
      endColumn: columns - 1,
    }));
    const rowsAutoHeightInfo = skeleton.calculateAutoHeightInRange(ranges);
    const params = { unitId, subUnitId: String(sheet), rowsAutoHeightInfo };
    commands.syncExecuteCommand(SetWorksheetRowAutoHeightMutation.id, params, byHost);
  };
}

/** What makes rows higher than others, by row from 0: texts that wrap, and large letters. */
function tallRows({ book, styles }: Model, sheet: number): Map<number, string> {
  const rows = book.sheet(sheet).getRowManager();
  const tall = new Map<number, string>();
  for (const [row, cells] of Object.entries(rawRows(book, sheet))) {
    if (rows.getRow(Number(row))?.h !== undefined) continue;
    let text = '';
    for (const [column, cell] of Object.entries(cells ?? {})) {
      const value = valueOf(cell ?? null);
      if (value === null || value === '') continue;
      const { wrap, size } = styles.of(cell ?? null);
      if (wrap === 'wrap' || (size ?? 0) > usualSize) text += `${column}:${size ?? ''}:${value}\n`;
    }
    if (text !== '') tall.set(Number(row), text);
  }
  return tall;
}

const usualSize = 10;

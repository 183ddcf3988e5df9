import type { ICellData, Nullable } from '@univerjs/core';
import {
  CellValueType,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  IUniverInstanceService,
  UniverInstanceType,
} from '@univerjs/core';
import type { DocumentDataModel } from '@univerjs/core';
import type { ISheetLocation } from '@univerjs/sheets';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { boxText } from '../box';
import type { World } from '../world';
import type { Hands } from './grid';
import { editedText } from './shown-cell';

const beforeOthers = 10_000;

/** Gives the editor the text of a cell, and what was typed to the host: Univer would read it its own way. */
export function followTyping({ model }: World, { edit, does }: Hands): void {
  const { injector } = model.book;
  const { writeCellInterceptor: writing } = injector.get(SheetInterceptorService);
  const instances = injector.get(IUniverInstanceService);
  const typed = (): string => textOf(instances.getUnit(DOCS_NORMAL_EDITOR_UNIT_ID_KEY, UniverInstanceType.UNIVER_DOC));
  writing.intercept(BEFORE_CELL_EDIT, {
    priority: beforeOthers,
    handler: (cell, { worksheet, row, col }) => {
      const raw = worksheet.getCellRaw(row, col) ?? null;
      return raw ? { ...cell, f: null, v: editedText(model, raw), t: CellValueType.STRING } : cell;
    },
  });
  writing.intercept(AFTER_CELL_EDIT, {
    priority: beforeOthers,
    handler: (_, place) => {
      const text = typed();
      if (text !== editedText(model, rawOf(place) ?? null)) {
        does(() => {
          edit.type(
            place.worksheet.getName(),
            boxText({ row: place.row + 1, column: place.col + 1, rows: 1, columns: 1 }),
            text,
          );
        });
      }
      // As it stands already, so that Univer finds nothing to write.
      return rawOf(place);
    },
  });
}

const rawOf = ({ worksheet, row, col }: ISheetLocation): Nullable<ICellData> => worksheet.getCellRaw(row, col);

// A document ends in a paragraph's and a section's end.
const textOf = (document: Nullable<DocumentDataModel>): string =>
  (document?.getBody()?.dataStream ?? '').replace(/\r\n$/, '').replace(/\r\n?/g, '\n');

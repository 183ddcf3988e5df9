import type { DocumentDataModel, ICellData, Injector } from '@univerjs/core';
import {
  CellValueType,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  IUniverInstanceService,
  UniverInstanceType,
} from '@univerjs/core';
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
  writing.intercept(BEFORE_CELL_EDIT, {
    priority: beforeOthers,
    handler: (cell, place) => {
      const raw = rawOf(place);
      return raw ? { ...cell, f: null, v: editedText(model, raw), t: CellValueType.STRING } : cell;
    },
  });
  writing.intercept(AFTER_CELL_EDIT, {
    priority: beforeOthers,
    handler: (_, place) => {
      const text = typedText(injector);
      if (text !== editedText(model, rawOf(place))) {
        does(() => {
          edit.type(place.worksheet.getName(), a1Of(place), text);
        });
      }
      // As it stands already, so that Univer finds nothing to write.
      return rawOf(place);
    },
  });
}

const rawOf = ({ worksheet, row, col }: ISheetLocation): ICellData | null => worksheet.getCellRaw(row, col) ?? null;

const a1Of = ({ row, col }: ISheetLocation): string => boxText({ row: row + 1, column: col + 1, rows: 1, columns: 1 });

function typedText(injector: Injector): string {
  const instances = injector.get(IUniverInstanceService);
  const editor = instances.getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY, UniverInstanceType.UNIVER_DOC);
  // A document ends in a paragraph's and a section's end.
  const text = editor?.getBody()?.dataStream ?? '';
  return text.replace(/\r\n$/, '').replace(/\r\n?/g, '\n');
}

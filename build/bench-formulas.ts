import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Core from '@univerjs/core';
import type * as Facade from '@univerjs/core/facade';
import type * as Engine from '@univerjs/engine-formula';
import type {} from '@univerjs/engine-formula/facade';
import type * as Sheets from '@univerjs/sheets';
import type {} from '@univerjs/sheets/facade';
import type * as Formula from '@univerjs/sheets-formula';
import type {} from '@univerjs/sheets-formula/facade';
import { root } from './root';

const units = 40;
const stages = 6;

/**
 * Milliseconds that a spreadsheet's own formulas take for a table of forty units by six stages: 240 COUNTIFS over so
 * many rows.
 *
 * @throws {Error} The formulas did not add up to the rows: they were not all calculated.
 */
export async function measureCountifs(rows: number): Promise<number> {
  const { univer, api } = openUniver();
  try {
    const sheet = { id: 's', name: 's', rowCount: rows, columnCount: 4, cellData: cellData(rows) };
    const book = api.createWorkbook({ id: 'bench', sheetOrder: ['s'], sheets: { s: sheet } });
    const start = performance.now();
    api.getFormula().executeCalculation();
    await api.getFormula().onCalculationResultApplied(120_000);
    const ms = performance.now() - start;
    const table = book.getActiveSheet().getRange(0, 3, units * stages, 1);
    const sum = table.getValues().reduce((total, [count]) => total + Number(count), 0);
    if (sum !== rows) throw new Error('COUNTIFS did not count every row.');
    return ms;
  } finally {
    univer.dispose();
  }
}

/** Units and stages in two columns, the table's formulas beside them. */
function cellData(rows: number): Record<number, Record<number, Core.ICellData>> {
  const data: Record<number, Record<number, Core.ICellData>> = {};
  for (let row = 0; row < rows; row += 1) {
    data[row] = { 0: { v: `unit ${row % units}` }, 1: { v: `stage ${Math.floor(row / units) % stages}` } };
  }
  for (let cell = 0; cell < units * stages; cell += 1) {
    const unit = `$A$1:$A$${rows},"unit ${cell % units}"`;
    const stage = `$B$1:$B$${rows},"stage ${Math.floor(cell / units)}"`;
    data[cell] = { ...data[cell], 3: { f: `=COUNTIFS(${unit},${stage})` } };
  }
  return data;
}

/** Univer without a screen. Its modules are loaded the old way: Node cannot read their new form, which mixes the two. */
function openUniver(): { univer: Core.Univer; api: Facade.FUniver } {
  const load: (name: string) => unknown = createRequire(join(root, 'package.json'));
  const { Univer, LocaleType, LogLevel } = load('@univerjs/core') as typeof Core;
  const { FUniver } = load('@univerjs/core/facade') as typeof Facade;
  const { UniverFormulaEnginePlugin } = load('@univerjs/engine-formula') as typeof Engine;
  const { UniverSheetsPlugin } = load('@univerjs/sheets') as typeof Sheets;
  const { UniverSheetsFormulaPlugin } = load('@univerjs/sheets-formula') as typeof Formula;
  for (const name of ['engine-formula', 'sheets', 'sheets-formula']) load(`@univerjs/${name}/facade`);
  const locale = LocaleType.EN_US;
  const univer = new Univer({ locale, locales: { [locale]: {} }, logLevel: LogLevel.SILENT });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  return { univer, api: FUniver.newAPI(univer) };
}

import * as core from '@univerjs/core';
import designWords from '@univerjs/design/locale/vi-VN';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import docsWords from '@univerjs/docs-ui/locale/vi-VN';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import formulaUiWords from '@univerjs/sheets-formula-ui/locale/vi-VN';
import formulaWords from '@univerjs/sheets-formula/locale/vi-VN';
import { UniverSheetsNoteUIPlugin } from '@univerjs/sheets-note-ui';
import noteWords from '@univerjs/sheets-note-ui/locale/vi-VN';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import sheetsUiWords from '@univerjs/sheets-ui/locale/vi-VN';
import sheetsWords from '@univerjs/sheets/locale/vi-VN';
import { UniverUIPlugin } from '@univerjs/ui';
import uiWords from '@univerjs/ui/locale/vi-VN';

export * as core from '@univerjs/core';
export * as formula from '@univerjs/engine-formula';
export * as note from '@univerjs/sheets-note';
export * as sheets from '@univerjs/sheets';

/** The id of the element that holds the grid. */
export const gridId = 'grid';

/** A Univer that speaks Vietnamese. */
export function makeUniver(): core.Univer {
  const words = core.mergeLocales(
    designWords,
    docsWords,
    uiWords,
    sheetsWords,
    sheetsUiWords,
    formulaWords,
    formulaUiWords,
    noteWords,
  );
  return new core.Univer({
    logLevel: core.LogLevel.WARN,
    locale: core.LocaleType.VI_VN,
    locales: { [core.LocaleType.VI_VN]: words },
  });
}

/** Puts the workbook on the screen: the grid, the line of the cell above it, the tabs below. */
export function showOnScreen(univer: core.Univer): void {
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    ...{ container: gridId, header: true, toolbar: false, footer: true, contextMenu: false, headerMenu: false },
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    ...{ formulaBar: true, protectedRangeShadow: false, disableForceStringAlert: true, disableForceStringMark: true },
    footer: { menus: false, addSheetButtonConfig: { show: false } },
  });
  // The editor of a cell stands in the plugin for formulas; what they come to is the host's own affair.
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNoteUIPlugin);
}

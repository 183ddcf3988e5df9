import type { Ports } from '../ports';
import { makeRoom } from './show-tab';

/** Lays a drop-down over one cell, which may refuse whatever is not among its choices; places are 1-based. */
export const offerChoices: Ports['offerChoices'] = (tab, row, column, values, accepts) => {
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...values], true)
    .setAllowInvalid(accepts === 'others too')
    .build();
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
  if (!sheet) return;
  makeRoom(sheet, row, column);
  sheet.getRange(row, column).setDataValidation(rule);
};

import { bandingThemes } from './banding';
import { ConditionalFormatRuleBuilder } from './conditional-format';
import { port } from './connection';
import { DataValidationBuilder } from './data-validation';
import { Exception } from './exception';
import { FilterCriteriaBuilder } from './filter-criteria';
import { honestSpace, names } from './honest';
import { Spreadsheet } from './spreadsheet';
import { Ui } from './ui';

/** SpreadsheetApp. */
export function makeSpreadsheetApp(): { getActive: () => Spreadsheet } {
  const book = new Spreadsheet();
  const ui = new Ui();
  return honestSpace('SpreadsheetApp', {
    getActive: () => book,
    getActiveSpreadsheet: () => book,
    getActiveSheet: () => book.getActiveSheet(),
    setActiveSheet: (sheet: Parameters<Spreadsheet['setActiveSheet']>[0]) => book.setActiveSheet(sheet),
    getUi: () => {
      if (!port.screen.present()) throw new Exception('Cannot call SpreadsheetApp.getUi() from this context.');
      return ui;
    },
    flush: () => undefined,
    newDataValidation: () => new DataValidationBuilder(),
    newConditionalFormatRule: () => new ConditionalFormatRuleBuilder(),
    newFilterCriteria: () => new FilterCriteriaBuilder(),
    BandingTheme: bandingThemes(),
    ProtectionType: names('ProtectionType', 'SHEET', 'RANGE'),
    WrapStrategy: names('WrapStrategy', 'WRAP', 'OVERFLOW', 'CLIP'),
    BorderStyle: names('BorderStyle', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOTTED', 'DASHED', 'DOUBLE'),
    DataValidationCriteria: names('DataValidationCriteria', ...validationKinds),
    BooleanCriteria: names('BooleanCriteria', ...formatKinds),
  });
}

const validationKinds = [
  'VALUE_IN_LIST',
  'DATE_IS_VALID_DATE',
  'CHECKBOX',
  'CUSTOM_FORMULA',
  'NUMBER_BETWEEN',
] as const;

const formatKinds = [
  ...(['CUSTOM_FORMULA', 'TEXT_EQUAL_TO', 'TEXT_CONTAINS', 'TEXT_STARTS_WITH', 'CELL_EMPTY'] as const),
  ...(['CELL_NOT_EMPTY', 'NUMBER_EQUAL_TO', 'NUMBER_GREATER_THAN', 'NUMBER_LESS_THAN'] as const),
];

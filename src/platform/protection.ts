import {
  OUR_MARK,
  type ClosedPlace,
  type Guards,
  type ProtectionFault,
  type TabProtection,
  type Warning,
} from '../domain/permission';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Whole = NonNullable<TabProtection['whole']>;

const book = () => SpreadsheetApp.getActiveSpreadsheet();
const isOurs = (protection: Protection) => protection.getDescription().startsWith(OUR_MARK);

/**
 * A protection without a description that closes nothing to anybody: what a set-up that was cut off leaves behind.
 * Nobody loses anything when it is taken for ours.
 */
function isStray(protection: Protection): boolean {
  if (protection.getDescription() !== '' || protection.isWarningOnly() || !protection.canEdit()) return false;
  const editors = new Set(protection.getEditors().map(emailOf));
  return book()
    .getEditors()
    .every((editor) => editors.has(emailOf(editor)));
}

const isToKeep = (protection: Protection) => isOurs(protection) || isStray(protection);
const tabOf = (protection: Protection) => protection.getRange().getSheet().getName();
const emailOf = (user: { getEmail: () => string }) => user.getEmail().toLowerCase();

const isClosed = (protection: Protection) => !protection.isWarningOnly() && !protection.canEdit();

function placeOf(protection: Protection): ClosedPlace {
  const range = protection.getRange();
  const [row, column] = [range.getRow(), range.getColumn()];
  const part = { row, column, rows: range.getNumRows(), columns: range.getNumColumns() };
  return { tab: tabOf(protection), part };
}

/** What protects the workbook: whole sheets, ranges closed to the running user, our warnings. */
export function guards(): Guards {
  const sheets = book().getProtections(SpreadsheetApp.ProtectionType.SHEET);
  const ranges = book().getProtections(SpreadsheetApp.ProtectionType.RANGE);
  return {
    closed: [
      ...sheets.filter(isClosed).map((protection) => ({ tab: tabOf(protection), part: null })),
      ...ranges.filter(isClosed).map(placeOf),
    ],
    covered: sheets.map(tabOf),
    warned: ranges.filter(isOurs).map(tabOf),
  };
}

/** Protects tabs as planned and mends what differs; protections that are not ours stay as they are. */
export function protectTabs(tabs: readonly TabProtection[]): ProtectionFault[] {
  const wholes = new Map(
    book()
      .getProtections(SpreadsheetApp.ProtectionType.SHEET)
      .map((protection) => [tabOf(protection), protection]),
  );
  const parts = book()
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .filter(isToKeep)
    .map((protection) => ({ protection, of: tabOf(protection) }));
  return tabs.flatMap(({ tab, whole, warnings }) => {
    const sheet = book().getSheetByName(tab);
    if (!sheet) return [];
    const mine = parts.filter(({ of }) => of === tab).map(({ protection }) => protection);
    const present = wholes.get(tab) ?? null;
    if (present && !present.canEdit()) return [{ tab, isForeign: true, refused: [] }];
    if (warnings) layWarnings(sheet, mine, warnings);
    return whole ? protectWhole(sheet, present, whole) : [];
  });
}

function protectWhole(sheet: Sheet, present: Protection | null, { editors, description }: Whole): ProtectionFault[] {
  const tab = sheet.getName();
  if (present && !isToKeep(present)) return editors === null ? [] : [{ tab, isForeign: true, refused: [] }];
  if (editors === null) {
    present?.remove();
    return [];
  }
  const isNew = present === null || !isOurs(present);
  const protection = present ?? sheet.protect();
  if (protection.getDescription() !== description) protection.setDescription(description);
  if (protection.isWarningOnly()) protection.setWarningOnly(false);
  const refused = setEditors(protection, editors, isNew);
  return refused.length > 0 ? [{ tab, isForeign: false, refused }] : [];
}

/**
 * Makes the list of editors what it should be. The owner and who is running always stay.
 *
 * @param isNew - A new protection closes nothing until its list is changed, so it is changed in any case.
 * @returns Addresses that Google would not take.
 */
function setEditors(protection: Protection, editors: readonly string[], isNew: boolean): string[] {
  const [me, owner] = [emailOf(Session.getEffectiveUser()), emailOf(book().getOwner() ?? { getEmail: () => '' })];
  const present = protection.getEditors().map(emailOf);
  const staying = new Set([...editors, me, owner]);
  const surplus = present.filter((email) => !staying.has(email));
  const missing = editors.filter((email) => email !== owner && !present.includes(email));
  const refused = addEditors(protection, isNew && me !== '' ? [me, ...missing] : missing);
  if (surplus.length > 0) protection.removeEditors(surplus);
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
  return refused;
}

/** All at once; where one of them is refused, each for itself, so that one bad address keeps nobody out. */
function addEditors(protection: Protection, emails: readonly string[]): string[] {
  if (emails.length === 0) return [];
  try {
    protection.addEditors([...emails]);
    return [];
  } catch {
    return emails.filter((email) => !isAdded(protection, email));
  }
}

function isAdded(protection: Protection, email: string): boolean {
  try {
    protection.addEditor(email);
    return true;
  } catch {
    return false;
  }
}

function layWarnings(sheet: Sheet, present: readonly Protection[], warnings: readonly Warning[]): void {
  const wanted = warnings.map(({ place: { row, column, rows, columns }, description }) => ({
    range: sheet.getRange(row, column, rows ?? sheet.getMaxRows() - row + 1, columns),
    description,
  }));
  const keyOf = (a1: string, description: string) => `${a1} ${description}`;
  const there = new Set<string>();
  for (const protection of present) {
    const key = keyOf(protection.getRange().getA1Notation(), protection.getDescription());
    const isWanted = wanted.some(({ range, description }) => keyOf(range.getA1Notation(), description) === key);
    if (isWanted && protection.isWarningOnly() && !there.has(key)) there.add(key);
    else protection.remove();
  }
  for (const { range, description } of wanted)
    if (!there.has(keyOf(range.getA1Notation(), description)))
      range.protect().setDescription(description).setWarningOnly(true);
}

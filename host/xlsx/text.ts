/** The longest text that Excel holds in a cell, in UTF-16 units; Google holds 50,000. */
const longest = 32_767;

/** What XML cannot hold: control codes, two non-characters, halves of a pair. */
const unwritable = new RegExp('[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]|\\p{Surrogate}', 'gu');

/**
 * A text as a workbook's XML can hold it: without the characters that would make the file unreadable, cut with "…" at
 * Excel's limit, and with `_x0041_` guarded, which would be read as a letter.
 */
export function writableText(text: string): string {
  const clean = text.replace(unwritable, '').replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
  return clean.length <= longest ? clean : `${clean.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/**
 * Names for the tabs of a workbook, in order: at most 31 characters, none of `: \ / ? * [ ]`, no apostrophe at either
 * end, unique whatever the case.
 */
export function tabNames(names: readonly string[]): string[] {
  const taken = new Set(['history']);
  return names.map((name) => {
    const base =
      writableText(name)
        .replace(/[:\\/?*[\]]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || 'Tab';
    let fit = base.slice(0, 31);
    for (let count = 2; taken.has(fit.toLowerCase()); count += 1) fit = `${base.slice(0, 27)} (${count})`;
    taken.add(fit.toLowerCase());
    return fit;
  });
}

/**
 * A tab's name as it stands before the `!` of a reference.
 *
 * @example
 * quotedTab("Thôn '3'") //=> "'Thôn ''3'''"
 */
export function quotedTab(tab: string): string {
  return `'${tab.replace(/'/g, "''")}'`;
}

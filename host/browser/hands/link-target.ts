/** Where a link leads: to cells of this workbook, or away. */
export type LinkTarget =
  | { readonly kind: 'cells'; readonly sheet: number; readonly a1: string }
  | { readonly kind: 'address'; readonly address: string };

const linked = /^=\s*HYPERLINK\(\s*"((?:[^"]|"")*)"/i;
const within = /^#(?:gid=(\d+))(?:&range=([A-Z]+\d+(?::[A-Z]+\d+)?))?$/i;

/** Where the link of a formula leads; null for none that can be followed. */
export function linkTarget(formula: string): LinkTarget | null {
  const address = linked.exec(formula)?.[1]?.replaceAll('""', '"');
  if (address === undefined) return null;
  const [, gid, a1 = 'A1'] = within.exec(address) ?? [];
  if (gid !== undefined) return { kind: 'cells', sheet: Number(gid), a1 };
  return /^https?:\/\//i.test(address) ? { kind: 'address', address } : null;
}

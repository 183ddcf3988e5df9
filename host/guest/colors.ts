import { Exception } from './exception';
import { plainText } from './plain-text';

const named: Readonly<Record<string, string>> = {
  ...{ black: '#000000', white: '#ffffff', red: '#ff0000', green: '#008000', blue: '#0000ff', yellow: '#ffff00' },
  ...{ orange: '#ffa500', gray: '#808080', grey: '#808080', silver: '#c0c0c0', purple: '#800080', pink: '#ffc0cb' },
  ...{ brown: '#a52a2a', cyan: '#00ffff', magenta: '#ff00ff', lime: '#00ff00', navy: '#000080', teal: '#008080' },
  ...{ maroon: '#800000', olive: '#808000', lightgray: '#d3d3d3', lightgrey: '#d3d3d3', darkgray: '#a9a9a9' },
};

/** A colour as `#rrggbb`; null for null. @throws {Exception} No colour this host can read. */
export function hexColor(color: unknown): string | null {
  if (color === null || color === undefined || color === '') return null;
  const text = plainText(color).toLowerCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text);
  if (short) return `#${[short[1], short[2], short[3]].map((digit = '') => digit + digit).join('')}`;
  const hex = /^#[0-9a-f]{6}$/.test(text) ? text : named[text];
  if (hex === undefined) throw new Exception(`Invalid argument: color. Not a colour: ${text}`);
  return hex;
}

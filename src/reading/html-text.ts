import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Elements whose content is no text that a reader sees. */
export const HIDDEN: ReadonlySet<string> = new Set([
  ...['script', 'style', 'title', 'noscript', 'noframes', 'noembed', 'iframe', 'xml', 'select'],
]);

/** Elements that stand on lines of their own. */
const LINES: ReadonlySet<string> = new Set(['p', 'div', 'li']);

/** What a reader sees in a cell; nothing, where hard blanks are all there is. A table within is none of its text. */
export function cellText(cell: Tree.Element): string {
  const lines = textIn(cell).split('\n').map(trimmed);
  while (lines[lines.length - 1] === '') lines.pop();
  const first = lines.findIndex((line) => line !== '');
  const text = first < 0 ? '' : lines.slice(first).join('\n');
  return /[^\u00a0\n]/.test(text) ? text : '';
}

/** Text with a line end wherever a line begins, and a blank for all others. */
const textIn = (element: Tree.Element): string => element.childNodes.map(pieceOf).join('');

function pieceOf(node: Tree.ChildNode): string {
  if ('value' in node) return node.value.replace(/[ \t\n\r\f]+/g, ' ');
  if (!('tagName' in node) || node.tagName === 'table' || HIDDEN.has(node.tagName)) return '';
  if (node.tagName === 'br') return '\n';
  return LINES.has(node.tagName) ? `\n${textIn(node)}\n` : textIn(node);
}

/** Without blanks at its ends and with one only between words; hard blanks and soft hyphens are letters. */
const trimmed = (line: string): string => line.replace(/ {2,}/g, ' ').replace(/^ | $/g, '');

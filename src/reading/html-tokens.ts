import { decodeEntities } from './html-entities';

/** A tag of a web page, its name in small letters, `/` before a closing one; or the text between two. */
export type HtmlToken = { readonly tag: string; readonly attributes: string } | { readonly text: string };

/** Elements whose content is no text that a reader sees. */
const HIDDEN = new Set(['script', 'style', 'title', 'template', 'noscript', 'xml', 'select']);

/** Reads a web page as browsers do: in one pass, whatever is wrong with it. Comments and scripts are left out. */
export function* htmlTokens(page: string): Generator<HtmlToken> {
  let at = 0;
  while (at < page.length) {
    const opening = nextTag(page, at);
    if (opening > at) yield { text: decodeEntities(page.slice(at, opening)) };
    if (opening === page.length) return;
    const close = closeOf(page, opening);
    const [, tag = '', attributes = ''] = /^<(\/?[a-z][a-z0-9:]*)([^]*)$/i.exec(page.slice(opening, close)) ?? [];
    const name = tag.toLowerCase();
    if (name !== '') yield { tag: name, attributes };
    at = HIDDEN.has(name) && !attributes.endsWith('/') ? endOf(page, name, close) : close + 1;
  }
}

/** Where the next tag or comment begins; a `<` before anything else is text. */
function nextTag(page: string, from: number): number {
  let at = page.indexOf('<', from);
  while (at >= 0 && !/[a-z/!?]/i.test(page[at + 1] ?? '')) at = page.indexOf('<', at + 1);
  return at < 0 ? page.length : at;
}

/** Where the `>` of a tag or comment stands; a `>` within quotation marks closes none. */
function closeOf(page: string, opening: number): number {
  if (page.startsWith('<!--', opening)) return end(page.indexOf('-->', opening + 4), 2, page);
  if (/[!?/]/.test(page[opening + 1] ?? '')) return end(page.indexOf('>', opening), 0, page);
  for (let at = opening; at < page.length; at += 1) {
    const letter = page[at];
    if (letter === '>') return at;
    if ((letter === '"' || letter === "'") && page[at - 1] === '=') at = end(page.indexOf(letter, at + 1), 0, page);
  }
  return page.length;
}

const end = (found: number, more: number, page: string): number => (found < 0 ? page.length : found + more);

/** Where the closing tag of an element begins whose content is not read. */
function endOf(page: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = from;
  return closing.exec(page)?.index ?? page.length;
}

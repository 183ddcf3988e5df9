/** Markup in which every text is escaped. What a user wrote comes into it through `element` only. */
export type Html = { readonly html: string };

/** What stands inside an element; null and undefined are nothing. */
export type Content = Html | string | null | undefined | readonly Content[];

/** The attributes of an element; null leaves one out. */
export type Attributes = Readonly<Record<string, string | number | null>>;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in markup, between tags and inside quotes. */
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

const VOID = new Set(['br', 'meta']);

const isList = (content: Content): content is readonly Content[] => Array.isArray(content);

function inner(content: Content): string {
  if (content === null || content === undefined) return '';
  if (typeof content === 'string') return escapeHtml(content);
  return isList(content) ? content.map(inner).join('') : content.html;
}

/**
 * An element of HTML.
 *
 * @param tag - Written by us, never by a user; likewise the names of the attributes.
 * @example element('td', { align: 'right' }, '1 < 2') //=> { html: '<td align="right">1 &lt; 2</td>' }
 */
export function element(tag: string, attributes: Attributes, ...content: readonly Content[]): Html {
  const given = Object.entries(attributes).map(([name, value]) =>
    value === null ? '' : ` ${name}="${escapeHtml(String(value))}"`,
  );
  const open = `<${tag}${given.join('')}>`;
  return { html: VOID.has(tag) ? open : `${open}${inner(content)}</${tag}>` };
}

/** Lines of text one below the other. */
export const lines = (text: string): Content =>
  text.split('\n').map((line, at) => (at === 0 ? line : [element('br', {}), line]));

/** How many bytes a text takes in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** An element of a mail with the colours that hold where it stands. */
export type Seen = {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly styles: Readonly<Record<string, string>>;
  readonly ink: string;
  readonly ground: string;
  /** The text directly inside it. */
  readonly text: string;
};

const stylesOf = (style: string) =>
  Object.fromEntries(
    style.split(';').map((rule) => {
      const [name = '', value = ''] = rule.split(':');
      return [name.trim(), value.trim()];
    }),
  );

const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';

const textIn = (nodes: readonly Node[]) => nodes.map((node) => (isText(node) ? node.value : '')).join('');

function visit(node: Node, ink: string, ground: string): Seen[] {
  if (!('childNodes' in node)) return [];
  const attributes = Object.fromEntries('attrs' in node ? node.attrs.map(({ name, value }) => [name, value]) : []);
  const styles = stylesOf(attributes.style ?? '');
  const inkHere = styles.color ?? ink;
  const groundHere = attributes.bgcolor ?? ground;
  const children = node.childNodes.flatMap((child) => visit(child, inkHere, groundHere));
  if (!('tagName' in node)) return children;
  const text = textIn(node.childNodes);
  return [{ tag: node.tagName, attributes, styles, ink: inkHere, ground: groundHere, text }, ...children];
}

/** Every element of a document, from the outside in. */
export const elementsOf = (html: string): Seen[] => visit(parse(html), '#000000', '#ffffff');

const textOf = (node: Node): string =>
  isText(node) ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join(' ') : '';

/** The text that a reader of the mail sees, its title included. */
export const shownText = (html: string): string => textOf(parse(html));

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How much two colours, `#rrggbb`, differ by WCAG: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((left, right) => left - right);
  return (light + 0.05) / (dark + 0.05);
}

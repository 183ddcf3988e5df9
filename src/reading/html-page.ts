import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { MOST_ELEMENTS, MOST_NESTED } from './limits';
import { Refusal } from './refusal';

/**
 * The elements of a web page as a browser would build them, whatever is wrong with it.
 *
 * @throws {Refusal} It ends within a table, or nests and multiplies its elements as no program does: the parser would
 *   be at it for hours.
 */
export function htmlPage(page: string): Tree.Document {
  let [nested, elements, openTables] = [0, 0, 0];
  const onItemPush = ({ tagName }: Tree.Element): void => {
    [nested, elements] = [nested + 1, elements + 1];
    if (tagName === 'table') openTables += 1;
    if (nested > MOST_NESTED || elements > MOST_ELEMENTS) throw new Refusal({ code: 'damaged' });
  };
  const onItemPop = ({ tagName }: Tree.Element): void => {
    nested -= 1;
    if (tagName === 'table') openTables -= 1;
  };
  const document = parse(page, { treeAdapter: { ...defaultTreeAdapter, onItemPush, onItemPop } });
  if (openTables > 0 && !/<\/(html|body)\b/i.test(page)) throw new Refusal({ code: 'damaged' });
  return document;
}

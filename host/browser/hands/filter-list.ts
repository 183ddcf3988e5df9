import { button, make } from '../element';
import type { FilterValue } from './filter-values';
import { words } from './words';

/** A list of texts to choose from, with a field to find some. */
export type FilterList = {
  readonly parts: readonly HTMLElement[];
  readonly field: HTMLElement;
  /** What is chosen among what is found; null, and it says so, where that is nothing. */
  readonly wanted: () => ReadonlySet<string> | null;
};

// Nobody reads on; names are found by typing.
const mostSeen = 200;

/** Makes the list; what is found by typing is all that can be chosen then. */
export function filterList(values: readonly FilterValue[]): FilterList {
  const chosen = new Set(values.filter(({ shown }) => shown).map(({ text }) => text));
  const { search, told, box } = partsOf();
  const found = (): FilterValue[] => values.filter(({ text }) => holds(nameOf(text), search.value));
  const wanted = (): ReadonlySet<string> => new Set(found().flatMap(({ text }) => (chosen.has(text) ? [text] : [])));
  const tell = (): void => {
    told.textContent = countOf(wanted().size, found().length);
  };
  const draw = (): void => {
    box.replaceChildren(...linesOf(found(), chosen, tell));
    tell();
  };
  search.oninput = draw;
  draw();
  return {
    parts: [search, everyButtons(found, chosen, draw), box, told],
    field: search,
    wanted: () => {
      if (wanted().size > 0) return wanted();
      told.textContent = words.filter.atLeastOne;
      return null;
    },
  };
}

function partsOf(): { search: HTMLInputElement; told: HTMLElement; box: HTMLElement } {
  const search = make('input', { type: 'search', placeholder: words.filter.search, ariaLabel: words.filter.search });
  return { search, told: make('p', { role: 'status' }), box: make('div', { className: 'values' }) };
}

const countOf = (some: number, all: number): string =>
  all === 0 ? words.filter.nothing : words.filter.shown(some, all);

const holds = (text: string, wanted: string): boolean => text.toLowerCase().includes(wanted.trim().toLowerCase());

const nameOf = (text: string): string => (text === '' ? words.filter.empty : text);

function everyButtons(found: () => readonly FilterValue[], chosen: Set<string>, draw: () => void): HTMLElement {
  const all = button(words.filter.all, () => {
    for (const { text } of found()) chosen.add(text);
    draw();
  });
  const none = button(words.filter.none, () => {
    for (const { text } of found()) chosen.delete(text);
    draw();
  });
  return make('div', { className: 'every' }, all, none);
}

function linesOf(found: readonly FilterValue[], chosen: Set<string>, tell: () => void): HTMLElement[] {
  const lines = found.slice(0, mostSeen).map((value) => lineOf(value, chosen, tell));
  const rest = found.length - lines.length;
  return rest > 0 ? [...lines, make('p', {}, words.filter.more(rest))] : lines;
}

function lineOf({ text, count }: FilterValue, chosen: Set<string>, tell: () => void): HTMLElement {
  const check = make('input', { type: 'checkbox', checked: chosen.has(text) });
  check.onchange = () => {
    if (check.checked) chosen.add(text);
    else chosen.delete(text);
    tell();
  };
  return make('label', {}, check, make('span', {}, nameOf(text)), make('small', {}, String(count)));
}

/** What a person types or chooses in. */
export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The element of a kind that a page's markup names so. @throws {Error} The markup lacks it. */
function elementOf<E extends HTMLElement>(kind: abstract new () => E, id: string): E {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new Error(`The page has no ${kind.name} #${id}.`);
}

export const byId = (id: string): HTMLElement => elementOf(HTMLElement, id);
export const button = (id: string): HTMLButtonElement => elementOf(HTMLButtonElement, id);
export const input = (id: string): HTMLInputElement => elementOf(HTMLInputElement, id);
export const link = (id: string): HTMLAnchorElement => elementOf(HTMLAnchorElement, id);
export const progressBar = (id: string): HTMLProgressElement => elementOf(HTMLProgressElement, id);
export const frame = (id: string): HTMLIFrameElement => elementOf(HTMLIFrameElement, id);

/** A field of the page. @throws {Error} The markup lacks it. */
export function field(id: string): Field {
  const element = byId(id);
  const isField = [HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement].some((kind) => element instanceof kind);
  if (!isField) throw new Error(`#${id} is no field.`);
  return element as Field;
}

/** Adds an element that holds a text. */
export function add<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  text: string,
  into: Element,
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  element.textContent = text;
  into.append(element);
  return element;
}

/** Tells the page its language, and puts its words where the markup asks for them. */
export function speak(language: string, words: Readonly<Record<string, string>>): void {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]'))
    element.textContent = words[element.dataset['word'] ?? ''] ?? '';
}

/** A count as it is written in the page's language. */
export const figure = (value: number): string => value.toLocaleString(document.documentElement.lang);

/** Shows a sentence in the element of an id, which is hidden while there is none. */
export function say(id: string, sentence: string): void {
  byId(id).textContent = sentence;
  byId(id).hidden = sentence === '';
}

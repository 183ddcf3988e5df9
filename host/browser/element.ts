/** The element of an id. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`No element ${id}`);
  return found;
}

/** Makes an element with properties and content. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...content);
  return element;
}

/** Makes a button that does something. */
export function button(label: string, act: () => void, properties: Partial<HTMLButtonElement> = {}): HTMLButtonElement {
  const onclick = (): void => {
    act();
  };
  return make('button', { type: 'button', onclick, ...properties }, label);
}

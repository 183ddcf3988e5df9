import { figure } from './element';

const AT_ONCE = 50;

/** Shows the first things of a list, and a button for more while there are more. */
export function showList<T>(
  list: HTMLElement,
  things: readonly T[],
  item: (thing: T) => HTMLElement,
  more: string,
): void {
  list.replaceChildren(...things.slice(0, AT_ONCE).map(item));
  if (list.nextElementSibling?.classList.contains('more')) list.nextElementSibling.remove();
  if (things.length <= AT_ONCE) return;
  const next = document.createElement('button');
  const sayRest = () => void (next.textContent = `${more} (${figure(things.length - list.childElementCount)})`);
  next.type = 'button';
  next.className = 'more';
  next.onclick = () => {
    const shown = list.childElementCount;
    list.append(...things.slice(shown, shown + AT_ONCE).map(item));
    if (list.childElementCount < things.length) sayRest();
    else {
      next.remove();
      list.lastElementChild?.scrollIntoView({ block: 'nearest' });
    }
  };
  sayRest();
  list.after(next);
}

import { make } from '../element';
import type { Rect } from './cell-rect';

/** How a popup is closed. */
export type Popup = { readonly close: () => void };

let open: Popup | null = null;

/**
 * Shows a small panel beside a place, one at a time, and gives the keys to it. It goes by Esc, by a click elsewhere, or
 * when it is told to; then the keys go back to where they were.
 */
export function openPopup(panel: HTMLElement, beside: Rect): Popup {
  open?.close();
  const before = document.activeElement;
  panel.classList.add('popup');
  document.body.append(panel);
  place(panel, beside);
  const stopHearing = hearEnd(panel, () => {
    popup.close();
  });
  const popup: Popup = {
    close: () => {
      if (open !== popup) return;
      open = null;
      stopHearing();
      const held = panel.contains(document.activeElement);
      panel.remove();
      if (held && before instanceof HTMLElement) before.focus();
    },
  };
  open = popup;
  panel.querySelector<HTMLElement>('input, button, textarea, a')?.focus();
  return popup;
}

function hearEnd(panel: HTMLElement, end: () => void): () => void {
  const elsewhere = ({ target }: Event): void => {
    if (!(target instanceof Node && panel.contains(target))) end();
  };
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    end();
  });
  document.addEventListener('pointerdown', elsewhere, true);
  return () => {
    document.removeEventListener('pointerdown', elsewhere, true);
  };
}

const gap = 8;

function place(panel: HTMLElement, { left, right, top, bottom }: Rect): void {
  const { offsetWidth: width, offsetHeight: height } = panel;
  const [across, down] = [document.documentElement.clientWidth - gap, document.documentElement.clientHeight - gap];
  const x = left + width <= across ? left : Math.max(gap, Math.min(right, across) - width);
  const fitsBelow = bottom + height <= down || top - height < gap;
  const y = fitsBelow ? Math.max(gap, Math.min(bottom, down - height)) : top - height;
  Object.assign(panel.style, { left: `${x}px`, top: `${y}px` });
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };

/** A list of buttons to walk with the arrow keys. */
export function buttonList(role: 'menu' | 'listbox', label: string): HTMLElement {
  const list = make('div', { role, ariaLabel: label, className: 'choices' });
  list.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = [...list.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const next = Math.abs(step) === 1 ? (at + step + buttons.length) % buttons.length : step < 0 ? 0 : -1;
    buttons.at(next)?.focus();
  });
  return list;
}

import { make } from '../element';

/** A button in the header, and the panel it opens. */
export type Panel = {
  readonly button: HTMLButtonElement;
  readonly body: HTMLElement;
  /** Writes what the button says below its title. */
  readonly says: (text: string) => void;
  /** Fills it anew if it is open. */
  readonly redraw: () => void;
  readonly close: () => void;
};

/** Makes a panel that closes by Escape and by a click elsewhere. @param draw - Fills it when it opens. */
export function makePanel(title: string, draw: () => void): Panel {
  const body = make('section', { className: 'panel', ariaLabel: title, popover: 'auto' });
  const { button, says } = makeButton(title);
  button.popoverTargetElement = body;
  body.onbeforetoggle = ({ newState }) => {
    if (newState !== 'open') return;
    body.style.setProperty('--top', `${button.getBoundingClientRect().bottom}px`);
    draw();
  };
  return {
    ...{ button, body, says },
    redraw: () => {
      if (body.matches(':popover-open')) draw();
    },
    close: () => {
      body.hidePopover();
    },
  };
}

/** A button of two lines: what it is, and how that stands. */
export function makeButton(title: string): Pick<Panel, 'button' | 'says'> {
  const state = make('span', {});
  const button = make('button', { type: 'button' }, make('small', {}, title), state);
  return {
    button,
    says: (text) => {
      state.textContent = text;
    },
  };
}

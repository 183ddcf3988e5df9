import type { Plain } from '../host';
import type { Pane } from '../screen';
import { make } from './element';
import { nonce } from './nonce';
import type { Answer, Asked } from './pane-messages';

/** What a pane may ask: to run a function of the script, and to be closed. */
export type PaneServer = {
  /** @throws {Error} What the script threw. */
  readonly run: (name: string, args: readonly Plain[]) => Plain;
  readonly close: () => void;
};

/** A page of HtmlService in a frame of its own, out of reach of ours; it speaks through a channel only. */
export function paneFrame(pane: Pane, functions: readonly string[], server: PaneServer): HTMLIFrameElement {
  const frame = make('iframe', { title: pane.title, srcdoc: furnished(pane, functions) });
  frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-modals allow-downloads');
  frame.onload = () => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Asked>) => {
      if (data.ask === 'close') server.close();
      else port1.postMessage(answerTo(data, server));
    };
    frame.contentWindow?.postMessage('google.script', '*', [port2]);
  };
  return frame;
}

function answerTo({ id, name, args }: Extract<Asked, { ask: 'run' }>, server: PaneServer): Answer {
  try {
    return { id, ok: true, json: JSON.stringify(server.run(name, JSON.parse(args) as Plain[])) };
  } catch (error) {
    return { id, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

function furnished({ html, title }: Pane, functions: readonly string[]): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  page.documentElement.lang ||= document.documentElement.lang;
  page.title ||= title;
  const script = page.createElement('script');
  script.textContent = `const googleFunctions = ${JSON.stringify(functions)};${PANE_CODE}`;
  page.head.prepend(script);
  for (const one of page.querySelectorAll('script')) one.setAttribute('nonce', nonce());
  return `<!doctype html>${page.documentElement.outerHTML}`;
}

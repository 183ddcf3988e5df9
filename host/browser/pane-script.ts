import type { Answer, Asked } from './pane-messages';

/** The functions of the script that a page may call; stands before this script in the pane. */
declare const googleFunctions: readonly string[];

type Success = (value: unknown, user: unknown) => void;
type Failure = (error: Error, user: unknown) => void;
type Handlers = { readonly success: Success | null; readonly failure: Failure | null; readonly user: unknown };

const waiting = new Map<number, Handlers>();
const unsent: Asked[] = [];
let port: MessagePort | null = null;
let serial = 0;

addEventListener('message', ({ data, source, ports: [given] }) => {
  if (data !== 'google.script' || source !== parent || !given || port) return;
  port = given;
  given.onmessage = ({ data: answer }: MessageEvent<Answer>) => {
    settle(answer);
  };
  for (const message of unsent) given.postMessage(message);
});

function send(message: Asked): void {
  if (port) port.postMessage(message);
  else unsent.push(message);
}

function settle(answer: Answer): void {
  const handlers = waiting.get(answer.id);
  waiting.delete(answer.id);
  if (!handlers) return;
  const { success, failure, user } = handlers;
  if (answer.ok) success?.(answer.json === undefined ? undefined : JSON.parse(answer.json), user);
  else if (failure) failure(new Error(answer.message), user);
  else console.error(`Uncaught Error: ${answer.message}`);
}

/** Google carries numbers, truth values, texts, null, and lists and plain objects of these; nothing else. */
function refuseIllegal(value: unknown, name: string): void {
  if (value === null || value === undefined || ['number', 'boolean', 'string'].includes(typeof value)) return;
  const plain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  if (typeof value !== 'object' || !plain) throw new TypeError(`Failed due to illegal value in property: ${name}`);
  for (const [key, inner] of Object.entries(value)) refuseIllegal(inner, key);
}

/** What a form holds: a text by each name, several where a name stands for several; a file cannot cross here. */
function fieldsOf(form: HTMLFormElement): Record<string, string | string[]> {
  const data = new FormData(form);
  const entries = [...new Set(data.keys())].map((name) => {
    const texts = data.getAll(name).map((value) => {
      if (typeof value !== 'string') throw new TypeError(`Not in this host: the file of a form, ${name}`);
      return value;
    });
    return [name, texts.length === 1 ? texts[0] : texts];
  });
  return Object.fromEntries(entries) as Record<string, string | string[]>;
}

/** A form may be handed over where it is the only argument. */
const argumentsOf = (given: readonly unknown[]): readonly unknown[] =>
  given.length === 1 && given[0] instanceof HTMLFormElement ? [fieldsOf(given[0])] : given;

function runner(handlers: Handlers): object {
  const call =
    (name: string) =>
    (...given: unknown[]) => {
      const args = argumentsOf(given);
      args.forEach((arg, index) => {
        refuseIllegal(arg, String(index));
      });
      serial += 1;
      waiting.set(serial, handlers);
      send({ ask: 'run', id: serial, name, args: JSON.stringify(args) });
    };
  return {
    ...Object.fromEntries(googleFunctions.map((name) => [name, call(name)])),
    withSuccessHandler: (success: Success) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Failure) => runner({ ...handlers, failure }),
    withUserObject: (user: unknown) => runner({ ...handlers, user }),
  };
}

const host = {
  close: () => {
    send({ ask: 'close' });
  },
};

Object.defineProperty(globalThis, 'google', {
  value: { script: { run: runner({ success: null, failure: null, user: undefined }), host } },
});

import { nonce } from './nonce';

/** The text of a file of the page: one that the page carries packed within, else the one that lies beside it. */
export async function fileText(name: string): Promise<string> {
  const within = document.querySelector(`script[data-file="${name}"]`);
  const answer = within ? unpacked(within.textContent) : await fetch(name);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer.text();
}

/** A file of JSON. */
export const fileJson = async <T>(name: string): Promise<T> => JSON.parse(await fileText(name)) as T;

/** Runs a script of the page, at once when it is there. */
export async function runFile(name: string): Promise<void> {
  const script = document.createElement('script');
  script.nonce = nonce();
  script.textContent = await fileText(name);
  document.head.append(script);
  script.remove();
}

function unpacked(base64: string): Response {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')));
}

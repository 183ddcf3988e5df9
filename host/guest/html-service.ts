import { port } from './connection';
import { honestClass, honestSpace } from './honest';

/** HtmlService.HtmlOutput. Sizes in pixels. */
export class HtmlOutput {
  #content: string;
  #title = '';
  #width: number | null = null;
  #height: number | null = null;

  constructor(content: string) {
    this.#content = content;
  }

  getContent(): string {
    return this.#content;
  }
  setContent(content: string): this {
    this.#content = content;
    return this;
  }
  append(content: string): this {
    this.#content += content;
    return this;
  }
  getTitle(): string {
    return this.#title;
  }
  setTitle(title: string): this {
    this.#title = title;
    return this;
  }
  getWidth(): number | null {
    return this.#width;
  }
  setWidth(width: number): this {
    this.#width = width;
    return this;
  }
  getHeight(): number | null {
    return this.#height;
  }
  setHeight(height: number): this {
    this.#height = height;
    return this;
  }
}

honestClass('HtmlOutput', HtmlOutput);

/** HtmlService. Templates are not in this host: they need `eval`. */
export function makeHtmlService(): object {
  return honestSpace('HtmlService', {
    createHtmlOutput: (content: unknown = '') => new HtmlOutput(String(content)),
    createHtmlOutputFromFile: (name: string) => new HtmlOutput(port.screen.page(name)),
  });
}

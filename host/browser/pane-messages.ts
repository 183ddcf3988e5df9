/** What a pane asks of the page around it. `args` is JSON of an array. */
export type Asked =
  | { readonly ask: 'run'; readonly id: number; readonly name: string; readonly args: string }
  | { readonly ask: 'close' };

/** What became of a run. `json` is undefined for nothing. */
export type Answer =
  | { readonly id: number; readonly ok: true; readonly json: string | undefined }
  | { readonly id: number; readonly ok: false; readonly message: string };

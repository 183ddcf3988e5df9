import { byId, make } from '../element';
import { words } from './words';

/** What can be done with the file. */
export type FileActs = {
  readonly download: () => Promise<void>;
  readonly open: (file: File) => Promise<void>;
  readonly restart: () => Promise<void>;
};

/** The line beside the name: how it stands with saving, and what can be done with the file. */
export type FileLine = {
  readonly tell: (state: string) => void;
  /** Says what is being done until it is. */
  readonly during: <T>(what: string, work: () => Promise<T>) => Promise<T>;
};

/** Draws the line. A file may be dropped on the page as well. */
export function drawFileLine(acts: FileActs): FileLine {
  const state = make('span', { className: 'state' });
  const file = make('input', { type: 'file', accept: '.xlsx', hidden: true });
  const choose = (chosen: File | undefined): void => {
    if (chosen) void acts.open(chosen);
  };
  file.onchange = () => {
    choose(file.files?.[0]);
    // Else the same file chosen again would be no change.
    file.value = '';
  };
  const button = (label: string, onclick: () => void): HTMLElement =>
    make('button', { type: 'button', onclick }, label);
  byId('file').replaceChildren(
    ...[state, file, button(words.download, () => void acts.download())],
    button(words.open, () => { file.click(); }), // prettier-ignore
    button(words.restart, () => void acts.restart()),
  );
  takeDrops(choose);
  return sayingIn(state);
}

function sayingIn(place: HTMLElement): FileLine {
  let [state, busy] = ['', ''];
  const draw = (): void => {
    place.textContent = busy || state;
  };
  return {
    tell: (text) => {
      state = text;
      draw();
    },
    during: async (what, work) => {
      busy = what;
      draw();
      try {
        await painted();
        return await work();
      } finally {
        busy = '';
        draw();
      }
    },
  };
}

// What follows may keep the page busy for seconds.
const painted = (): Promise<void> =>
  new Promise((go) => {
    requestAnimationFrame(() => {
      setTimeout(go);
    });
  });

function takeDrops(choose: (file: File | undefined) => void): void {
  const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
  const taken = (event: DragEvent): void => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    if (event.type === 'drop') choose(event.dataTransfer?.files[0]);
  };
  for (const kind of ['dragover', 'drop'] as const) addEventListener(kind, taken, { capture: true });
}

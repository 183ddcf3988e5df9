import type { AutoAnswer } from '../app/auto-dialog';
import type { Asked } from '../app/import/answer';
import type { SelfCheckTask, StepResult, Task } from '../app/job';
import type { SetUpAnswer, SetUpEntry, SetUpPage } from '../app/set-up-dialog';

/** The functions of `main.ts` that pages call; what they return comes to the handler, as does what they throw. */
type Run = {
  withSuccessHandler(on: (answer: string) => void): Run;
  withFailureHandler(on: (error: Error) => void): Run;
  uiStep(task: string, kept: readonly string[]): void;
  uiSaveSetUp(entry: string): void;
  uiSpeakSetUp(language: 'vi' | 'en'): void;
  uiOpenTab(tab: string): void;
  uiAuto(wanted: 'on' | 'off'): void;
  uiBring(what: keyof Asked, ask: string): void;
};

declare const google: { readonly script: { readonly run: Run; readonly host: { close(): void } } };

const answerTo = (call: (run: Run) => void): Promise<string> =>
  new Promise((resolve, reject) => {
    call(google.script.run.withSuccessHandler(resolve).withFailureHandler(reject));
  });

/** Takes one step of a job. @throws {Error} What the server threw, or the net. */
export const takeStep = async (task: Task | SelfCheckTask, kept: readonly string[]): Promise<StepResult> =>
  JSON.parse(
    await answerTo((run) => {
      run.uiStep(JSON.stringify(task), kept);
    }),
  ) as StepResult;

/** Saves what one step of the set-up holds. @throws {Error} What the server threw, or the net. */
export const saveEntry = async (entry: SetUpEntry): Promise<SetUpAnswer> =>
  JSON.parse(
    await answerTo((run) => {
      run.uiSaveSetUp(JSON.stringify(entry));
    }),
  ) as SetUpAnswer;

/** What the set-up dialog shows in another language, which is kept. @throws {Error} What the server threw, or the net. */
export const speakSetUp = async (language: 'vi' | 'en'): Promise<SetUpPage> =>
  JSON.parse(
    await answerTo((run) => {
      run.uiSpeakSetUp(language);
    }),
  ) as SetUpPage;

/** Turns the automatic runs on or off. @throws {Error} What the server threw, or the net. */
export const changeAuto = async (wanted: 'on' | 'off'): Promise<AutoAnswer> =>
  JSON.parse(
    await answerTo((run) => {
      run.uiAuto(wanted);
    }),
  ) as AutoAnswer;

/** Opens a tab; gives back why it cannot, `''` where it can. @throws {Error} What the server threw, or the net. */
export const openTab = (tab: string): Promise<string> =>
  answerTo((run) => {
    run.uiOpenTab(tab);
  });

/** Asks what the pages ask that bring lists in, mend them and take that back. @throws {Error} What the server threw, or the net. */
export const askBring = async <K extends keyof Asked>(what: K, ask: Asked[K]['ask']): Promise<Asked[K]['answer']> =>
  JSON.parse(
    await answerTo((run) => {
      run.uiBring(what, JSON.stringify(ask));
    }),
  ) as Asked[K]['answer'];

/** Closes the dialog. */
export const closeDialog = (): void => {
  google.script.host.close();
};

/** What an error says. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

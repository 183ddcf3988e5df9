import { Presets, SingleBar } from 'cli-progress';
import type { Progress } from './run-local';

/**
 * Shows how a run goes on: a bar an action on a terminal, one line a step anywhere else.
 *
 * @param stream - Where it is shown; standard error, so that the figures can be piped.
 */
export function showProgress(stream: NodeJS.WriteStream): Progress {
  return stream.isTTY ? bars(stream) : lines(stream);
}

function lines(stream: NodeJS.WriteStream): Progress {
  return (action) => (done, known, label) => stream.write(`${action} ${done}/${known}: ${label}\n`);
}

function bars(stream: NodeJS.WriteStream): Progress {
  return (action) => {
    const format = `${action.padEnd(22)} {bar} {value}/{total} {label}`;
    const bar = new SingleBar({ stream, format, barsize: 24, hideCursor: true, fps: 20 }, Presets.shades_classic);
    let started = false;
    return (done, known, label) => {
      if (!started) bar.start(known, 0, { label });
      started = true;
      bar.setTotal(known);
      bar.update(done, { label: label.slice(0, 40).padEnd(40) });
      if (done === known) bar.stop();
    };
  };
}

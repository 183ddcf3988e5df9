import { port } from './connection';
import { honestSpace } from './honest';

/** console: what is written is kept by the host. */
export function makeConsole(): object {
  const write =
    (level: string) =>
    (...parts: readonly unknown[]): void => {
      port.services.log(level, parts.map(textOf).join(' '));
    };
  return honestSpace('console', {
    log: write('log'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    debug: write('debug'),
    time: () => undefined,
    timeEnd: () => undefined,
  });
}

/** Logger. */
export function makeLogger(): object {
  const lines: string[] = [];
  return honestSpace('Logger', {
    log: (format: unknown, ...values: readonly unknown[]) => {
      const rest = [...values];
      const message = textOf(format).replace(/%s/g, (mark) => (rest.length > 0 ? textOf(rest.shift()) : mark));
      lines.push(message);
      port.services.log('log', message);
    },
    getLog: () => lines.join('\n'),
    clear: () => {
      lines.length = 0;
    },
  });
}

function textOf(value: unknown): string {
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

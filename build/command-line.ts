import { Command, CommanderError } from 'commander';
import { argumentErrors, helpTitles } from './text';

/** What a command line says, help to be printed, or what is wrong with it in one line. */
export type Parsed<Options> =
  | { kind: 'options'; options: Options; files: readonly string[] }
  | { kind: 'help'; text: string }
  | { kind: 'error'; error: string };

/**
 * Parses a command line by a description of it; prints nothing and never ends the process.
 *
 * @param command - Its options and arguments.
 * @param args - What was typed after the program's name.
 */
export function parseArguments<Options extends object>(command: Command, args: readonly string[]): Parsed<Options> {
  let help = '';
  command.configureHelp({ styleTitle: (title) => helpTitles[title] ?? title });
  command.exitOverride().configureOutput({ writeOut: (text) => (help += text), writeErr: () => undefined });
  try {
    command.parse([...args], { from: 'user' });
    return { kind: 'options', options: command.opts<Options>(), files: command.args };
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? { kind: 'help', text: help } : { kind: 'error', error: inVietnamese(error) };
  }
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined || year < 1900) return false;
  const instant = new Date(Date.UTC(year, month - 1, day));
  return instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day;
}

function inVietnamese({ code, message }: CommanderError): string {
  const option = /'([^']*)'/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'commander.unknownOption':
      return argumentErrors.unknownOption(option);
    case 'commander.optionMissingArgument':
      return argumentErrors.optionWithoutValue(option);
    case 'commander.missingMandatoryOptionValue':
      return argumentErrors.missingOption(option);
    case 'commander.missingArgument':
      return argumentErrors.noFiles;
    default:
      return argumentErrors.other(message.split('\n')[0] ?? '');
  }
}

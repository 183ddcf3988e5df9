import { Command } from 'commander';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { isDay, parseArguments, type Parsed } from './command-line';
import { argumentErrors } from './text';

/** What a run over roster files is asked to do. */
export type LocalOptions = {
  /** Id of the campaign order. */
  campaign: string;
  /** The day as of which everything is counted, `YYYY-MM-DD`. */
  on: string;
  /** Folder of the outputs, absolute. */
  out: string;
  /** Address that the report goes to. */
  mail: string;
  /** Paths of the roster files, absolute, in the order typed. */
  files: readonly string[];
};

type Typed = { campaign: string; on: string; out: string; mail?: string };

/**
 * Reads the command line of `npm run local`.
 *
 * @param args - What was typed after the program's name.
 * @param folder - The folder that relative paths start from.
 */
export function localOptions(
  args: readonly string[],
  folder: string,
): { kind: 'options'; options: LocalOptions } | Exclude<Parsed<Typed>, { kind: 'options' }> {
  const parsed = parseArguments<Typed>(command(), args);
  if (parsed.kind !== 'options') return parsed;
  const { campaign, on, mail = `chu-tich@${campaign}.example` } = parsed.options;
  const out = resolve(folder, parsed.options.out);
  const error = problem({ ...parsed.options, mail, out }, parsed.files);
  if (error !== null) return { kind: 'error', error };
  const files = parsed.files.map((file) => resolve(folder, file));
  return { kind: 'options', options: { campaign, on, out, mail, files } };
}

function command(): Command {
  return new Command('npm run local --')
    .description('Kiểm tra danh sách, phân tích khoảng trống, cảnh báo thời hạn và tạo báo cáo tuần.')
    .requiredOption('--campaign <id>', 'mã chiến dịch, ví dụ hoang-thanh')
    .requiredOption('--on <YYYY-MM-DD>', 'ngày tính số liệu')
    .option('--out <thư mục>', 'nơi ghi kết quả', 'out')
    .option('--mail <địa chỉ>', 'nơi nhận báo cáo')
    .argument('<tệp...>', 'danh sách .xlsx, .xls, .csv; mỗi tệp một đơn vị, đặt tên theo tệp')
    .helpOption('-h, --help', 'xem hướng dẫn này');
}

function problem(options: Required<Typed>, files: readonly string[]): string | null {
  if (!isDay(options.on)) return argumentErrors.noDay(options.on);
  if (!/^[^\s@,]+@[^\s@,]+$/.test(options.mail)) return argumentErrors.noAddress(options.mail);
  if (existsSync(options.out) && !statSync(options.out).isDirectory()) return argumentErrors.outIsFile(options.out);
  return files.length === 0 ? argumentErrors.noFiles : null;
}

import { Command } from 'commander';
import { resolve } from 'node:path';
import { sampleCampaigns } from '../samples/campaigns';
import { usualSeed } from '../samples/commune';
import { isDay, parseArguments, type Parsed } from './command-line';
import { argumentErrors } from './text';

/** Which sample commune to make, and the folder for it, absolute. */
export type SampleRun = { campaign: string; out: string; seed: number; on: string };

type Typed = { campaign: string; out: string; seed: string; on: string };

/**
 * Reads the command line of `npm run sample`.
 *
 * @param args - What was typed after the program's name.
 * @param folder - The folder that relative paths start from.
 */
export function sampleOptions(
  args: readonly string[],
  folder: string,
): { kind: 'options'; options: SampleRun } | Exclude<Parsed<Typed>, { kind: 'options' }> {
  const parsed = parseArguments<Typed>(command(), args);
  if (parsed.kind !== 'options') return parsed;
  const { campaign, out, seed, on } = parsed.options;
  const known = sampleCampaigns.map(({ id }) => id);
  if (!known.includes(campaign)) return { kind: 'error', error: argumentErrors.unknownCampaign(campaign, known) };
  if (!isDay(on)) return { kind: 'error', error: argumentErrors.noDay(on) };
  if (!/^\d{1,15}$/.test(seed)) return { kind: 'error', error: argumentErrors.noSeed(seed) };
  return { kind: 'options', options: { campaign, out: resolve(folder, out), seed: Number(seed), on } };
}

function command(): Command {
  return new Command('npm run sample --')
    .description('Tạo danh sách của một xã mẫu, không có người thật, và expected.json bên cạnh.')
    .requiredOption('--campaign <id>', 'mã chiến dịch, ví dụ hoang-thanh')
    .requiredOption('--out <thư mục>', 'nơi ghi')
    .option('--seed <số>', 'số gieo; cùng số thì cùng kết quả', String(usualSeed))
    .option('--on <YYYY-MM-DD>', 'ngày tính số liệu', '2026-04-15')
    .helpOption('-h, --help', 'xem hướng dẫn này');
}

import type { Host } from '../host/host';
import { mailFiles } from './eml';
import { putFiles, type Files } from './outputs';
import type { ReportResult } from './add-in-calls';
import { summarySchema, type Summary } from './summary';
import { writeWorkbook } from '../host/xlsx/write-workbook';

/** What a run came to before anything is written. */
export type Work = Pick<Summary, 'files' | 'serviceCalls'> & { computed: ReportResult['summary'] };

/**
 * Writes what a run came to into a folder, all or none; the summary comes last.
 *
 * @returns The summary as written.
 * @throws {ZodError} The summary is not of its own shape: a fault of the program, and nothing is written.
 */
export async function writeOutputs(host: Host, folder: string, work: Work): Promise<Summary> {
  const { files, list } = await writeMails(host);
  const summary = summarySchema.parse({
    ...work.computed,
    files: work.files,
    mail: list,
    serviceCalls: work.serviceCalls,
  });
  await putFiles(folder, ['workbook.xlsx', 'outbox', 'summary.json'], {
    ...files,
    'workbook.xlsx': await writeWorkbook(host.workbook(), summary.on),
    'summary.json': `${JSON.stringify(summary, null, 2)}\n`,
  });
  return summary;
}

async function writeMails(host: Host): Promise<{ files: Files; list: Summary['mail'] }> {
  const files: Record<string, Uint8Array | string> = {};
  const list: Summary['mail'] = [];
  for (const [index, mail] of host.outbox.entries()) {
    const { name, eml, html } = await mailFiles(mail, index + 1);
    files[`outbox/${name}.eml`] = eml;
    if (html !== null) files[`outbox/${name}.html`] = html;
    list.push({ to: mail.to.join(', '), subject: mail.subject, file: `outbox/${name}.eml` });
  }
  return { files, list };
}

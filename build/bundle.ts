import { buildAddIn } from './add-in';
import { inspectBundle } from './gate';
import { root } from './root';

try {
  const { code, functions } = await buildAddIn(root);
  const names = functions.map(({ name }) => name);
  const report = inspectBundle(code, names);
  console.log(
    `dist/Code.js: ${report.kilobytes.toFixed(0)} kB, loads in ${report.ms.toFixed(1)} ms, ${report.functions} functions`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

import { buildScripts } from './web';
await buildScripts(process.cwd(), process.cwd() + '/web');

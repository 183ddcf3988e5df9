// Stands in a page that carries its files within.
import { runFile } from './page-files';

void runFile('page.js');

import { join } from 'node:path';
import process from 'node:process';
import { compileLater } from './engine.js';
import { localDay } from './host.js';
import { run } from './program.js';

// Whoever reads the output may stop early, as `head` does: then there is nobody left to write for.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const { env, stdin, stdout, stderr } = process;
const pages = join(__dirname, '..', 'docs', 'rules');
const styles = join(__dirname, 'webview', 'report.css');
const host = { cwd: process.cwd(), env, stdin, stdout, stderr, pages, styles, today: localDay(new Date()) };

compileLater();

// The code is set and the process left to end by itself, so that everything written is read before.
void run(process.argv.slice(2), host).then((exitCode) => (process.exitCode = exitCode));

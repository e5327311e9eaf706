import { Readable } from 'node:stream';
import { join } from 'node:path';
import type { Host } from '../../../src/cli/host.js';

const nowhere = { write: () => true };

/** A host that writes nowhere and reads nothing. */
export const silent: Host = {
  cwd: import.meta.dirname,
  env: {},
  stdout: nowhere,
  stderr: nowhere,
  stdin: Readable.from([]),
  pages: join(import.meta.dirname, '..', '..', '..', 'docs', 'rules'),
  styles: join(import.meta.dirname, '..', '..', '..', 'dist', 'webview', 'report.css'),
  today: '2026-03-02',
};

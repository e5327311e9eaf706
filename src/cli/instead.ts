import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { tooLarge } from '../core/corpus/decode.js';
import { decode } from '../node/decode.js';
import { slashed } from '../node/within.js';
import type { Host } from './host.js';
import type { LintOptions } from './lint-options.js';
import type { Instead } from './readings.js';
import { Refusal } from './refusal.js';

/** Reads what the options put in the place of files: another configuration, or a text on standard input. */
export async function readInstead(
  { config, stdinFilename }: Pick<LintOptions, 'config' | 'stdinFilename'>,
  host: Host,
): Promise<Instead> {
  return {
    config: config === undefined ? null : await configAt(config, host),
    text: stdinFilename === undefined ? null : { path: stdinFilename, text: await standardInput(host) },
  };
}

async function configAt(path: string, { cwd }: Host) {
  const absolute = resolve(cwd, path);
  const bytes = await readFile(absolute).catch(() => {
    throw new Refusal(`The configuration ${path} could not be read (looked for ${absolute}). Check the path.`);
  });
  return { path: slashed(relative(cwd, absolute)), text: textOf(bytes, `The configuration ${path}`) };
}

async function standardInput({ stdin }: Host): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  return textOf(Buffer.concat(chunks), 'What came on standard input');
}

function textOf(bytes: Uint8Array, what: string): string {
  const large = tooLarge(bytes.length);
  if (large) throw new Refusal(`${what} has ${large.data.size ?? ''}, and at most ${large.data.limit ?? ''} are read.`);
  const read = decode(bytes);
  if ('unreadable' in read) throw new Refusal(`${what} is not text in UTF-8. Save it as UTF-8 and try again.`);
  return read.text;
}

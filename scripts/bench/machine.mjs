import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { versionOf, peers } from './tools.mjs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';

/** What is measured on, and with which versions. @typedef {Awaited<ReturnType<typeof describeMachine>>} Machine */

/** Describes the machine without naming it or any of its folders. */
export async function describeMachine() {
  const own = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    gigabytes: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform}, ${process.arch}`,
    node: process.version,
    load: loadavg(),
    /** @type {string} */
    cutline: own.version,
    versions: peers.map((name) => `${name} ${versionOf(name)}`),
  };
}

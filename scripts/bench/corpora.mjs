import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { tempFolder } from '../lib/temp.mjs';
import { copyFiles, halfOf, markdownFiles } from './corpus.mjs';
import { measure } from './measure.mjs';
import { median } from './statistics.mjs';
import { toolsFrom } from './tools.mjs';

/** @typedef {import('./measure.mjs').Taken} Taken */
/** @typedef {import('./measure.mjs').Tool} Tool */

/**
 * What one tool took over a corpus, run by run, and the median.
 * @typedef {object} Line
 * @property {string} name
 * @property {readonly Taken[]} runs
 * @property {number} seconds
 * @property {number} megabytes
 */

/**
 * A corpus with what each tool took. `half` is `cutline lint` over half of it, where that was measured.
 * @typedef {object} CorpusResult
 * @property {string} name
 * @property {number} files
 * @property {number} bytes
 * @property {Record<keyof ReturnType<typeof toolsFrom>, Line>} lines
 * @property {{ files: number, bytes: number, line: Line } | null} half
 */

/**
 * @typedef {object} Request
 * @property {string} corpus
 * @property {import('./bundle.mjs').Programs} programs
 * @property {{ rounds: number, files: number }} amount
 * @property {(cleanup: () => Promise<void>) => void} defer
 */

/**
 * Runs every tool over the corpus's `kep` and `eip`, in rounds: each tool once, then each once more.
 * @param {Request} request
 * @returns {Promise<CorpusResult[]>}
 */
export async function benchCorpora(request) {
  const names = ['kep', 'eip'].filter((name) => existsSync(join(request.corpus, name)));
  const results = [];
  for (const name of names) results.push(await benchCorpus(name, name === 'kep', request));
  return results;
}

/**
 * @param {string} name
 * @param {boolean} withHalf
 * @param {Request} request
 * @returns {Promise<CorpusResult>}
 */
async function benchCorpus(name, withHalf, { corpus, programs, amount, defer }) {
  const { folder: temporary, remove } = await tempFolder('bench');
  defer(remove);
  const whole = join(corpus, name);
  const every = Math.max(1, Math.floor(markdownFiles(whole).length / amount.files));
  const chosen = markdownFiles(whole).filter((_file, index) => index % every === 0);
  const folder = every === 1 ? whole : await copyFiles(whole, join(temporary, 'some'), chosen);
  const half = halfOf(chosen);
  const halfFolder = withHalf ? await copyFiles(whole, join(temporary, 'half'), half) : null;

  const tools = toolsFrom(programs);
  /** @type {{ key: string, tool: Tool, folder: string, runs: Taken[] }[]} */
  const jobs = Object.entries(tools).map(([key, tool]) => ({ key, tool, folder, runs: [] }));
  if (halfFolder) jobs.push({ key: 'half', tool: tools.lint, folder: halfFolder, runs: [] });
  // Once unmeasured, so that no tool is the one that waits for the disk.
  await measure(tools.read, folder);
  for (let round = 1; round <= amount.rounds; round++) {
    for (const job of jobs) {
      sayProgress(`${name}, round ${round} of ${amount.rounds}: ${job.tool.name}`);
      job.runs.push(await measure(job.tool, job.folder));
    }
  }
  sayProgress('');
  const { half: halfLine, ...lines } = Object.fromEntries(
    jobs.map(({ key, tool, runs }) => [key, lineOf(tool.name, runs)]),
  );
  return {
    name,
    ...sizeOf(chosen),
    lines: /** @type {CorpusResult['lines']} */ (lines),
    half: halfLine ? { ...sizeOf(half), line: halfLine } : null,
  };
}

/**
 * Shows what is under way, on one line and for people alone.
 * @param {string} text
 */
function sayProgress(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}

/**
 * @param {string} name
 * @param {readonly Taken[]} runs
 * @returns {Line}
 */
function lineOf(name, runs) {
  return {
    name,
    runs,
    seconds: median(runs.map(({ seconds }) => seconds)),
    megabytes: median(runs.map(({ megabytes }) => megabytes)),
  };
}

/** @param {readonly { bytes: number }[]} files */
function sizeOf(files) {
  return { files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

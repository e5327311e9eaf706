// Runs the program given as arguments, and ends it with all that it started when standard input is
// closed, which happens in any case when the process that holds it ends, however it ends.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const [program = '', ...args] = process.argv.slice(2);
const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
child.on('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
child.on('exit', (code) => void end(code ?? 1));
process.stdin
  .on('end', () => void end(0))
  .on('error', () => void end(0))
  .resume();
process.on('SIGTERM', () => void end(0));

let ending = false;

/** @param {number} code */
async function end(code) {
  if (ending) return;
  ending = true;
  // Children are collected first: once their parent is gone they can no longer be told from others.
  const pids = [...descendants(process.pid)];
  for (const pid of pids) signal(pid, 'SIGTERM');
  for (let turn = 0; turn < 20 && pids.some((pid) => signal(pid, 0)); turn += 1) await sleep(100);
  for (const pid of [...pids, ...descendants(process.pid)]) signal(pid, 'SIGKILL');
  process.exit(code);
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals | 0} name
 */
function signal(pid, name) {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}

/**
 * The ids of all processes that descend from one, as /proc tells now.
 * @param {number} ancestor
 * @returns {Set<number>}
 */
function descendants(ancestor) {
  /** @type {Map<number, number[]>} */
  const children = new Map();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (!pid) continue;
    const parent = parentOf(pid);
    children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  /** @type {Set<number>} */
  const found = new Set();
  const pending = [ancestor];
  for (let pid = pending.pop(); pid !== undefined; pid = pending.pop()) {
    for (const next of children.get(pid) ?? []) {
      found.add(next);
      pending.push(next);
    }
  }
  return found;
}

/** @param {number} pid */
function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in parentheses, which may itself hold spaces.
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return 0;
  }
}

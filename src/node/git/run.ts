import { spawn } from 'node:child_process';

/** What git answered, or why it did not. */
export type GitAnswer =
  | { readonly ok: true; readonly out: Buffer }
  | { readonly ok: false; readonly reason: 'no-git' | 'too-much' | 'failed'; readonly says: string };

/** The largest answer that is taken, in bytes. */
const limit = 256 * 1024 * 1024;

/**
 * A repository's own configuration can name programs for git to run. None of these are read for what we ask, and what
 * could be is switched off: hooks, the file system monitor, a pager, filters of a diff, lazy fetches and prompts.
 */
const fence = [
  '--no-pager',
  '--no-optional-locks',
  '--literal-pathspecs',
  '--no-replace-objects',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'protocol.allow=never',
];

/** Asks git something about the repository that a folder lies in. Nothing is written, checked out or fetched. */
export function git(folder: string, args: readonly string[], input = '', signal?: AbortSignal): Promise<GitAnswer> {
  return new Promise((resolve) => {
    const child = spawn('git', [...fence, ...args], {
      cwd: folder,
      env: environmentFrom(process.env),
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
      ...(signal && { signal }),
    });
    const chunks: Buffer[] = [];
    let size = 0;
    let says = '';
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) child.kill();
      else chunks.push(chunk);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (says = (says + text).slice(0, 2000)));
    // Whether git reads all of its input or not is told by its exit code.
    child.stdin.on('error', () => undefined).end(input);
    child.on('error', (error: NodeJS.ErrnoException) =>
      resolve({ ok: false, reason: error.code === 'ENOENT' ? 'no-git' : 'failed', says: error.message }),
    );
    child.on('close', (code) => {
      if (size > limit) resolve({ ok: false, reason: 'too-much', says: '' });
      else if (code === 0) resolve({ ok: true, out: Buffer.concat(chunks) });
      else resolve({ ok: false, reason: 'failed', says: says.trim() });
    });
  });
}

/** An environment for git: our own without what would lead git to another repository, and with answers that do not depend on a language. */
export function environmentFrom(own: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(own).filter(([name]) => !/^GIT_(?!CEILING_DIRECTORIES$|EXEC_PATH$)/.test(name));
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    // The repository's own configuration could allow a protocol that runs a program; this forbids all of them.
    GIT_ALLOW_PROTOCOL: '',
    GIT_ASKPASS: '',
    // Windows would look for git.exe in the repository first.
    NoDefaultCurrentDirectoryInExePath: '1',
  };
}

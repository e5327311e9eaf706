import { describe, Problem } from './problem.mjs';

/** @typedef {() => void | Promise<void>} Cleanup */

/**
 * Runs a command's main function, and whatever it left to clean up, in reverse order, however it
 * ends: by returning its exit code, by an error, or by Ctrl-C or a TERM signal.
 * @param {(defer: (cleanup: Cleanup) => void) => Promise<number>} main
 */
export async function runCommand(main) {
  /** @type {Cleanup[]} */
  const cleanups = [];
  let ending = false;

  /** @param {number} code */
  const end = async (code) => {
    if (ending) return;
    ending = true;
    let exitCode = code;
    for (let cleanup = cleanups.pop(); cleanup; cleanup = cleanups.pop()) {
      try {
        await cleanup();
      } catch (error) {
        console.error(describe(error));
        exitCode ||= 2;
      }
    }
    process.exit(exitCode);
  };

  process.on('uncaughtException', (error) => {
    console.error(describe(error));
    void end(2);
  });
  process.on('SIGINT', () => void end(130));
  process.on('SIGTERM', () => void end(143));
  process.on('SIGHUP', () => void end(129));
  try {
    await end(await main((cleanup) => cleanups.push(cleanup)));
  } catch (error) {
    if (!ending) console.error(describe(error));
    await end(error instanceof Problem ? error.exitCode : 2);
  }
}

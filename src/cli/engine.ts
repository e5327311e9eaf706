import { versions } from 'node:process';
import { setFlagsFromString } from 'node:v8';

/**
 * Makes the engine of Node 20 look longer at a function before it compiles it a second time: a run ends so soon that
 * compiling many functions early takes more processor time than it saves. Later engines do so by themselves, and do
 * not know the flag.
 */
export function compileLater(): void {
  if (versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=400000');
}

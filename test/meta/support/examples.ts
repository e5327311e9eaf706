import { repositoryOf, type Repository } from './repository.js';

/** An example of a rule's page: one file, or several that share a case. */
export interface Example {
  readonly name: string;
  readonly valid: boolean;
  readonly repository: Repository;
}

/** The examples of a page: fenced blocks whose info string says `invalid` or `valid`, `path=` and perhaps `case=`. */
export function examplesIn(page: string): Example[] {
  const cases = new Map<string, { valid: boolean; files: Record<string, string> }>();
  for (const [, verdict, rest, text] of page.matchAll(/^```[a-z]+ (valid|invalid) ([^\n]*)\n([\s\S]*?)^```$/gm)) {
    const path = /\bpath=(\S+)/.exec(rest ?? '')?.[1];
    if (path === undefined) throw new Error(`An example needs a path: ${rest ?? ''}`);
    const name = `${verdict ?? ''} ${/\bcase=(\S+)/.exec(rest ?? '')?.[1] ?? `example ${cases.size + 1}`}`;
    const example = cases.get(name) ?? { valid: verdict === 'valid', files: {} };
    example.files[path] = text ?? '';
    cases.set(name, example);
  }
  return [...cases].map(([name, { valid, files }]) => ({ name, valid, repository: repositoryOf(files) }));
}

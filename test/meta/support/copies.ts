import type { Repository } from './repository.js';

/** A copy of a repository that says the same in other bytes. */
export interface Copy {
  readonly name: string;
  /** False where columns differ by design. */
  readonly sameColumns: boolean;
  readonly make: (text: string) => string;
}

/** The copies that every fixture is turned into. */
export const copies: readonly Copy[] = [
  { name: 'CRLF', sameColumns: true, make: (text) => text.replace(/\r?\n/g, '\r\n') },
  { name: 'BOM', sameColumns: true, make: (text) => (text.startsWith('\uFEFF') ? text : `\uFEFF${text}`) },
  { name: 'tabs', sameColumns: false, make: tabbed },
];

/** A copy of each file that is UTF-8 text. */
export function copied(repository: Repository, copy: Copy): Repository {
  return new Map(
    [...repository].map(([path, bytes]) => [path, path.endsWith('.md') ? again(bytes, copy.make) : bytes]),
  );
}

function again(bytes: Uint8Array, make: (text: string) => string): Uint8Array {
  try {
    return new TextEncoder().encode(make(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)));
  } catch {
    return bytes;
  }
}

/** Tabs for the indentation of list items below others. YAML and code keep their spaces, since there they mean something. */
function tabbed(text: string): string {
  const front = /^\uFEFF?---\r?\n[\s\S]*?\n(?:---|\.\.\.)[ \t]*\r?\n/.exec(text)?.[0] ?? '';
  const body = text.slice(front.length);
  if (body.includes('```')) return text;
  return front + body.replace(/^ {2,}(?=[-*+] )/gm, (indent) => '\t'.repeat(Math.ceil(indent.length / 4)));
}

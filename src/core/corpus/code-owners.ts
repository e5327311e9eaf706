import { brief } from '../artifact/brief.js';
import { roleOf, sideOfHandle } from '../rights/roles.js';
import type { Owner } from '../artifact/types.js';
import type { CodeOwners, InputFile } from './types.js';

/** Where the file may lie, in the order in which the first one counts. */
const places = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/** A longer file is left alone: nobody keeps one by hand. */
const longest = 262_144;

/** Reads the CODEOWNERS file that counts; nothing where there is none. */
export function codeOwnersOf(inputs: ReadonlyMap<string, InputFile>): CodeOwners {
  const file = places.map((place) => inputs.get(place)).find((input) => input && 'text' in input);
  const text = file && 'text' in file ? file.text : '';
  return text.length > longest ? { sides: new Map(), owners: [] } : codeOwnersIn(text);
}

/**
 * Whose side the file tells. A team's side is in its words. A person's is told by a section, `[Product]`, by a comment of its own
 * right above, `# Engineering`, or by one behind the line; by ownership alone it is not.
 */
function codeOwnersIn(text: string): CodeOwners {
  const told = new Map<string, Set<Owner>>();
  const named = new Set<string>();
  let section: Owner | null = null;
  let above: Owner | null = null;
  for (const line of text.split(/\r?\n/)) {
    const { words, comment } = partsOf(brief(line));
    const heading = /^\^?\[([^\]]*)\]/.exec(words);
    if (heading) section = roleOf(heading[1] ?? '');
    if (words === '') above = comment === '' ? null : groupSide(comment);
    const owners = words.split(/\s+/).filter((word) => word.startsWith('@'));
    const said = groupSide(comment) ?? (words === '' ? null : (above ?? section));
    for (const owner of owners) {
      const side = sideOfTeam(owner) ?? said;
      const handle = owner.slice(1).toLowerCase();
      named.add(owner);
      if (side) told.set(handle, (told.get(handle) ?? new Set()).add(side));
    }
  }
  const sides = new Map<string, Owner>();
  for (const [handle, [side, ...others]] of told) if (side && others.length === 0) sides.set(handle, side);
  return { sides, owners: [...named] };
}

function sideOfTeam(owner: string): Owner | null {
  return owner.includes('/') ? sideOfHandle(owner) : null;
}

/** A comment that does nothing but name a group: "Engineering", "--- Product team ---", "owned by engineering". */
function groupSide(comment: string): Owner | null {
  const name = comment.replace(/^[\s#=*-]+|[\s#=*:-]+$/g, '').replace(/^owned by\s+|\s+(?:team|owners|side)$/gi, '');
  return name.split(/\s+/).length <= 2 ? roleOf(name) : null;
}

/** A hash opens a comment at the start of a line and after white space. */
function partsOf(line: string): { readonly words: string; readonly comment: string } {
  const hash = line.search(/(?:^|\s)#/);
  if (hash < 0) return { words: line.trim(), comment: '' };
  return { words: line.slice(0, hash).trim(), comment: line.slice(hash).trim().replace(/^#+/, '').trim() };
}

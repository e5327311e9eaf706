import { ownerInBrackets } from '../../artifact/checklist.js';
import { sideOf } from '../../artifact/people.js';

/** A mark in brackets, of which one part names the owner and the others may say anything. */
export interface Bracketed {
  readonly open: string;
  /** The parts with the comma or semicolon that ends each. */
  readonly parts: readonly string[];
  readonly close: string;
}

/** The words of an owner in a part, with `owner:` and the white space around them. */
const named = /^(\s*)(owner\s*:\s*)?([^,;]*?)(\s*[,;]?)$/i;
const handle = /^@[\w/.-]*\w$/;

/** The brackets of a mark taken apart; null for a mark of another form. */
export function bracketed(mark: string): Bracketed | null {
  if (!/^[([].*[)\]]$/s.test(mark)) return null;
  const parts = mark.slice(1, -1).match(/[^,;]*[,;]|[^,;]+$/g) ?? [];
  return { open: mark.charAt(0), parts, close: mark.slice(-1) };
}

/** The mark with other words in the place of its owner's. Null where these are not told from the rest, or would not read back. */
export function withOwner({ open, parts, close }: Bracketed, owner: string): string | null {
  const at = ownerAt(parts);
  const [, lead = '', label = '', , tail = ''] = named.exec(parts[at] ?? '') ?? [];
  const expected = sideOf(owner) ?? owner;
  for (const before of label === '' ? ['', 'owner: '] : [label]) {
    const inside = parts.with(Math.max(at, 0), `${lead}${before}${owner}${tail}`).join('');
    const isShort = inside.length <= (open === '(' ? 60 : 30);
    if (at >= 0 && isShort && ownerInBrackets(inside) === expected) return `${open}${inside}${close}`;
  }
  return null;
}

/** The mark without its owner: empty where it says nothing else. Null where the owner is not told from the rest. */
export function withoutOwnerPart({ open, parts, close }: Bracketed): string | null {
  const at = ownerAt(parts);
  if (at < 0) return null;
  const rest = parts.toSpliced(at, 1).join('').replace(/[,;]$/, '').trim();
  if (rest === '') return '';
  return ownerInBrackets(rest) === null ? `${open}${rest}${close}` : null;
}

/** The part that says the owner and nothing else; -1 for none. */
function ownerAt(parts: readonly string[]): number {
  return parts.findIndex((part) => {
    const [, , label, words = ''] = named.exec(part) ?? [];
    return label !== undefined || sideOf(words) !== null || handle.test(words);
  });
}

import type { Corpus, SourceFile } from '../../corpus/types.js';
import { localPath, resolvePath } from '../../corpus/paths.js';
import { nameOf } from '../../text/paths.js';
import { isHidden } from '../../document/link-targets.js';
import type { FileEdit } from '../file-edit.js';
import { addressesIn, pathsIn, pathsWith, type Address } from '../references/addresses.js';
import { mentionsOf, plainInputs } from '../references/mentions-of.js';
import type { PlainFile } from '../references/mentions.js';
import { movedPath, type Move } from './moves.js';
import { rewritten } from './rewritten.js';

/**
 * Edits after which every path leads to the files that it led to before they were moved: in all documents, in the moved
 * ones too, and in the files of code that are handed over. The edits are of the files where they stand before the move.
 */
export function followingEdits(corpus: Corpus, moves: readonly Move[], code: readonly PlainFile[]): FileEdit[] {
  const names = moves.map(({ from }) => longestPart(nameOf(from)));
  const mayLead = (text: string): boolean => names.some((name) => text.includes(name));
  const edits: FileEdit[] = [];
  for (const file of corpus.files.values()) {
    if (file.state !== 'read') continue;
    const { path, document } = file;
    if (movedPath(moves, path) === path && !mayLead(document.text)) continue;
    const named = pathsNaming(moves, document.text).filter(({ urlRange }) => !isHidden(document, urlRange));
    edits.push(...leading(corpus, moves, path, document.text, [...addressesIn(document), ...named]));
  }
  for (const { path, text } of [...plainInputs(corpus), ...code])
    if (mayLead(text))
      edits.push(...leading(corpus, moves, path, text, [...pathsIn(text), ...pathsNaming(moves, text)]));
  return [...edits, ...byName(corpus, moves)];
}

/** Paths in the text that go through a folder that is moved. */
function pathsNaming(moves: readonly Move[], text: string): Address[] {
  return moves.flatMap(({ from }) => (/\.(?:md|markdown)$/i.test(from) ? [] : pathsWith(text, nameOf(from))));
}

/** A name may be written with its other characters encoded. */
function longestPart(name: string): string {
  const [longest = ''] = name
    .replace(/\.(?:md|markdown)$/i, '')
    .split(/[^\w.-]/)
    .sort((a, b) => b.length - a.length);
  return longest;
}

function leading(
  corpus: Corpus,
  moves: readonly Move[],
  path: string,
  text: string,
  addresses: readonly Address[],
): FileEdit[] {
  const file = { before: path, after: movedPath(moves, path) };
  return addresses.flatMap((address): FileEdit[] => {
    const local = address.form === 'wiki' ? null : localPath(address.url);
    if (local === null) return [];
    const led = targetOf(corpus, address, local, path);
    if (!led) return [];
    const target = { before: led.path, after: movedPath(moves, led.path) };
    if (target.after === target.before && file.after === file.before) return [];
    const start = address.urlRange.start;
    const isBracketed = address.form === 'bare' || text.charAt(start - 1) === '<';
    const after = rewritten(local, { file, target, isFromRoot: led.isFromRoot, isBracketed });
    return after === local ? [] : [{ path, range: { start, end: start + local.length }, expected: local, text: after }];
  });
}

/** What an address leads to: a file that is there, or for a link the place where it should be. */
function targetOf(
  corpus: Corpus,
  { form }: Address,
  local: string,
  path: string,
): { readonly path: string; readonly isFromRoot: boolean } | null {
  const isFromRoot = local.startsWith('/');
  const beside = resolvePath(local, path);
  const tries = beside === null ? [] : [beside, `${beside}.md`];
  const found = tries.find((each) => each !== '' && corpus.has(each));
  if (found !== undefined) return { path: found, isFromRoot };
  const atRoot = form === 'bare' ? resolvePath(`/${local}`, path) : null;
  if (atRoot !== null && corpus.has(atRoot)) return { path: atRoot, isFromRoot: true };
  // A link without a slash or an ending is as likely a word that somebody left to be filled in.
  return form === 'link' && beside && /[./]/.test(local) ? { path: beside, isFromRoot } : null;
}

/** Names without folder and ending, as wiki links and metadata give them. */
function byName(corpus: Corpus, moves: readonly Move[]): FileEdit[] {
  const moved = [...corpus.files.values()].filter(
    (file): file is SourceFile & { state: 'read' } => file.state === 'read',
  );
  return moved.flatMap(({ path, artifact }): FileEdit[] => {
    const name = nameOf(movedPath(moves, path)).replace(/\.(?:md|markdown)$/i, '');
    if (!artifact || name === nameOf(path).replace(/\.(?:md|markdown)$/i, '')) return [];
    return mentionsOf(corpus, { artifact, record: null }, [])
      .filter(({ form }) => form === 'wiki')
      .map((mention) => ({
        path: mention.path,
        range: mention.range,
        expected: mention.text,
        text: mention.text.trim() === mention.text ? name : mention.text.replace(mention.text.trim(), () => name),
      }));
  });
}

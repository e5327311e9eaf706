import { nameId, withoutZeros } from '../../artifact/ids.js';
import type { Artifact } from '../../artifact/types.js';
import type { Corpus } from '../../corpus/types.js';
import type { Words } from '../../document/range.js';
import { replacing, type FileEdit } from '../file-edit.js';
import { mentionsOf } from '../references/mentions-of.js';
import type { Mention, PlainFile } from '../references/mentions.js';
import { anchorEdits } from './anchors.js';
import { followingEdits } from './following.js';
import type { Move } from './moves.js';
import { moveTo, numberedIn, withNumber } from './numbered.js';
import { ownNames } from './own-names.js';

/** What changes when a record gets another name: edits of the files where they stand, and then the moves. */
export interface Renamed {
  readonly edits: readonly FileEdit[];
  readonly moves: readonly Move[];
}

/** Gives a record another number: in its own words, in the name of its file or folder, and wherever it is spoken of. */
export function renumbered(corpus: Corpus, artifact: Artifact, number: string, code: readonly PlainFile[]): Renamed {
  const move = moveTo(artifact.path, number);
  const moves = move ? [move] : [];
  return {
    edits: onceEach([...idEdits(corpus, artifact, number, code), ...followingEdits(corpus, moves, code)]),
    moves,
  };
}

/** The edits of a new number that are no paths: a record's own ids, the ids by which others speak of it, and anchors. */
export function idEdits(corpus: Corpus, artifact: Artifact, number: string, code: readonly PlainFile[]): FileEdit[] {
  const own = ownNames(artifact).ids.map((id) => replacing(artifact, id, withNumber(id.text, number)));
  const others = mentionsOf(corpus, { artifact, record: null }, code)
    .filter((mention) => mention.by === 'id' && saysNumberOf(artifact, mention) && isSure(corpus, artifact, mention))
    .map(({ path, range, text }) => ({ path, range, expected: text, text: withNumber(text, number) }));
  const edits = onceEach([...own, ...others].filter(({ expected, text }) => expected !== text));
  return [...edits, ...anchorEdits(corpus, artifact, edits)];
}

/** A record that has one number in its name and another in its text is spoken of by both. */
function saysNumberOf(artifact: Artifact, { text }: Words): boolean {
  const digits = /(\d+[a-z]?)(?=\D*$)/.exec(text)?.[1];
  const known = [artifact.id?.number, nameId(artifact.path)?.number];
  return digits !== undefined && known.includes(withoutZeros(digits));
}

/** False where a record of another folder has the same id, and nothing says which of them is meant. */
function isSure(corpus: Corpus, artifact: Artifact, { path, text, isLinked, form }: Mention): boolean {
  const folder = numberedIn(artifact.path);
  if (isLinked || path === artifact.path || numberedIn(path) === folder) return true;
  const rivals = new Set(
    corpus.artifacts
      .filter((other) => saysNumberOf(other, { text, range: other.document.lines.range(0) }))
      .map((other) => numberedIn(other.path)),
  );
  rivals.delete(folder);
  const named = form === 'code' && /^\d/.test(text) ? `${artifact.kind}-${text}` : text;
  return [...rivals].every((other) => {
    const found = corpus.resolve({ text: named, target: null }, { path: `${other}/any.md`, kind: artifact.kind });
    return found.state !== 'found' || found.artifact === artifact;
  });
}

/** Edits in the order of their places; of two that say the same place, the first. */
export function onceEach(edits: readonly FileEdit[]): FileEdit[] {
  const inOrder = [...edits].sort((a, b) =>
    a.path === b.path ? a.range.start - b.range.start || b.range.end - a.range.end : a.path < b.path ? -1 : 1,
  );
  const kept: FileEdit[] = [];
  for (const edit of inOrder) {
    const last = kept.at(-1);
    if (last?.path !== edit.path || last.range.end <= edit.range.start) kept.push(edit);
  }
  return kept;
}

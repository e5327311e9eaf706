import { nameId } from '../../artifact/ids.js';
import type { Artifact } from '../../artifact/types.js';
import type { Corpus } from '../../corpus/types.js';
import type { Words } from '../../document/range.js';
import { contains } from '../../document/range.js';
import { nameOf } from '../../text/paths.js';
import { headingText, plainTitle } from '../new/plain-title.js';
import { slugOf, styleOf } from '../new/slug.js';
import { yamlScalar } from '../new/yaml-scalar.js';
import { replacing, type FileEdit } from '../file-edit.js';
import { addressesIn } from '../references/addresses.js';
import { mentionTest } from '../references/mentions-of.js';
import { pathAt } from '../references/mentions.js';
import { anchorEdits } from './anchors.js';
import { followingEdits } from './following.js';
import type { Move } from './moves.js';
import { ownNames } from './own-names.js';
import { onceEach, type Renamed } from './renumber.js';
import type { PlainFile } from '../references/mentions.js';

/**
 * Gives a record another title: in its heading and metadata, in the name of its file where that is made of the title,
 * and in the words of links that repeat it. Nothing changes for words without a letter or a digit, which are no title.
 */
export function retitled(corpus: Corpus, artifact: Artifact, typed: string, code: readonly PlainFile[]): Renamed {
  const title = plainTitle(typed);
  if (!/[\p{L}\p{N}]/u.test(title)) return { edits: [], moves: [] };
  const own = ownNames(artifact).titles.map((words) => replacing(artifact, words, titleFor(artifact, words, title)));
  const move = artifact.title ? slugMove(corpus, artifact, artifact.title.text, title) : null;
  const moves = move ? [move] : [];
  const linked = artifact.title ? linkWords(corpus, artifact, artifact.title.text, title) : [];
  const edits = [...own, ...linked, ...anchorEdits(corpus, artifact, own), ...followingEdits(corpus, moves, code)];
  return { edits: onceEach(edits.filter(({ expected, text }) => expected !== text)), moves };
}

/** A heading escapes what would end it, and YAML quotes what would not be read back. */
function titleFor({ document }: Artifact, { range }: Words, title: string): string {
  if (!contains({ start: 0, end: document.bodyStart }, range)) return headingText(title);
  const before = document.text.charAt(range.start - 1);
  if (before === '"') return yamlScalar(title, true).slice(1, -1);
  return before === "'" ? title.replaceAll("'", "''") : yamlScalar(title);
}

/** The new name of a file or folder whose words are those of the title. */
function slugMove(corpus: Corpus, { path }: Artifact, before: string, title: string): Move | null {
  const isIndex = /^(?:readme|index|spec|prd|adr)\.\w+$/i.test(nameOf(path));
  const holder = isIndex ? path.slice(0, Math.max(path.lastIndexOf('/'), 0)) : path;
  const name = nameOf(holder);
  const ending = isIndex ? '' : (/\.(?:md|markdown)$/i.exec(name)?.[0] ?? '');
  const raw = nameId(path)?.raw ?? '';
  const head = name.startsWith(raw) ? (/^[-_. ]*/.exec(name.slice(raw.length))?.[0].length ?? 0) + raw.length : 0;
  const slug = name.slice(head, name.length - ending.length);
  const style = styleOf([slug]);
  if (slug === '' || slug.toLowerCase() !== slugOf(before, style).toLowerCase()) return null;
  const words = slugOf(title, style);
  const to = holder.slice(0, holder.length - name.length) + name.slice(0, head) + words + ending;
  return words === '' || to === holder || corpus.has(to) ? null : { from: holder, to };
}

/** The words of links that end with the old title. */
function linkWords(corpus: Corpus, artifact: Artifact, before: string, title: string): FileEdit[] {
  const mayMean = mentionTest({ artifact, record: null });
  return [...corpus.files.values()].flatMap((file): FileEdit[] => {
    if (file.state !== 'read' || !mayMean(file.document.text)) return [];
    const { path, document } = file;
    return addressesIn(document).flatMap((address): FileEdit[] => {
      const { words } = address;
      if (words === null || pathAt(corpus, address, path) !== artifact.path) return [];
      const range = { start: words.end - before.length, end: words.end };
      if (range.start < words.start || document.text.slice(range.start, range.end) !== before) return [];
      if (range.start > words.start && /[\p{L}\p{N}]/u.test(document.text.charAt(range.start - 1))) return [];
      return [{ path, range, expected: before, text: title.replace(/[[\]]/g, '') }];
    });
  });
}

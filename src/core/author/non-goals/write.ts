import { fieldNamed, fieldsOf } from '../../artifact/carriers/carriers.js';
import type { HeadingMatcher } from '../../artifact/headings/match.js';
import { nonGoalsOf } from '../../artifact/non-goals.js';
import { sectionsOf } from '../../artifact/sections.js';
import type { Artifact } from '../../artifact/types.js';
import type { Corpus } from '../../corpus/types.js';
import { readDocument } from '../../document/read.js';
import { applyEdits } from '../../lint/edits.js';
import type { FileEdit } from '../file-edit.js';
import { inFrontmatter } from './in-frontmatter.js';
import { addedToList, addedToRows, belowProse, inEmpty } from './in-section.js';
import { newPart } from './new-part.js';

/**
 * Edits that add non-goals where the document has its own, in the form of those; else a section for them is made. Null
 * where the document would not read back so.
 */
export function nonGoalsEdits(corpus: Corpus, artifact: Artifact, texts: readonly string[]): FileEdit[] | null {
  const { match } = corpus.sources.settings.configuredFor(artifact.path);
  const wanted = texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  if (wanted.length === 0) return [];
  const edits = editsFor(corpus, artifact, match, wanted);
  return edits && readsBack(artifact, match, edits, wanted) ? edits : null;
}

function editsFor(
  corpus: Corpus,
  artifact: Artifact,
  match: HeadingMatcher,
  texts: readonly string[],
): FileEdit[] | null {
  const field = fieldNamed(artifact.fields, 'non-goals');
  if (field?.carrier === 'frontmatter') return field.path === undefined ? inFrontmatter(artifact, field, texts) : null;
  if (artifact.nonGoals.state === 'absent') return newPart(corpus, artifact, match, texts);
  return (
    addedToList(artifact, texts) ??
    addedToRows(artifact, texts) ??
    inEmpty(artifact, texts) ??
    belowProse(artifact, texts)
  );
}

function readsBack(
  { document, nonGoals }: Artifact,
  match: HeadingMatcher,
  edits: readonly FileEdit[],
  texts: readonly string[],
): boolean {
  const applied = applyEdits(document.text, edits);
  if (!('text' in applied)) return false;
  const after = readDocument(document.path, applied.text);
  const { items } = nonGoalsOf(after, sectionsOf(after, match), fieldsOf(after, match), match);
  const plain = (text: string): string => text.replace(/[\\"']/g, '').replace(/[.\s]+$/, '');
  const read = new Set(items.map(({ text }) => plain(text)));
  return texts.every((text) => read.has(plain(text))) && items.length >= nonGoals.items.length;
}

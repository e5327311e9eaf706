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

/** Non-goals that read back as they were named. */
export interface NamedNonGoals {
  readonly edits: readonly FileEdit[];
  /** Where the last of them ends in the text as the edits leave it. */
  readonly end: number;
}

/**
 * Edits that add non-goals where the document has its own, in the form of those; else a section for them is made. Null
 * where the document would not read back so.
 */
export function namedNonGoals(corpus: Corpus, artifact: Artifact, texts: readonly string[]): NamedNonGoals | null {
  const { match } = corpus.sources.settings.configuredFor(artifact.path);
  const wanted = texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  const edits = wanted.length === 0 ? null : editsFor(corpus, artifact, match, wanted);
  const end = edits && endAfter(artifact, match, edits, wanted);
  return edits && end !== null ? { edits, end } : null;
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

/** Where the last non-goal ends once the edits are made; null where not all of them are read. */
function endAfter(
  { document, nonGoals }: Artifact,
  match: HeadingMatcher,
  edits: readonly FileEdit[],
  texts: readonly string[],
): number | null {
  const applied = applyEdits(document.text, edits);
  if (!('text' in applied)) return null;
  const after = readDocument(document.path, applied.text);
  const { items } = nonGoalsOf(after, sectionsOf(after, match), fieldsOf(after, match), match);
  const plain = (text: string): string => text.replace(/[\\"']/g, '').replace(/[.\s]+$/, '');
  const places = new Map(items.map(({ text, range }) => [plain(text), range]));
  const isWhole = texts.every((text) => places.has(plain(text))) && items.length >= nonGoals.items.length;
  if (after.frontmatter.state !== document.frontmatter.state) return null;
  return isWhole ? (places.get(plain(texts.at(-1) ?? ''))?.end ?? null) : null;
}

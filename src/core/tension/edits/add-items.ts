import type { Artifact, CheckItem } from '../../artifact/types.js';
import { headingIn } from '../../author/complete/headings.js';
import { writtenLike } from '../../author/field-labels.js';
import { inserting, type FileEdit } from '../../author/file-edit.js';
import { linesBelow } from '../../author/lines-below.js';
import { newSection, sectionPlaces } from '../../author/new-section.js';
import { newListLines } from '../../author/non-goals/list-style.js';
import { overPlaceholder } from '../../author/over-placeholder.js';
import { withoutOwner } from '../../corpus/definition-of-done.js';
import type { Corpus, DoneItem } from '../../corpus/types.js';
import { contains } from '../../document/range.js';
import { sectionNamed } from '../../artifact/section-named.js';
import { languageBeside } from '../../words/languages.js';
import { bareWords, likeness } from '../../text/likeness.js';
import type { ListItem } from '../../document/outline-types.js';
import { gapIn, leadOf, listItemOf, siblingsOf, wholeOf } from './list-items.js';
import { ownerMark } from './owner-mark.js';

/** Edits that add an item to the definition of done of an artifact; a section is made where there is none. None for empty words. */
export function addItemEdits(artifact: Artifact, item: DoneItem): FileEdit[] {
  return addingItems(artifact, [item]);
}

/** Edits that add what the team's definition of done asks for and the artifact's own does not say yet. */
export function askedEdits(corpus: Corpus, artifact: Artifact): FileEdit[] {
  return addingItems(artifact, askedOf(corpus, artifact));
}

/** What the team's definition of done asks for and the artifact's own does not say yet; nothing of a log. */
export function askedOf(corpus: Corpus, artifact: Artifact): DoneItem[] {
  if (artifact.kind === 'decision-log') return [];
  const own = doneItems(artifact).map((item) => bareWords(withoutOwner(item)));
  return corpus.policyFor(artifact.path).definitionOfDone.filter(({ text }) => {
    const asked = bareWords(text);
    return !own.some((words) => isSaid(asked, words));
  });
}

/** Much the same words, or words that begin alike: "Unit tests for prices" is what "Unit tests for critical paths" asks for. */
function isSaid(asked: readonly string[], words: readonly string[]): boolean {
  if (asked.length >= 2 && asked.slice(0, 2).every((word, at) => words[at] === word)) return true;
  const said = new Set(words);
  return likeness(new Set(asked), said) >= 0.6 || (asked.length >= 2 && asked.every((word) => said.has(word)));
}

/** Edits that add several items to the definition of done of an artifact, in their order. */
export function addingItems(artifact: Artifact, items: readonly DoneItem[]): FileEdit[] {
  const wanted = items.map((item) => ({ ...item, text: oneLine(item.text) })).filter(({ text }) => text !== '');
  if (wanted.length === 0) return [];
  const last = lastItem(artifact, wanted.length === 1 ? (wanted[0]?.owner ?? null) : null);
  if (!last) return [belowHeading(artifact, wanted)];
  const { document } = artifact;
  const lead = leadOf(document, last.item);
  const gap = gapIn(document, last.item);
  const lines = wanted.map((item) => `${gap}${lead}${item.owner === last.owner ? item.text : marked(item)}`);
  return [inserting(artifact, wholeOf(document, last.item).end, numbered(lines, last.item).join(''))];
}

/** The item that a new one goes below: the last that a heading gives to the same owner, else the last of the list. */
function lastItem(
  artifact: Artifact,
  owner: string | null,
): { readonly item: ListItem; readonly owner: string | null } | null {
  const listed = doneItems(artifact).flatMap((item) => {
    const own = listItemOf(artifact, item);
    return own?.level === 0 ? [{ own, item }] : [];
  });
  const isOfHeading = ({ item }: { item: CheckItem }): boolean =>
    item.ownerRange !== null && !contains(item.range, item.ownerRange);
  const below = listed.findLast((each) => owner !== null && each.item.owner === owner && isOfHeading(each));
  const chosen = below ?? listed.at(-1);
  if (!chosen) return null;
  const last = siblingsOf(artifact.document, chosen.own).at(-1) ?? chosen.own;
  return { item: last, owner: below ? owner : null };
}

function belowHeading(artifact: Artifact, items: readonly DoneItem[]): FileEdit {
  const { document, path } = artifact;
  const texts = items.map((item) => `[ ] ${marked(item)}`);
  const lines = newListLines(artifact, texts);
  const section = sectionNamed(artifact, ['definition-of-done']);
  const { own } = section?.heading ?? {};
  const over = own && section?.state === 'empty' ? overPlaceholder(artifact, own, lines) : null;
  if (over) return over;
  if (own) return { ...linesBelow(document, own, lines), path };
  const beside = document.outline.headings.slice(1).map(({ text }) => text);
  const heading = writtenLike(headingIn(languageBeside(document.text), 'definition-of-done'), beside);
  return newSection(artifact, sectionPlaces['definition-of-done'], heading, lines);
}

function doneItems({ checklist }: Artifact): CheckItem[] {
  return checklist.filter(({ list }) => list === 'done');
}

function marked({ text, owner }: DoneItem): string {
  const mark = owner === null ? null : ownerMark(owner);
  return mark === null ? text : `${text} ${mark}`;
}

/** Each line of an ordered list has the number after the one before it. */
function numbered(lines: readonly string[], { ordered }: ListItem): readonly string[] {
  if (!ordered) return lines;
  return lines.map((line, index) => line.replace(/\d{1,9}/, (number) => String(Number(number) + index)));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, longestItem);
}

/** An item is a sentence. */
const longestItem = 500;

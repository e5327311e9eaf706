import { sectionsNamed } from '../artifact/sections.js';
import type { Artifact, Section } from '../artifact/types.js';
import type { Document } from '../document/document.js';
import { eolAt } from '../document/lines.js';
import { contains, trimmed, type Range } from '../document/range.js';
import { overlapping } from '../document/select.js';
import type { Suggestion } from '../lint/rule.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { placeholder } from './shared/placeholder.js';
import { atMost } from '../lint/severity.js';
import { inserting } from '../author/file-edit.js';
import { labelOf, oppositeOf, sidesOf, type Sides } from './shared/sides.js';

type Message = 'no-bad' | 'no-good' | 'add';

/** An ADR whose consequences are all good, or all bad. */
export const oneSidedConsequences = artifactRule<Message>({
  id: 'one-sided-consequences',
  group: 'trade-offs',
  summary: 'The consequences are all good, or all bad.',
  severity: byStage,
  kinds: ['adr'],
  messages: {
    'no-bad': 'Say what gets worse as well, or that nothing does; only the good is listed',
    'no-good': 'Say what gets better as well; only the bad is listed',
    add: 'Add the other side',
  },
  options: null,
  readsCorpus: false,
  *check({ subject: artifact }) {
    const section = sectionsNamed(artifact.sections, 'consequences').find(isAboutThem);
    const side = section ? onlySideOf(artifact) : null;
    if (!section || !side || saysOther(side.is, artifact)) return;
    yield {
      message: side.is === 'good' ? 'no-bad' : 'no-good',
      range: section.heading.range,
      // What is good may stand in the context, as what the decision is for.
      ...(side.is === 'bad' ? { severity: atMost(byStage[artifact.stage] ?? 'hint', 'information') } : {}),
      suggestions: adding(side, section, artifact),
    };
  },
});

/** "Benefits" alone, as a part of a design, does not set out to list what follows from it. */
function isAboutThem({ heading, state }: Section): boolean {
  const { good, bad } = sidesOf(heading.text);
  return state === 'present' && (!(good || bad) || /\p{L}\s+\p{L}/u.test(heading.text));
}

/** A part of the consequences that says on which side it is. */
interface Label {
  readonly text: string;
  readonly form: 'heading' | 'item' | 'paragraph';
  readonly block: Range;
  /** The depth of a heading. */
  readonly depth: number;
}

interface OnlySide {
  readonly is: 'good' | 'bad';
  readonly last: Label;
}

interface Part extends Label {
  readonly sides: Sides;
}

/** The one side that the consequences are labelled with; null where there are two, or words that no label sorts. */
function onlySideOf(artifact: Artifact): OnlySide | null {
  const parts = partsOf(artifact);
  let current: Part | null = null;
  let last: Part | null = null;
  for (const part of parts) {
    const labels = part.sides.good || part.sides.bad || part.sides.neutral;
    if (part.form === 'heading') current = labels ? part : null;
    else if (labels && part.form === 'paragraph') current = part;
    else if (!labels && !current) return null;
    if (!labels) continue;
    if (part.sides.good && part.sides.bad) return null;
    if (part.sides.neutral && !part.sides.good && !part.sides.bad) continue;
    if (last && last.sides.good !== part.sides.good) return null;
    last = part;
  }
  return last && { is: last.sides.good ? 'good' : 'bad', last };
}

/** The headings, list items and lines of the consequences, in document order; a table is a part without a label. */
function partsOf({ sections, document }: Artifact): Part[] {
  const { outline } = document;
  const isInside = insideAny(sectionsNamed(sections, 'consequences').map(outer));
  const part = (label: Label): Part => ({ ...label, sides: sidesOf(label.text) });
  const parts = [
    ...outline.headings.map(({ text, block, depth }) => part({ text, form: 'heading', block, depth })),
    ...outline.items
      .filter(({ level }) => level === 0)
      .map(({ text, block }) => part({ text: labelOf(text), form: 'item', block, depth: 0 })),
    ...outline.paragraphs
      .filter(({ within, range }) => within !== 'list-item' && isInside(range))
      .flatMap(({ range }) => linesOf(document, range).map((line) => part({ ...line, form: 'paragraph', depth: 0 }))),
    ...outline.tables.map(({ range }) => part({ text: '', form: 'paragraph', block: range, depth: 0 })),
  ];
  return parts.filter(({ block }) => isInside(block)).sort((a, b) => a.block.start - b.block.start);
}

/** The first line of a paragraph, and each of its other lines that has a label. */
function linesOf(document: Document, { start, end }: Range): Pick<Label, 'text' | 'block'>[] {
  const { lines, text } = document;
  const first = lines.at(start);
  const found: Pick<Label, 'text' | 'block'>[] = [];
  for (let line = first; line <= lines.at(end); line++) {
    const block = { start: Math.max(start, lines.start(line)), end: Math.min(end, lines.end(line)) };
    const label = labelOf(text.slice(block.start, block.end));
    if (line === first || label !== '') found.push({ text: label, block });
  }
  return found;
}

/** Tells whether one of several parts, in document order, holds a range. Parts lie in each other or apart. */
function insideAny(parts: readonly Range[]): (range: Range) => boolean {
  const apart: { readonly range: Range }[] = [];
  for (const range of parts) if (range.end > (apart.at(-1)?.range.end ?? -1)) apart.push({ range });
  return (range) => {
    const [part] = overlapping(apart, range);
    return part !== undefined && contains(part.range, range);
  };
}

/** A section with its heading. */
function outer({ heading, body }: Section): Range {
  return { start: heading.block.start, end: body.end };
}

/** True where another part of the artifact says what the consequences leave out. */
function saysOther(is: 'good' | 'bad', artifact: Artifact): boolean {
  const { sections, document } = artifact;
  const names = is === 'good' ? ['pros-and-cons', 'risks'] : ['pros-and-cons', 'rationale'];
  if (sections.some(({ name }) => names.includes(name))) return true;
  if (is === 'bad' && artifact.why.length > 0) return true;
  const { headings, items, paragraphs } = document.outline;
  const labels = [
    ...headings.map(({ text }) => text),
    ...items.map(({ text }) => labelOf(text)),
    ...paragraphs.flatMap(({ range }) => linesOf(document, range).map(({ text }) => text)),
  ];
  return labels.some((label) => sidesOf(label)[is === 'good' ? 'bad' : 'good']);
}

/** The other side in the form of the one that is there: a heading, a labelled item or a labelled paragraph. */
function adding({ is, last }: OnlySide, section: Section, artifact: Artifact): Suggestion[] {
  const { document } = artifact;
  const label = oppositeOf(last.text);
  if (label === null) return [];
  const line = document.text.slice(last.block.start, document.lines.end(document.lines.at(last.block.start)));
  const at = line.indexOf(last.text);
  const mark = /^[*_]*(?:[,:]?[*_]*)(?:\s(?:because|weil|parce que|car|porque|pois)(?!\p{L}))?/iu;
  const opens = line.slice(0, at) + label + (mark.exec(line.slice(at + last.text.length))?.[0] ?? '');
  const words = placeholder(1, is === 'good' ? 'what we give up' : 'what gets better');
  const end = trimmed(document.text, last.form === 'item' ? last.block : outer(section)).end;
  const eol = eolAt(document.text, document.lines, end);
  const text = last.form === 'item' ? `${eol}${opens} ${words}` : `${eol}${eol}${opens}${eol}${eol}- ${words}`;
  return [{ title: 'add', data: {}, edits: [inserting(artifact, end, text)], snippet: true }];
}

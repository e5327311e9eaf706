import { cutLineOf } from '../../artifact/cut-line.js';
import type { HeadingMatcher } from '../../artifact/headings/match.js';
import { sectionsOf } from '../../artifact/sections.js';
import type { Artifact } from '../../artifact/types.js';
import type { Corpus } from '../../corpus/types.js';
import { textOf, type Words } from '../../document/range.js';
import { readDocument } from '../../document/read.js';
import { applyEdits } from '../../lint/edits.js';
import { languageBeside } from '../../words/languages.js';
import type { FileEdit } from '../file-edit.js';
import { replacing } from '../file-edit.js';
import { linesBelow } from '../lines-below.js';
import { arranged, type Answer, type Arranged } from './arranged.js';
import { groupText, numbersAfter, type Drawn } from './group-text.js';
import { headingAround, headingBelow, marksFor } from './mark-forms.js';
import { lineWords, neighboursMarks, type Mark } from './marks.js';
import { sayingMore } from './renamed-heading.js';
import { rowText } from '../row-text.js';
import { scopeOf, type Scope } from './scope.js';
import type { Unit } from './units.js';

/** A line that reads back as it was answered. */
export interface DrawnLine {
  /** None where the document says so already. */
  readonly edits: readonly FileEdit[];
  /** Where the line stands in the text as the edits leave it. */
  readonly at: number;
}

/**
 * Edits that draw the line as it was answered: where one is drawn it moves or the items cross it, else it is drawn as
 * neighbours draw theirs or as the scope allows. Null where the document would not read back exactly so.
 */
export function drawnLine(corpus: Corpus, artifact: Artifact, scope: Scope, answer: Answer): DrawnLine | null {
  const { match } = corpus.sources.settings.configuredFor(artifact.path);
  const places = arranged(scope, answer);
  const isDrawn = artifact.cutLine.state === 'explicit';
  const marks = isDrawn ? [null] : marksFor(artifact, scope, neighboursMarks(corpus, artifact, match));
  for (const mark of marks) {
    const edits = editsWith(artifact, scope, places, mark);
    const at = edits && lineAfter(artifact, match, edits, answer);
    if (edits && at !== null) return { edits, at };
  }
  return null;
}

function editsWith(artifact: Artifact, scope: Scope, places: Arranged, mark: Mark | null): FileEdit[] | null {
  const { document } = artifact;
  const { groups, parted } = scope;
  const renamed = mark?.form === 'heading' && parted !== null ? headingBelow(artifact, scope) : null;
  const drawn = mark && !renamed ? drawnAs(artifact, scope, mark) : null;
  if (mark && !renamed && !drawn) return null;
  const edits: FileEdit[] = [];
  let numbers: readonly [number, number] | null = null;
  for (const [index, group] of groups.entries()) {
    const units: readonly (Unit | null)[] = places[index] ?? [];
    const isLast = parted !== null && index === parted - 1;
    const own = firstNumber(artifact, group.units[0]);
    const start: number | null = numbers !== null && own === numbers[0] ? numbers[1] : null;
    const text = groupText(document, group, isLast && drawn ? [...units, null] : units, scope.line ?? drawn, start);
    numbers = numbersAfter(document, group, units.length, start);
    const range = group.lines;
    const expected = textOf(document.text, range);
    const line = document.lines.range(document.lines.at(range.end));
    if (group.units.length === 0) edits.push({ ...linesBelow(document, line, [text]), path: artifact.path });
    else if (text !== expected) edits.push(replacing(artifact, { range, text: expected }, text));
  }
  if (renamed) {
    const { below } = lineWords[languageBeside(document.text)];
    edits.push(...sayingMore(artifact, renamed, ` (${below})`));
  }
  return edits;
}

function firstNumber({ document }: Artifact, unit: Unit | undefined): number | null {
  return unit ? Number.parseInt(document.text.slice(unit.lines.start, unit.lines.end).trimStart(), 10) : null;
}

/** A line in one of its forms; null where the form has no place in the scope. */
function drawnAs(artifact: Artifact, { form, groups, parted }: Scope, { form: as, words }: Mark): Drawn | null {
  const { document } = artifact;
  const { line, below } = lineWords[languageBeside(document.text)];
  const [group] = groups;
  if (!group) return null;
  if (as === 'item') return { as, words: words ?? `— ${line} —` };
  if (as === 'break') return { as: 'block', text: words ?? `--- ${line} ---` };
  if (as === 'comment') return { as: 'block', text: words ?? `<!-- ${line} -->` };
  if (as === 'row')
    return group.holder.form === 'table'
      ? { as: 'item', words: rowText(document, group.holder.table, words ?? `— ${line} —`) }
      : null;
  if (group.holder.form === 'headings')
    return { as: 'block', text: `${'#'.repeat(group.holder.like.depth)} ${opening(line)}` };
  const heading = form === 'list' && parted === null ? headingAround(artifact, group) : null;
  return heading ? { as: 'block', text: `${'#'.repeat(heading.depth + 1)} ${words ?? opening(below)}` } : null;
}

function opening(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Where the line stands once the edits are made; null where it is not read as it was answered. */
function lineAfter(
  { document }: Artifact,
  match: HeadingMatcher,
  edits: readonly FileEdit[],
  answer: Answer,
): number | null {
  const applied = applyEdits(document.text, edits);
  if (!('text' in applied)) return null;
  const after = readDocument(document.path, applied.text);
  const { at, above, below } = cutLineOf(after, sectionsOf(after, match));
  return at && isSame(above, answer.above) && isSame(below, answer.below) ? at.start : null;
}

function isSame(read: readonly Words[], answered: readonly Unit[]): boolean {
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
  return (
    read.length === answered.length &&
    read.every(({ text }, index) => plain(text) === plain(answered[index]?.words.text ?? ''))
  );
}

/** The scope of an artifact where a line can be drawn through it; null where it has none, or a line would not read back. */
export function drawableScope(corpus: Corpus, artifact: Artifact): Scope | null {
  const scope = artifact.kind === 'prd' ? scopeOf(artifact) : null;
  if (!scope || scope.items.length < 2) return null;
  const said = asSaid(scope);
  if (artifact.cutLine.state === 'explicit' && said.above.length > 0 && said.below.length > 0) return scope;
  const [first, ...others] = scope.items;
  const answer =
    first && (said.above.length === 0 || said.below.length === 0) ? { above: [first], below: others } : said;
  return drawnLine(corpus, artifact, scope, answer) ? scope : null;
}

/** What the document itself answers. Whatever it does not speak of ships. */
export function asSaid({ items, sides }: Scope): Answer {
  const goes = (unit: Unit): boolean => sides.get(unit) === false;
  return { above: items.filter((unit) => !goes(unit)), below: items.filter(goes) };
}

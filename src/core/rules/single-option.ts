import { sectionsNamed } from '../artifact/sections.js';
import { normalHeading } from '../artifact/headings/match.js';
import type { Artifact, Section } from '../artifact/types.js';
import type { Heading } from '../document/outline-types.js';
import { contains, textOf, type Range, type Words } from '../document/range.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { gistOf, saysTheSame, sharedBy } from '../text/overlap.js';
import { chosenOption } from './shared/chosen-option.js';
import { linesBelow } from '../author/lines-below.js';
import { placeholder } from './shared/placeholder.js';
import { shorten } from './shared/shorten.js';

/** Headings that list every option; others list what was not chosen. */
const listsAll = /(?<!\p{L})(?:options?|opciones|opción|opções|opção|optionen|möglichkeiten)(?!\p{L})/u;
const listsRest =
  /(?<!\p{L})(?:other|rejected|discarded|not|alternat\p{L}*|andere|weitere|verworfene|autres|rejetées|écartées|otras|rechazadas|descartadas|outras|rejeitadas)(?!\p{L})/u;

/** A choice with nothing to choose from. */
export const singleOption = artifactRule<'single' | 'add'>({
  id: 'single-option',
  group: 'trade-offs',
  summary: 'An ADR lists a single option, so nothing was weighed.',
  severity: byStage,
  kinds: ['adr'],
  messages: {
    single: 'List what else was possible, even "do nothing"; "{option}" stands alone',
    add: 'Add another option',
  },
  options: null,
  readsCorpus: false,
  *check({ subject: artifact }) {
    const only = onlyOption(artifact);
    if (!only || isOther(only.option, artifact)) return;
    const edit = { ...linesBelow(artifact.document, only.block, only.lines), path: artifact.path };
    yield {
      message: 'single',
      data: { option: shorten(only.option.text, 24) },
      range: only.option.range,
      suggestions: [{ title: 'add', data: {}, edits: [edit], snippet: true }],
    };
  },
});

interface Only {
  readonly option: Words;
  /** All of it, with what stands below it. */
  readonly block: Range;
  /** Another option, in the same form. */
  readonly lines: readonly string[];
}

/** The one option under a heading for all of them: a list item or a heading. Prose may weigh several in a sentence. */
function onlyOption(artifact: Artifact): Only | null {
  const { outline, text } = artifact.document;
  const section = sectionsNamed(artifact.sections, 'options').find(({ state }) => state === 'present');
  if (!section || !isForAll(section.heading.text)) return null;
  const inside = (block: Range): boolean => contains(section.body, block);
  const headings = outline.headings.filter((heading) => inside(heading.block));
  const items = outline.items.filter((item) => item.level === 0 && inside(item.block));
  const tables = outline.tables.some(({ range }) => inside(range));
  if (tables || isWeighedElsewhere(artifact, section)) return null;
  const words = placeholder(1, 'an option that was not chosen, and why it was a real one');
  const [heading] = headings.filter(({ depth }) => depth === section.heading.depth + 1);
  if (heading) {
    const marks = '#'.repeat(heading.depth);
    const block = { start: heading.block.start, end: heading.body.end };
    return isOne(headings, heading.depth) ? { option: heading, block, lines: [`${marks} ${words}`] } : null;
  }
  const [item] = items;
  if (!item || items.length > 1 || headings.length > 0 || item.text.trimEnd().endsWith(':')) return null;
  const marker = text.slice(item.marker.start, item.marker.end).trim();
  return { option: item, block: item.block, lines: [`${item.ordered ? '2.' : marker} ${words}`] };
}

function isOne(headings: readonly Heading[], least: number): boolean {
  return headings.filter(({ depth }) => depth === least).length === 1;
}

function isForAll(heading: string): boolean {
  const normal = normalHeading(heading);
  return listsAll.test(normal) && !listsRest.test(normal);
}

/** The pros and cons of several options under a heading each, or more options under headings of their own. */
function isWeighedElsewhere({ sections, document }: Artifact, options: Section): boolean {
  const { headings } = document.outline;
  if (headings.some(({ text, block }) => numbered.test(text) && !contains(options.body, block))) return true;
  return sectionsNamed(sections, 'pros-and-cons').some(
    ({ heading, body }) =>
      headings.filter(({ depth, block }) => depth === heading.depth + 1 && contains(body, block)).length > 1,
  );
}

/** "Option 2", "Alternative B". */
const numbered =
  /^\W*(?:option|alternative|approach|variante?|lösung|solution|opción|alternativa|opção)(?:\s+[\p{L}\d]|\d)(?![\p{L}])/iu;

/** True where the decision takes another way than the one option that is listed, so that there were two. */
function isOther(listed: Words, artifact: Artifact): boolean {
  const option = gistOf(listed.text);
  const chosen = chosenOption(artifact)?.option;
  if (chosen) return !saysTheSame(option, gistOf(chosen.text), 0.5);
  const decision = sectionsNamed(artifact.sections, 'decision').find(({ state }) => state === 'present');
  if (!decision) return false;
  const said = textOf(artifact.document.text, decision.body) + ' ' + (artifact.title?.text ?? '');
  return sharedBy(option, gistOf(said)) * 2 < option.size;
}

import type { Document } from '../document/document.js';
import type { Entry } from '../document/frontmatter-types.js';
import { isEmptyText } from '../document/content.js';
import { textOf, trimmed, type Range, type Words } from '../document/range.js';
import { overlapping } from '../document/select.js';
import { listedIn } from './body.js';
import { brief } from './brief.js';
import { normalHeading, type HeadingMatcher } from './headings/match.js';
import { assembled, canBeRead, partNamed, type FoundParts } from './kill-rule-parts.js';
import { killRuleOf } from './kill-rule-sentence.js';
import { isRuleTable, rulesOfTable } from './kill-rule-table.js';
import { resultPattern } from './kill-words.js';
import { gistOf, saysTheSame } from '../text/overlap.js';
import { labelledParts, type LabelledPart } from './labels.js';
import { sectionsNamed } from './sections.js';
import type { Field, KillRule, Section } from './types.js';

/** Every kill rule that an artifact states: in its frontmatter, in labelled lines and under its own headings. */
export function killRulesOf(
  document: Document,
  sections: readonly Section[],
  fields: readonly Field[],
  match: HeadingMatcher,
): KillRule[] {
  const fromFields = fields
    .filter(
      (field) =>
        field.key === 'kill-rule' ||
        (field.key === 'review-by' && field.node?.kind !== 'map' && isSentence(field.value)),
    )
    .flatMap((field) => killRulesOfField(field));
  const found = sectionsNamed(sections, 'kill-rule').filter(({ state }) => state === 'present');
  let furthest = -1;
  const outer = found.filter(({ body }) => {
    const isInside = body.end <= furthest;
    furthest = Math.max(furthest, body.end);
    return !isInside;
  });
  const fromSections = outer.flatMap((section) => inSection(document, section.body));
  const bodies = outer.map(({ body }) => ({ range: body }));
  const read = new Set(fields.map(({ range }) => range.start));
  const isNew = ({ rest, body }: LabelledPart): boolean =>
    !read.has(rest.range.start) && overlapping(bodies, body).next().done === true;
  const fromLabels = [...labelledParts(document, match, 'kill-rule')]
    .filter(isNew)
    .flatMap((part) => behindLabel(document, part));
  const isSaid = (rule: KillRule): boolean => fromFields.some((other) => saysAgain(rule, other));
  return [...fromFields, ...[...fromSections, ...fromLabels].filter((rule) => !isSaid(rule))];
}

/** Names of sections that mean something else as a label in the middle of other text. */
const onlyAsHeading: ReadonlySet<string> = new Set([
  'exit criteria',
  'sunset',
  'circuit breaker',
  'revisit',
  'go/no go',
]);

/** What `**Kill rule:** ...` says, on the line or in a list below it. */
function behindLabel(document: Document, { at, rest, body, carrier }: LabelledPart): KillRule[] {
  if (onlyAsHeading.has(normalHeading(textOf(document.text, at)))) return [];
  if (rest.text.trim() === '' || rest.text.trimEnd().endsWith(':'))
    return inSection(document, { start: rest.range.end, end: body.end }).map((rule) => ({ ...rule, carrier }));
  return isEmptyText(rest.text) ? [] : [killRuleOf(rest, carrier)];
}

/**
 * True where a rule says in another carrier what one has said already: the same number of the same metric on the same
 * day. Two that differ stay two; where one names no metric, the number and the day tell.
 */
function saysAgain(rule: KillRule, other: KillRule): boolean {
  const number = numberIn(rule);
  if (number === null || number !== numberIn(other) || rule.date?.text !== other.date?.text) return false;
  if (!rule.metric || !other.metric) return rule.date !== null;
  return saysTheSame(gistOf(brief(rule.metric.text)), gistOf(brief(other.metric.text)));
}

function numberIn({ threshold }: KillRule): string | null {
  return /\d+(?:[.,]\d+)*/.exec(brief(threshold?.text ?? ''))?.[0] ?? null;
}

/** The kill rules of one field; a mapping is one, a list is one for each item. */
export function killRulesOfField(field: Field): KillRule[] {
  const { node } = field;
  if (node?.kind === 'map') return [ofMapping(field, node.entries, node.range)];
  if (node?.kind === 'list') {
    return node.items.flatMap((item) => {
      if (item.kind === 'map') return [ofMapping(field, item.entries, item.range)];
      return item.kind === 'scalar' ? [killRuleOf({ text: item.text, range: item.range }, field.carrier)] : [];
    });
  }
  const said = field.items.filter(({ text }) => /\p{L}{3}/u.test(text));
  return (said.length > 1 ? said.filter(({ text }) => !opensList(text)) : said).map((words) =>
    killRuleOf(words, field.carrier),
  );
}

function inSection(document: Document, body: Range): KillRule[] {
  const table = [...overlapping(document.outline.tables, body)].find(isRuleTable);
  if (table) return rulesOfTable(table);
  const listed = listedIn(document, body);
  const labelled = listed.map((words) => ({
    words,
    label: /^[*_`]*([\p{L} -]{2,24})[*_`]*\s*:[*_`]*\s*/iu.exec(brief(words.text)),
  }));
  const named = labelled.filter(({ label }) => partNamed(label?.[1]) !== undefined);
  if (named.length >= 2) return [ofLabels(document, trimmed(document.text, body), named)];
  // What came of a rule stands below it and is none itself.
  const rules = listed.filter(({ text }) => !opensWithResult(text) && !(listed.length > 1 && opensList(text)));
  return rules.map((words) => killRuleOf(words, 'section'));
}

/** "Look at it again when:" says nothing without what follows. */
function opensList(text: string): boolean {
  return /:[*_]*$/.test(text.trimEnd());
}

function opensWithResult(text: string): boolean {
  const found = resultPattern.exec(brief(text, 40));
  return found !== null && !/[\p{L}\p{N}]/u.test(text.slice(0, found.index));
}

function ofLabels(
  document: Document,
  range: Range,
  lines: readonly { words: Words; label: RegExpExecArray | null }[],
): KillRule {
  const found: FoundParts = {};
  for (const { words, label } of lines) {
    const part = partNamed(label?.[1]);
    const from = label?.[0].length ?? 0;
    const text = words.text.slice(from);
    if (part && text !== '')
      found[part] ??= { text, range: { start: words.range.start + from, end: words.range.start + from + text.length } };
  }
  return assembled({ text: document.text.slice(range.start, range.end), range }, found, 'section');
}

function ofMapping(field: Field, entries: readonly Entry[], range: Range): KillRule {
  const found: FoundParts = {};
  for (const entry of entries) {
    const part = partNamed(entry.key);
    if (!part || entry.value?.kind !== 'scalar' || entry.value.text.trim() === '') continue;
    const value = { text: entry.value.text, range: entry.value.range };
    if (!canBeRead(part, value)) continue;
    found[part] ??= value;
    if (part === 'threshold' && entry.key !== 'threshold')
      found.comparison ??= { text: entry.key, range: entry.keyRange };
  }
  return assembled({ text: field.value, range }, found, field.carrier);
}

/** True for a text of several words, which says more than a day. */
export function isSentence(whole: string): boolean {
  const text = brief(whole);
  return text.split(/\s+/).length > 4 && /\p{L}{3,}\s+\p{L}{2,}/u.test(text);
}

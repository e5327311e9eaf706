import type { Document } from '../document/document.js';
import type { Entry } from '../document/frontmatter-types.js';
import { trimmed, type Range, type Words } from '../document/range.js';
import { listedIn } from './body.js';
import { brief } from './brief.js';
import { actionPattern, comparisonPattern, datePattern, thresholdPattern } from './kill-words.js';
import { sectionsNamed } from './sections.js';
import type { Carrier, Field, KillRule, Section } from './types.js';

type Part = 'metric' | 'comparison' | 'threshold' | 'date' | 'owner' | 'action';

/** Keys of a kill rule's mapping, and of labelled lines, by the part that they give. */
const parts: Readonly<Record<string, Part>> = {
  metric: 'metric',
  signal: 'metric',
  measure: 'metric',
  threshold: 'threshold',
  below: 'threshold',
  above: 'threshold',
  under: 'threshold',
  over: 'threshold',
  'at-least': 'threshold',
  'at-most': 'threshold',
  by: 'date',
  date: 'date',
  when: 'date',
  within: 'date',
  time: 'date',
  deadline: 'date',
  review: 'date',
  owner: 'owner',
  who: 'owner',
  'decided-by': 'owner',
  'kill decision authority': 'owner',
  then: 'action',
  action: 'action',
  do: 'action',
};

function partOf(key: string | undefined): Part | undefined {
  const name = key?.trim().toLowerCase();
  return name !== undefined && Object.hasOwn(parts, name) ? parts[name] : undefined;
}

/** Every kill rule that an artifact states: in its frontmatter, in labelled lines and under its own headings. */
export function killRulesOf(document: Document, sections: readonly Section[], fields: readonly Field[]): KillRule[] {
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
  const said = new Set(fromFields.flatMap((rule) => gistOf(rule) ?? []));
  return [...fromFields, ...fromSections.filter((rule) => !said.has(gistOf(rule) ?? ''))];
}

/**
 * What makes a rule the same when it is said again in another carrier: its number and its day, or its number and its
 * metric where it has no day. Two that differ stay two; a rule without them is like no other.
 */
function gistOf({ threshold, date, metric }: KillRule): string | null {
  const number = /\d+(?:[.,]\d+)*/.exec(brief(threshold?.text ?? ''))?.[0];
  if (number === undefined || (!date && !metric)) return null;
  return `${number}|${date ? `by ${date.text}` : brief(metric?.text ?? '').toLowerCase()}`;
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
  return field.items.filter(({ text }) => /\p{L}{3}/u.test(text)).map((words) => killRuleOf(words, field.carrier));
}

/** Reads the parts of a sentence such as "If reuse stays below 4 % by 2026-05-15, @checkout-pm removes the flag". */
export function killRuleOf(whole: Words, carrier: Carrier): KillRule {
  const words = { ...whole, text: brief(whole.text) };
  const date = first(words, datePattern);
  const comparison = first(words, comparisonPattern, date);
  const threshold = first(words, thresholdPattern, date, comparison ?? undefined);
  const metric = metricBefore(words, comparison ?? threshold) ?? metricAfter(words, threshold);
  const owner =
    first(words, /@[\w/.-]*\w|\b(?:owner|owned by|decided by|decider)\b\s{0,9}[:=]?\s{0,9}(\p{L}[\p{L} -]{1,30})/giu) ??
    first(words, /\((?:product|engineering|joint|pm)\)/giu);
  return {
    ...whole,
    metric,
    comparison,
    threshold,
    date,
    owner,
    action: first(words, actionPattern) ?? mainClause(words, [threshold, date, comparison]),
    carrier,
  };
}

function inSection(document: Document, body: Range): KillRule[] {
  const listed = listedIn(document, body);
  const labelled = listed.map((words) => ({
    words,
    label: /^[*_`]*([\p{L} -]{2,24})[*_`]*\s*:[*_`]*\s*/iu.exec(brief(words.text)),
  }));
  const named = labelled.filter(({ label }) => partOf(label?.[1]) !== undefined);
  if (named.length >= 2) return [ofLabels(document, trimmed(document.text, body), named)];
  return listed.map((words) => killRuleOf(words, 'section'));
}

function ofLabels(
  document: Document,
  range: Range,
  lines: readonly { words: Words; label: RegExpExecArray | null }[],
): KillRule {
  const found: Partial<Record<Part, Words>> = {};
  for (const { words, label } of lines) {
    const part = partOf(label?.[1]);
    const from = label?.[0].length ?? 0;
    const text = words.text.slice(from);
    if (part && text !== '')
      found[part] ??= { text, range: { start: words.range.start + from, end: words.range.start + from + text.length } };
  }
  return assemble({ text: document.text.slice(range.start, range.end), range }, found, 'section');
}

function ofMapping(field: Field, entries: readonly Entry[], range: Range): KillRule {
  const found: Partial<Record<Part, Words>> = {};
  for (const entry of entries) {
    const part = partOf(entry.key);
    if (!part || entry.value?.kind !== 'scalar' || entry.value.text.trim() === '') continue;
    const value = { text: entry.value.text, range: entry.value.range };
    found[part] ??= value;
    if (part === 'threshold' && entry.key !== 'threshold')
      found.comparison ??= { text: entry.key, range: entry.keyRange };
  }
  return assemble({ text: field.value, range }, found, field.carrier);
}

function assemble(words: Words, found: Partial<Record<Part, Words>>, carrier: Carrier): KillRule {
  const part = (name: Part): Words | null => found[name] ?? null;
  const threshold = part('threshold');
  const comparison = part('comparison') ?? (threshold && first(threshold, comparisonPattern)) ?? null;
  return {
    ...words,
    metric: part('metric'),
    comparison,
    threshold,
    date: part('date'),
    owner: part('owner'),
    action: part('action'),
    carrier,
  };
}

/** The first match of a pattern, or of the group in it, that does not lie in words already taken. */
function first(words: Words, pattern: RegExp, ...taken: (Words | null | undefined)[]): Words | null {
  for (const match of brief(words.text).matchAll(pattern)) {
    const text = match[1] ?? match[0];
    const end = words.range.start + match.index + match[0].length;
    const range = { start: end - text.length, end };
    if (taken.some((other) => other && range.start < other.range.end && range.end > other.range.start)) continue;
    return { text, range };
  }
  return null;
}

/** "more than 2% of carts are lost": what is counted may follow its number. */
function metricAfter(words: Words, threshold: Words | null): Words | null {
  if (!threshold) return null;
  const from = threshold.range.end - words.range.start;
  const found =
    /^\s*(?:of\s+|der\s+|des\s+|de\s+(?:las?|los|les)?\s*|das?\s+|dos\s+)?(\p{L}[^,;.:()]{3,60}?)(?=\s+(?:by|within|until|before|after|bis|avant|antes|até)\b|[,;.:()]|$)/iu.exec(
      words.text.slice(from),
    );
  if (!found?.[1]) return null;
  const start = threshold.range.end + found[0].length - found[1].length;
  return { text: found[1], range: { start, end: start + found[1].length } };
}

/** What follows the condition after a comma: "if X is below 3 by May, the team takes the old path". */
function mainClause(words: Words, condition: readonly (Words | null)[]): Words | null {
  if (!conditional.test(words.text)) return null;
  const from = Math.max(0, ...condition.map((part) => (part ? part.range.end - words.range.start : 0)));
  const found = /[,;:]\s+(?:then\s+|dann\s+|alors\s+|entonces\s+|então\s+)?(?=\S+\s+\S)/iu.exec(words.text.slice(from));
  if (!found || from === 0) return null;
  const start = from + found.index + found[0].length;
  const end = start + (/[.!](?=\s|$)/.exec(words.text.slice(start))?.index ?? words.text.length - start);
  return {
    text: words.text.slice(start, end),
    range: { start: words.range.start + start, end: words.range.start + end },
  };
}

/** A sentence that begins with a condition, in the languages of the heading packs. */
const conditional =
  /^\W*(?:if|when|once|should|unless|wenn|falls|sobald|sollte|si|quand|lorsque|cuando|se|quando|caso)\b/iu;

const openers =
  /^(?:[\s*_`>"'“-]|(?:if|when|once|unless|until|kill|revisit|stop|we|will|remove|the|an?|any|our|its?|this|that|wenn|falls|sobald|der|die|das|si|cuando|el|la|los|las|quand|lorsque|le|les|se|quando|o|os|as)\b)+/iu;

/** A verb that only joins the metric to its comparison. */
const copula =
  /\s(?:is|are|was|were|stays?|remains?|ist|sind|bleibt|bleiben|liegt|liegen|est|sont|reste|restent|es|son|está|están|é|são|fica|ficam)\s*$/iu;

function metricBefore(words: Words, next: Words | null): Words | null {
  if (!next) return null;
  const length = next.range.start - words.range.start;
  const text = words.text.slice(0, length).replace(copula, (verb) => ' '.repeat(verb.length));
  const clause =
    Math.max(text.lastIndexOf(','), text.lastIndexOf(':'), text.lastIndexOf('.'), text.lastIndexOf(';')) + 1;
  for (const from of [clause, 0]) {
    const skip = openers.exec(text.slice(from))?.[0].length ?? 0;
    const range = trimmed(text, { start: from + skip, end: length });
    const metric = text.slice(range.start, range.end);
    if (/\p{L}{3}/u.test(metric))
      return { text: metric, range: { start: words.range.start + range.start, end: words.range.start + range.end } };
  }
  return null;
}

function isSentence(whole: string): boolean {
  const text = brief(whole);
  return text.split(/\s+/).length > 4 && /\p{L}{3,}\s+\p{L}{2,}/u.test(text);
}

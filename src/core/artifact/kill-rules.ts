import type { Document } from '../document/document.js';
import type { Entry } from '../document/frontmatter-types.js';
import { trimmed, type Range, type Words } from '../document/range.js';
import { listedIn } from './body.js';
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
  const outer = found.filter(
    (section) =>
      !found.some(
        (other) => other !== section && other.body.start < section.body.start && other.body.end >= section.body.end,
      ),
  );
  const fromSections = outer.flatMap((section) => inSection(document, section.body));
  return [...fromFields, ...fromSections.filter((rule) => !fromFields.some((other) => saysTheSame(rule, other)))];
}

/** A rule said again in another carrier: the same number by the same day. Two that differ stay two. */
function saysTheSame(one: KillRule, other: KillRule): boolean {
  const number = ({ threshold }: KillRule): string | undefined => /\d+(?:[.,]\d+)*/.exec(threshold?.text ?? '')?.[0];
  return number(one) !== undefined && number(one) === number(other) && one.date?.text === other.date?.text;
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
export function killRuleOf(words: Words, carrier: Carrier): KillRule {
  const date = first(words, datePattern);
  const comparison = first(words, comparisonPattern, date);
  const threshold = first(words, thresholdPattern, date, comparison ?? undefined);
  const metric = metricBefore(words, comparison ?? threshold) ?? metricAfter(words, threshold);
  const owner =
    first(words, /@[\w/.-]*\w|(?<=\b(?:owner|owned by|decided by|decider)\s*[:=]?\s*)[\p{L}][\p{L} -]{1,30}/giu) ??
    first(words, /\((?:product|engineering|joint|pm)\)/giu);
  return {
    ...words,
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
    label: /^[*_`]*([\p{L} -]{2,24})[*_`]*\s*:[*_`]*\s*/iu.exec(words.text),
  }));
  const named = labelled.filter(
    ({ label }) => label?.[1] !== undefined && parts[label[1].trim().toLowerCase()] !== undefined,
  );
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
    const part = parts[label?.[1]?.trim().toLowerCase() ?? ''];
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
    const part = parts[entry.key.toLowerCase()];
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

/** The first match of a pattern that does not lie in words already taken. */
function first(words: Words, pattern: RegExp, ...taken: (Words | null | undefined)[]): Words | null {
  for (const match of words.text.matchAll(pattern)) {
    const start = words.range.start + match.index;
    const range = { start, end: start + match[0].length };
    if (taken.some((other) => other && range.start < other.range.end && range.end > other.range.start)) continue;
    return { text: match[0], range };
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

function isSentence(text: string): boolean {
  return text.split(/\s+/).length > 4 && /\p{L}{3,}\s+\p{L}{2,}/u.test(text);
}

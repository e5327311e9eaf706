import { trimmed, type Range, type Words } from '../document/range.js';
import { brief } from './brief.js';
import { actionPattern, comparisonPattern, datePattern, thresholdPattern } from './kill-words.js';
import type { Carrier, KillRule } from './types.js';
import { matchesOf } from '../text/matches.js';

/** Reads the parts of a sentence such as "If reuse stays below 4 % by 2026-05-15, @checkout-pm removes the flag". */
export function killRuleOf(whole: Words, carrier: Carrier): KillRule {
  const words = { ...whole, text: brief(whole.text) };
  // "Step 3 may be skipped" names no day in May.
  const date = first({ ...words, text: words.text.replace(/\bmay\b(?!,? \d)/g, '   ') }, datePattern);
  const comparison = first(words, comparisonPattern, date);
  const threshold = first(words, thresholdPattern, date, comparison ?? undefined);
  const metric = metricBefore(words, comparison ?? threshold) ?? metricAfter(words, threshold);
  const condition = spanOf([metric, comparison, threshold]);
  const owner = first(words, ownerPattern) ?? first(words, sidePattern);
  return {
    ...whole,
    metric,
    comparison,
    threshold,
    date,
    owner,
    action:
      first(words, actionPattern, (comparison ?? threshold) ? condition : null) ??
      mainClause(words, [threshold, date, comparison]),
    carrier,
  };
}

const ownerPattern =
  /@[\w/.-]*\w|\b(?:owner|owned by|decided by|decider|verantwortlich(?:er?)?|responsable|responsável)\b\s{0,9}[:=]?\s{0,9}(\p{L}[\p{L} -]{1,30})/giu;
const sidePattern = /\((?:product|engineering|joint|pm)\)/giu;

/** All that several parts cover, in one span; null where none is there. */
function spanOf(parts: readonly (Words | null)[]): { readonly range: Range } | null {
  const ranges = parts.flatMap((part) => (part ? [part.range] : []));
  if (ranges.length === 0) return null;
  return {
    range: { start: Math.min(...ranges.map(({ start }) => start)), end: Math.max(...ranges.map(({ end }) => end)) },
  };
}

/** The first match of a pattern, or of the group in it, that does not lie in words already taken. */
export function first(
  words: Words,
  pattern: RegExp,
  ...taken: (Pick<Words, 'range'> | null | undefined)[]
): Words | null {
  for (const match of matchesOf(brief(words.text), pattern)) {
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
  /\s(?:is|are|was|were|stays?|remains?|drops?|dropped|falls?|fell|rises?|goes|grows?|gets?|sinks?|ist|sind|bleibt|bleiben|liegt|liegen|fällt|sinkt|steigt|est|sont|reste|restent|tombe|passe|monte|es|son|está|están|cae|baja|sube|é|são|fica|ficam|ficar|cai|desce|sobe)\s*$/iu;

/** A word in a sentence that opens its condition: "we remove it if reuse is below 4 %". */
const condition =
  /(?<!\p{L})(?:if|when|once|unless|wenn|falls|sobald|quand|lorsque|si|cuando|quando|caso|se(?=\s(?:os?|as?|menos|mais)\s))\s/giu;

function metricBefore(words: Words, next: Words | null): Words | null {
  if (!next) return null;
  const length = next.range.start - words.range.start;
  const text = words.text.slice(0, length).replace(copula, (verb) => ' '.repeat(verb.length));
  const opened = matchesOf(text, condition).at(-1);
  const clause = 1 + Math.max(...[',', ':', '.', ';', '?'].map((mark) => text.lastIndexOf(mark)));
  const after = opened ? Math.max(clause, opened.index + opened[0].length) : clause;
  // "We remove it if fewer than 4% ...": what stands before the condition is no metric, and it follows its number.
  const isMidway = opened !== undefined && /\p{L}/u.test(text.slice(clause, opened.index));
  for (const from of isMidway ? [after] : [after, clause, 0]) {
    const skip = openers.exec(text.slice(from))?.[0].length ?? 0;
    const range = trimmed(text, { start: from + skip, end: length });
    const metric = text.slice(range.start, range.end);
    if (/\p{L}{3}|^\p{L}{1,3}\d{1,3}$|^\p{Lu}{2}$/u.test(metric))
      return { text: metric, range: { start: words.range.start + range.start, end: words.range.start + range.end } };
  }
  return null;
}

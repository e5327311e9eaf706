import type { Document } from '../document/document.js';
import { contains, trimmed, type Words } from '../document/range.js';
import { overlapping } from '../document/select.js';
import { brief } from './brief.js';
import { entryPrefixes, proposalPrefixes, recordPrefixes } from './dialects.js';
import type { Carrier, Field, Reference, Relation, Section } from './types.js';
import { matchesOf } from '../text/matches.js';

/** Words that open a relation in prose, with the relation; one misspelling is read because people write it. */
const verbs: readonly (readonly [RegExp, Relation])[] = [
  [
    /\b(?:partly |partially |provisionally )?super[sc]eded(?: in part)?(?:[ \t]\([^()\n]{0,40}\))?[:*_ \t]{1,6}by\b|\b(?:replaced|obsoleted) by\b|\bersetzt durch\b|\babgelöst durch\b|\bremplacée? par\b|\breemplazad[oa] por\b|\bsubstituíd[oa] por\b/giu,
    'superseded-by',
  ],
  [/\bamended(?:[- ]in[- ]part)? by\b|\brefined by\b|\bextended by\b/giu, 'amended-by'],
  [
    /\bsuper[sc]edes\b|\breplaces\b|\bobsoletes\b|\bersetzt\b(?! durch)|\bremplace\b|\breemplaza\b|\bsubstitui\b/giu,
    'supersedes',
  ],
  [/\bamends\b|\brefines\b|\bextends\b|\bnarrows\b|\bclarifies\b/giu, 'amends'],
  [/\bdepends on\b|\bbuilds on\b|\brequires\b(?=\s+\[?(?:adr|prd))/giu, 'depends-on'],
  [/\brelates to\b|\brelated to\b/giu, 'relates-to'],
];

const relations: ReadonlySet<string> = new Set<Relation>([
  'supersedes',
  'superseded-by',
  'amends',
  'amended-by',
  'depends-on',
  'relates-to',
]);

const prefixes = [...recordPrefixes, ...proposalPrefixes, ...entryPrefixes].join('|').toUpperCase();

/** One record named in running text: a link, a wiki link, or an id such as `ADR-0012`, `ADR 12`, `#12`. */
const named = new RegExp(
  `\\[\\[([^[\\]\\n]+)\\]\\]|\\[([^[\\]\\n]*)\\]\\(\\s{0,9}<?([^)\\s>]+)>?(?:\\s[^)\\n]*)?\\)|(?<![\\w/.-])(?:[A-Za-z]+:)?((?:[A-Z]{2,12}-)*(?:${prefixes}|adr|prd)[-_ ]?#?\\d{1,6}(?:[a-z]\\b)?)(?![\\w%])`,
  'g',
);

/** Lists of links may be long, and the patterns here read them in one go. */
const longest = 4_000;

const opening = verbs.map(([pattern]) => new RegExp(pattern.source, 'iu'));

/** Every reference to another record: relation fields, relations in the status, and relation sentences in link lists. */
export function referencesOf(document: Document, fields: readonly Field[], sections: readonly Section[]): Reference[] {
  const references = fields.flatMap((field) => {
    if (relations.has(field.key)) return fromField(field);
    return field.key === 'status' ? field.items.flatMap((item) => fromProse(item, field.carrier)) : [];
  });
  return unique([...references, ...fromLists(document, sections), ...fromQuotes(document)]);
}

function fromField(field: Field): Reference[] {
  const relation = field.key as Relation;
  return field.items.flatMap((item) => {
    if (/^(?:\d{4}-\d{2}-\d{2}|none|n\/?a|null|~|-|–|—|tbd|no|nothing|\[\]|\{.*\})\.?$/i.test(item.text.trim()))
      return [];
    const inside = namesIn(item, relation, field.carrier);
    if (inside.length > 0) return inside;
    const numbers = numbersIn(item);
    if (numbers.length > 0)
      return numbers.map((number) => ({ ...number, relation, target: null, carrier: field.carrier }));
    return field.carrier === 'frontmatter' && !/\s\S+\s/.test(item.text)
      ? [{ ...item, relation, target: pathLike(item.text), carrier: field.carrier }]
      : [];
  });
}

/** Words that are bare numbers of records and nothing else, such as `0012, 13`; four digits may as well be a year. */
function numbersIn(words: Words): Words[] {
  const found: Words[] = [];
  let at = words.range.start;
  for (const part of words.text.split(',')) {
    const text = part.trim();
    if (!/^(?!(?:19|20)\d{2}$)\d{1,5}[a-z]?$/i.test(text)) return [];
    const start = at + part.indexOf(text);
    found.push({ ...words, text, range: { start, end: start + text.length } });
    at += part.length + 1;
  }
  return found;
}

/** Reads "Superseded by [ADR-0036](0036-x.md), amends ADR-0004": each name belongs to the verb before it. */
export function fromProse(whole: Words, carrier: Carrier): Reference[] {
  const words = { ...whole, text: brief(whole.text, longest) };
  const found: { at: number; end: number; relation: Relation }[] = [];
  for (const [pattern, relation] of verbs) {
    for (const match of matchesOf(words.text, pattern))
      found.push({ at: match.index, end: match.index + match[0].length, relation });
  }
  found.sort((a, b) => a.at - b.at || b.end - a.end);
  const kept = found.filter(
    (verb, index) => !found.slice(0, index).some((other) => other.at <= verb.at && other.end >= verb.end),
  );
  const masked = words.text.replace(/\[[^[\]\n]*\](?:\([^()\n]*\))?/g, (link) => 'x'.repeat(link.length));
  return kept.flatMap((verb, index) => {
    const sentence = /[.;](?=\s|$)|\n\s*\n/.exec(masked.slice(verb.end));
    const end = Math.min(kept[index + 1]?.at ?? words.text.length, verb.end + (sentence?.index ?? words.text.length));
    const text = words.text.slice(verb.end, end);
    const range = { start: words.range.start + verb.end, end: words.range.start + end };
    const names = namesIn({ ...words, text, range }, verb.relation, carrier);
    return names.length > 0 ? names : bareNumber({ ...words, text, range }, verb.relation, carrier);
  });
}

function bareNumber(words: Words, relation: Relation, carrier: Carrier): Reference[] {
  const match = /^\s*:?\s*#?(\d{3,5}[a-z]?)\b/.exec(words.text);
  if (!match?.[1]) return [];
  const start = words.range.start + match[0].length - match[1].length;
  return [{ text: match[1], range: { start, end: start + match[1].length }, relation, target: null, carrier }];
}

function namesIn(words: Words, relation: Relation, carrier: Carrier): Reference[] {
  return matchesOf(brief(words.text, longest), named).map((match) => {
    const text = match[1] ?? match[2] ?? match[4] ?? '';
    const at = match.index + match[0].indexOf(text);
    const range = { start: words.range.start + at, end: words.range.start + at + text.length };
    const target = match[3] ?? (match[1] === undefined ? null : `${(match[1].split('|')[0] ?? '').trim()}.md`);
    const reference = { text, range, relation, target, carrier };
    return words.path === undefined ? reference : { ...reference, path: words.path };
  });
}

/** List items under "More information", "Links" and their like that begin with a relation. */
function fromLists(document: Document, sections: readonly Section[]): Reference[] {
  const bodies = sections.filter(({ name }) => name === 'more-info').map(({ body }) => body);
  const items = new Set(
    bodies.flatMap((body) =>
      [...overlapping(document.outline.items, body)].filter((item) => contains(body, item.block)),
    ),
  );
  return [...items]
    .filter((item) => opening.some((pattern) => pattern.test(item.text.slice(0, 60))))
    .flatMap(({ text, range }) => fromProse({ text, range }, 'list'));
}

/** A quote under the title that says what became of the record. */
function fromQuotes(document: Document): Reference[] {
  const limit = document.outline.headings[1]?.block.start ?? document.text.length;
  return document.outline.paragraphs
    .filter(
      (paragraph) =>
        paragraph.within === 'blockquote' &&
        paragraph.range.end <= limit &&
        /^[>\s*_]*(?:partly |partially )?super[sc]eded\b/i.test(paragraph.text),
    )
    .flatMap((paragraph) => {
      const range = trimmed(document.text, paragraph.range);
      return fromProse({ text: document.text.slice(range.start, range.end), range }, 'blockquote');
    });
}

function pathLike(text: string): string | null {
  return /\.(?:md|markdown)(?:#.*)?$|^\.{0,2}\//i.test(text) ? text : null;
}

function unique(references: readonly Reference[]): Reference[] {
  const seen = new Set<string>();
  return references.filter(({ range, relation, path }) => {
    const key = `${path ?? ''}:${String(range.start)}:${relation}`;
    return !seen.has(key) && seen.add(key);
  });
}

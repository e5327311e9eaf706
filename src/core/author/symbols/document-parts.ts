import { killRulesOf } from '../../artifact/promises.js';
import type { Artifact } from '../../artifact/types.js';
import { withoutOwner } from '../../corpus/definition-of-done.js';
import type { Range, Words } from '../../document/range.js';
import { overlapping } from '../../document/select.js';
import { killRuleInWords } from '../../tension/kill-rule-words.js';
import { longestName, shown } from '../../tension/shown.js';

/** A part of an artifact that has a name and no heading of its own. */
export interface DocumentPart {
  readonly is: 'record' | 'option' | 'cut-line' | 'kill-rule' | 'item';
  readonly name: string;
  /** A few words beside it, such as the status of a record. */
  readonly detail: string;
  /** All of it. */
  readonly range: Range;
}

/**
 * The parts of an artifact that an outline of its headings leaves out: the rows of a log, listed options, a cut line,
 * kill rules, and what must be true before it is done. In document order, none inside another.
 */
export function documentParts(artifact: Artifact): DocumentPart[] {
  const { headings } = artifact.document.outline;
  const parts = [
    ...records(artifact),
    ...options(artifact),
    ...cutLine(artifact),
    ...killRules(artifact),
    ...items(artifact),
  ];
  const own = parts.filter(({ name, range }) => name !== '' && !isHeading(headings, range));
  own.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  let furthest = -1;
  return own.filter(({ range: { end } }) => {
    const isInside = end <= furthest;
    furthest = Math.max(furthest, end);
    return !isInside;
  });
}

function records({ records: all, document }: Artifact): DocumentPart[] {
  return all.map(({ id, title, status, range }) => ({
    is: 'record',
    name: named(id ? `${id.text} ${title.text}` : title.text),
    detail: status ? shown(status.raw, longestName) : '',
    range: withoutBlanks(document.text, range),
  }));
}

function options({ options: all }: Artifact): DocumentPart[] {
  return all.filter(isHere).map(({ text, range }) => ({ is: 'option', name: named(text), detail: '', range }));
}

function cutLine({ cutLine: { state, at, below }, document }: Artifact): DocumentPart[] {
  if (state !== 'explicit' || !at) return [];
  const name = named(document.text.slice(at.start, at.end)).replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '');
  return [{ is: 'cut-line', name, detail: String(below.length), range: at }];
}

function killRules(artifact: Artifact): DocumentPart[] {
  if (artifact.kind === 'decision-log') return [];
  return [...killRulesOf(artifact)]
    .filter(({ rule }) => isHere(rule))
    .map(({ rule, day }) => ({
      is: 'kill-rule',
      name: named(killRuleInWords(rule, 'with day')),
      detail: day ?? '',
      range: rule.range,
    }));
}

function items({ checklist }: Artifact): DocumentPart[] {
  return checklist
    .filter((item) => item.list === 'done' && isHere(item))
    .map((item) => ({ is: 'item', name: named(withoutOwner(item)), detail: item.owner ?? '', range: item.range }));
}

/** What stands in a side file has no place in the document. */
function isHere({ path }: Words): boolean {
  return path === undefined;
}

function named(text: string): string {
  return shown(text, longestName);
}

/** An outline of headings has it already, with all that stands below. */
function isHeading(headings: readonly { readonly range: Range }[], range: Range): boolean {
  const [heading] = overlapping(headings, range);
  return heading !== undefined;
}

function withoutBlanks(text: string, { start, end }: Range): Range {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

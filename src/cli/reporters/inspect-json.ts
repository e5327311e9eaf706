import type {
  Artifact,
  CheckItem,
  KillRule,
  LogRecord,
  Person,
  Reference,
  Relation,
  Status,
} from '../../core/artifact/types.js';
import { type PositionRange, positionsOf } from '../../core/document/positions.js';
import type { Range, Words } from '../../core/document/range.js';
import type { Source } from '../source.js';

/** Finds the text of a file of the same root. */
export type Sources = (path: string) => Source | null;

/** A span of the artifact's file, or of the side file at `path`. */
type Place = PositionRange & { path?: string };

/** Turns a range into positions. `path` names a side file. */
type Placing = (range: Range, path?: string) => Place;

/** An artifact as `cutline inspect --format json` shows it. `prefix` goes before every path. */
export function inspectedArtifact(artifact: Artifact, sources: Sources, prefix = '') {
  const place = placing(artifact.path, sources, prefix);
  return {
    path: prefix + artifact.path,
    kind: artifact.kind,
    id: artifact.id?.text ?? null,
    title: artifact.title?.text ?? null,
    date: artifact.date?.text ?? null,
    ranges: {
      id: artifact.id && at(artifact.id, place),
      title: artifact.title && at(artifact.title, place),
      date: artifact.date && at(artifact.date, place),
    },
    evidence: artifact.evidence.map(({ sign, says }) => ({ sign, says })),
    frontmatter: frontmatterOf(artifact, place),
    status: artifact.status && statusOf(artifact.status, place),
    decisionMakers: artifact.decisionMakers.map((each) => personOf(each, place)),
    supersedes: relatedBy(artifact, ['supersedes']).map((each) => referenceOf(each, place)),
    supersededBy: relatedBy(artifact, ['superseded-by']).map((each) => referenceOf(each, place)),
    relations: relatedBy(artifact, ['amends', 'amended-by', 'depends-on', 'relates-to']).map((each) => ({
      relation: each.relation,
      ...referenceOf(each, place),
    })),
    why: wordsOf(artifact.why, place),
    options: wordsOf(artifact.options, place),
    nonGoals: {
      state: artifact.nonGoals.state,
      items: wordsOf(artifact.nonGoals.items, place),
      range: artifact.nonGoals.at && place(artifact.nonGoals.at),
    },
    cutLine: {
      state: artifact.cutLine.state,
      above: wordsOf(artifact.cutLine.above, place),
      below: wordsOf(artifact.cutLine.below, place),
      range: artifact.cutLine.at && place(artifact.cutLine.at),
    },
    killRules: artifact.killRules.map((each) => killRuleOf(each, place)),
    checklist: artifact.checklist.map((each) => itemOf(each, place)),
    records: artifact.records.map((each) => recordOf(each, place)),
  };
}

/** A file that is no artifact, with the reasons. */
export function inspectedOther(path: string, reasons: readonly string[]) {
  return { path, kind: 'none' as const, why: reasons.map((text) => ({ text, range: null })) };
}

function placing(own: string, sources: Sources, prefix: string): Placing {
  return (range, path) => {
    const source = sources(path ?? own);
    if (!source) throw new Error(`There is no text to find a place of ${path ?? own} in.`);
    return { ...positionsOf(source.lines, range), ...(path !== undefined && { path: prefix + path }) };
  };
}

function at({ range, path }: Words, place: Placing): Place {
  return place(range, path);
}

function wordsOf(list: readonly Words[], place: Placing) {
  return list.map((words) => ({ text: words.text, range: at(words, place) }));
}

function partOf(words: Words | null, place: Placing) {
  return words && { text: words.text, range: at(words, place) };
}

function frontmatterOf({ document: { frontmatter } }: Artifact, place: Placing) {
  const present = frontmatter.state !== 'absent';
  return { present, valid: frontmatter.state === 'valid', range: present ? place(frontmatter.range) : null };
}

function statusOf({ raw, canonical, carrier, shipped, range, path }: Status, place: Placing) {
  return { raw, canonical, carrier, shipped, range: place(range, path) };
}

function personOf(person: Person, place: Placing) {
  return { text: person.text, side: person.side, range: at(person, place) };
}

function relatedBy({ references }: Artifact, relations: readonly Relation[]): Reference[] {
  return references.filter(({ relation }) => relations.includes(relation));
}

function referenceOf(reference: Reference, place: Placing) {
  return { text: reference.text, target: reference.target, carrier: reference.carrier, range: at(reference, place) };
}

function killRuleOf(rule: KillRule, place: Placing) {
  return {
    text: rule.text,
    metric: partOf(rule.metric, place),
    comparison: partOf(rule.comparison, place),
    threshold: partOf(rule.threshold, place),
    date: partOf(rule.date, place),
    owner: partOf(rule.owner, place),
    action: partOf(rule.action, place),
    carrier: rule.carrier,
    range: at(rule, place),
  };
}

function itemOf(item: CheckItem, place: Placing) {
  return {
    text: item.text,
    done: item.done,
    owner: item.owner,
    section: item.section,
    list: item.list,
    range: at(item, place),
  };
}

function recordOf(record: LogRecord, place: Placing) {
  return {
    id: record.id?.text ?? null,
    title: record.title.text,
    date: record.date?.text ?? null,
    ranges: {
      id: record.id && at(record.id, place),
      title: at(record.title, place),
      date: record.date && at(record.date, place),
    },
    status: record.status && statusOf(record.status, place),
    decisionMakers: record.decisionMakers.map((each) => personOf(each, place)),
    why: wordsOf(record.why, place),
    options: wordsOf(record.options, place),
    killRules: record.killRules.map((each) => killRuleOf(each, place)),
    range: place(record.range),
  };
}

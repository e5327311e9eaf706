import { killRulesOf } from '../../artifact/promises.js';
import type { Artifact, Field, Status } from '../../artifact/types.js';
import { seenFrom } from '../../corpus/seen-from.js';
import type { Corpus } from '../../corpus/types.js';
import type { Range, Words } from '../../document/range.js';
import { rowOf } from '../../rights/row.js';
import { sidesOf } from '../../rights/sides.js';
import { longestName, shown } from '../../tension/shown.js';
import { mentionsIn } from '../references/mentions.js';
import { keyPhrases } from './key-phrases.js';
import { meaningOfKey } from './keys.js';
import { killRulePhrases } from './kill-rule.js';
import { phrase, words, type Phrase } from './phrase.js';
import { decisionSentence, recordName, standing } from './record.js';
import { rowMeaning } from './rows.js';
import { statusMeaning } from './statuses.js';

/** What words of a document mean. */
export interface Explanation {
  readonly range: Range;
  /** Plain words, which may be the document's own. */
  readonly title: Phrase;
  readonly says: readonly Phrase[];
}

/** Where somebody looks. */
export interface LookedAt {
  readonly artifact: Artifact;
  readonly corpus: Corpus;
  readonly offset: number;
  /** The day on the person's own calendar. */
  readonly today: string;
}

/** What can be said of the words at an offset, what is meant most closely first. */
export function explanationsAt(look: LookedAt): Explanation[] {
  return [ofRecord, ofPerson, ofStatus, ofWorkType, ofKey, ofKillRule].flatMap((explain) => explain(look) ?? []);
}

function ofRecord({ artifact, corpus, offset }: LookedAt): Explanation | null {
  const mention = mentionsIn(corpus, artifact.document, artifact).find(
    ({ path, range }) => path === artifact.path && holds(range, offset),
  );
  if (!mention || (mention.meant.artifact === artifact && !mention.meant.record)) return null;
  const { artifact: meant, record } = mention.meant;
  const sentence = decisionSentence(meant, record);
  const says = [...standing(corpus, meant, record), ...(sentence === null ? [] : [words(sentence)])];
  return { range: mention.range, title: words(recordName(meant, record)), says };
}

const handle = /@[\p{L}\p{N}][\p{L}\p{N}_./-]{0,80}/gu;

function ofPerson({ artifact, corpus, offset }: LookedAt): Explanation | null {
  const decider = deciderAt(artifact, offset);
  const named = decider ?? handleAt(artifact, offset);
  if (!named) return null;
  const { config, codeOwners } = seenFrom(corpus, artifact.path);
  const side = sidesOf({ config, codeOwners }, artifact)(named.text);
  // An at sign in a text may stand before anything, such as the name of a package.
  if (side === null && !decider) return null;
  const says =
    side === null
      ? phrase('Nothing says which side this is. “people” in .cutline.yaml can, or a bracket behind the name.')
      : phrase('Side: {0}', shown(side, longestName));
  return { range: named.range, title: words(shown(named.text, longestName)), says: [says] };
}

function deciderAt({ decisionMakers, records }: Artifact, offset: number): Words | undefined {
  const deciders = [...decisionMakers, ...records.flatMap((record) => record.decisionMakers)];
  return deciders.find(({ range, path }) => path === undefined && holds(range, offset));
}

function handleAt({ document: { lines, text } }: Artifact, offset: number): Words | null {
  const line = lines.range(lines.at(offset));
  const from = Math.max(line.start, offset - 200);
  for (const found of text.slice(from, Math.min(line.end, offset + 200)).matchAll(handle)) {
    const start = from + found.index;
    const range = { start, end: start + found[0].length };
    if (holds(range, offset) && !/[\p{L}\p{N}]/u.test(text.charAt(start - 1))) return { text: found[0], range };
  }
  return null;
}

function ofStatus({ artifact, offset }: LookedAt): Explanation | null {
  const all: readonly Status[] = [...artifact.statuses, ...artifact.records.flatMap(({ status }) => status ?? [])];
  const status = all.find(({ range, path }) => path === undefined && holds(range, offset));
  if (!status) return null;
  const { canonical, raw, shipped } = status;
  const says = [
    ...(canonical === null
      ? [phrase('This word is not known as a status.')]
      : canonical === raw.toLowerCase() || canonical === 'other'
        ? []
        : [phrase('It means: {0}.', canonical)]),
    ...statusMeaning(canonical),
    ...(shipped ? [phrase('It also says that the work is out.')] : []),
  ];
  return says.length === 0 ? null : { range: status.range, title: words(shown(raw, longestName)), says };
}

function ofWorkType({ artifact, corpus, offset }: LookedAt): Explanation | null {
  const field = fieldAt(artifact, offset, ({ range }) => range);
  if (field?.key !== 'work-type' || field.value === '') return null;
  const row = rowOf(corpus.policyFor(artifact.path).matrix, field.value);
  return row && { range: field.range, title: words(shown(row.workType, longestName)), says: rowMeaning(row) };
}

function ofKey({ artifact, corpus, offset }: LookedAt): Explanation | null {
  const field = fieldAt(artifact, offset, ({ keyRange }) => keyRange);
  const meaning = field && meaningOfKey(field.rawKey);
  if (!field || !meaning) return null;
  const title = words(shown(field.rawKey, longestName));
  return { range: field.keyRange, title, says: keyPhrases(meaning, corpus.policyFor(artifact.path).matrix) };
}

function fieldAt({ fields, records }: Artifact, offset: number, place: (field: Field) => Range): Field | undefined {
  return [...fields, ...records.flatMap((record) => record.fields)].find(
    (field) => field.path === undefined && holds(place(field), offset),
  );
}

function ofKillRule({ artifact, offset, today }: LookedAt): Explanation | null {
  for (const dated of killRulesOf(artifact)) {
    const { range, path } = dated.rule;
    if (path === undefined && holds(range, offset))
      return { range, title: phrase('Kill rule'), says: killRulePhrases(dated, today) };
  }
  return null;
}

/** A word is looked at from its first letter to just behind its last one. */
function holds(range: Range, offset: number): boolean {
  return range.start <= offset && offset <= range.end && range.start < range.end;
}

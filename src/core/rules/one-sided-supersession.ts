import type { Artifact, Reference } from '../artifact/types.js';
import type { Corpus } from '../corpus/types.js';
import { contains, textOf } from '../document/range.js';
import type { Report } from '../lint/rule.js';
import { artifactRule, byStageAndClosed } from '../lint/rule.js';
import { nameFor } from './shared/names.js';
import { placeFor } from './shared/place.js';
import { sayingSuperseded, sayingSupersedes } from '../author/supersede/saying.js';

type Message = 'old-silent' | 'new-silent' | 'there' | 'say-superseded' | 'say-supersedes';

/** Words near a reference that say that only a part is replaced: the old record then stays in force. */
const partWords =
  /\b(?:part|parts|partial|partially|partly|section|sections|refines?|refined|amends?|amended|extends?|extended|narrows?|narrowed|teilweise|partiellement|parcialmente)\b/i;

/** One record says that it replaces another, and the other does not know. */
export const oneSidedSupersession = artifactRule<Message>({
  id: 'one-sided-supersession',
  group: 'form',
  summary: 'Only one of two records says that one replaces the other.',
  severity: byStageAndClosed,
  kinds: ['adr', 'prd'],
  messages: {
    'old-silent': 'Say in {other} that {this} supersedes it; today it does not',
    'new-silent': 'Say in {other} that it supersedes {this}; only this side says so',
    there: 'What it says today',
    'say-superseded': 'Mark {other} as superseded by {this}',
    'say-supersedes': 'Say in {other} that it supersedes {this}',
  },
  options: null,
  readsCorpus: true,
  *check({ subject: artifact, corpus }) {
    const told = new Set<string>();
    for (const reference of artifact.references) {
      const other = otherSide(reference, artifact, corpus);
      if (!other || told.has(other.path) || isInPart(reference, artifact)) continue;
      told.add(other.path);
      // Until a proposal is accepted, what it would replace stays in force.
      const tooEarly =
        reference.relation === 'supersedes' && (artifact.stage === 'draft' || artifact.stage === 'proposed');
      if (!tooEarly && !answers(other, artifact, reference, corpus)) yield reportOn(reference, artifact, other);
    }
  },
});

function otherSide(reference: Reference, artifact: Artifact, corpus: Corpus): Artifact | null {
  if (reference.relation !== 'supersedes' && reference.relation !== 'superseded-by') return null;
  const found = corpus.resolve(reference, artifact);
  if (found.state !== 'found' || found.record || found.artifact.path === artifact.path) return null;
  return found.artifact.kind === 'decision-log' ? null : found.artifact;
}

/** True where the other record names this one in the matching way. */
function answers(other: Artifact, artifact: Artifact, reference: Reference, corpus: Corpus): boolean {
  const fitting = reference.relation === 'supersedes' ? ['superseded-by', 'amended-by'] : ['supersedes', 'amends'];
  return corpus
    .referencesTo(artifact)
    .some((one) => one.from.path === other.path && fitting.includes(one.reference.relation));
}

function isInPart(reference: Reference, artifact: Artifact): boolean {
  const { document, fields } = artifact;
  const field = fields.find(
    (candidate) => candidate.path === reference.path && contains(candidate.range, reference.range),
  );
  if (field && partWords.test(field.rawKey.replace(/[_-]/g, ' '))) return true;
  if (reference.path !== undefined) return false;
  return partWords.test(textOf(document.text, document.lines.range(document.lines.at(reference.range.start))));
}

function reportOn(reference: Reference, artifact: Artifact, other: Artifact): Report<Message> {
  const replaces = reference.relation === 'supersedes';
  const data = { this: nameFor(artifact), other: nameFor(other) };
  const edits = replaces ? sayingSuperseded(other, artifact) : sayingSupersedes(other, artifact);
  return {
    message: replaces ? 'old-silent' : 'new-silent',
    data,
    range: reference.range,
    path: reference.path,
    related: [
      {
        path: other.status?.path ?? other.path,
        range: other.status?.range ?? placeFor(other, []),
        message: 'there',
        data: {},
      },
    ],
    suggestions:
      edits.length > 0 ? [{ title: replaces ? 'say-superseded' : 'say-supersedes', data, edits, snippet: false }] : [],
  };
}

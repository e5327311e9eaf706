import { fieldOf, wordsOf } from '../artifact/fields.js';
import { peopleIn } from '../artifact/people.js';
import type { Artifact, Field } from '../artifact/types.js';
import type { Corpus, MatrixRow } from '../corpus/types.js';
import type { Report } from '../lint/rule.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { decidersIn } from '../rights/deciders.js';
import { rowFor } from '../rights/decisions.js';
import { asksForSignOff } from '../rights/levels.js';
import { sidesOf } from '../rights/sides.js';
import { addingField } from '../author/add-field.js';
import { relatedRow } from './shared/off-matrix.js';
import { placeFor } from './shared/place.js';
import { placeholder } from './shared/placeholder.js';
import { listed } from './shared/shorten.js';

type Message = 'missing' | 'side' | 'row' | 'add';

/** Work that is released by a sign-off, and that nobody has signed. */
export const missingSignOff = artifactRule<Message>({
  id: 'missing-sign-off',
  group: 'decision-rights',
  summary: 'The release asks for a sign-off, and a side of it has not signed.',
  severity: byStage,
  kinds: ['adr', 'prd'],
  messages: {
    missing: 'Say who signs off, such as "@name ({side})"; the release asks for it',
    side: 'Let {missing} sign off too; {signed} alone has signed',
    row: 'The row of "{type}"',
    add: 'Add a sign-off',
  },
  options: null,
  readsCorpus: true,
  *check({ subject: artifact, corpus }) {
    const row = rowFor(corpus.matrix, artifact);
    const shape = fieldOf(artifact, 'release-shape');
    if (!asksForSignOff(shape?.value ?? row?.releaseShape ?? '')) return;
    const signed = fieldOf(artifact, 'sign-off');
    const related = shape ? [] : relatedRow(corpus, row, 'release-shape');
    if (signed) yield* sideMissing(artifact, corpus, row, signed);
    else if (!hasSignOffSection(artifact)) yield { ...nobody(artifact, corpus, row), related };
  },
});

function nobody(artifact: Artifact, corpus: Corpus, row: MatrixRow | null): Report<Message> {
  const sides = signing(artifact, corpus, row);
  const names = sides.map((side, index) => `${placeholder(index + 1, '@name')} (${side})`);
  const edits = addingField(artifact, 'sign-off', `[${names.map((name) => `"${name}"`).join(', ')}]`, names.join(', '));
  const keyed = artifact.fields.find((field) => field.key === 'sign-off');
  const asking = keyed ?? fieldOf(artifact, 'release-shape') ?? fieldOf(artifact, 'work-type');
  return {
    message: 'missing',
    data: { side: sides[0] ?? '' },
    range: asking?.keyRange ?? placeFor(artifact, ['rollout', 'owners']),
    path: asking?.path,
    suggestions: edits.length > 0 ? [{ title: 'add', data: {}, edits, snippet: true }] : [],
  };
}

/** Nobody is missed while the side of one of those who signed is not known. */
function* sideMissing(
  artifact: Artifact,
  corpus: Corpus,
  row: MatrixRow | null,
  field: Field,
): Iterable<Report<Message>> {
  const sides = sidesOf(corpus, artifact);
  const there = field.items.flatMap(peopleIn).map((person) => person.side ?? sides(person.text));
  if (!row || there.includes(null) || there.includes('joint')) return;
  const missing = signing(artifact, corpus, row).filter((side) => !there.includes(side));
  if (missing.length === 0) return;
  yield {
    message: 'side',
    data: { missing: listed(missing), signed: listed([...new Set(there.map((side) => side ?? ''))]) },
    range: wordsOf(field).range,
    path: field.path,
    related: relatedRow(corpus, row, 'final-call'),
  };
}

/** Those who decide by the row sign; where nothing tells, product and engineering do. */
function signing(artifact: Artifact, corpus: Corpus, row: MatrixRow | null): string[] {
  const { parties } = decidersIn(row?.finalCall ?? '', sidesOf(corpus, artifact));
  return parties.length > 0 ? parties.map(({ side }) => side) : ['product', 'engineering'];
}

function hasSignOffSection({ document }: Artifact): boolean {
  return document.outline.headings.some((heading) => asksForSignOff(heading.text));
}

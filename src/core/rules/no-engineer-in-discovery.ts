import { wordsOf } from '../artifact/fields.js';
import { peopleIn } from '../artifact/people.js';
import type { Artifact, Field } from '../artifact/types.js';
import type { Suggestion } from '../lint/rule.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { sidesOf } from '../rights/sides.js';
import { discoveryOf } from '../artifact/discovery.js';
import { placeholder } from './shared/placeholder.js';
import { inserting } from '../author/file-edit.js';

/** The fields that say who takes part. */
const people: ReadonlySet<string> = new Set(['owner', 'author', 'consulted', 'sign-off', 'participant', 'contributor']);

/** A question that product looks into alone, so that nobody hears what it would cost. */
export const noEngineerInDiscovery = artifactRule<'alone' | 'add'>({
  id: 'no-engineer-in-discovery',
  group: 'flow',
  summary: 'Everybody who takes part in a discovery is of product.',
  severity: byStage,
  kinds: ['adr', 'prd'],
  messages: {
    alone: 'Add an engineer to this discovery; everybody named here is of product',
    add: 'Add an engineer',
  },
  options: null,
  readsCorpus: true,
  *check({ subject: artifact, corpus }) {
    const sides = sidesOf(corpus, artifact);
    const fields = artifact.fields.filter((field) => people.has(field.key) && field.value.trim() !== '');
    const named = fields.flatMap((field) => field.items.flatMap(peopleIn));
    const [first] = fields;
    if (!discoveryOf(artifact) || !first) return;
    // Somebody whose side is not known may well be an engineer.
    if (!named.every((person) => (person.side ?? sides(person.text)) === 'product')) return;
    const { range, path } = wordsOf(first);
    yield { message: 'alone', range, path, suggestions: adding(artifact, first) };
  },
});

/** Only a list in brackets has a place where one more name is sure to be read as one. */
function adding(artifact: Artifact, field: Field): Suggestion[] {
  const { start, end } = field.range;
  const { text } = artifact.document;
  if (field.path !== undefined || field.node?.kind !== 'list') return [];
  if (text.charAt(start) !== '[' || text.charAt(end - 1) !== ']') return [];
  const name = `, "${placeholder(1, '@name')} (engineering)"`;
  return [{ title: 'add', data: {}, edits: [inserting(artifact, end - 1, name)], snippet: true }];
}

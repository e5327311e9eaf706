import { sectionPlaces } from '../author/new-section.js';
import type { Corpus, DoneItem } from '../corpus/types.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { literal } from '../lint/snippet.js';
import { suggestSection } from './shared/insert.js';
import { placeFor } from './shared/place.js';
import type { Skeleton } from './shared/skeletons.js';

/** A PRD that does not say when it is done. */
export const missingDefinitionOfDone = artifactRule<'missing' | 'add'>({
  id: 'missing-definition-of-done',
  group: 'done',
  summary: 'The PRD does not say what must be true before it is done.',
  severity: byStage,
  kinds: ['prd'],
  messages: {
    missing: 'Add a definition of done: list what must be true, with an owner for each item',
    add: 'Add the definition of done of your team',
  },
  options: null,
  readsCorpus: true,
  *check({ subject: artifact, corpus }) {
    const listed = artifact.checklist.some((item) => item.list === 'done');
    const announced = artifact.sections.some((section) => section.name === 'definition-of-done');
    const keyed = artifact.fields.some((field) => field.key === 'definition-of-done');
    if (listed || announced || keyed) return;
    yield {
      message: 'missing',
      range: placeFor(artifact, ['requirements', 'scope', 'goals', 'metrics']),
      suggestions: [suggestSection(artifact, 'add', skeletonOf(corpus))],
    };
  },
});

function skeletonOf(corpus: Corpus): Skeleton {
  return {
    heading: 'Definition of done',
    lines: corpus.definitionOfDone.map((item, index) => `- [ ] ${line(item, index + 1)}`),
    ...sectionPlaces['definition-of-done'],
  };
}

function line(item: DoneItem, stop: number): string {
  return `${literal(item.text)} (\${${stop}:${literal(item.owner ?? 'joint')}})`;
}

import type { Artifact } from '../artifact/types.js';
import type { Range } from '../document/range.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { speaksOfGoingBack } from './shared/back-words.js';
import { suggestSection } from './shared/insert.js';
import { oneWayField } from './shared/one-way.js';
import { sectionNamed } from './shared/place.js';
import { skeletons } from './shared/skeletons.js';

/** A release without a way back. */
export const missingRollback = artifactRule<'missing' | 'add'>({
  id: 'missing-rollback',
  group: 'trade-offs',
  summary: 'The PRD says how it is released, and not how to get back.',
  severity: byStage,
  kinds: ['prd'],
  messages: {
    missing: 'Say how to go back: what is turned off, by whom, and what is left behind',
    add: 'Add a "{heading}" section',
  },
  options: null,
  readsCorpus: false,
  *check({ subject: artifact }) {
    const release = releaseOf(artifact);
    if (!release || saysHow(artifact)) return;
    yield {
      message: 'missing',
      range: release.range,
      path: release.path,
      suggestions: [suggestSection(artifact, 'add', skeletons.rollback)],
    };
  },
});

/** What says how the work is released: a key, or a section about its rollout. */
function releaseOf(artifact: Artifact): { readonly range: Range; readonly path?: string | undefined } | null {
  const field = artifact.fields.find(
    ({ key, value }) => key === 'release-shape' || (key === 'work-type' && /^revenue[\s-]critical/i.test(value)),
  );
  if (field) return { range: field.keyRange, path: field.path };
  const door = oneWayField(artifact)?.field;
  if (door) return { range: door.keyRange, path: door.path };
  const rollout = sectionNamed(artifact, ['rollout']);
  return rollout?.state === 'present' ? { range: rollout.heading.range } : null;
}

/** The body says how; what the frontmatter calls the shape of the release is only its name. */
function saysHow({ sections, document }: Artifact): boolean {
  if (sections.some(({ name }) => name === 'rollback')) return true;
  return speaksOfGoingBack(document.text.slice(document.bodyStart));
}

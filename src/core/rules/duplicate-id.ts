import { nameId } from '../artifact/ids.js';
import type { Artifact } from '../artifact/types.js';
import { artifactRule, byStageAndClosed } from '../lint/rule.js';
import { differ, isDay } from './shared/numbers.js';
import { placeFor } from './shared/place.js';
import { nameOf } from '../text/paths.js';

/** A reader needs no more places than this to see what is wrong. */
const mostRelated = 3;

/** Two records that answer to the same number. */
export const duplicateId = artifactRule<'taken' | 'other'>({
  id: 'duplicate-id',
  group: 'form',
  summary: 'Two records of one folder have the same id.',
  severity: byStageAndClosed,
  kinds: ['adr', 'prd'],
  messages: {
    taken: 'Give this record a number of its own; "{file}" has it too',
    other: 'Has the same id',
  },
  options: null,
  readsCorpus: true,
  *check({ subject: artifact, corpus }) {
    const strays = isStray(artifact);
    const others = corpus.sameId(artifact).filter((other) => strays || !isStray(other));
    const [first] = others;
    if (!first) return;
    const own = artifact.id && artifact.id.range.end > artifact.id.range.start ? artifact.id : null;
    yield {
      message: 'taken',
      data: { file: nameOf(first.path) },
      range: own?.range ?? placeFor(artifact, []),
      path: own?.path,
      related: others.slice(0, mostRelated).map((other) => ({
        path: other.id?.path ?? other.path,
        range: other.id?.range ?? placeFor(other, []),
        message: 'other',
        data: {},
      })),
    };
  },
});

/** Its title has another number than its name: the record whose name has that number keeps it. */
function isStray({ id, path, fields }: Artifact): boolean {
  const named = nameId(path);
  if (!id || !named || isDay(named.number) || !differ(id, named)) return false;
  return !fields.some(({ key, value }) => key === 'id' && value !== '');
}

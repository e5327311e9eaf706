import type { Artifact } from '../../artifact/types.js';
import { namingUnseen } from '../../text/unseen.js';
import { phrase } from '../explain/phrase.js';
import { completion, type Completion, type Setting } from './completion.js';
import { tally } from './tally.js';
import type { ValuePlace } from './value-place.js';

/** The values that other artifacts of the repository have written for the same key. */
export function likeNeighbours({ corpus, path }: Setting, { key, range, write }: ValuePlace): Completion[] {
  const values: string[] = [];
  for (const other of corpus.artifacts) if (other.path !== path) values.push(...valuesOf(other, key));
  // A value is offered as it is written: the stars of a glob are no emphasis.
  return tally(values).map(({ text, count }) =>
    completion({
      label: text,
      is: 'value',
      range,
      text: write(text),
      says: [
        phrase(
          count === 1 ? 'Written once in this repository.' : 'Written {0} times in this repository.',
          String(count),
        ),
      ],
    }),
  );
}

/** Longer values say something about one document alone. */
const longest = 60;

function* valuesOf({ fields }: Artifact, key: string): Generator<string> {
  for (const field of fields)
    if (field.key === key && field.node?.kind !== 'map')
      for (const { text } of field.items) if (text.length <= longest && isPlain(text)) yield text;
}

/** On one line, and without letters that nobody sees: somebody is about to take it over. */
function isPlain(text: string): boolean {
  return !/[\r\n\t]/.test(text) && namingUnseen(text, String) === text;
}

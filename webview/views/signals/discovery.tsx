import type { DiscoveryView } from '../../../src/shared/protocol.js';
import { DepartsMark } from '../marks.js';
import { EvidenceList } from './evidence.js';
import { Part } from './part.js';

/** The open discoveries of each squad against the limit. */
export function Discovery({ discovery: { squads, says } }: { readonly discovery: DiscoveryView }) {
  return (
    <Part id="discovery" name="Discovery threads" says={says}>
      {squads.map(({ squad, count, limit, over, words, threads }) => (
        <details key={squad} class="tax">
          <summary>
            <bdi class="side-name">{squad}</bdi>
            <progress
              class={over ? 'bar bar-over' : 'bar'}
              value={count}
              max={Math.max(count, limit)}
              aria-hidden="true"
            />
            <span class="tax-words">
              {over && <DepartsMark />} {words}
            </span>
          </summary>
          <EvidenceList evidence={threads} />
        </details>
      ))}
    </Part>
  );
}

import type { SystemTax, TaxView } from '../../../src/shared/protocol.js';
import { Open } from '../open.js';
import { Part } from './part.js';

/** The velocity tax of each system as a bar, with the same in words beside it. */
export function Tax({ tax: { systems, most, says } }: { readonly tax: TaxView }) {
  return (
    <Part id="tax" name="Velocity tax" says={says}>
      {systems.map((system) => (
        <System key={system.system} system={system} most={most} />
      ))}
    </Part>
  );
}

function System({ system: { system, times, words, work }, most }: SystemProps) {
  return (
    <details class="tax">
      <summary>
        <bdi class="side-name">{system}</bdi>
        <progress class={times > 1 ? 'bar bar-over' : 'bar'} value={times} max={most} aria-hidden="true" />
        <span class="tax-words">{words}</span>
      </summary>
      <ul class="evidence">
        {work.map((each) => (
          <li key={each.at.path}>
            <Open at={each.at} look="link">
              {each.name}
            </Open>
            <span class="evidence-words" dir="auto">
              {each.words}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface SystemProps {
  readonly system: SystemTax;
  /** Where a bar ends. */
  readonly most: number;
}

import type { EvidenceView } from '../../../src/shared/protocol.js';
import { Open } from '../open.js';

/** The places that show something: the artifact, and its words, one click away. */
export function EvidenceList({ evidence, total = evidence.length }: EvidenceProps) {
  return (
    <ul class="evidence">
      {evidence.map(({ name, says, at }, index) => (
        <li key={`${at.path} ${String(at.offset)} ${String(index)}`}>
          <Open at={at} look="link">
            {name}
          </Open>
          <span class="evidence-words" dir="auto">
            {says}
          </span>
          {at.line !== null && <span class="evidence-line">line {at.line}</span>}
        </li>
      ))}
      {total > evidence.length && <li class="unsaid">and {total - evidence.length} more</li>}
    </ul>
  );
}

interface EvidenceProps {
  readonly evidence: readonly EvidenceView[];
  /** How many there are in all, where only the first are listed. */
  readonly total?: number;
}

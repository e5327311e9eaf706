import type { AgendaView } from '../../../src/shared/protocol.js';
import { Open } from '../open.js';
import { Tool } from '../tool.js';
import { Part } from './part.js';

/** Open conflicts as a weekly agenda: what the tension is, what is proposed, and the choice to make. */
export function Agenda({ agenda: { items }, onCopy }: AgendaProps) {
  return (
    <Part
      id="agenda"
      name="This week’s agenda"
      says={items.length === 0 ? 'No conflict is open: there is nothing to agree on or to escalate.' : undefined}
      action={items.length > 0 && onCopy && <Tool onClick={onCopy}>Copy as markdown</Tool>}
    >
      {items.length > 0 && (
        <ol class="agenda">
          {items.map(({ tension, proposal, choice, name, at }) => (
            <li key={`${at.path} ${String(at.offset)}`}>
              <p dir="auto">
                <strong>{tension}</strong>
              </p>
              <p dir="auto">{proposal}</p>
              <p class="note" dir="auto">
                {choice} ·{' '}
                <Open at={at} look="link">
                  {name}
                </Open>
              </p>
            </li>
          ))}
        </ol>
      )}
    </Part>
  );
}

interface AgendaProps {
  readonly agenda: AgendaView;
  /** Null where nothing can be copied. */
  readonly onCopy: (() => void) | null;
}

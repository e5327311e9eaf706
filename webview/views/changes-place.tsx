import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { ReportedPlace } from '../../src/shared/protocol.js';
import { ActionsContext } from './actions.js';

/** Words that open the diff at their place; plain words on a page that opens nothing. */
export function ChangePlace({ before, after, children }: ChangePlaceProps) {
  const actions = useContext(ActionsContext);
  if (!actions || (!before && !after)) return <span dir="auto">{children}</span>;
  return (
    <button
      type="button"
      class="open open-text"
      dir="auto"
      title={after ? 'Open the diff here' : 'Open the text at the base'}
      onClick={() => actions.changes({ what: 'show', before: offsetOf(before), after: offsetOf(after) })}
    >
      {children}
    </button>
  );
}

interface ChangePlaceProps {
  readonly before: ReportedPlace | null;
  readonly after: ReportedPlace | null;
  readonly children: ComponentChildren;
}

function offsetOf(place: ReportedPlace | null) {
  return place && { path: place.path, offset: place.range?.start.offset ?? 0 };
}

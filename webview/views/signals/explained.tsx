import { useContext, useRef, useState } from 'preact/hooks';
import { ActionsContext } from '../actions.js';
import { Ask } from '../ask.js';
import { Tool } from '../tool.js';

/** What the framework suggests next, the page that explains it, and the way to mute it with a reason. */
export function Explained({ what: { id, name, next } }: ExplainedProps) {
  const actions = useContext(ActionsContext);
  const place = useRef<HTMLDivElement>(null);
  const [isMuting, setMuting] = useState(false);
  const close = (): void => {
    setMuting(false);
    requestAnimationFrame(() => place.current?.querySelector<HTMLElement>('.mute')?.focus());
  };
  return (
    <div ref={place} class="explained">
      <p>
        <span class="note">Next: </span>
        {next}
      </p>
      {actions && !isMuting && (
        <div class="tools">
          <Tool label={`Explain “${name}”`} onClick={() => actions.explain(id)}>
            Explain
          </Tool>
          <button type="button" class="tool mute" aria-label={`Mute… “${name}”`} onClick={() => setMuting(true)}>
            Mute…
          </button>
        </div>
      )}
      {actions && isMuting && (
        <Ask
          fields={[{ name: 'reason', label: `Why “${name}” is all right here` }]}
          action="Mute"
          onDone={({ reason = '' }) => actions.edit({ what: 'mute', id, reason })}
          onClose={close}
        />
      )}
    </div>
  );
}

interface ExplainedProps {
  readonly what: { readonly id: string; readonly name: string; readonly next: string };
}

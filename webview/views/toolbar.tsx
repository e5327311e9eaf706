import { useContext } from 'preact/hooks';
import type { Looking } from '../../src/shared/protocol.js';
import { ActionsContext } from './actions.js';
import { Tool } from './tool.js';

const scopes = [
  { scope: 'artifact', words: 'This artifact' },
  { scope: 'corpus', words: 'All decisions' },
] as const;

/** What the whole panel is about, and whether it stays there. */
export function Toolbar({ scope, pinned }: { readonly scope: Looking['scope']; readonly pinned: boolean }) {
  const actions = useContext(ActionsContext);
  if (!actions) return null;
  return (
    <div class="toolbar">
      <div class="tools" role="group" aria-label="What the panel shows">
        {scopes.map((each) => (
          <Tool key={each.scope} pressed={scope === each.scope} onClick={() => actions.look({ scope: each.scope })}>
            {each.words}
          </Tool>
        ))}
      </div>
      <div class="tools">
        <Tool
          pressed={pinned}
          title={pinned ? 'Follow the editor again' : 'Stay with this artifact; the command then opens a second panel'}
          onClick={() => actions.pin(!pinned)}
        >
          {pinned ? 'Pinned' : 'Pin'}
        </Tool>
        <Tool title="Write down what the panel shows, as markdown or as a page" onClick={() => actions.exportShown()}>
          Export…
        </Tool>
      </div>
    </div>
  );
}

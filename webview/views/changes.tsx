import { useContext } from 'preact/hooks';
import type { BranchReport, ChangesView, ReportedChange, ReportedDecision } from '../../src/shared/protocol.js';
import { ActionsContext } from './actions.js';
import { Around } from './changes-around.js';
import { ChangePlace } from './changes-place.js';
import { KindTag } from './marks.js';
import { counted } from './words.js';

type Ready = Extract<ChangesView, { state: 'ready' }>;

/** What a branch changes in the decisions, strongest first, and what that means around them. */
export function Changes({ changes }: { readonly changes: ChangesView }) {
  if (changes.state === 'computing') return <p class="unsaid">Comparing with the base…</p>;
  if (changes.state === 'none') {
    return (
      <section class="changes" aria-label="Changes">
        <div class="notice">
          <p class="notice-says">{changes.says}</p>
          <p class="note">{changes.next}</p>
        </div>
        {changes.canChoose && <BaseButton />}
      </section>
    );
  }
  return (
    <section class="changes" aria-labelledby="changes-title">
      <Head changes={changes} />
      <Decisions report={changes.report} />
      {changes.edits !== null && <p class="note">{changes.edits}</p>}
      <Around report={changes.report} />
    </section>
  );
}

function Head({ changes }: { readonly changes: Ready }) {
  const actions = useContext(ActionsContext);
  const { report, base, canChoose, uncommitted } = changes;
  return (
    <header class="changes-head">
      <h2 id="changes-title" class="lead">
        {changes.headline}
      </h2>
      <p class="note">
        Against <bdi>{base}</bdi>
      </p>
      {actions && (
        <div class="changes-tools">
          {canChoose && <BaseButton />}
          {report.decisions.length > 0 && (
            <vscode-button appearance="secondary" onClick={() => actions.changes({ what: 'copy' })}>
              Copy as markdown
            </vscode-button>
          )}
          {uncommitted && uncommitted.count > 0 && (
            <vscode-button
              appearance="secondary"
              onClick={() => actions.changes({ what: 'count', counted: !uncommitted.counted })}
            >
              {uncommitted.counted ? 'Leave out' : 'Count'} what is not committed ({counted(uncommitted.count, 'file')})
            </vscode-button>
          )}
        </div>
      )}
    </header>
  );
}

function BaseButton() {
  const actions = useContext(ActionsContext);
  if (!actions) return null;
  return (
    <vscode-button appearance="secondary" onClick={() => actions.changes({ what: 'base' })}>
      Change the base…
    </vscode-button>
  );
}

const groups: readonly { readonly state: ReportedDecision['state']; readonly name: string }[] = [
  { state: 'changed', name: 'Changed' },
  { state: 'renamed', name: 'Renamed or renumbered' },
  { state: 'removed', name: 'Removed' },
  { state: 'added', name: 'Added' },
];

function Decisions({ report }: { readonly report: BranchReport }) {
  return (
    <>
      {groups.map(({ state, name }) => {
        const decisions = report.decisions.filter((decision) => decision.state === state);
        return decisions.length === 0 ? null : (
          <section key={state} class="changes-group" aria-label={name}>
            <h3>
              {name} <span class="lead-rest">{decisions.length}</span>
            </h3>
            <ul class="changes-list">
              {decisions.map((decision, index) => (
                <Decision key={`${decision.path} ${String(index)}`} decision={decision} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function Decision({ decision }: { readonly decision: ReportedDecision }) {
  const { name, kind, path, before, after, changes, status } = decision;
  return (
    <li class="changed">
      <p class="changed-name">
        <KindTag kind={kind} />
        <ChangePlace before={before} after={after}>
          {name}
        </ChangePlace>
        <span class="note">
          {status !== null && <bdi>{status}</bdi>}
          {status !== null && ' · '}
          <bdi>{path}</bdi>
        </span>
      </p>
      {changes.length > 0 && (
        <ul class="sentences">
          {changes.map((change, index) => (
            <Sentence key={index} change={change} />
          ))}
        </ul>
      )}
    </li>
  );
}

const directions = {
  weaker: { mark: '▾', name: 'weaker' },
  stronger: { mark: '▴', name: 'stronger' },
  neutral: { mark: '◆', name: 'changed' },
} as const;

function Sentence({ change: { direction, sentence, before, after } }: { readonly change: ReportedChange }) {
  const { mark, name } = directions[direction];
  return (
    <li class={`sentence sentence-${direction}`}>
      <span class="sentence-mark" aria-hidden="true">
        {mark}
      </span>
      <span class="sentence-way">{name}</span>
      <ChangePlace before={before} after={after}>
        {sentence}
      </ChangePlace>
    </li>
  );
}

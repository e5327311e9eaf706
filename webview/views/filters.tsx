import { useContext } from 'preact/hooks';
import type { FilterChoices, MatrixFilters } from '../../src/shared/protocol.js';
import { ActionsContext } from './actions.js';
import { Tool } from './tool.js';
import { counted } from './words.js';

const kinds = { adr: 'ADRs', prd: 'PRDs', 'decision-log': 'Decision logs' } as const;
const orders = {
  row: 'Folder',
  title: 'Title',
  status: 'Status',
  squad: 'Squad',
  departures: 'Departures',
} as const;

/** What of the matrix is shown, and in which order. */
export function Filters({ filters, choices, shown }: FiltersProps) {
  const actions = useContext(ActionsContext);
  if (!actions) return null;
  const change = (to: Partial<MatrixFilters>): void => actions.look({ filters: { ...filters, ...to } });
  const { squads, statuses } = choices;
  return (
    <search class="filters" aria-label="Filter the matrix">
      <label class="field field-search">
        <span class="field-name">Search</span>
        <input
          type="search"
          value={filters.search}
          maxLength={200}
          placeholder="Title, id or words"
          onInput={({ currentTarget }) => change({ search: currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || filters.search === '') return;
            // Another Escape goes back to the editor.
            event.preventDefault();
            change({ search: '' });
          }}
        />
      </label>
      <Choice
        name="Squad"
        value={filters.squad}
        choices={squads.map((squad) => [squad, squad])}
        onChange={(squad) => change({ squad })}
      />
      <Choice
        name="Status"
        value={filters.status}
        choices={statuses.map((status) => [status, status])}
        onChange={(status) => change({ status })}
      />
      <Choice
        name="Kind"
        value={filters.kind}
        choices={choices.kinds.map((kind) => [kind, kinds[kind]])}
        onChange={(kind) => change({ kind: kind as MatrixFilters['kind'] })}
      />
      <Choice
        name="Sort by"
        value={filters.sort}
        choices={Object.entries(orders)}
        always
        onChange={(sort) => change({ sort: sort as MatrixFilters['sort'] })}
      />
      <div class="tools">
        <Tool pressed={filters.departing} onClick={() => change({ departing: !filters.departing })}>
          Departures only
        </Tool>
        {isFiltered(filters) && (
          <Tool onClick={() => change({ search: '', squad: null, status: null, kind: null, departing: false })}>
            Show all
          </Tool>
        )}
      </div>
      <p class="note filters-shown" aria-live="polite">
        {isFiltered(filters) && (shown === 0 ? 'Nothing matches.' : `${counted(shown, 'artifact')} shown.`)}
      </p>
    </search>
  );
}

interface FiltersProps {
  readonly filters: MatrixFilters;
  readonly choices: FilterChoices;
  /** How many artifacts are left. */
  readonly shown: number;
}

/** One choice among a few; nothing to choose from is not offered. */
function Choice({ name, value, choices, always = false, onChange }: ChoiceProps) {
  if (choices.length < 2 && value === null) return null;
  return (
    <label class="field">
      <span class="field-name">{name}</span>
      <select value={value ?? ''} onChange={({ currentTarget }) => onChange(currentTarget.value || null)}>
        {!always && <option value="">All</option>}
        {choices.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ChoiceProps {
  readonly name: string;
  /** Null for all of them. */
  readonly value: string | null;
  /** Each value with its words. */
  readonly choices: readonly (readonly [string, string])[];
  /** One of them always holds. */
  readonly always?: boolean;
  readonly onChange: (value: string | null) => void;
}

/** True where some artifacts may be left out. */
export function isFiltered({ search, squad, status, kind, departing }: MatrixFilters): boolean {
  return search !== '' || squad !== null || status !== null || kind !== null || departing;
}

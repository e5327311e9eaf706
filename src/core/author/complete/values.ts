import { fieldOf } from '../../artifact/fields.js';
import { choosable } from '../../artifact/status-words.js';
import type { Artifact } from '../../artifact/types.js';
import type { MatrixRow } from '../../corpus/types.js';
import type { Range } from '../../document/range.js';
import { literal } from '../../lint/snippet.js';
import { rowOf } from '../../rights/row.js';
import { shown } from '../../tension/shown.js';
import { inCaseOf } from '../new/draft-word.js';
import { dayLike } from '../new/day-form.js';
import { meaningOfKey, type Holds } from '../explain/keys.js';
import { phrase, type Phrase } from '../explain/phrase.js';
import { rowMeaning } from '../explain/rows.js';
import { canonicalOf, statusMeaning } from '../explain/statuses.js';
import { completion, type Completion, type Setting } from './completion.js';
import { daysFrom } from './days.js';
import { peopleCompletions } from './people.js';
import { formOfFields, recordCompletions } from './records.js';
import { tally } from './tally.js';
import type { Writing } from './written.js';

/** The place of a value: which key it belongs to, what it takes the place of, and how it is written there. */
export interface ValuePlace {
  /** The canonical key. */
  readonly key: string;
  readonly range: Range;
  readonly write: Writing;
  readonly isYaml: boolean;
  /** Mappings can be written here. */
  readonly mayMap: boolean;
}

/** What may be written as the value of a key. */
export function valueCompletions(setting: Setting, place: ValuePlace): Completion[] {
  const meaning = meaningOfKey(place.key);
  return meaning ? makers[meaning.holds](setting, place) : [];
}

type Make = (setting: Setting, place: ValuePlace) => Completion[];

const makers: Readonly<Record<Holds, Make>> = {
  kind: words([
    ['adr', phrase('An architecture decision record: one decision.')],
    ['prd', phrase('A product requirements document: one bet.')],
    ['decision-log', phrase('Many decisions in one file.')],
  ]),
  reversibility: words([
    ['two-way', phrase('There is a way back.')],
    ['one-way', phrase('There is no way back. Say why that is worth it.')],
  ]),
  stage: words([
    ['discovery', phrase('You still find out.')],
    ['delivery', phrase('You build.')],
  ]),
  status: statuses,
  day: (setting, place) => days(setting, place, 'day'),
  'later-day': (setting, place) => days(setting, place, 'later-day'),
  'work-type': workTypes,
  people: (setting, place) =>
    peopleCompletions(setting, place.range, place.write, { withSides: /^(?:owner|sign-off)$/.test(place.key) }),
  records: (setting, { key, range, write, isYaml }) => {
    const form = formOfFields(setting.neighbours, key, isYaml);
    const typed = setting.text.slice(range.start, setting.offset);
    return recordCompletions(setting, { range, typed, form, write });
  },
  side: (setting, place) => [
    ...words([
      ['product', phrase('Product decides.')],
      ['engineering', phrase('Engineering decides.')],
      ['joint', phrase('Both decide together.')],
    ])(setting, place),
    ...likeNeighbours(setting, place),
  ],
  escalation: likeNeighbours,
  'row-cell': rowCell,
  'kill-rule': mapping([
    ['metric', 'what is counted'],
    ['below', 'number'],
    ['by', 'day'],
    ['then', 'what is done'],
    ['owner', '@name'],
  ]),
  outcome: mapping([
    ['metric', 'what is counted'],
    ['from', 'number today'],
    ['to', 'number wanted'],
    ['by', 'day'],
  ]),
  health: mapping([
    ['metric', 'what is counted'],
    ['at-least', 'number'],
  ]),
  'like-neighbours': likeNeighbours,
  text: () => [],
};

function words(offered: readonly (readonly [word: string, says: Phrase])[]): Make {
  return (_setting, { range, write }) =>
    offered.map(([label, says]) => completion({ label, is: 'value', range, text: write(label), says: [says] }));
}

/** A mapping with a tab stop for each of its parts. */
function mapping(parts: readonly (readonly [key: string, holds: string])[]): Make {
  return (_setting, { range, mayMap, write }) => {
    if (!mayMap) return [];
    const gap = write('x').startsWith(' ') ? ' ' : '';
    const stops = parts.map(([key, holds], at) => `${key}: "\${${String(at + 1)}:${literal(`{${holds}}`)}}"`);
    const label = `{${parts.map(([key]) => key).join(', ')}}`;
    return [completion({ label, is: 'value', range, text: `${gap}{${stops.join(', ')}}`, snippet: true })];
  };
}

/** The repository's own words first, then those for what it has no word for yet. */
function statuses({ neighbours, kind }: Setting, { range, write }: ValuePlace): Completion[] {
  const raws = neighbours.flatMap((artifact) =>
    kind === 'decision-log'
      ? artifact.records.flatMap(({ status }) => status?.raw ?? [])
      : artifact.statuses.map(({ raw }) => raw),
  );
  const own = tally(raws).filter(({ text }) => text.length <= 40 && canonicalOf(text) !== null);
  const said = new Set(own.map(({ text }) => canonicalOf(text)));
  const ours = choosable.filter((word) => !said.has(word)).map((word) => inCaseOf(word, raws));
  return [...own.map(({ text }) => text), ...ours].map((label) => {
    const canonical = canonicalOf(label);
    return completion({
      label,
      is: 'value',
      range,
      text: write(label),
      detail: canonical === null || canonical === label.toLowerCase() ? '' : canonical,
      says: statusMeaning(canonical),
    });
  });
}

function days(
  { today, neighbours, artifact }: Setting,
  { key, range, write }: ValuePlace,
  holds: 'day' | 'later-day',
): Completion[] {
  const written = samplesOf([...neighbours, ...(artifact ? [artifact] : [])], key);
  return daysFrom(today, holds).map(({ day, says }) => {
    const label = dayLike(written, day);
    return completion({ label, is: 'day', range, text: write(label, 'number'), says: [says] });
  });
}

/** Days that were written for the same key, else those of decisions. */
function samplesOf(artifacts: readonly Artifact[], key: string): string[] {
  const values = (wanted: string): string[] =>
    artifacts.flatMap((artifact) => fieldOf(artifact, wanted)?.value.slice(0, 40) ?? []);
  const same = values(key);
  return same.length > 0 ? same : values('date');
}

/** Work types as their neighbours write them: by the key of the row, or by its words. */
function workTypes({ corpus, path, neighbours }: Setting, { range, write }: ValuePlace): Completion[] {
  const { rows } = corpus.policyFor(path).matrix;
  const own = neighbours.flatMap((artifact) => fieldOf(artifact, 'work-type')?.value ?? []);
  const usesWords = own.filter((value) => rows.some(({ workType }) => workType === value)).length * 2 > own.length;
  return rows.map((row) => {
    const label = usesWords ? row.workType : row.key;
    return completion({
      label: shown(label, 80),
      is: 'value',
      range,
      text: write(label),
      detail: usesWords ? '' : shown(row.workType, 80),
      says: rowMeaning(row),
      find: `${row.key} ${row.workType}`,
    });
  });
}

/** What the row says, to be changed into what departs from it, and what others have written. */
function rowCell(setting: Setting, place: ValuePlace): Completion[] {
  const { corpus, path, artifact } = setting;
  const workType = artifact && fieldOf(artifact, 'work-type');
  const row = workType ? rowOf(corpus.policyFor(path).matrix, workType.value) : null;
  const cell = row ? cellOf(row, place.key) : '';
  const others = likeNeighbours(setting, place).filter(({ label }) => label !== cell);
  if (cell === '') return others;
  const says = [phrase('What the row says; write here only what departs from it.')];
  return [
    completion({ label: shown(cell, 80), is: 'value', range: place.range, text: place.write(cell), says }),
    ...others,
  ];
}

function cellOf({ qualityBar, releaseShape }: MatrixRow, key: string): string {
  return key === 'quality-bar' ? qualityBar : releaseShape;
}

/** The values that other artifacts of the repository have written for the same key. */
function likeNeighbours({ corpus, path }: Setting, { key, range, write }: ValuePlace): Completion[] {
  const values: string[] = [];
  for (const other of corpus.artifacts) if (other.path !== path) values.push(...valuesOf(other, key));
  return tally(values).map(({ text, count }) =>
    completion({
      label: shown(text),
      is: 'value',
      range,
      text: write(shown(text)),
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
      for (const { text } of field.items) if (text.length <= longest) yield text;
}

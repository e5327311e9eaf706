import { fieldOf } from '../../artifact/fields.js';
import type { Artifact } from '../../artifact/types.js';
import { literal } from '../../lint/snippet.js';
import { dayLike } from '../new/day-form.js';
import { meaningOfKey, type Holds } from '../explain/keys.js';
import { phrase, type Phrase } from '../explain/phrase.js';
import { completion, type Completion, type Setting } from './completion.js';
import { daysFrom } from './days.js';
import { likeNeighbours } from './like-neighbours.js';
import { peopleCompletions } from './people.js';
import { formOfFields, recordCompletions } from './records.js';
import { rowCell, workTypes } from './row-values.js';
import { statuses } from './statuses.js';
import type { ValuePlace } from './value-place.js';

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
    return recordCompletions(setting, { range, typed, form, isYaml, write });
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
    artifacts
      .flatMap((artifact) => [artifact, ...artifact.records])
      .flatMap((holder) => fieldOf(holder, wanted)?.value.slice(0, 40) ?? []);
  const same = values(key);
  return same.length > 0 ? same : values('date');
}

import { canonicalKey } from '../../artifact/keys.js';
import { linesOf } from '../../document/lines.js';
import { meaningOfKey } from '../explain/keys.js';
import { bodyCompletions } from './body.js';
import type { Asked, Completion, Setting } from './completion.js';
import { keyCompletions, partCompletions } from './keys.js';
import { linePlaceAt } from './line-place.js';
import { settingOf } from './setting.js';
import { valueCompletions } from './values.js';
import { yamlWriting } from './written.js';
import { yamlPlaceAt, type YamlPlace } from './yaml-place.js';

/**
 * What may be written at a place of an artifact, the best first; nothing in other files. It is read from the lines
 * around the cursor, so that a text that is half written, and no YAML yet, is completed all the same.
 */
export function completionsAt(asked: Asked): Completion[] {
  const setting = settingOf(asked);
  if (!setting) return [];
  const { text, offset } = setting;
  const lines = linesOf(text);
  const yaml = yamlPlaceAt(text, lines, offset);
  if (yaml) return inYaml(setting, yaml);
  if (isFence(text, lines.start(lines.at(offset)))) return [];
  const place = linePlaceAt(setting, lines);
  const values = place ? valueCompletions(setting, place) : [];
  return values.length > 0 ? values : bodyCompletions(setting, lines);
}

function isFence(text: string, start: number): boolean {
  return text.startsWith('---', start) || text.startsWith('...', start);
}

function inYaml(setting: Setting, place: YamlPlace): Completion[] {
  const { path, at } = place;
  const [rawKey] = path;
  if (rawKey === undefined) return at === 'key' ? keyCompletions(setting, place) : [];
  const key = canonicalKey(rawKey);
  const write = yamlWriting(setting.text, place);
  const inner = path.slice(1).filter((step) => step !== '*');
  if (inner.length > 0) return ofPart(setting, place, inner.at(-1) ?? '');
  const meaning = meaningOfKey(rawKey);
  const isMapping = meaning?.holds === 'kill-rule' || meaning?.holds === 'outcome' || meaning?.holds === 'health';
  if (isMapping && at === 'key') return partCompletions(setting, place);
  const { range, inFlow, quote } = place;
  const last = behindComma(setting, place);
  // In a sentence of names no quotes can stand around one of them.
  if (meaning?.several && last > range.start && !inFlow && quote === '')
    return valueCompletions(setting, { ...plain, key, range: { start: last, end: range.end } });
  // The line below a key takes an entry of a list, where its key may hold several.
  const dash = at === 'key' && path.at(-1) !== '*' && meaning?.several ? '- ' : '';
  return valueCompletions(setting, {
    key,
    range,
    write: dash === '' ? write : (value, is) => dash + write(value, is),
    isYaml: true,
    mayMap: at === 'value' && !inFlow && setting.text.slice(range.start, setting.offset).trim() === '',
  });
}

const plain = { write: (value: string): string => value, isYaml: true, mayMap: false };

/** Where the last of several names begins that commas set apart. */
function behindComma({ text, offset }: Setting, { range }: YamlPlace): number {
  const comma = text.lastIndexOf(',', offset - 1);
  if (comma < range.start) return range.start;
  return offset - text.slice(comma + 1, offset).trimStart().length;
}

/** The value of a part of a mapping: the day or the owner of a kill rule. */
function ofPart(setting: Setting, place: YamlPlace, part: string): Completion[] {
  const keys: Readonly<Record<string, string>> = { by: 'review-by', owner: 'consulted' };
  const key = Object.hasOwn(keys, part) && place.at === 'value' ? keys[part] : undefined;
  if (key === undefined) return [];
  const write = yamlWriting(setting.text, place);
  return valueCompletions(setting, { key, range: place.range, write, isYaml: true, mayMap: false });
}

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
  const isItem = path.at(-1) === '*';
  // The line below a key takes an entry of a list, where its key may hold several.
  const dash = at === 'key' && !isItem && meaning?.several === true ? '- ' : '';
  const isFirst = place.range.start > 0 && !place.inFlow && at === 'value';
  return valueCompletions(setting, {
    key,
    range: place.range,
    write: dash === '' ? write : (value, is) => dash + write(value, is),
    isYaml: true,
    mayMap: isFirst && setting.text.slice(place.range.start, setting.offset).trim() === '',
  });
}

/** The value of a part of a mapping: the day or the owner of a kill rule. */
function ofPart(setting: Setting, place: YamlPlace, part: string): Completion[] {
  const keys: Readonly<Record<string, string>> = { by: 'review-by', owner: 'consulted' };
  const key = Object.hasOwn(keys, part) && place.at === 'value' ? keys[part] : undefined;
  if (key === undefined) return [];
  const write = yamlWriting(setting.text, place);
  return valueCompletions(setting, { key, range: place.range, write, isYaml: true, mayMap: false });
}

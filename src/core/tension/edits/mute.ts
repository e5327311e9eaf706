import type { FileEdit } from '../../author/file-edit.js';
import { entryOf, inserted, intoMap, replaced } from '../../author/yaml-edits.js';
import type { Corpus } from '../../corpus/types.js';
import { eolAt, linesOf } from '../../document/lines.js';
import type { TextEdit } from '../../document/range.js';
import { readYaml } from '../../document/yaml.js';
import { signalIds } from '../../signals/registry.js';
import { configurationOf } from './configuration.js';

/** Edits that mute a signal or a failure mode with a reason, in the root's configuration. None for an unknown id or an empty reason. */
export function muteEdits(corpus: Corpus, id: string, reason: string): FileEdit[] {
  const words = reason.replace(/\s+/g, ' ').trim().slice(0, longestReason);
  const { path, text } = configurationOf(corpus);
  if (words === '' || !signalIds.includes(id)) return [];
  return [{ ...mutedIn(text, id, JSON.stringify(words)), path }];
}

/** A reason is a sentence. */
const longestReason = 300;

function mutedIn(text: string, id: string, reason: string): TextEdit {
  const { value } = readYaml(text);
  const eol = eolAt(text, linesOf(text), text.length);
  const pair = `${id}: {mute: ${reason}}`;
  if (value === null)
    return inserted(text.length, `${text === '' ? `version: 1${eol}` : ''}signals:${eol}  ${pair}${eol}`);
  const signals = entryOf(value, 'signals');
  if (!signals) {
    const gap = /[\r\n]$/.test(text) ? '' : eol;
    return inserted(text.length, `${gap}signals:${eol}  ${pair}${eol}`);
  }
  if (signals.value?.kind !== 'map') return inserted(signals.range.end, `${eol}  ${pair}`);
  const own = entryOf(signals.value, id);
  if (!own) return intoMap(text, signals.value, pair, eol);
  if (own.value?.kind !== 'map') return inserted(own.range.end, ` {mute: ${reason}}`);
  const mute = entryOf(own.value, 'mute');
  if (!mute) return intoMap(text, own.value, `mute: ${reason}`, eol);
  return mute.value ? replaced(text, mute.value.range, reason) : inserted(mute.range.end, ` ${reason}`);
}

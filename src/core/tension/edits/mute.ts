import type { FileEdit } from '../../author/file-edit.js';
import { entryOf, inserted, intoMap, replaced } from '../../author/yaml-edits.js';
import type { Corpus } from '../../corpus/types.js';
import { eolAt, linesOf } from '../../document/lines.js';
import type { TextEdit } from '../../document/range.js';
import { readYaml } from '../../document/yaml.js';
import { readSignals, type Asked } from '../../signals/read.js';
import { signalIds } from '../../signals/registry.js';
import { subjectsOf } from '../../signals/shared/subjects.js';
import { addingBlock, configurationOf, sound } from './configuration.js';

/**
 * Edits that mute a signal or a failure mode with a reason: in the configurations of the files that show the signal, in
 * the root's where none does. None for an unknown id or an empty reason, and where one of them cannot be written.
 */
export function muteEdits(corpus: Corpus, id: string, reason: string, asked: Asked): FileEdit[] {
  const words = reason.replace(/\s+/g, ' ').trim().slice(0, longestReason);
  if (words === '' || !signalIds.includes(id)) return [];
  const edits = placesOf(corpus, id, asked).map(({ path, text }) => {
    const edit = mutedIn(text, id, JSON.stringify(words));
    return edit && { ...edit, path };
  });
  // A signal that is muted in one half of its places would only look smaller.
  return edits.every((edit) => edit !== null) ? edits : [];
}

/** A reason is a sentence. */
const longestReason = 300;

/** The configurations that have a say; that of a failure mode is the root's. */
function placesOf(corpus: Corpus, id: string, asked: Asked): ReturnType<typeof configurationOf>[] {
  const reading = readSignals(corpus, asked, subjectsOf(corpus)).find(({ signal }) => signal.id === id);
  const places = (reading?.evidence ?? []).map(({ artifact }) => configurationOf(corpus, artifact.path));
  const byPath = new Map(places.map((place) => [place.path, place]));
  return byPath.size > 0 ? [...byPath.values()] : [configurationOf(corpus)];
}

function mutedIn(text: string, id: string, reason: string): TextEdit | null {
  const signals = entryOf(readYaml(text).value, 'signals');
  const pair = `${id}: {mute: ${reason}}`;
  if (!signals) return addingBlock(text, ['signals:', `  ${pair}`]);
  const eol = eolAt(text, linesOf(text), text.length);
  if (!signals.value) return sound(text, inserted(signals.range.end, `${eol}  ${pair}`));
  if (signals.value.kind !== 'map') return null;
  const own = entryOf(signals.value, id);
  if (!own) return sound(text, intoMap(text, signals.value, pair, eol));
  if (!own.value) return sound(text, inserted(own.range.end, ` {mute: ${reason}}`));
  if (own.value.kind !== 'map') return null;
  const mute = entryOf(own.value, 'mute');
  if (!mute) return sound(text, intoMap(text, own.value, `mute: ${reason}`, eol));
  return sound(text, mute.value ? replaced(text, mute.value.range, reason) : inserted(mute.range.end, ` ${reason}`));
}

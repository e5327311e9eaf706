import type { Reading, Readings } from '../readings.js';
import { artifactsOf, inputsOf, unreadOf } from '../readings.js';
import { reasonsAgainst } from '../reasons.js';
import { sourceOf } from '../source.js';
import { inspectedArtifact, inspectedOther } from './inspect-json.js';

/** What `cutline inspect --format json` writes. */
export interface InspectOutput {
  readonly version: 1;
  readonly root: string;
  readonly artifacts: readonly Inspected[];
  /** Files that could not be read, so that nobody knows what they are. */
  readonly unread: readonly { readonly path: string; readonly reason: string }[];
}

/** One file of the output. */
export type Inspected = ReturnType<typeof inspectedArtifact> | ReturnType<typeof inspectedOther>;

/** The artifacts of all roots as data; with `all`, the other files too. */
export function inspectOutput({ base, readings }: Readings, all: boolean): InspectOutput {
  const artifacts = readings
    .flatMap((reading): Inspected[] => [...artifactsIn(reading), ...(all ? othersIn(reading) : [])])
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return { version: 1, root: base, artifacts, unread: readings.flatMap(unreadIn) };
}

function unreadIn(reading: Reading): InspectOutput['unread'] {
  return unreadOf(reading)
    .flatMap((file) =>
      file.state === 'unread' ? [{ path: reading.prefix + file.path, reason: file.reason.message }] : [],
    )
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function artifactsIn(reading: Reading): Inspected[] {
  const sources = (path: string) => sourceOf(reading.corpus, path);
  return artifactsOf(reading).map((artifact) => inspectedArtifact(artifact, sources, reading.prefix));
}

function othersIn(reading: Reading): Inspected[] {
  const unread = new Set(unreadOf(reading).map(({ path }) => path));
  return inputsOf(reading).flatMap((input) => {
    if (unread.has(input.path)) return [];
    const reasons = reasonsAgainst(reading.corpus, input);
    return reasons ? [inspectedOther(reading.prefix + input.path, reasons)] : [];
  });
}

import { stageOf } from '../artifact/statuses.js';
import type { Artifact } from '../artifact/types.js';
import type { Document } from '../document/document.js';
import type { Range } from '../document/range.js';
import { blockReader, type Block, type BlockReader } from './blocks.js';
import type { DecisionRecord, Place } from './types.js';

/** The decisions of an artifact: itself, or the records of a log. */
export function recordsIn(artifact: Artifact): DecisionRecord[] {
  const { path, document } = artifact;
  if (artifact.kind !== 'decision-log') {
    const { id, title, date, status, stage } = artifact;
    return [
      { artifact, record: null, path, range: { start: 0, end: document.text.length }, id, title, date, status, stage },
    ];
  }
  return artifact.records.map((record) => {
    const { range, id, title, date, status } = record;
    return { artifact, record, path, range, id, title, date, status, stage: stageOf(status) };
  });
}

/** Where something stands, else where the record names itself. */
export function placeIn(
  record: DecisionRecord,
  at: { readonly range: Range; readonly path?: string } | Range | null,
): Place {
  if (at && 'range' in at) return { path: at.path ?? record.path, range: at.range };
  return {
    path: record.path,
    range: at ?? record.title?.range ?? { start: record.range.start, end: record.range.start },
  };
}

/** The text of a record as it stands. */
export function textOfRecord({ artifact, range }: DecisionRecord): string {
  return artifact.document.text.slice(range.start, range.end);
}

const readers = new WeakMap<Document, BlockReader>();

/** The blocks of a record, or only those that a range in it reaches. A document is split once, however many records it holds. */
export function blocksOf({ artifact: { document }, range }: DecisionRecord, reached?: Range): Block[] {
  const reader = readers.get(document) ?? blockReader(document);
  readers.set(document, reader);
  return reader(range, reached);
}

/** What a record calls itself in a sentence. */
export function nameOf({ id, title, path }: DecisionRecord): string {
  return id && /\D/.test(id.text) ? id.text : (title?.text ?? id?.text ?? path);
}

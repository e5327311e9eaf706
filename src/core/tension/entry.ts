import type { Artifact, CanonicalStatus, Kind } from '../artifact/types.js';
import { fieldOf } from '../artifact/fields.js';
import { longestName, shown } from './shown.js';
import { saidIn, sourceIn, type Said, type Source } from './source.js';

/** A status as the panel shows it: the document's own word, and what it means. */
export interface StatusView {
  readonly word: string;
  readonly meaning: CanonicalStatus | null;
  readonly shipped: boolean;
  readonly at: Source;
}

/** An artifact as one line of a list: enough to know it by and to open it. */
export interface Entry {
  readonly path: string;
  readonly id: string | null;
  readonly title: string;
  readonly kind: Kind;
  /** Null where the artifact says none. */
  readonly status: StatusView | null;
  readonly squad: Said | null;
  readonly at: Source;
}

/** Reads an artifact as one line; where it has no title its file's name stands for it. */
export function entryOf(artifact: Artifact): Entry {
  const { path, kind, status, title, id } = artifact;
  const squad = fieldOf(artifact, 'squad');
  return {
    path,
    id: id ? shown(id.text, longestName) : null,
    title: titleOf(artifact),
    kind,
    status: status && {
      word: shown(status.raw, longestName),
      meaning: status.canonical,
      shipped: status.shipped,
      at: sourceIn(artifact, status),
    },
    squad: squad && saidIn(artifact, { ...squad, text: squad.value }, longestName),
    at: title ? sourceIn(artifact, title) : { path, offset: 0, line: 1 },
  };
}

/** The title without the id that many repositories write before it. */
function titleOf({ title, id, path }: Artifact): string {
  const text = title ? shown(title.text) : '';
  const prefix = id && id.text !== '' && text.toLowerCase().startsWith(id.text.toLowerCase()) ? id.text.length : 0;
  const rest = text
    .slice(prefix)
    .replace(/^\s*[:.–—-]\s+/, '')
    .trim();
  return rest || text || (path.split('/').at(-1) ?? path);
}

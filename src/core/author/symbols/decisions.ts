import { withoutZeros } from '../../artifact/ids.js';
import type { Artifact, LogRecord } from '../../artifact/types.js';
import { folderOf } from '../../corpus/paths.js';
import type { Corpus } from '../../corpus/types.js';
import type { Range } from '../../document/range.js';
import { longestName, shown } from '../../tension/shown.js';
import { recordName } from '../explain/record.js';

/** A decision of a repository, as a list of all of them names it. */
export interface DecisionSymbol {
  readonly name: string;
  /** Where it stands: its status and its folder. */
  readonly place: string;
  readonly kind: Artifact['kind'];
  readonly path: string;
  readonly range: Range;
}

/** The decisions whose id, title or kind hold every word of a query: `adr 12`, `queue`, `prd saved carts`. */
export function decisionsNamed(corpus: Corpus, query: string): DecisionSymbol[] {
  const wanted = wordsOf(query);
  return corpus.artifacts
    .flatMap((artifact) => [symbolOf(artifact, null), ...artifact.records.map((record) => symbolOf(artifact, record))])
    .filter(({ name, kind }) => {
      const own = wordsOf(`${kind} ${name}`);
      const whole = own.join('');
      return wanted.every((word) => (isNumber(word) ? own.includes(word) : whole.includes(word)));
    });
}

function symbolOf(artifact: Artifact, record: LogRecord | null): DecisionSymbol {
  const { status, title } = record ?? artifact;
  const { path, kind } = artifact;
  const place = [status && shown(status.raw, longestName), record ? path : folderOf(path)].filter(Boolean).join(' · ');
  const range = title?.path === undefined && title ? title.range : { start: 0, end: 0 };
  return { name: recordName(artifact, record), place, kind, path, range };
}

/** Words in small letters, numbers without leading zeros. */
function wordsOf(text: string): string[] {
  const found = text.toLowerCase().match(/\d+|[^\P{L}\d]+/gu) ?? [];
  return found.map((word) => (isNumber(word) ? withoutZeros(word) : word));
}

function isNumber(word: string): boolean {
  return /^\d/.test(word);
}

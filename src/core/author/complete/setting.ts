import { isAside, isTemplate, kindByDirectory, kindByName } from '../../artifact/paths.js';
import type { Artifact, Kind } from '../../artifact/types.js';
import { numberingFolder } from '../../corpus/paths.js';
import type { Corpus } from '../../corpus/types.js';
import type { Asked, Setting } from './completion.js';

/** What is known of the document at a path; null where nothing says that it is an artifact, or is to become one. */
export function settingOf(asked: Asked): Setting | null {
  const { corpus, path } = asked;
  const file = corpus.files.get(path);
  const artifact = file?.state === 'read' ? file.artifact : null;
  const isRuledOut =
    file?.state === 'read' && !artifact && file.classification.evidence.some(({ sign }) => sign === 'configuration');
  const kind = artifact?.kind ?? (isRuledOut ? null : kindByPath(path));
  return kind && { ...asked, kind, artifact, neighbours: neighboursOf(corpus, path, kind) };
}

function kindByPath(path: string): Kind | null {
  if (isAside(path) || isTemplate(path)) return null;
  return kindByDirectory(path)?.kind ?? kindByName(path);
}

/** So many neighbours show how a repository writes; more would only take longer. */
const enough = 100;

/** The last ones, since a repository writes as it has written of late; the entries of a log are neighbours of each other. */
function neighboursOf({ artifacts }: Corpus, path: string, kind: Kind): readonly Artifact[] {
  const folder = numberingFolder(path);
  const alike = artifacts.filter((other) => other.kind === kind && (other.path !== path || kind === 'decision-log'));
  const beside = alike.filter((other) => other.path.startsWith(folder) && numberingFolder(other.path) === folder);
  return (beside.length > 0 ? beside : alike).slice(-enough);
}

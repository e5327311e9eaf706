import { titleHeading } from '../../artifact/carriers/head.js';
import { idOf, splitTitle } from '../../artifact/ids.js';
import type { Artifact } from '../../artifact/types.js';
import type { Words } from '../../document/range.js';
import { standsAsRead } from '../file-edit.js';

/** Where a record says itself who it is. */
export interface OwnNames {
  readonly ids: readonly Words[];
  /** Its titles, without an id before them. */
  readonly titles: readonly Words[];
}

/** Every place of a record's own heading and metadata that says its id or its title, and that can be written in. */
export function ownNames(artifact: Artifact): OwnNames {
  const heading = titleHeading(artifact.document);
  const fields = artifact.fields.flatMap(({ key, items }) =>
    key === 'id' || key === 'title' ? items.slice(0, 1).map((words) => ({ key, words })) : [],
  );
  const numbers = fields.flatMap(({ key, words }) => (key === 'id' ? [idOf(words)] : []));
  const lines = [
    ...(heading ? [{ text: heading.text, range: heading.range }] : []),
    ...fields.flatMap(({ key, words }) => (key === 'title' ? [words] : [])),
  ];
  const split = lines.map((words) => splitTitle(words));
  const ids = [...numbers, ...split.map(({ id }) => id)].filter((id) => id !== null && id.number !== '');
  return {
    ids: ids.filter((id): id is NonNullable<typeof id> => id !== null && standsAsRead(artifact, id)),
    titles: split.map(({ title }) => title).filter((title) => title.text !== '' && standsAsRead(artifact, title)),
  };
}

import type { Artifact, Status } from '../../artifact/types.js';
import { eolAt } from '../../document/lines.js';
import { nameOf } from '../../text/paths.js';
import { addingField } from '../add-field.js';
import { inserting, replacing, standsAsRead, type FileEdit } from '../file-edit.js';
import { linesBelow } from '../lines-below.js';
import { linkTo } from '../references/link-to.js';

/** Edits after which the old record says which one superseded it; none where its form leaves no safe place. */
export function sayingSuperseded(old: Artifact, by: Artifact): FileEdit[] {
  const { status } = old;
  if (status?.path !== undefined) return [];
  const name = named(old, 'superseded-by', by);
  if (!status) return hasFrontmatter(old) && name ? together(newKey(old, 'status', 'superseded'), name) : [];
  const word = capitalLike(status, 'superseded');
  const words = { ...status, text: status.raw };
  const isInFrontmatter = status.carrier === 'frontmatter';
  if (isInFrontmatter && isSuperseded(status)) return name ? [name] : [];
  if (!standsAsRead(old, words)) return [];
  if (isInFrontmatter) return name ? [replacing(old, words, word), name] : [];
  return [replacing(old, words, `${word} by ${linkTo(by, old)}`)];
}

/** Edits after which the new record says which one it supersedes; none where its form leaves no safe place. */
export function sayingSupersedes(successor: Artifact, old: Artifact): FileEdit[] {
  if (hasFrontmatter(successor)) {
    const name = named(successor, 'supersedes', old);
    return name ? [name] : [];
  }
  const { status, document } = successor;
  if (!status || status.path !== undefined) return [];
  const words = `Supersedes ${linkTo(old, successor)}`;
  if (status.carrier === 'section') return [{ ...linesBelow(document, status.range, [words]), path: successor.path }];
  const line = document.lines.range(document.lines.at(status.range.start));
  const marker = /^\s*[-*+]\s+/.exec(document.text.slice(line.start, line.end))?.[0];
  if (status.carrier !== 'list' || marker === undefined) return [];
  return [
    inserting(
      successor,
      line.end,
      `${eolAt(document.text, document.lines, line.end)}${marker}Supersedes: ${linkTo(old, successor)}`,
    ),
  ];
}

/** Two insertions, as one where both go to the same place. */
function together(first: FileEdit, second: FileEdit): FileEdit[] {
  const isOnePlace = first.range.start === second.range.start;
  return isOnePlace ? [{ ...first, text: first.text + second.text }] : [first, second];
}

/** A frontmatter key that names another record: a new one, or one more value of a list; null where it is written otherwise. */
function named(artifact: Artifact, key: 'supersedes' | 'superseded-by', other: Artifact): FileEdit | null {
  const { text, lines } = artifact.document;
  const value = other.id && /^[\w.-]+$/.test(other.id.text) ? other.id.text : nameOf(other.path);
  const field = artifact.fields.find(
    (candidate) => candidate.key === key && candidate.carrier === 'frontmatter' && candidate.path === undefined,
  );
  if (!field) return newKey(artifact, key, value);
  const { start, end } = field.range;
  if (start === end) return addingField(artifact, key, value)[0] ?? null;
  if (field.node?.kind !== 'list') return null;
  if (text.charAt(end - 1) === ']') return inserting(artifact, end - 1, field.items.length > 0 ? `, ${value}` : value);
  const first = lines.range(lines.at(start));
  const marker = /^[ \t]*- +/.exec(text.slice(first.start, first.end))?.[0];
  if (marker === undefined) return null;
  return inserting(artifact, first.start, `${marker}${value}${eolAt(text, lines, first.end)}`);
}

/** A key at the end of the frontmatter, or below the status where that stands there. */
function newKey(artifact: Artifact, key: string, value: string): FileEdit {
  const { document } = artifact;
  const { content } = document.frontmatter;
  // The whole value ends where YAML says; the word read from it may be written in another way.
  const status = artifact.fields.find(
    (field) => field.key === 'status' && field.carrier === 'frontmatter' && field.path === undefined,
  );
  const at = status ? nextLine(artifact, status.range.end) : content.end;
  const eol = eolAt(document.text, document.lines, at);
  return inserting(artifact, at, `${key}: ${value}${eol}`);
}

function nextLine({ document }: Artifact, offset: number): number {
  const line = document.lines.at(offset);
  return line + 1 < document.lines.count ? document.lines.start(line + 1) : document.text.length;
}

function hasFrontmatter({ document }: Artifact): boolean {
  return document.frontmatter.state === 'valid';
}

function isSuperseded(status: Status): boolean {
  return status.canonical === 'superseded';
}

function capitalLike(status: Status, word: string): string {
  return /^\p{Lu}/u.test(status.raw) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

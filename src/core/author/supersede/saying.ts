import type { Artifact } from '../../artifact/types.js';
import { eolAt } from '../../document/lines.js';
import { textOf } from '../../document/range.js';
import { nameOf } from '../../text/paths.js';
import { addingField, isInBraces } from '../add-field.js';
import { inserting, replacing, standsAsRead, type FileEdit } from '../file-edit.js';
import { linesBelow } from '../lines-below.js';
import { inCaseOf } from '../in-case-of.js';
import { yamlScalar } from '../new/yaml-scalar.js';
import { linkTo } from '../references/link-to.js';
import { supersedesWord, usualWording, type KeyWording, type Wording } from './wording.js';

/** Edits after which the old record says which one superseded it; none where its form leaves no safe place. */
export function sayingSuperseded(old: Artifact, by: Artifact, wording: Wording = usualWording(old)): FileEdit[] {
  const { status } = old;
  if (status?.path !== undefined || isInBraces(old.document)) return [];
  if (!status) return withoutStatus(old, by, wording);
  const word = inCaseOf(wording.word, [status.raw]);
  const words = { ...status, text: status.raw };
  const others = old.statuses
    .filter((other) => other !== status && other.path === undefined && other.canonical !== 'superseded')
    .map((other) => ({ ...other, text: other.raw }))
    .filter((other) => standsAsRead(old, other))
    .map((other) => replacing(old, other, inCaseOf(wording.word, [other.raw])));
  const isSuperseded = status.canonical === 'superseded';
  const asKey = wording.joint === null && (status.carrier === 'frontmatter' || wording.name !== null);
  if (asKey) {
    const name = status.carrier === 'frontmatter' ? named(old, 'superseded-by', by, wording) : inLine(old, by, wording);
    if (!name || (!isSuperseded && !standsAsRead(old, words))) return [];
    return isSuperseded ? [name, ...others] : [replacing(old, words, word), name, ...others];
  }
  if (!standsAsRead(old, words)) return [];
  const name = wording.name?.(by, old) ?? linkTo(by, old);
  return [replacing(old, words, `${word}${wording.joint ?? ' by '}${name}`), ...others];
}

function inLine(old: Artifact, by: Artifact, { name }: Wording): FileEdit | null {
  return addingField(old, 'superseded-by', valueFor(by), name?.(by, old) ?? linkTo(by, old))[0] ?? null;
}

function withoutStatus(old: Artifact, by: Artifact, wording: Wording): FileEdit[] {
  const { document } = old;
  const link = linkTo(by, old);
  if (!hasFrontmatter(old)) {
    const eol = eolAt(document.text, document.lines, 0);
    const value = `${wording.word}${eol}superseded-by: ${valueFor(by)}`;
    return addingField(old, 'status', value, `${wording.word}${wording.joint ?? ' by '}${link}`);
  }
  const name = named(old, 'superseded-by', by, wording);
  return name ? together(newKey(old, 'status', wording.word), name) : [];
}

/** Edits after which the new record says which one it supersedes; none where its form leaves no safe place. */
export function sayingSupersedes(successor: Artifact, old: Artifact, wording: KeyWording | null = null): FileEdit[] {
  if (isInBraces(successor.document)) return [];
  if (hasFrontmatter(successor)) {
    const name = named(successor, 'supersedes', old, wording);
    return name ? [name] : [];
  }
  const { status, document } = successor;
  if (status?.path !== undefined) return [];
  const link = linkTo(old, successor);
  if (status?.carrier === 'section')
    return [
      { ...linesBelow(document, status.range, [`${supersedesWord(successor, old)} ${link}`]), path: successor.path },
    ];
  const line = status ? document.lines.range(document.lines.at(status.range.start)) : null;
  const marker = line && /^\s*[-*+]\s+/.exec(document.text.slice(line.start, line.end))?.[0];
  if (!line || status?.carrier !== 'list' || !marker) return addingField(successor, 'supersedes', valueFor(old), link);
  const eol = eolAt(document.text, document.lines, line.end);
  return [inserting(successor, line.end, `${eol}${marker}Supersedes: ${link}`)];
}

/** Two insertions, as one where both go to the same place. */
function together(first: FileEdit, second: FileEdit): FileEdit[] {
  const isOnePlace = first.range.start === second.range.start;
  return isOnePlace ? [{ ...first, text: first.text + second.text }] : [first, second];
}

/** A frontmatter key that names another record: a new one, or one more value of a list; null where it is written otherwise. */
function named(
  artifact: Artifact,
  key: 'supersedes' | 'superseded-by',
  other: Artifact,
  wording: (Pick<KeyWording, 'key' | 'name'> & Partial<KeyWording>) | null,
): FileEdit | null {
  const { text, lines } = artifact.document;
  const value = wording?.name ? yamlScalar(wording.name(other, artifact)) : valueFor(other);
  const field = artifact.fields.find(
    (candidate) => candidate.key === key && candidate.carrier === 'frontmatter' && candidate.path === undefined,
  );
  if (!field) return newKey(artifact, wording?.key ?? key, wording?.isList ? `[${value}]` : value);
  const { start, end } = field.range;
  if (start === end) return addingField(artifact, key, value)[0] ?? null;
  if (field.node?.kind !== 'list')
    return isNone(field.value)
      ? replacing(artifact, { text: textOf(text, field.range), range: field.range }, value)
      : null;
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

/** How the frontmatter names another record: by an id that YAML takes as it is, else by its file. */
function valueFor(other: Artifact): string {
  const id = other.id?.text ?? '';
  if (/^\d+[a-z]?$/.test(id))
    return other.kind === 'decision-log' ? yamlScalar(id) : `${other.kind.toUpperCase()}-${id}`;
  return /^[\w.-]+$/.test(id) ? id : nameOf(other.path);
}

/** A value that says that there is none. */
function isNone(value: string): boolean {
  return /^(?:none|n\/?a|null|~|-+|tbd|no)$/i.test(value.trim());
}

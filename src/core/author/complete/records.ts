import { nameId } from '../../artifact/ids.js';
import type { Artifact, Field, LogRecord } from '../../artifact/types.js';
import { folderOf } from '../../corpus/paths.js';
import type { Range } from '../../document/range.js';
import { entryOf } from '../../tension/entry.js';
import { longestName, shown } from '../../tension/shown.js';
import { nameOf, pathFrom } from '../../text/paths.js';
import { idWithLetters, standing } from '../explain/record.js';
import { completion, type Completion, type Setting } from './completion.js';
import { commonest } from './tally.js';
import type { Writing } from './written.js';

/** How a repository names another record: by its id, its bare number, its path, or a link. */
export type ReferenceForm = 'id' | 'number' | 'path' | 'link' | 'wiki';

/** Another record that can be named. */
interface Target {
  readonly artifact: Artifact;
  readonly record: LogRecord | null;
  /** Its id with letters: `ADR-0012`. */
  readonly id: string | null;
}

/** The most that is offered at once; what is typed next asks again. */
export const mostRecords = 100;

/** The place of a reference, and how one is written there. */
interface RecordPlace {
  readonly range: Range;
  readonly typed: string;
  readonly form: ReferenceForm;
  readonly isYaml: boolean;
  readonly write: Writing;
}

/** The records that can be named at a place, those of the same kind and folder first, the newest of them on top. */
export function recordCompletions(setting: Setting, { range, typed, form, isYaml, write }: RecordPlace): Completion[] {
  return targetsFor(setting, typed).map(({ artifact, record, id }) => {
    const title = record ? shown(record.title.text, 120) : entryOf(artifact).title;
    const label = shown(id ?? numberOf(artifact) ?? title, longestName);
    return completion({
      label,
      is: 'record',
      range,
      text: write(named({ artifact, record, id }, { form, isYaml }, setting), form === 'number' ? 'number' : 'words'),
      detail: label === title ? '' : title,
      says: standing(setting.corpus, artifact, record),
      find: `${label} ${title}`,
    });
  });
}

/** How the neighbours name records in a field; where nobody shows it by id in YAML, and by a link elsewhere. */
export function formOfFields(neighbours: readonly Artifact[], key: string, isYaml: boolean): ReferenceForm {
  const named = (fits: (key: string) => boolean): ReferenceForm | null =>
    commonest(
      neighbours.flatMap(({ fields }) =>
        fields.filter((field) => fits(field.key) && (field.carrier === 'frontmatter') === isYaml).flatMap(formsIn),
      ),
    );
  return named((other) => other === key) ?? named((other) => relationKeys.has(other)) ?? (isYaml ? 'id' : 'link');
}

/** How documents name records in running text; by a link where nobody shows it. */
export function formOfText({ artifact, neighbours }: Setting): ReferenceForm {
  const forms = [...(artifact ? [artifact] : []), ...neighbours].flatMap(({ references }) =>
    references
      .filter(({ carrier }) => carrier !== 'frontmatter')
      .map(({ target }) => (target === null ? 'id' : 'link')),
  );
  return commonest<ReferenceForm>(forms) ?? 'link';
}

const relationKeys: ReadonlySet<string> = new Set([
  ...['supersedes', 'superseded-by', 'amends', 'amended-by', 'depends-on', 'relates-to'],
]);

function formsIn({ items }: Field): ReferenceForm[] {
  return items.flatMap(({ text }) => {
    if (text.includes('](')) return ['link'];
    if (/\.(?:md|markdown)$/i.test(text)) return ['path'];
    if (/^#?\d{1,8}$/.test(text)) return ['number'];
    return /^[A-Za-z][A-Za-z-]*[-_ ]?\d+$/.test(text) ? ['id'] : [];
  });
}

function named(target: Target, { form, isYaml }: Pick<RecordPlace, 'form' | 'isYaml'>, setting: Setting): string {
  const { artifact, record, id } = target;
  if (record) return record.id?.text ?? shown(record.title.text, longestName);
  if (form === 'wiki') return nameOf(artifact.path).replace(/\.(?:md|markdown)$/i, '');
  const number = form === 'number' && artifact.kind === setting.kind ? numberOf(artifact) : null;
  const name = form === 'path' || form === 'link' ? null : (number ?? id);
  if (name !== null && leadsTo(name, target, setting)) return name;
  const address = pathFrom(setting.path, artifact.path);
  if (form === 'path' || (isYaml && form !== 'link')) return address;
  const words = shown(id ?? artifact.title?.text ?? address, longestName).replace(/[[\]]/g, '');
  return `[${words}](${/[\s()]/.test(address) ? `<${address}>` : address})`;
}

/** False for an id that two records have, or that nobody has written. */
function leadsTo(text: string, { artifact }: Target, { corpus, path, kind, artifact: from }: Setting): boolean {
  const found = corpus.resolve({ text, target: null }, from ?? { path, kind });
  return found.state === 'found' && found.artifact === artifact;
}

/** The records of other documents whose id or title may be what was typed, the first of them. */
function targetsFor({ corpus, path, kind }: Setting, typed: string): Target[] {
  const words = bare(typed);
  const folder = folderOf(path);
  const ranked = corpus.artifacts
    .filter((artifact) => artifact.path !== path)
    .map((artifact) => ({
      artifact,
      rank: (artifact.kind === kind ? 0 : 2) + (folderOf(artifact.path) === folder ? 0 : 1),
    }))
    .sort((a, b) => a.rank - b.rank || (a.artifact.path < b.artifact.path ? 1 : -1));
  const found: Target[] = [];
  for (const { artifact } of ranked) {
    for (const target of targetsIn(artifact)) if (words === '' || isMeant(target, words)) found.push(target);
    if (found.length >= mostRecords) break;
  }
  return found.slice(0, mostRecords);
}

/** The record that an artifact is, or those of a log that have an id. */
function targetsIn(artifact: Artifact): Target[] {
  if (artifact.kind !== 'decision-log') return [{ artifact, record: null, id: idWithLetters(artifact) }];
  return artifact.records.flatMap((record) => (record.id ? [{ artifact, record, id: record.id.text }] : []));
}

function isMeant({ artifact, record, id }: Target, words: string): boolean {
  const own = bare(id ?? '');
  // `adr12` and `adr-0012` are the same to somebody who types.
  if (own.includes(words) || withoutZerosIn(own).startsWith(withoutZerosIn(words))) return true;
  const title = (record ?? artifact).title?.text ?? '';
  return bare(own + title.slice(0, 200)).includes(words);
}

function withoutZerosIn(id: string): string {
  return id.includes('0') ? id.replace(/(^|\D)0+(?=\d)/, '$1') : id;
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function numberOf({ id, path }: Artifact): string | null {
  return /\d+[a-z]?$/.exec(id?.text ?? '')?.[0] ?? /\d+[a-z]?$/.exec(nameId(path)?.raw ?? '')?.[0] ?? null;
}

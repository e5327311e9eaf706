import { readArtifact } from '../../artifact/read.js';
import type { Artifact } from '../../artifact/types.js';
import type { Corpus } from '../../corpus/types.js';
import { readDocument } from '../../document/read.js';
import { addingField } from '../add-field.js';
import { typeInFile } from '../overrule.js';
import { edited } from './edited.js';
import type { Filling } from './filling.js';
import type { RecordKind } from './home.js';
import { headingText } from './plain-title.js';
import type { Draft } from './skeleton.js';
import { yamlItem, yamlScalar } from './yaml-scalar.js';

/**
 * The draft with what was answered and has no place in it yet, and with the kind and the number where nothing else would
 * say them. Labels speak the language of the text `language`.
 */
export function completed(
  corpus: Corpus,
  {
    kind,
    path,
    filling,
    language,
  }: { readonly kind: RecordKind; readonly path: string; readonly filling: Filling; readonly language: string },
  draft: Draft,
): Draft {
  let made = draft;
  const read = (): Artifact | null => readBack(corpus, path, made.text);
  const sayKind = (): void => {
    if (read()?.kind !== kind) made = edited(made, [typeInFile(readDocument(path, made.text), kind)]) ?? made;
  };
  sayKind();
  const { squad, workType, people } = filling;
  const wanted: readonly (readonly [string, string | null, string])[] = [
    [
      'owner',
      people.length === 0 ? null : `[${people.map((person) => yamlItem(person, true)).join(', ')}]`,
      people.join(', '),
    ],
    ['squad', squad === null ? null : yamlScalar(squad), squad ?? ''],
    ['work-type', workType && yamlScalar(workType.key), workType?.words ?? ''],
  ];
  for (const [key, value, prose] of wanted) {
    const artifact = read();
    if (value === null || !artifact || artifact.fields.some((field) => field.key === key && field.value !== ''))
      continue;
    made =
      edited(made, addingField(artifact, key === 'owner' ? 'decision-makers' : key, value, prose, language)) ?? made;
  }
  if (!readsBack(read(), filling)) made = withNumber(kind, filling, made, read());
  sayKind();
  return made;
}

function readBack({ sources: { settings } }: Corpus, path: string, text: string): Artifact | null {
  const { match } = settings.configuredFor(path);
  return readArtifact(readDocument(path, text), { match, hints: settings.hints(path), sideFields: [] }).artifact;
}

function readsBack(artifact: Artifact | null, { title, number }: Filling): boolean {
  const isSaid = [headingText(title), title].includes(artifact?.title?.text ?? '');
  return isSaid && (number === null || artifact?.id?.number === String(number));
}

/** A title that begins as a number or a label does is read as it is meant behind a number of its own. */
function withNumber(kind: RecordKind, filling: Filling, draft: Draft, artifact: Artifact | null): Draft {
  const heading = artifact?.document.outline.headings.find(({ text }) => text.endsWith(headingText(filling.title)));
  if (!heading || filling.number === null) return draft;
  const lead = `${kind.toUpperCase()}-${filling.digits}: `;
  const range = { start: heading.range.start, end: heading.range.end - headingText(filling.title).length };
  return edited(draft, [{ range, expected: draft.text.slice(range.start, range.end), text: lead }]) ?? draft;
}

import type { HeadingMatcher } from '../../artifact/headings/match.js';
import { labelledParts } from '../../artifact/labels.js';
import { sectionNamed } from '../../artifact/section-named.js';
import type { Artifact } from '../../artifact/types.js';
import type { Corpus } from '../../corpus/types.js';
import type { Heading } from '../../document/outline-types.js';
import { textOf } from '../../document/range.js';
import { languageBeside } from '../../words/languages.js';
import { headingIn } from '../complete/headings.js';
import { commonest } from '../complete/tally.js';
import { writtenLike } from '../field-labels.js';
import type { FileEdit } from '../file-edit.js';
import { linesBelow } from '../lines-below.js';
import { newSection, sectionPlaces } from '../new-section.js';
import { newListLines } from './list-style.js';
import { numberedAt } from './numbered.js';

/** Edits that make a place for non-goals: below the goals, as a section or with a label, however the goals are named. */
export function newPart(
  corpus: Corpus,
  artifact: Artifact,
  match: HeadingMatcher,
  texts: readonly string[],
): FileEdit[] {
  const lines = newListLines(artifact, texts);
  const name = nameIn(corpus, artifact);
  const place = sectionPlaces['non-goals'];
  const before = sectionNamed(artifact, place.after)?.heading;
  const [label] = before ? [] : labelledParts(artifact.document, match, 'goals');
  if (label && (label.carrier === 'bold-line' || label.carrier === 'paragraph')) {
    const { text } = artifact.document;
    const own = textOf(text, label.at);
    const written = own.replace(/[\p{L}][\p{L} '’-]*/u, name).trimEnd();
    return [
      {
        ...linesBelow(artifact.document, { start: label.at.start, end: label.body.end }, [written, '', ...lines]),
        path: artifact.path,
      },
    ];
  }
  const after = before ? null : sectionNamed(artifact, place.before)?.heading;
  const { prefix, edits } = numberedAt(artifact, before ?? null, after ?? null);
  return [newSection(artifact, place, prefix + name, lines), ...edits];
}

/** How the neighbours head their non-goals, else the usual heading in the language and the letters of the document. */
function nameIn(corpus: Corpus, artifact: Artifact): string {
  const language = languageBeside(artifact.document.text);
  const folder = artifact.path.slice(0, artifact.path.lastIndexOf('/') + 1);
  const others = corpus.artifacts.filter(({ kind, path }) => kind === 'prd' && path !== artifact.path);
  const beside = others.filter(({ path }) => path.startsWith(folder));
  const named = commonest((beside.length > 0 ? beside : others).flatMap((other) => ownName(other, language)));
  if (named !== null) return named;
  const usual = headingIn(language, 'non-goals');
  const headings = artifact.sections.map(({ heading }) => wordsOf(heading));
  const written = writtenLike(usual, headings);
  // "Success Metrics" goes with "Non-Goals".
  const isTitled = writtenLike('Any words', headings) === 'Any Words';
  return isTitled ? written.replace(/-\p{Ll}/gu, (letters) => letters.toUpperCase()) : written;
}

/** A heading that says nothing but that here are non-goals. */
function ownName({ document, sections }: Artifact, language: string): string[] {
  const section = sections.find(({ name }) => name === 'non-goals');
  if (!section || languageBeside(document.text) !== language) return [];
  const isAlone = sections.every((other) => other === section || other.heading !== section.heading);
  const words = wordsOf(section.heading);
  return isAlone && words.length <= 40 && !/[\d()[\]<>{}|:]/.test(words) ? [words] : [];
}

function wordsOf({ text }: Heading): string {
  return text.replace(/^[\d.)\s]+/, '');
}

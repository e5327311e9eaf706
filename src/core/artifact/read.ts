import type { Document } from '../document/document.js';
import type { Words } from '../document/range.js';
import { languageOf } from '../words/languages.js';
import { fieldNamed, fieldsOf } from './carriers/carriers.js';
import { titleHeading } from './carriers/head.js';
import { checklistOf } from './checklist.js';
import { classify, type PathHints } from './classify.js';
import { cutLineOf } from './cut-line.js';
import type { HeadingMatcher } from './headings/match.js';
import { wordsOf } from './fields.js';
import { idOf, nameId, splitTitle } from './ids.js';
import { isOurKey } from './keys.js';
import { killRulesOf } from './kill-rules.js';
import { nonGoalsOf } from './non-goals.js';
import { optionsOf, whyOf } from './options.js';
import { measuresOf } from './outcomes.js';
import { peopleIn } from './people.js';
import { recordsOf } from './records.js';
import { referencesOf } from './references.js';
import { sectionsOf } from './sections.js';
import { stageOf, statusOf } from './statuses.js';
import type { Artifact, Carrier, Classification, Field, Id, Kind, Person, Status } from './types.js';

/** What reading needs to know beyond the document itself. */
export interface ReadingContext {
  readonly match: HeadingMatcher;
  readonly hints: PathHints;
  /** Fields of a side file that belongs to the document. */
  readonly sideFields: readonly Field[];
}

/** Carriers whose keys may stand for headings. */
const labelCarriers: ReadonlySet<Carrier> = new Set(['list', 'paragraph', 'bold-line', 'blockquote']);

/** Reads a document for what it decides. A file that is no artifact has its classification alone. */
export function readArtifact(
  document: Document,
  context: ReadingContext,
): { classification: Classification; artifact: Artifact | null } {
  const fields = [...fieldsOf(document, context.match), ...context.sideFields];
  // A side file holds metadata; what is decided stands in the document itself.
  const own = fields.filter(({ path }) => path === undefined);
  const sections = sectionsOf(document, context.match);
  const statuses = statusesOf(fields);
  const heading = titleHeading(document);
  const headingWords = heading && { text: heading.text, range: heading.range };
  const classification = classify(
    {
      document,
      fields,
      sections,
      statuses,
      labels: own.filter(({ carrier }) => labelCarriers.has(carrier)).flatMap(({ rawKey }) => context.match(rawKey)),
      match: context.match,
      title: headingWords?.text ?? fieldNamed(fields, 'title')?.value ?? '',
      records: () => recordsOf(document),
      hasSideFile: context.sideFields.length > 0,
    },
    context.hints,
  );
  const { kind } = classification;
  if (kind === 'none') return { classification, artifact: null };
  const titleField = fieldNamed(fields, 'title');
  const split = headingWords ? splitTitle(headingWords) : titleField && ofTitleField(wordsOf(titleField));
  const title = split?.title ?? null;
  const status = statuses[0] ?? null;
  const language = once(() => languageOf(document.text.slice(document.bodyStart)));
  const options = once(() => optionsOf(document, sections));
  const why = once(() => whyOf(document, sections));
  const nonGoals = once(() => nonGoalsOf(document, sections, own, context.match));
  const measures = once(() => measuresOf({ document, kind, fields, sections, nonGoals: nonGoals() }));
  const cutLine = once(() => cutLineOf(document, sections));
  const killRules = once(() => (kind === 'decision-log' ? [] : killRulesOf(document, sections, own, context.match)));
  const checklist = once(() => checklistOf(document, sections));
  const artifact: Artifact = {
    kind,
    path: document.path,
    document,
    evidence: classification.evidence,
    id: identity(document, fields, split?.id ?? null, title, kind),
    title,
    date: dateOf(fields),
    status,
    statuses,
    stage: stageOf(status),
    fields,
    decisionMakers: fields.filter(({ key }) => key === 'owner').flatMap(peopleOf),
    references: kind === 'decision-log' ? [] : referencesOf(document, fields, sections),
    sections,
    get language() {
      return language();
    },
    get options() {
      return options();
    },
    get why() {
      return why();
    },
    get measures() {
      return measures();
    },
    get nonGoals() {
      return nonGoals();
    },
    get cutLine() {
      return cutLine();
    },
    get killRules() {
      return killRules();
    },
    get checklist() {
      return checklist();
    },
    records: kind === 'decision-log' ? recordsOf(document) : [],
    usesOurKeys: fields.some((field) => isOurs(field)),
  };
  return { classification, artifact };
}

/** A title in a field of its own, where a number alone at its head is one of its words. */
function ofTitleField(words: Words): ReturnType<typeof splitTitle> {
  const split = splitTitle(words);
  return split.id?.prefix === '' ? { id: null, title: words } : split;
}

/** A value made when it is first asked for, and kept. */
function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | null = null;
  return () => (made ??= { value: make() }).value;
}

function statusesOf(fields: readonly Field[]): Status[] {
  return fields
    .filter((field) => field.key === 'status' && field.value !== '')
    .map((field) =>
      statusOf(field.carrier === 'section' && field.items[0] ? field.items[0] : wordsOf(field), field.carrier),
    );
}

function identity(
  document: Document,
  fields: readonly Field[],
  fromTitle: Id | null,
  title: Words | null,
  kind: Kind,
): Id | null {
  const field = fields.find(({ key, value }) => key === 'id' && value !== '');
  if (field) return idOf(wordsOf(field));
  if (fromTitle) return fromTitle;
  if (kind === 'decision-log') return null;
  const named = nameId(document.path);
  const at = title?.range.start ?? document.bodyStart;
  return named && { text: named.raw, range: { start: at, end: at }, prefix: named.prefix, number: named.number };
}

/** The day of the decision: a field that says `date` before ones that say when the file was made. */
function dateOf(fields: readonly Field[]): Words | null {
  const dates = fields.filter(({ key, value }) => key === 'date' && value !== '');
  const field = dates.find(({ rawKey }) => /^date$/i.test(rawKey)) ?? dates[0];
  return field ? wordsOf(field) : null;
}

function peopleOf(field: Field): Person[] {
  return field.carrier === 'frontmatter' && field.node?.kind === 'list'
    ? field.items.flatMap((item) =>
        peopleIn(item)
          .slice(0, 1)
          .map((person) => ({ ...person, text: item.text, range: item.range })),
      )
    : field.items.flatMap(peopleIn);
}

function isOurs(field: Field): boolean {
  if (field.carrier !== 'frontmatter' || field.path !== undefined) return false;
  return isOurKey(field.rawKey) || (field.rawKey === 'type' && /^(?:adr|prd|decision-log)$/.test(field.value));
}

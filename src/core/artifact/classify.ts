import type { Document } from '../document/document.js';
import type { HeadingMatcher } from './headings/match.js';
import type { SectionName } from './headings/names.js';
import { numberKeys, otherTypes, proposalPrefixes, typeWords } from './dialects.js';
import { isAside, isNumbered, isTemplate, kindByDirectory, kindByName } from './paths.js';
import { isAbout } from './about.js';
import { isDecisionTable } from './decision-table.js';
import { isLogTitle } from './log-names.js';
import { counterClues } from './counter-evidence.js';
import { innerClues, outerClues, type Clue } from './product-evidence.js';
import { titleKind } from './title-kind.js';
import { adrSigns, has, isComplete } from './signs.js';
import type { Classification, Evidence, Field, Kind, LogRecord, Section, Status } from './types.js';

/** What the repository itself says of a path: its configuration, and directories that other tools' settings name. */
export interface PathHints {
  readonly configured: Kind | 'none' | null;
  /** The settings file that names a directory above the path as one of ADRs. */
  readonly namedBy: string | null;
  /** The name of the root itself, which may be a directory of records; empty where nothing is known of it. */
  readonly above: string;
}

/** What has been read of a document when it is classified. */
export interface Reading {
  readonly document: Document;
  readonly fields: readonly Field[];
  readonly sections: readonly Section[];
  readonly statuses: readonly Status[];
  /** The sections that labels name in its head instead of headings. */
  readonly labels: readonly SectionName[];
  readonly match: HeadingMatcher;
  readonly title: string;
  /** The records of the document, were it a log; asked for only where something else says that it is one. */
  readonly records: () => readonly LogRecord[];
  /** A side file holds its metadata. */
  readonly hasSideFile: boolean;
}

/** Says what a document is, and why: by configuration, by its own word, else by what path and content agree on. */
export function classify(reading: Reading, hints: PathHints): Classification {
  const { path } = reading.document;
  if (hints.configured)
    return { kind: hints.configured, evidence: [{ sign: 'configuration', says: 'the configuration says so' }] };
  const typed = byType(reading);
  if (typed) return typed;
  if (isTemplate(path)) return none('name', 'its name is that of a template');
  if (reading.hasSideFile) return is('prd', [{ sign: 'metadata', says: 'a file beside it holds its metadata' }]);
  const isReadme = /(?:^|\/)(?:readme|index)\./i.test(path);
  const isNumberedReadme = isReadme && (isNumbered(path) || isNumberedProposal(reading));
  if (isAbout(reading)) return none('title', 'it speaks about a record and is none itself');
  const isBeside = isAside(path) && !isNumberedReadme;
  return (
    (isBeside ? null : (asLog(reading) ?? asArchitecture(reading, hints) ?? asNumberedProposal(reading))) ??
    asOneOf(asProduct(reading, hints), isBeside ? null : asLooseArchitecture(reading)) ??
    none('headings', 'nothing in it says that it records a decision')
  );
}

/** What was weighed and found wanting still says why, where nothing else takes the document. */
function asOneOf(product: Classification | null, record: Classification | null): Classification | null {
  return product?.kind === 'prd' ? product : (record ?? product);
}

function byType({ fields, sections }: Reading): Classification | null {
  for (const field of fields) {
    if (field.key !== 'type' || field.carrier !== 'frontmatter') continue;
    const value = field.value.toLowerCase().replace(/[\s_]+/g, '-');
    const kind = Object.hasOwn(typeWords, value) ? typeWords[value] : undefined;
    if (kind) return { kind, evidence: [{ sign: 'type', says: `its ${field.rawKey} says ${field.value}` }] };
    // A word of another family is one sign; a document that has every part of a record outweighs it.
    if (otherTypes.test(value) && !isComplete(sections)) return none('type', `its ${field.rawKey} says ${field.value}`);
  }
  return null;
}

function asLog({ document, title, records }: Reading): Classification | null {
  const evidence: Evidence[] = [];
  if (kindByName(document.path) === 'decision-log') evidence.push({ sign: 'name', says: 'its name says so' });
  if (isLogTitle(title)) evidence.push({ sign: 'title', says: 'its title says so' });
  const found = evidence.length === 0 ? [] : records();
  // Numbered headings are records where name and title agree; on the word of one of them, a record must say more.
  if (found.length === 0 || (evidence.length < 2 && !found.some(saysMore) && !areNumbered(found))) return null;
  const table = document.outline.tables.some(isDecisionTable);
  return is('decision-log', [
    ...evidence,
    { sign: table ? 'table' : 'headings', says: `it lists ${String(found.length)} decisions` },
  ]);
}

/** Decisions that have numbers of their own, such as `ADR-001`. */
function areNumbered(records: readonly LogRecord[]): boolean {
  return records.filter(({ id }) => id !== null && /^[A-Z]{2,}-?\d/.test(id.text)).length > 1;
}

/** A record that is dated, or gives its decision, its status, its owner or its reasons a place of their own. */
function saysMore({ date, status, why, options, decisionMakers, fields }: LogRecord): boolean {
  const parts = [...why, ...options, ...decisionMakers];
  return date !== null || status !== null || parts.length > 0 || fields.some(({ key }) => key === 'decision');
}

/** A record of architecture where others are kept, or under a title that says so. */
function asArchitecture(reading: Reading, hints: PathHints): Classification | null {
  const { document, sections, title } = reading;
  const directory = hints.namedBy === null ? kindByDirectory(placeOf(document.path, hints)) : null;
  const byTitle = titleKind(title);
  const adr = adrSigns(sections);
  const content = adr + (hasStatus(reading) ? 1 : 0) + (byTitle === 'adr' ? 1 : 0);
  const evidence: Evidence[] = [
    ...(hints.namedBy === null
      ? []
      : [{ sign: 'named-directory', says: `${hints.namedBy} names its directory` } as const]),
    ...(directory?.kind === 'adr' ? [{ sign: 'path', says: `it lies in ${directory.directory}` } as const] : []),
    ...architectureEvidence(reading),
  ];
  const inAdrs = hints.namedBy !== null || directory?.kind === 'adr';
  const isOne = inAdrs && byTitle !== 'prd' && (content >= 2 || (content >= 1 && isNumbered(document.path)));
  return isOne || (byTitle === 'adr' && content >= 3) ? is('adr', evidence) : null;
}

/** A record of architecture anywhere, by the parts that it has. */
function asLooseArchitecture(reading: Reading): Classification | null {
  const { document, sections } = reading;
  const parts = adrSigns(sections) + (has(sections, 'kill-rule') ? 1 : 0);
  if (!has(sections, 'decision') || parts < 3) return null;
  return hasStatus(reading) || kindByName(document.path) === 'adr' ? is('adr', architectureEvidence(reading)) : null;
}

function architectureEvidence(reading: Reading): Evidence[] {
  const count = adrSigns(reading.sections);
  return [
    ...(hasStatus(reading) ? [{ sign: 'metadata', says: 'it has a status' } as const] : []),
    ...(titleKind(reading.title) === 'adr' ? [{ sign: 'title', says: 'its title says so' } as const] : []),
    ...(count === 0
      ? []
      : [{ sign: 'headings', says: `${String(count)} of its headings are those of such a document` } as const]),
  ];
}

function hasStatus({ statuses }: Reading): boolean {
  return statuses.some(({ canonical, raw }) => canonical !== null || raw !== '');
}

function asNumberedProposal(reading: Reading): Classification | null {
  if (!isNumberedProposal(reading) || !hasStatus(reading)) return null;
  return is('prd', [{ sign: 'metadata', says: 'its metadata numbers it among proposals' }]);
}

/** How much must speak for a product document. */
const enough = 4;
/** With less than this in path, title and headings, no line can make up for it. */
const worthALook = 2.5;

/** A product document, where more speaks for it than against it. */
function asProduct(reading: Reading, hints: PathHints): Classification | null {
  const { document, title } = reading;
  const weighed = {
    ...reading,
    proposes: titleKind(title) === 'prd',
    metadata: hasStatus(reading),
    place: placeOf(document.path, hints),
  };
  const outer = outerClues(weighed);
  if (sum(outer) < worthALook) return null;
  const clues = [...outer, ...innerClues(weighed)];
  if (sum(clues) < enough) return null;
  const against = counterClues(weighed);
  if (sum(clues) + sum(against) >= enough)
    return is(
      'prd',
      clues.map(({ evidence }) => evidence),
    );
  const [most] = against.sort((a, b) => a.weight - b.weight);
  return most ? { kind: 'none', evidence: [most.evidence] } : null;
}

function sum(clues: readonly Clue[]): number {
  return clues.reduce((all, { weight }) => all + weight, 0);
}

function placeOf(path: string, { above }: PathHints): string {
  return above === '' ? path : `${above}/${path}`;
}

/** Metadata that numbers a proposal with its process's own key. */
function isNumberedProposal({ fields }: Reading): boolean {
  return fields.some(({ carrier, rawKey, value }) => {
    const key = rawKey.toLowerCase().replaceAll('_', '-');
    return carrier === 'frontmatter'
      ? numberKeys.has(key)
      : carrier === 'table' && /^\d+$/.test(value) && proposalPrefixes.some((prefix) => prefix === key);
  });
}

function is(kind: Kind, evidence: readonly Evidence[]): Classification {
  return { kind, evidence };
}

function none(sign: Evidence['sign'], says: string): Classification {
  return { kind: 'none', evidence: [{ sign, says }] };
}

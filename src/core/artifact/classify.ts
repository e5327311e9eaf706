import type { Document } from '../document/document.js';
import type { SectionName } from './headings/names.js';
import { aboutWords, numberKeys, otherTypes, proposalPrefixes, typeWords } from './dialects.js';
import {
  inProposals,
  isAside,
  isNumbered,
  isOwnDirectory,
  isTemplate,
  kindByDirectory,
  kindByName,
  nameOf,
} from './paths.js';
import { isDecisionTable } from './decision-table.js';
import { isBeside, productNameOf, productTitleOf, saysOfWhat, speaksAboutProducts } from './product-names.js';
import { adrSigns, coreSigns, has, isComplete, labelSigns, numbersItsParts, prdSigns, productOnly } from './signs.js';
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
  const saysItsKind = titleKind(reading.title) !== null && prdSigns(reading.sections) > 2;
  if (isAside(path) && !isNumberedReadme && !saysItsKind) {
    return none('name', 'its name is that of an index or a guide');
  }
  if (isAbout(reading)) return none('title', 'it speaks about a record and is none itself');
  return (
    asLog(reading) ?? asRecord(reading, hints) ?? none('headings', 'nothing in it says that it records a decision')
  );
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

/** A review of a record, by how its name ends or its title begins, unless it has every part of a record itself. */
function isAbout({ title, document, sections }: Reading): boolean {
  const name = document.path.split('/').at(-1) ?? '';
  if (isAboutKind(title)) return true;
  if (isComplete(sections) || has(sections, 'goals') || has(sections, 'requirements')) return false;
  return (
    /^(?:adr|prd)[-_]?\d+.*[-_](?:review|critique|debate|assessment|evaluation)\.(?:md|markdown)$/i.test(name) ||
    /^\W*(?:review|critique|audit|evaluation|assessment|retrospective) (?:of|on)\b/i.test(title) ||
    /^\W*(?:ADR|PRD|RFC)[-_ ]?\d+\s*[:–—-]?\s*(?:review|critique|audit|debate|assessment)\b/i.test(title)
  );
}

/** The title of a form that is still to be filled in. */
const templateTitle =
  /^\W*(?:template|vorlage|plantilla|modelo|modèle)\b|\b(?:template|vorlage|plantilla|modelo)\W*$|[<[{]\s*(?:project|product|feature|projekt|produkt|nom|nome|nombre|name|titel|title|título|titre)(?:\b|_)[^>\]}]*[>\]}]/i;

/** "PRD rules" and "ADR guide: ..." are about all documents of the kind. */
function isAboutKind(title: string): boolean {
  if (speaksAboutProducts(title) || (templateTitle.test(title) && productTitleOf(title) !== null)) return true;
  const next = /^\W*(?:ADR|PRD|RFC)s?[ -](\p{L}+)/iu.exec(title)?.[1];
  return next !== undefined && aboutWords.has(next.toLowerCase()) && !/^\W*(?:ADR|PRD|RFC)[-_ ]?\d/i.test(title);
}

/** What the titles of decision logs say, in the languages of the heading packs. */
const logTitles: readonly RegExp[] = [
  /\bdecisions?\s+(?:log|register|record\s+log|journal|history)\b/i,
  /^\W*(?:key |product |project |architecture |technical |design )?decisions\W*$/i,
  /entscheidungs(?:log|protokoll|register|verzeichnis)|^\P{L}*entscheidungen\P{L}*$/iu,
  /(?:journal|registre|historique) (?:des|de) décisions|^\P{L}*décisions(?: techniques| d['’]architecture)?\P{L}*$/iu,
  /(?:registro|bitácora|historial|diario) de (?:las )?decisiones|^\P{L}*decisiones(?: técnicas| de diseño| de arquitectura)?\P{L}*$/iu,
  /(?:registro|diário|histórico) (?:de|das) decisões|^\P{L}*decisões(?: técnicas| de arquitetura| de projeto)?\P{L}*$/iu,
];

function asLog({ document, title, records }: Reading): Classification | null {
  const evidence: Evidence[] = [];
  if (kindByName(document.path) === 'decision-log') evidence.push({ sign: 'name', says: 'its name says so' });
  if (logTitles.some((words) => words.test(title))) evidence.push({ sign: 'title', says: 'its title says so' });
  const found = evidence.length === 0 ? [] : records();
  // Numbered headings are records where name and title agree; on the word of one of them, a record must say more.
  if (found.length === 0 || (evidence.length < 2 && !found.some(saysMore))) return null;
  const table = document.outline.tables.some(isDecisionTable);
  return is('decision-log', [
    ...evidence,
    { sign: table ? 'table' : 'headings', says: `it lists ${String(found.length)} decisions` },
  ]);
}

/** A record that is dated, or gives its decision, its status, its owner or its reasons a place of their own. */
function saysMore({ date, status, why, options, decisionMakers, fields }: LogRecord): boolean {
  const parts = [...why, ...options, ...decisionMakers];
  return date !== null || status !== null || parts.length > 0 || fields.some(({ key }) => key === 'decision');
}

function asRecord(reading: Reading, hints: PathHints): Classification | null {
  const { document, sections, statuses, title } = reading;
  const { path } = document;
  const directory =
    hints.namedBy === null ? kindByDirectory(hints.above === '' ? path : `${hints.above}/${path}`) : null;
  const evidence: Evidence[] = [];
  if (hints.namedBy !== null) evidence.push({ sign: 'named-directory', says: `${hints.namedBy} names its directory` });
  if (directory) evidence.push({ sign: 'path', says: `it lies in ${directory.directory}` });
  const metadata = statuses.some((status) => status.canonical !== null || status.raw !== '');
  if (metadata) evidence.push({ sign: 'metadata', says: 'it has a status' });
  const adr = adrSigns(sections);
  const prd = prdSigns(sections) + labelSigns(reading.labels);
  const byTitle = titleKind(title);
  if (byTitle) evidence.push({ sign: 'title', says: 'its title says so' });
  const content = adr + (metadata ? 1 : 0) + (byTitle === 'adr' ? 1 : 0);

  const inAdrs = hints.namedBy !== null || directory?.kind === 'adr';
  if (byTitle !== 'prd' && inAdrs && (content >= 2 || (content >= 1 && isNumbered(path))))
    return is('adr', withHeadings(evidence, adr));
  const strongAdr = has(sections, 'decision') && adr + (has(sections, 'kill-rule') ? 1 : 0) >= 3;
  const proposal = directory?.kind === 'prd' || inProposals(path);
  if (isNumberedProposal(reading) && metadata) return is('prd', evidence);
  const named = kindByName(path);
  if (byTitle === 'adr' && content >= 3) return is('adr', withHeadings(evidence, adr));
  if (
    proposal &&
    (byTitle === 'prd' || prd >= (inProposals(path) ? 1 : isNumbered(path) || metadata || named === 'prd' ? 2 : 3))
  )
    return is('prd', withHeadings(evidence, prd));
  if (isProduct(reading, prd, byTitle === 'prd'))
    return is('prd', withHeadings([...evidence, { sign: 'name', says: 'its name or title says so' }], prd));
  if (strongAdr && (metadata || named === 'adr') && productOnly(sections) < 5)
    return is('adr', withHeadings(evidence, adr));
  const distinct =
    has(sections, 'non-goals') &&
    (has(sections, 'metrics') || has(sections, 'users') || has(sections, 'definition-of-done'));
  if (prd >= 5 && distinct) return is('prd', withHeadings(evidence, prd));
  return null;
}

/** A product document by its name, its title or its own directory, and by what it holds. */
function isProduct({ document, sections, title, labels }: Reading, prd: number, byTitle: boolean): boolean {
  const { path, outline } = document;
  const name = nameOf(path);
  const named = productNameOf(name);
  const titled = productTitleOf(title);
  if (byTitle && prd >= 2) return true;
  // A plan or a review may keep the name of the document that it is about.
  const least = titled === null && isBeside(title) ? 3 : 1;
  if (kindByName(path) === 'prd' && (prd >= least || (titled === 'sure' && outline.headings.length > 2))) return true;
  if (isBeside(name)) return false;
  if (isOwnDirectory(path) && outline.headings.length > 2) return true;
  const below = sections.filter(({ heading }) => heading.text !== title);
  const core = coreSigns(below) + labelSigns(labels);
  if (named !== null && titled !== null) return core >= 1 || numbersItsParts(document) || saysOfWhat(title);
  if (named === null && titled === null) return false;
  return core >= (named === null ? 3 : 2) || (named !== null && numbersItsParts(document));
}

/** The title of a numbered proposal. */
const proposalTitle = new RegExp(`^\\W*(?:${proposalPrefixes.join('|')})[-\\s]?\\d+`, 'i');

/** A title that only says that something is proposed. */
const proposed = /^\W*(?:(?:change )?proposal|(?:änderungs)?vorschlag|proposition|propuesta|proposta)\b(?!\p{L})/iu;

function titleKind(title: string): Kind | null {
  if (proposalTitle.test(title) || proposed.test(title) || productTitleOf(title) === 'sure') return 'prd';
  return /^\W*(?:[A-Z]+-)*ADR\b|architecture decision record|architectural decision record|^\W*decision record\b/i.test(
    title,
  )
    ? 'adr'
    : null;
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

function withHeadings(evidence: readonly Evidence[], count: number): Evidence[] {
  return count === 0
    ? [...evidence]
    : [...evidence, { sign: 'headings', says: `${String(count)} of its headings are those of such a document` }];
}

function is(kind: Kind, evidence: readonly Evidence[]): Classification {
  return { kind, evidence };
}

function none(sign: Evidence['sign'], says: string): Classification {
  return { kind: 'none', evidence: [{ sign, says }] };
}

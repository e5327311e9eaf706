import type { Document } from '../document/document.js';
import { productDirectories } from './dialects.js';
import type { HeadingMatcher } from './headings/match.js';
import type { SectionName } from './headings/names.js';
import { inProposals, isNumbered, isOwnDirectory, kindByDirectory, kindByName, nameOf } from './paths.js';
import { isTelling, productNameOf, productTitleOf, type ProductName } from './product-names.js';
import { shapesOf } from './shapes.js';
import type { Evidence, Section } from './types.js';

/** Something that speaks for a kind, and how much; less than 0 where it speaks against it. */
export interface Clue {
  readonly evidence: Evidence;
  readonly weight: number;
}

/** What is weighed of a document. */
export interface Weighed {
  readonly document: Document;
  readonly sections: readonly Section[];
  readonly labels: readonly SectionName[];
  readonly match: HeadingMatcher;
  readonly title: string;
  /** Its title numbers a proposal or says that something is proposed. */
  readonly proposes: boolean;
  /** It has a status. */
  readonly metadata: boolean;
  /** The path below which its directory is looked for. */
  readonly place: string;
}

/** How much a name says alone, and a title; the weights are fitted so that 4 are enough. */
const byName: Readonly<Record<ProductName, number>> = { sure: 6, asks: 4, likely: 2.5 };
const byTitle: Readonly<Record<ProductName, number>> = { sure: 5, asks: 3, likely: 2 };

/** How much a section says by its name. Those that are not listed say nothing of a product. */
const bySection: Readonly<Partial<Record<SectionName, number>>> = {
  'cut-line': 2,
  'above-cut-line': 1,
  'non-goals': 1.5,
  metrics: 1,
  users: 1,
  requirements: 1,
  'definition-of-done': 1,
  scope: 0.75,
  goals: 0.75,
  problem: 0.5,
  'open-questions': 0.5,
  risks: 0.5,
  rollout: 0.5,
  timeline: 0.5,
  dependencies: 0.5,
  rollback: 0.5,
  rationale: 0.25,
  options: 0.25,
};

/** What speaks for a product document in a path, a title and headings: everything that costs no look at its lines. */
export function outerClues(weighed: Weighed): Clue[] {
  const { document, sections, labels, title, proposes, metadata } = weighed;
  const { path } = document;
  const name = productNameOf(nameOf(path)) ?? (kindByName(path) === 'prd' ? 'sure' : null);
  const titled = productTitleOf(title);
  const clues: Clue[] = [];
  const add = (weight: number, sign: Evidence['sign'], says: string): void => {
    if (weight !== 0) clues.push({ weight, evidence: { sign, says } });
  };
  const place = placeClue(weighed);
  // Among other specifications, one that is called so says little more.
  const among = place !== null && place.weight >= 2;
  const named = name === null ? 0 : among && name === 'likely' ? 1 : byName[name];
  const entitled = titled === null ? 0 : byTitle[titled];
  // Name and title often say the same words: together they say a little more than the surer one.
  if (named > 0) add(named >= entitled ? named : 1, 'name', 'its name says so');
  const together = name === 'likely' && titled === 'likely' && isTelling(nameOf(path)) ? 1.5 : 1;
  if (entitled > 0) add(entitled > named ? entitled : together, 'title', 'its title says so');
  else if (proposes) add(named > 3 ? 1 : 3, 'title', 'its title says so');
  if (place) clues.push(place);
  if (metadata) add(1, 'metadata', 'it has a status');
  if (kindByDirectory(weighed.place)?.kind === 'prd' && isNumbered(path)) add(1, 'name', 'its name is numbered');
  const headings = headingWeight(sections, labels, title);
  add(headings.weight, 'headings', `${String(headings.count)} of its headings are those of such a document`);
  return clues;
}

function placeClue({ document: { path }, place }: Weighed): Clue | null {
  const directory = kindByDirectory(place);
  const segment = (path.split('/').at(-2) ?? '').toLowerCase();
  const clue = (weight: number, says: string): Clue => ({ weight, evidence: { sign: 'path', says } });
  if (isOwnDirectory(path)) return clue(4, `it lies in ${directory?.directory ?? segment}`);
  if (inProposals(path)) return clue(3.5, 'it lies among proposals');
  if (directory?.kind === 'prd') {
    const isNear = directory.directory.toLowerCase().endsWith(segment);
    return clue(isNear ? 2.5 : 2, `it lies in ${directory.directory}`);
  }
  return productDirectories.has(segment) ? clue(1, `it lies in ${segment}`) : null;
}

/** What speaks for it in its lines. */
export function innerClues({ document, sections, match }: Weighed): Clue[] {
  const { numbered, stories, demands, lines, labels } = shapesOf(document);
  const named = new Set(labels.flatMap(match).filter((name) => !sections.some((section) => section.name === name)));
  const labelled = [...named].reduce((sum, name) => sum + (bySection[name] ?? 0), 0);
  const clue = (weight: number, says: string): Clue => ({ weight, evidence: { sign: 'content', says } });
  return [
    ...(labelled >= 1 ? [clue(Math.min(labelled, 2), 'its labels are those of such a document')] : []),
    ...(numbered >= 3 ? [clue(2, 'it numbers what it asks for')] : []),
    ...(stories >= 2 ? [clue(2, 'it tells what users want')] : []),
    ...(demands >= 3 && demands * 8 >= lines ? [clue(1.5, 'it says what the product must do')] : []),
  ];
}

/** Each kind of section counts once, and a heading for the best of the sections that it opens. */
function headingWeight(
  sections: readonly Section[],
  labels: readonly SectionName[],
  title: string,
): { weight: number; count: number } {
  const weightOf = (name: SectionName): number => bySection[name] ?? 0;
  const introduces = new Set(sections.filter(({ name }) => name === 'context').map(({ heading }) => heading));
  const best = new Map<string, SectionName>();
  for (const { name, heading } of sections) {
    if (weightOf(name) === 0 || heading.text === title) continue;
    const key = String(heading.range.start);
    const before = best.get(key);
    // What introduces any document says little of this one.
    const known = introduces.has(heading) ? 'problem' : name;
    if (before === undefined || weightOf(known) > weightOf(before)) best.set(key, known);
  }
  const names = new Set<SectionName>([...best.values(), ...labels.filter((name) => weightOf(name) > 0)]);
  const weight = [...names].reduce((sum, name) => sum + weightOf(name), 0);
  return { weight, count: best.size + names.size - new Set(best.values()).size };
}

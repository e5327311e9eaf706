import type { Document } from '../document/document.js';
import { instructingDirectories, teachingDirectories } from './dialects.js';
import { fillOf } from './fill.js';
import { normalHeading } from './headings/match.js';
import { isAmongProposals, isAside, isOwnDirectory, nameOf } from './paths.js';
import type { Clue, Weighed } from './product-evidence.js';
import { adrSigns, has } from './signs.js';
import { isBeside, isBesideTitle } from './product-names.js';
import type { Evidence } from './types.js';

/** "How the shop meets its requirements": what explains something asks for nothing. */
const explains = /^\P{L}*(?:how|why|when|wie|warum|wieso|comment|pourquoi|cómo|por qué|como|por que) \p{L}+ \p{L}+/iu;

/** More than all that speaks for a document can outweigh. */
const veto = -20;

/** What speaks against a product document, each with what it takes away. */
export function counterClues({ document, sections, title, place }: Weighed): Clue[] {
  const { path } = document;

  const clues: Clue[] = [];
  const add = (weight: number, sign: Evidence['sign'], says: string): void => {
    clues.push({ weight, evidence: { sign, says } });
  };
  const isProposal = isAmongProposals(place);
  if (isAside(path)) add(-5, 'name', 'its name is that of an index or a guide');
  else if (isBeside(nameOf(path)) && !isProposal && !isPart(path, title))
    add(-2.5, 'name', 'its name is that of a paper beside such a document');
  if (isBesideTitle(title) && !isProposal) add(-3, 'title', 'its title is that of a paper beside such a document');
  else if (explains.test(title) && !isProposal) add(-3, 'title', 'its title is that of an explanation');
  if (!isProposal && has(sections, 'decision') && adrSigns(sections) >= 3)
    add(-3, 'headings', 'its headings are those of a record');
  const folders = path.toLowerCase().split('/').slice(0, -1);
  if (folders.some((folder) => instructingDirectories.has(folder))) add(-6, 'path', 'it lies among instructions');
  else if (folders.some((folder) => teachingDirectories.has(folder)))
    add(-2.5, 'path', 'it lies among papers that teach');
  if (isForAgents(document)) add(veto, 'metadata', 'its metadata is that of instructions');
  const { placeholders, links, words, blocks } = fillOf(document);
  if (words < 12 && document.outline.headings.length < 2) add(veto, 'content', 'it says nothing yet');
  if (placeholders >= 3 && placeholders * 5 >= blocks * 2) add(veto, 'content', 'it is a form to be filled in');
  if (links >= 2 && links * 5 >= blocks * 3) add(-5, 'content', 'it is a list of links');
  const { setup, steps, asked, all } = headingsAgainst(document);
  if (asked > 0 && !isProposal) add(-1.5 * Math.min(asked, 2), 'headings', 'its headings are those of a lesson');
  if (all === 0 && words < 600 && !isProposal) add(-2.5, 'headings', 'it has no headings');
  if (setup > 0 && !isProposal) add(-2 * Math.min(setup, 3), 'headings', 'its headings are those of a manual');
  if (steps >= 3 && steps * 2 >= all) add(-2.5, 'headings', 'its headings are those of a plan of work');
  const code = codeShare(document);
  if (code > 0.3 && !isProposal) add(-2, 'content', 'much of it is code');
  return clues;
}

/** `prd/review.md` is about a part that is called review, unless its title says otherwise. */
function isPart(path: string, title: string): boolean {
  return isOwnDirectory(path) && /^\p{L}+$/u.test(nameOf(path)) && !isBesideTitle(title);
}

/** Keys of the frontmatter of prompts and skills. */
function isForAgents({ frontmatter }: Document): boolean {
  const keys = new Set(frontmatter.entries.map(({ key }) => key.toLowerCase()));
  return (
    ['tools', 'allowed-tools', 'argument-hint', 'model', 'agent'].some((key) => keys.has(key)) ||
    (keys.has('name') && keys.has('description') && keys.size <= 4)
  );
}

const manual = new Set([
  ...['installation', 'install', 'usage', 'getting started', 'quick start', 'quickstart', 'prerequisites', 'commands'],
  ...['hardware requirements', 'software requirements', 'minimum requirements', 'minimum specifications', 'setup'],
  ...['recommended specifications', 'required packages', 'required software', 'troubleshooting', 'configuration'],
  ...[
    'how to use',
    'how to run',
    'running',
    'license',
    'contributing',
    'instalación',
    'instalação',
    'uso',
    'verwendung',
  ],
  ...[
    'voraussetzungen',
    'einrichtung',
    'utilisation',
    'prérequis',
    'requisitos previos',
    'pré-requisitos',
    'disk',
    'memory',
  ],
]);
const step =
  /^(?:phase|week|day|sprint|step|task|milestone|stage|tag|woche|schritt|aufgabe|semaine|jour|étape|tâche|fase|semana|día|dia|paso|passo|tarea|tarefa|etapa)s? \d/;

const question =
  /^(?:what (?:is|are) |how to |when to |why use |qu'est ce qu|qué (?:es|son) |¿qué (?:es|son) |cómo |o que (?:é|são) |como )/;

function headingsAgainst({ outline }: Document): { setup: number; steps: number; asked: number; all: number } {
  const texts = outline.headings.map(({ text }) => normalHeading(text));
  return {
    setup: texts.filter((text) => manual.has(text)).length,
    asked: texts.filter((text) => question.test(text)).length,
    steps: texts.filter((text) => step.test(text)).length,
    all: texts.length,
  };
}

function codeShare({ outline, text, bodyStart }: Document): number {
  const code = outline.others.reduce(
    (sum, { type, range }) => sum + (type === 'code' ? range.end - range.start : 0),
    0,
  );
  return code / Math.max(1, text.length - bodyStart);
}

import type { Document } from '../document/document.js';
import { brief } from './brief.js';

/** What the lines of a document have in common with those of product documents. */
export interface Shapes {
  /** Lines that a number of a requirement opens, of the series that has most. */
  readonly numbered: number;
  /** Lines that tell what somebody wants. */
  readonly stories: number;
  /** Lines that say what the product or its users must or can do. */
  readonly demands: number;
  /** What is set in bold at the head of its items and paragraphs, each once. */
  readonly labels: readonly string[];
  /** Lines in all. */
  readonly lines: number;
}

/** `RF-001`, `NFR3.2`: what requirements are numbered with, before their text. */
const requirementId = /^([A-Z]{1,5}(?:-[A-Z]{1,5})?)[-_ ]?\d{1,4}(?:\.\d{1,3}){0,3}(?=[\s:)\]|*]|[.–—-](?:\s|$)|$)/;
/** What is numbered too, and asks for nothing: parts, steps and times. */
const partWords: ReadonlySet<string> = new Set([
  ...['PART', 'PARTE', 'TEIL', 'PHASE', 'FASE', 'STEP', 'ETAPA', 'PASO', 'PASSO', 'WEEK', 'DAY', 'TAG', 'JOUR', 'DIA'],
  ...['LEVEL', 'NIVEL', 'STAGE', 'TASK', 'FIG', 'TABLE', 'Q', 'V', 'H', 'P'],
]);
const story =
  /^(?:as an? |as the |als |en tant qu|como )[^.;]{2,80}?(?: i (?:want|need|can|would|should|must)| we (?:want|need)| möchte| will ich| kann ich| brauche ich| je (?:veux|souhaite|peux|voudrais)| quiero| necesito| puedo| deseo| quero| preciso| posso| desejo| gostaria)/;
const demand =
  /^[^.;:]{0,40}?\b(?:system|app|application|product|platform|software|tool|user|users|player|players|admin|admins|administrators?|customers?|program|website|site|page|interface|service|nutzer|benutzer|anwender|anwendung|kunde|kunden|spieler|système|utilisateurs?|application|joueurs?|logiciel|plateforme|sistema|usuarios?|aplicación|aplicación|plataforma|usuários?|aplicação|aplicativo|jugador|jogador)(?: [\p{L}\d-]{1,20}){0,3} (?:shall|must|should|can|will|needs? to|may|muss|müssen|soll|sollen|kann|können|darf|doit|doivent|peut|peuvent|devra|pourra|permet|debe|deben|deberá|deberán|puede|pueden|podrá|podrán|permitirá|permite|deve|devem|deverá|pode|podem|poderá|permitirá)\b/u;

const label = /^(?:\*\*|__)([^*_\n]{2,40}?)[:.]?(?:\*\*|__)/;

/** Counts the shapes of a document's lines: headings, items, paragraphs and cells. */
export function shapesOf({ outline }: Document): Shapes {
  const series = new Map<string, number>();
  const labels = new Set<string>();
  const counts = { stories: 0, demands: 0, lines: 0 };
  const look = (text: string): void => {
    const words = brief(text, 160).replace(/^[\s>*_`[\]#✅☑-]+/u, '');
    if (words.length < 2) return;
    counts.lines++;
    const [id = '', prefix = ''] = requirementId.exec(words) ?? [];
    if (id !== '' && !partWords.has(prefix)) series.set(prefix, (series.get(prefix) ?? 0) + 1);
    const said = words
      .slice(id.length)
      .replace(/^[^\p{L}]+/u, '')
      .toLowerCase();
    if (story.test(said)) counts.stories++;
    else if (demand.test(said)) counts.demands++;
  };
  for (const { text } of outline.headings) look(text);
  const lookAtBlock = (text: string): void => {
    const found = label.exec(brief(text, 60))?.[1];
    if (found !== undefined) labels.add(found);
    look(text);
  };
  for (const { text } of outline.items) lookAtBlock(text);
  for (const { text, within } of outline.paragraphs) if (within !== 'list-item') lookAtBlock(text);
  for (const { rows } of outline.tables)
    for (const { cells } of rows) for (const { text } of cells.slice(0, 5)) look(text);
  return { ...counts, labels: [...labels], numbered: Math.max(0, ...series.values()) };
}

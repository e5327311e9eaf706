import { de } from '../artifact/headings/de.js';
import { en } from '../artifact/headings/en.js';
import { es } from '../artifact/headings/es.js';
import { fr } from '../artifact/headings/fr.js';
import { normalHeading } from '../artifact/headings/match.js';
import type { SectionName } from '../artifact/headings/names.js';
import { pt } from '../artifact/headings/pt.js';

/** Sections that some documents write as a label with a paragraph behind it. */
const names: readonly SectionName[] = [
  ...([
    'context',
    'problem',
    'drivers',
    'goals',
    'non-goals',
    'options',
    'decision',
    'rationale',
    'consequences',
  ] as const),
  ...(['pros-and-cons', 'confirmation', 'users', 'requirements', 'scope', 'metrics', 'risks', 'rollback'] as const),
  ...(['definition-of-done', 'rollout', 'open-questions', 'timeline'] as const),
];

const labels = new Set(
  [en, fr, de, es, pt].flatMap((pack) => names.flatMap((name) => pack[name] ?? []).map(normalHeading)),
);

/** True for a label that opens a part of the text, as `**Context:**` does, and is no metadata. */
export function opensSection(label: string): boolean {
  return labels.has(normalHeading(label));
}

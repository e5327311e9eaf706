import { titleHeading } from '../../artifact/carriers/head.js';
import type { SectionName } from '../../artifact/headings/names.js';
import type { Artifact } from '../../artifact/types.js';
import { opensWithProse } from './lead.js';

/** Words that speak of a section wherever a heading says them: "Decision outcome for the server" is a decision. */
const words: Partial<Readonly<Record<SectionName, ReadonlySet<string>>>> = {
  context: setOf(
    'context background problem problems motivation',
    'kontext hintergrund ausgangslage contexte contexto problema antecedentes',
  ),
  problem: setOf(
    'context background problem problems motivation',
    'kontext hintergrund ausgangslage contexte contexto problema antecedentes',
  ),
  options: setOf(
    'option options alternative alternatives considered',
    'optionen alternativen alternativa alternativas opciones opção opções variante varianten',
  ),
  decision: setOf(
    'decision decisions decided outcome proposal proposals proposed solution resolution chosen',
    'entscheidung lösung vorschlag décision proposition decisión propuesta solución decisão proposta solução',
  ),
  consequences: setOf(
    'consequence consequences impact impacts implications tradeoff tradeoffs trade pros cons positive negative',
    'strength strengths weakness weaknesses advantages disadvantages benefits drawbacks',
    'folgen auswirkungen konsequenzen vorteile nachteile conséquences avantages inconvénients',
    'consecuencias ventajas desventajas consequências vantagens desvantagens',
  ),
  goals: setOf('goal goals objective objectives aim aims outcome outcomes', 'ziel ziele objectifs objetivo objetivos'),
  scope: setOf(
    'scope scopes requirement requirements proposal proposals solution solutions design implementation',
    'specification feature features architecture approach',
    'umfang anforderungen lösung umsetzung périmètre exigences alcance requisitos escopo',
  ),
};

/** Headings below which nothing of the matter stands. */
const aside = setOf('contents toc appendix references links inhalt sommaire índice');

/** Fewer characters than this below a heading are a date or a name. */
const leastCharacters = 20;

/** Letters of a script that no list of headings is written in. */
const otherScript = /(?!\p{Script=Latin})\p{L}/u;

/** True where a label names a section, or a heading that opens no known one speaks of it in more or other words. */
export function isSpokenOf(name: SectionName, { document, sections, fields }: Artifact): boolean {
  const said = words[name];
  if (said === undefined) return false;
  if (fields.some(({ rawKey }) => saysOnly(rawKey, said))) return true;
  const { paragraphs, items } = document.outline;
  if ([...paragraphs, ...items].some(({ text }) => saysOnly(label.exec(text)?.[1] ?? '', said))) return true;
  const title = titleHeading(document);
  const known = new Set(sections.map(({ heading }) => heading));
  return document.outline.headings.some(
    (heading) => heading !== title && !known.has(heading) && saysAny(heading.text, said),
  );
}

/** True where prose stands under no heading that is known: it may say what a section of its own would say. */
export function hasUnplacedText(artifact: Artifact): boolean {
  if (opensWithProse(artifact)) return true;
  const { document, sections } = artifact;
  const known = new Set(sections.map(({ heading }) => heading));
  const title = titleHeading(document);
  const { headings } = document.outline;
  return headings.some((heading) => {
    const least = otherScript.test(heading.text) ? 1 : leastCharacters;
    if (heading === title || document.text.slice(heading.own.start, heading.own.end).trim().length < least)
      return false;
    for (let at: (typeof headings)[number] | undefined = heading; at && at !== title; at = headings[at.parent])
      if (known.has(at) || saysAny(at.text, aside)) return false;
    return true;
  });
}

/** `**Context**`, `**Context:** ...` and `Context: ...` at the start of a paragraph or an item. */
const label = /^(?:\*\*|__)?([\p{L}][\p{L} -]{2,38}?):?(?:\*\*|__|:)/u;

/** What a label may hold beside the words of its section. "Decision makers" is another matter. */
const besides = setOf('the our and key main statement und unsere die et la le nos y nuestra e o a nossa');

function saysOnly(text: string, wanted: ReadonlySet<string>): boolean {
  const parts = text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !besides.has(word));
  return parts.length > 0 && parts.every((word) => wanted.has(word));
}

function saysAny(heading: string, wanted: ReadonlySet<string>): boolean {
  return heading
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => wanted.has(word));
}

function setOf(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

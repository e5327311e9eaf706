import type { Artifact, Section } from '../../artifact/types.js';
import { contains, type Range, type Words } from '../../document/range.js';
import { overlapping } from '../../document/select.js';

/** The option that a decision names behind a label, and what the same paragraph says of it. */
export interface ChosenOption {
  readonly section: Section;
  readonly paragraph: Range;
  readonly option: Words;
  /** What follows the option in its paragraph. */
  readonly rest: string;
}

/** What stands in front of the option that was chosen, in the languages of the heading packs. */
const label = new RegExp(
  `^[>\\s*_]*(?:${[
    '(?:we )?(?:chosen?|selected|choice) ?(?:option|alternative|solution|approach)?|option (?:chosen|selected)',
    '(?:gewählte|ausgewählte|beschlossene) (?:option|alternative|lösung|variante)',
    '(?:option|solution|alternative) (?:choisie|retenue)',
    '(?:opción|alternativa|solución) (?:elegida|seleccionada|escogida)',
    '(?:opção|alternativa|solução) (?:escolhida|selecionada)',
  ].join('|')})[*_]*\\s*:[*_]*\\s*`,
  'iu',
);

/** The option between marks, or up to where a sentence goes on after it. */
const option =
  /^(?:"[^"\n]+"|“[^”\n]+”|„[^“”\n]+[“”]|«[^»\n]+»|'[^'\n]+'(?!\p{L})|\*\*[^*\n]+\*\*|\[[^\]\n]+\](?:\([^)\s]*\))?|[^\n,;(.–—]+(?:\.(?!\s|$)[^\n,;(.–—]+)*)/u;

/** The option that an artifact's decision says was chosen; null where no label says it. */
export function chosenOption({ document, sections }: Artifact): ChosenOption | null {
  for (const section of sections.filter(({ name }) => name === 'decision')) {
    for (const { range } of overlapping(document.outline.paragraphs, section.body)) {
      const text = document.text.slice(range.start, Math.min(range.end, range.start + 2_000));
      const from = label.exec(text)?.[0].length;
      const found = from === undefined ? null : option.exec(text.slice(from));
      if (from === undefined || !found || !contains(section.body, range)) continue;
      const words = found[0].split(because, 1)[0]?.trimEnd() ?? '';
      const start = range.start + from;
      const rest = text.slice(from + words.length);
      return { section, paragraph: range, option: { text: words, range: { start, end: start + words.length } }, rest };
    }
  }
  return null;
}

/** Where an option without marks ends and its reason begins. */
const because =
  /\s(?=(?:because|since|so that|in order to|due to|thanks to|weil|damit|parce que|afin|porque|ya que|pues|pois)\s)/iu;

import matter from 'gray-matter';
import { findFences, type Fences } from './fences.js';
import type { Entry, Frontmatter, FrontmatterProblem } from './frontmatter-types.js';
import { yaml } from './gray-matter-engines.js';
import type { Lines } from './lines.js';
import type { Range } from './range.js';
import { moved } from './yaml/move.js';
import { hasConflict } from './yaml/recover.js';
import { longestYaml, readYaml, type YamlReading } from './yaml.js';

/** The frontmatter of a text, with every entry that could be read, and the line on which the body begins. */
export function readFrontmatter(text: string, lines: Lines): { frontmatter: Frontmatter; bodyStart: number } {
  const fences = findFences(text, lines);
  if (fences === null)
    return {
      frontmatter: { state: 'absent', range: nowhere, content: nowhere, entries: [], problems: [] },
      bodyStart: 0,
    };
  const bodyStart = fences.bodyLine < lines.count ? lines.start(fences.bodyLine) : text.length;
  const start = Math.min(lines.start(1), bodyStart);
  const content = { start, end: fences.close === null ? bodyStart : Math.max(start, lines.start(fences.close)) };
  const opening = lines.range(0);
  const reading = isYaml(fences) ? readBlock(text, content) : { value: null, problems: [] };
  const problems =
    fences.close === null
      ? unclosed(fences, opening)
      : [...otherLanguage(fences, text, opening), ...reading.problems, ...notMapping(reading, content)];
  return {
    frontmatter: {
      state: problems.length === 0 && !hasConflict(text.slice(content.start, content.end)) ? 'valid' : 'invalid',
      range: { start: 0, end: bodyStart },
      content,
      entries: entriesOf(reading),
      problems,
    },
    bodyStart,
  };
}

const nowhere: Range = { start: 0, end: 0 };

function readBlock(text: string, content: Range): YamlReading {
  const block = text.slice(content.start, content.end);
  if (block.trim() === '') return { value: null, problems: [] };
  if (block.length > longestYaml || hasLongBlank(block)) return readYaml(text, content);
  // gray-matter wants line feeds at its fences; ours are put around the block as it is written.
  const file = matter(`---\n${block}\n---\n`, {
    language: 'yaml',
    delimiters: ['---', '---\n'],
    engines: {
      yaml,
      yml: yaml,
      json: refused,
      javascript: refused,
      js: refused,
      coffee: refused,
      cson: refused,
      toml: refused,
    },
  });
  const reading = file.data as Partial<YamlReading>;
  // The source that reaches the engine begins with the line feed of the opening fence.
  return moved({ value: reading.value ?? null, problems: reading.problems ?? [] }, content.start - 1);
}

const refused = {
  parse: (): never => {
    throw new Error('Only YAML frontmatter is read.');
  },
};

/** gray-matter looks for comments with an expression that takes quadratic time on long runs of blanks. */
function hasLongBlank(block: string): boolean {
  return /\s{2000}/.test(block);
}

function isYaml(fences: Fences): boolean {
  return fences.language === '' || /^ya?ml$/i.test(fences.language);
}

function entriesOf(reading: YamlReading): readonly Entry[] {
  return reading.value?.kind === 'map' ? reading.value.entries : [];
}

function unclosed(fences: Fences, opening: Range): FrontmatterProblem[] {
  if (fences.language !== '')
    return [{ message: 'other-language', data: { language: fences.language }, range: opening, repair: null }];
  return [{ message: 'unclosed', data: { line: String(fences.bodyLine + 1) }, range: opening, repair: null }];
}

function otherLanguage(fences: Fences, text: string, opening: Range): FrontmatterProblem[] {
  if (fences.language === '') return [];
  const repair = isYaml(fences)
    ? { range: opening, expected: text.slice(opening.start, opening.end), text: '---' }
    : null;
  return [{ message: 'other-language', data: { language: fences.language }, range: opening, repair }];
}

function notMapping(reading: YamlReading, content: Range): FrontmatterProblem[] {
  if (reading.value === null || reading.value.kind === 'map' || reading.problems.length > 0) return [];
  return [
    {
      message: 'not-a-mapping',
      data: {},
      range: reading.value.range.end > reading.value.range.start ? reading.value.range : content,
      repair: null,
    },
  ];
}

import matter from 'gray-matter';
import { findFences, type Fences } from './fences.js';
import type { Entry, Frontmatter, FrontmatterProblem } from './frontmatter-types.js';
import { yaml } from './gray-matter-engines.js';
import type { Lines } from './lines.js';
import { trimmed, type Range } from './range.js';
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
  const open = lines.start(fences.open);
  const start = Math.min(lines.start(fences.open + 1), bodyStart);
  const content = { start, end: fences.close === null ? bodyStart : Math.max(start, lines.start(fences.close)) };
  const opening = lines.range(fences.open);
  const reading = isYaml(fences) ? readBlock(text, content) : { value: null, problems: [] };
  const problems =
    fences.close === null
      ? unclosed(fences, opening)
      : [
          ...notFirst(text, open, bodyStart, opening),
          ...otherLanguage(fences, text, { start: open, end: lines.end(fences.close) }, opening, content),
          ...reading.problems,
          ...notMapping(reading, content),
        ];
  return {
    frontmatter: {
      state: problems.length === 0 && !hasConflict(text.slice(content.start, content.end)) ? 'valid' : 'invalid',
      range: { start: open, end: bodyStart },
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

/** Something stands before the block; the repair puts it behind, so that nothing is lost. */
function notFirst(text: string, open: number, end: number, opening: Range): FrontmatterProblem[] {
  if (open === 0) return [];
  const before = text.slice(0, open);
  const block = text.slice(open, end);
  const eol = before.endsWith('\r\n') ? '\r\n' : '\n';
  const rest = before.trim() === '' ? '' : `${/[\r\n]$/.test(block) ? '' : eol}${before}`;
  const repair = { range: { start: 0, end }, expected: before + block, text: block + rest };
  // A line that starts a program must stay the first one.
  return [{ message: 'not-first', data: {}, range: opening, repair: before.startsWith('#!') ? null : repair }];
}

/** A block of another language; where it holds YAML all the same, only its fences have to change. */
function otherLanguage(
  fences: Fences,
  text: string,
  block: Range,
  opening: Range,
  content: Range,
): FrontmatterProblem[] {
  if (fences.language === '') return [];
  const isPlain = isYaml(fences) || holdsYaml(text, content, fences.language);
  const isPlus = text.startsWith('+++', block.start);
  const range = isPlus ? block : opening;
  const expected = text.slice(range.start, range.end);
  const repair = {
    range,
    expected,
    text: isPlus ? `---${expected.slice(3).replace(/\+{3}([ \t]*)$/, '---$1')}` : '---',
  };
  return [
    { message: 'other-language', data: { language: fences.language }, range: opening, repair: isPlain ? repair : null },
  ];
}

/** True for keys and values that are YAML whatever their fence says; the braces of a program are none. */
function holdsYaml(text: string, content: Range, language: string): boolean {
  const { value, problems } = readYaml(text, content);
  if (value?.kind !== 'map' || problems.length > 0) return false;
  return /^json/i.test(language) || text.charAt(trimmed(text, content).start) !== '{';
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

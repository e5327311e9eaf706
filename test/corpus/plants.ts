import { dayOfKillRule } from '../../src/core/artifact/kill-rule-day.js';
import type { Artifact, Section } from '../../src/core/artifact/types.js';
import { numberingFolder } from '../../src/core/corpus/paths.js';
import type { Corpus } from '../../src/core/corpus/types.js';
import type { Range } from '../../src/core/document/range.js';
import { contains } from '../../src/core/document/range.js';
import type { Chance } from './chance.js';

/** The texts of a repository that differ after a plant; null for a file that is gone. */
export type Edits = ReadonlyMap<string, string | null>;

/** A change that was made on purpose, and every change that a review has to tell of it. */
export interface Planted {
  readonly edits: Edits;
  /** `path: kind direction`, once for each change; `path: renamed` for a file under another name. */
  readonly told: readonly string[];
}

/** Makes one kind of change in a record; null where the record has nothing to change in that way. */
export type Plant = (artifact: Artifact, corpus: Corpus, chance: Chance) => Planted | null;

/** What a plant writes into the head of a record, and what weakens it: the words, then what has to be told. */
const heads: Readonly<Record<string, { says: string; weaker: readonly (readonly [string, ...string[]])[] }>> = {
  'work-type': { says: 'revenue-critical-flow', weaker: [['platform-and-infra', 'work-type neutral']] },
  'final-call': {
    says: 'product',
    weaker: [
      ['engineering', 'final-call neutral'],
      ['', 'final-call weaker'],
    ],
  },
  'quality-bar': { says: 'high test coverage, monitoring', weaker: [['guardrails only', 'quality-bar weaker']] },
  'release-shape': { says: 'staged rollout', weaker: [['all at once', 'release-shape weaker']] },
  'review-by': {
    says: '2027-01-31',
    weaker: [
      ['2028-01-31', 'review-date weaker'],
      ['', 'review-date weaker'],
    ],
  },
  outcome: {
    says: '{metric: zebras seen, from: 10%, to: 20%, by: 2027-06-30}',
    weaker: [
      ['{metric: zebras seen, from: 10%, to: 15%, by: 2027-06-30}', 'threshold weaker'],
      ['{metric: zebras seen, from: 10%, to: 20%, by: 2027-12-31}', 'threshold weaker'],
    ],
  },
  health: {
    says: '{metric: gates shut, at-least: 99.9%}',
    weaker: [['{metric: gates shut, at-least: 99%}', 'threshold weaker']],
  },
  'sign-off': { says: '["@keeper", "@farmer"]', weaker: [['["@farmer"]', 'sign-off weaker']] },
};

/** Every kind of change, by its name. */
export const plants: Readonly<Record<string, Plant>> = {
  'another record': (artifact, corpus, chance) => {
    const path = freshPath(artifact, corpus);
    if (path === null) return null;
    const status = chance.oneOf(['Accepted', 'Proposed']);
    return {
      edits: new Map([[path, freshRecord(path, status, chance)]]),
      told: [`${path}: added ${status === 'Accepted' ? 'stronger' : 'neutral'}`],
    };
  },

  'a record less': ({ path, stage }) => ({
    edits: new Map([[path, null]]),
    told: [`${path}: removed ${stage === 'accepted' ? 'weaker' : 'neutral'}`],
  }),

  'another name': ({ path, document }, corpus) => {
    const renamed = path.replace(/\.md$/, '-again.md');
    if (/(?:readme|index)\.md$/i.test(path) || renamed === path || corpus.has(renamed)) return null;
    return { edits: moved(path, renamed, document.text), told: [`${renamed}: renamed`] };
  },

  'another number': ({ path, document, id }, corpus) => {
    const digits = id && /\d+$/.exec(id.text)?.[0];
    const inName = /(?:^|\/)(?:[a-z]+-)?(\d{3,4})(?=-[^/]*\.md$)/i.exec(path)?.[1];
    if (!id || !digits || !inName || id.path !== undefined || Number(inName) !== Number(digits)) return null;
    const number = String(8_000 + Number(digits)).padStart(inName.length, '0');
    const at = path.lastIndexOf(inName);
    const renamed = path.slice(0, at) + number + path.slice(at + inName.length);
    if (corpus.has(renamed)) return null;
    const isInText = document.text.slice(id.range.start, id.range.end) === id.text;
    const text = isInText
      ? replaced(document.text, { start: id.range.end - digits.length, end: id.range.end }, number)
      : document.text;
    return { edits: moved(path, renamed, text), told: [`${renamed}: renamed`, `${renamed}: id neutral`] };
  },

  'a status back': (artifact, _, chance) => {
    const { status, statuses, path, document } = artifact;
    if (!status || status.path !== undefined || statuses.length !== 1) return null;
    if (document.text.slice(status.range.start, status.range.end) !== status.raw) return null;
    const to = { accepted: ['Proposed', 'Draft'], proposed: ['Draft'] }[status.canonical as string];
    if (!to) return null;
    return {
      edits: new Map([[path, replaced(document.text, status.range, chance.oneOf(to))]]),
      told: [`${path}: status weaker`],
    };
  },

  'a status on': ({ status, statuses, path, document }) => {
    if (!status || status.path !== undefined || statuses.length !== 1) return null;
    if (document.text.slice(status.range.start, status.range.end) !== status.raw) return null;
    if (status.canonical !== 'proposed' && status.canonical !== 'draft') return null;
    return {
      edits: new Map([[path, replaced(document.text, status.range, 'Accepted')]]),
      told: [`${path}: status stronger`],
    };
  },

  'another record in its place': (artifact, corpus, chance) => {
    const { status, statuses, path, document, id } = artifact;
    const fresh = freshPath(artifact, corpus);
    if (fresh === null || !status || status.path !== undefined || statuses.length !== 1 || !id) return null;
    if (document.text.slice(status.range.start, status.range.end) !== status.raw) return null;
    if (status.canonical !== 'accepted' && status.canonical !== 'proposed') return null;
    const newer = freshRecord(fresh, 'Accepted', chance).replace('## Context', `Supersedes: ${id.text}\n\n## Context`);
    return {
      edits: new Map([
        [path, replaced(document.text, status.range, 'Superseded')],
        [fresh, newer],
      ]),
      told: [`${path}: status neutral`, `${fresh}: added stronger`],
    };
  },

  'a non-goal less': ({ nonGoals, path, document }, _, chance) => {
    const items = nonGoals.items.filter((item) => nonGoals.body && contains(nonGoals.body, item.range));
    const gone = itemsAlone(document, items);
    if (nonGoals.items.length < 2 || gone.length === 0) return null;
    return {
      edits: new Map([[path, replaced(document.text, chance.oneOf(gone), '')]]),
      told: [`${path}: non-goal weaker`],
    };
  },

  'a non-goal more': ({ nonGoals, path, document }, _, chance) => {
    const items = nonGoals.items.filter((item) => nonGoals.body && contains(nonGoals.body, item.range));
    const [first] = itemsAlone(document, items);
    if (!first) return null;
    const line = document.text.slice(first.start, first.end);
    const marker = /^\s*[-*+]\s+/.exec(line)?.[0];
    if (marker === undefined) return null;
    const item = `${marker}${chance.oneOf(['Zebra crossings', 'Yacht harbours', 'Quarry trains'])} of ${chance.word()}\n`;
    return {
      edits: new Map([[path, replaced(document.text, { start: first.start, end: first.start }, item)]]),
      told: [`${path}: non-goal stronger`],
    };
  },

  'a box': ({ checklist, path, document }, _, chance) => {
    const boxes = checklist.filter(({ box }) => box !== null);
    const item = boxes.length > 0 ? chance.oneOf(boxes) : null;
    if (!item?.box) return null;
    const text = replaced(document.text, item.box, item.done ? '[ ]' : '[x]');
    return { edits: new Map([[path, text]]), told: [`${path}: checklist ${item.done ? 'weaker' : 'stronger'}`] };
  },

  'an item less': ({ checklist, path, document }, _, chance) => {
    const alone = itemsAlone(
      document,
      checklist.filter(({ box }) => box !== null),
    );
    if (alone.length < 2) return null;
    return {
      edits: new Map([[path, replaced(document.text, chance.oneOf(alone), '')]]),
      told: [`${path}: checklist weaker`],
    };
  },

  'a kill rule later': ({ killRules, path, document, date }) => {
    const rule = killRules.find((each) => {
      const words = each.date;
      return words && /^\d{4}-\d{2}-\d{2}$/.test(words.text) && dayOfKillRule(each, date) === words.text;
    });
    if (!rule?.date) return null;
    const later = `${String(Number(rule.date.text.slice(0, 4)) + 1)}${rule.date.text.slice(4)}`;
    return {
      edits: new Map([[path, replaced(document.text, rule.date.range, later)]]),
      told: [`${path}: kill-rule weaker`],
    };
  },

  'a kill rule looser': ({ killRules, path, document }) => {
    const rule = killRules.find(
      ({ threshold, comparison }) =>
        threshold &&
        comparison &&
        /^\d{1,3}\s?%?$/.test(threshold.text) &&
        /^(?:above|more than|over|exceeds|>)$/.test(comparison.text),
    );
    if (!rule?.threshold) return null;
    const number = String(Number.parseInt(rule.threshold.text, 10) * 2 + 1) + rule.threshold.text.replace(/^\d+/, '');
    return {
      edits: new Map([[path, replaced(document.text, rule.threshold.range, number)]]),
      told: [`${path}: kill-rule weaker`],
    };
  },

  promises: (artifact) => {
    const { path, document, nonGoals, killRules, checklist, cutLine, kind, sections } = artifact;
    if (kind === 'decision-log' || nonGoals.state !== 'absent' || killRules.length + checklist.length > 0) return null;
    if (cutLine.state !== 'absent' || document.outline.headings.length === 0) return null;
    if (sections.some(({ name }) => name === 'scope' || name === 'risks')) return null;
    const told = [
      'section stronger',
      'cut-line stronger',
      'non-goal stronger',
      'non-goal stronger',
      'non-goal stronger',
      'kill-rule stronger',
      'checklist stronger',
      'checklist stronger',
      'checklist stronger',
    ];
    return {
      edits: new Map([[path, `${document.text.trimEnd()}\n\n${promises(artifact)}`]]),
      told: told.map((each) => `${path}: ${each}`),
    };
  },

  'promises in its head': ({ path, document, fields, kind }) => {
    const { text, frontmatter } = document;
    if (kind === 'decision-log' || frontmatter.state !== 'valid' || fields.some(({ key }) => key in heads)) return null;
    const at = text.indexOf('\n') + 1;
    const lines = Object.entries(heads).map(([key, { says }]) => `${key}: ${says}\n`);
    const told = [
      'work-type',
      'final-call',
      'quality-bar',
      'release-shape',
      'review-date',
      'threshold',
      'threshold',
      'sign-off',
      'sign-off',
    ];
    return {
      edits: new Map([[path, replaced(text, { start: at, end: at }, lines.join(''))]]),
      told: told.map((kind) => `${path}: ${kind} stronger`),
    };
  },

  ...Object.fromEntries(
    Object.entries(heads).flatMap(([key, { weaker }]): [string, Plant][] =>
      weaker.map(([to, ...told]) => [
        `another ${key} (${to})`,
        ({ path, document, fields }) => {
          const field = fields.find((each) => each.key === key && each.carrier === 'frontmatter');
          const line = `\n${key}: ${heads[key]?.says ?? ''}\n`;
          const at = field && field.path === undefined ? document.text.indexOf(line) : -1;
          if (at < 0 || at > (field?.range.start ?? 0)) return null;
          const text = replaced(
            document.text,
            { start: at, end: at + line.length },
            to === '' ? '\n' : `\n${key}: ${to}\n`,
          );
          return { edits: new Map([[path, text]]), told: told.map((each) => `${path}: ${each}`) };
        },
      ]),
    ),
  ),

  'an item below the cut line': ({ path, document, cutLine }) => {
    const line = '- Fences for zebras\n';
    const at = document.text.indexOf(line);
    const below = '### Cut line\n\n';
    const to = document.text.indexOf(below);
    if (cutLine.state !== 'explicit' || at < 0 || to < at) return null;
    const text = document.text.replace(line, '').replace(below, `${below}${line}`);
    return { edits: new Map([[path, text]]), told: [`${path}: cut-line weaker`] };
  },

  'an owner less': ({ path, document, checklist }) => {
    const text = document.text.replace('Gates are locked (engineering)', 'Gates are locked');
    if (text === document.text || !checklist.some(({ owner }) => owner === 'engineering')) return null;
    return { edits: new Map([[path, text]]), told: [`${path}: checklist weaker`] };
  },

  'no kill rule': ({ path, document }) => {
    const text = document.text.replace(/## Kill rule\n\n- If more than .*\n\n/, '');
    return text === document.text ? null : { edits: new Map([[path, text]]), told: [`${path}: kill-rule weaker`] };
  },

  'no risks': (artifact) => {
    const { path, document, sections } = artifact;
    const risks = sections.filter(({ name }) => name === 'risks');
    const [only] = risks;
    if (!only || risks.length > 1 || only.state !== 'present' || !/^## Risks\n\nLions/m.test(document.text))
      return null;
    const text = replaced(document.text, { start: only.heading.block.start, end: only.body.end }, '');
    return { edits: new Map([[path, text]]), told: [`${path}: section weaker`] };
  },

  'other words of an accepted decision': (artifact, _, chance) => {
    const { path, document, stage, kind } = artifact;
    const sentence = wordsIn(artifact, kind === 'adr' ? 'decision' : 'goals', chance);
    if (!sentence || stage !== 'accepted') return null;
    const text = replaced(document.text, { start: sentence.end, end: sentence.end }, ` Zebras graze ${chance.word()}.`);
    return { edits: new Map([[path, text]]), told: [`${path}: accepted-text neutral`] };
  },

  'other words of the context': (artifact, _, chance) => {
    const sentence = wordsIn(artifact, artifact.kind === 'adr' ? 'context' : 'problem', chance);
    if (!sentence) return null;
    const { path, document } = artifact;
    return {
      edits: new Map([
        [path, replaced(document.text, { start: sentence.end, end: sentence.end }, ` Zebras graze ${chance.word()}.`)],
      ]),
      told: [],
    };
  },

  'a slip': (artifact, _, chance) => {
    const sentence = wordsIn(artifact, artifact.kind === 'adr' ? 'decision' : 'problem', chance);
    const found = sentence && /(?<=\s)[a-z]{9,}(?=\s)/.exec(artifact.document.text.slice(sentence.start, sentence.end));
    if (!sentence || !found) return null;
    const at = sentence.start + found.index + 4;
    const double = artifact.document.text.charAt(at);
    return {
      edits: new Map([[artifact.path, replaced(artifact.document.text, { start: at, end: at }, double)]]),
      told: [],
    };
  },

  'another wrapping': (artifact, _, chance) => {
    const sentence = wordsIn(artifact, artifact.kind === 'adr' ? 'context' : 'problem', chance);
    if (!sentence) return null;
    const { path, document } = artifact;
    const words = document.text.slice(sentence.start, sentence.end);
    const wrapped = words.includes('\n')
      ? words.replace(/\s*\n\s*/g, ' ')
      : words.replace(/(?<=[a-z]) (?=[a-z]+ [a-z])/, '\n');
    return wrapped === words
      ? null
      : { edits: new Map([[path, replaced(document.text, sentence, wrapped)]]), told: [] };
  },

  'other line ends': ({ path, document }) => {
    const text = document.text.includes('\r\n')
      ? document.text.replaceAll('\r\n', '\n')
      : document.text.replaceAll('\n', '\r\n');
    return { edits: new Map([[path, text]]), told: [] };
  },
};

function replaced(text: string, { start, end }: Range, words: string): string {
  return text.slice(0, start) + words + text.slice(end);
}

function moved(from: string, to: string, text: string): Edits {
  return new Map([
    [from, null],
    [to, text],
  ]);
}

/** The lines of items that have nothing below or beside them, their line ends included. */
function itemsAlone(
  { text, outline, lines }: Artifact['document'],
  items: readonly { readonly range: Range }[],
): Range[] {
  return items.flatMap(({ range }) => {
    const item = outline.items.find((each) => contains(each.range, range));
    const line = lines.at(range.start);
    if (!item || lines.at(item.block.end - 1) !== line || item.block.end - range.end > 3) return [];
    const start = lines.start(line);
    return /^[ \t]*[-*+] /.test(text.slice(start, range.end)) ? [{ start, end: lines.start(line + 1) }] : [];
  });
}

/** A plain paragraph of a section. */
function wordsIn({ document, sections }: Artifact, name: Section['name'], chance: Chance): Range | null {
  // "Motivation" may list goals, and tells of the problem.
  const isPlain = ({ heading }: Section): boolean =>
    name !== 'goals' || !sections.some((each) => each.heading === heading && each.name === 'problem');
  const section = sections.find((each) => each.name === name && each.state === 'present' && isPlain(each));
  if (!section) return null;
  const paragraphs = document.outline.paragraphs.filter(
    ({ range, text, within }) =>
      within === 'body' && contains(section.heading.own, range) && /^[A-Z][^:|<>[\]{}*_`#]{60,}[.]$/.test(text),
  );
  return paragraphs.length > 0 ? chance.oneOf(paragraphs).range : null;
}

/** A path for one more record beside another; null where records have no numbers in their names. */
function freshPath({ path, kind }: Artifact, corpus: Corpus): string | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const prefix = /^(?:adr-)?(?=\d{3,4}-)/i.exec(name)?.[0];
  if (prefix === undefined || kind !== 'adr') return null;
  const folder = numberingFolder(path);
  for (let number = 9_000; ; number++) {
    const fresh = `${folder}/${prefix}${String(number)}-zebras.md`;
    if (!corpus.has(fresh)) return fresh;
  }
}

function freshRecord(path: string, status: string, chance: Chance): string {
  const number = /\d{4}/.exec(path)?.[0] ?? '';
  const words = Array.from({ length: 40 }, () => chance.word()).join(' ');
  return `# ${number}. Let zebras graze ${chance.word()}\n\n## Status\n\n${status}\n\n## Context\n\n${words}\n\n## Decision\n\nThey graze ${chance.word()} ${chance.word()}.\n\n## Consequences\n\nThe ${chance.word()} is eaten.\n`;
}

function promises({ path }: Artifact): string {
  const name = path.length.toString();
  return [
    `## Non-goals\n\n- Elephants of herd ${name}\n- Whales near the coast\n- Parrots that speak\n`,
    '## Scope\n\n- Fences for zebras\n- Gates to the meadow\n\n### Cut line\n\n- Benches for visitors\n',
    '## Risks\n\nLions may come at night.\n',
    '## Kill rule\n\n- If more than 5 % of visitors complain by 2027-03-31, @keeper closes the meadow.\n',
    '## Definition of done\n\n- [x] Fences stand (engineering)\n- [ ] Signs are painted (product)\n- [ ] Gates are locked (engineering)\n',
  ].join('\n');
}

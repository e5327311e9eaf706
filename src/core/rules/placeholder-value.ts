import type { Artifact, Field } from '../artifact/types.js';
import { stageOf } from '../artifact/statuses.js';
import type { Corpus } from '../corpus/types.js';
import { contains, type Range, type Words } from '../document/range.js';
import type { Report, Suggestion } from '../lint/rule.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { removing, replacing, standsAsRead } from '../author/file-edit.js';
import { shorten } from './shared/shorten.js';
import { isDateMask, isInstruction, isPutOff, isTemplateValue } from './shared/template-words.js';

type Message = 'template' | 'later' | 'braces' | 'today' | 'unwrap' | 'remove';

/** Keys that other rules look at more closely. */
const others: ReadonlySet<string> = new Set(['status', 'kill-rule', 'non-goals', 'definition-of-done']);

/** Keys that may not be put off: without them nobody knows who decided what, and when. */
const needed: ReadonlySet<string> = new Set(['id', 'title', 'date', 'owner', 'final-call', 'work-type', 'sign-off']);

/** Metadata that still holds the words of the template. */
export const placeholderValue = artifactRule<Message>({
  id: 'placeholder-value',
  group: 'form',
  summary: 'A piece of metadata still holds what the template put there.',
  severity: byStage,
  kinds: ['adr', 'prd', 'decision-log'],
  messages: {
    template: 'Write the real {key} in the place of {value}',
    later: 'Write the {key}; "{value}" puts it off',
    braces: 'Write the {key} without braces; YAML reads {value} as a mapping',
    today: 'Write the day of today, {today}',
    unwrap: 'Take the braces off',
    remove: 'Remove "{key}"',
  },
  options: null,
  readsCorpus: true,
  *check({ subject: artifact, corpus, today }) {
    const braces = [...inBraces(artifact, corpus, today)];
    yield* braces;
    const isTold = (range: Range, path?: string): boolean =>
      braces.some((report) => report.path === path && contains(report.range, range));
    for (const field of artifact.fields)
      for (const report of inField(field, artifact, today)) if (!isTold(report.range, report.path)) yield report;
    for (const record of artifact.records) {
      const severity = byStage[stageOf(record.status)];
      if (severity)
        for (const field of record.fields)
          for (const report of inField(field, artifact, today)) yield { ...report, severity };
    }
  },
});

/** Braces without quotes are no words to YAML, so that tools do not read what stands there, whoever wrote it. */
function* inBraces(artifact: Artifact, corpus: Corpus, today: string): Iterable<Report<Message>> {
  const file = corpus.files.get(artifact.path);
  const side = file?.state === 'read' ? file.side : null;
  const own = artifact.document.frontmatter.problems.map((problem) => ({ ...problem, path: undefined }));
  const beside = side ? side.problems.map((problem) => ({ ...problem, path: side.path })) : [];
  for (const { message, range, data, path } of [...own, ...beside]) {
    if (message !== 'placeholder-mapping' || isOpenStatus(range, path, artifact)) continue;
    const text = data['value'] ?? '';
    const inner = text.slice(1, -1).trim();
    const isTemplate = isDateMask(inner.split(/\s/, 1)[0] ?? '') || isInstruction(inner);
    const field = artifact.fields.find((one) => one.path === path && contains(one.range, range));
    const isOwn = path === undefined && field !== undefined;
    yield {
      message: isTemplate ? 'template' : 'braces',
      data: { key: shorten(data['key'] ?? '', 24), value: shorten(text, 32) },
      range,
      path,
      severity: 'warning',
      suggestions: isOwn ? suggestionsFor(field, { text, range }, artifact, isTemplate ? today : null) : [],
    };
  }
}

/** A status that offers several is the matter of `unknown-status`. */
function isOpenStatus(range: Range, path: string | undefined, artifact: Artifact): boolean {
  return artifact.statuses.some(
    (status) => status.canonical === null && status.path === path && contains(range, status.range),
  );
}

function* inField(field: Field, artifact: Artifact, today: string): Iterable<Report<Message>> {
  if (others.has(field.key)) return;
  for (const words of field.items) {
    const isTemplate = isTemplateValue(words.text);
    if (!isTemplate && !(needed.has(field.key) && isPutOff(words.text))) continue;
    if (isEmptySection(field, artifact)) return;
    yield {
      message: isTemplate ? 'template' : 'later',
      data: { key: shorten(field.rawKey.toLowerCase(), 24), value: shorten(words.text, 32) },
      range: words.range,
      path: field.path,
      suggestions: suggestionsFor(field, words, artifact, today),
    };
  }
}

/** A section that says nothing at all has a rule of its own. */
function isEmptySection({ range, carrier }: Field, { sections }: Artifact): boolean {
  return carrier === 'section' && sections.some(({ state, body }) => state === 'empty' && contains(body, range));
}

/** With `today` null the braces hold a real value, which only has to come out of them. */
function suggestionsFor(field: Field, words: Words, artifact: Artifact, today: string | null): Suggestion[] {
  if (today === null) return withoutBraces(field, words, artifact);
  if (field.key === 'date' && standsAsRead(artifact, words))
    return [{ title: 'today', data: { today }, edits: [replacing(artifact, words, today)], snippet: false }];
  const line = linesOf(field, artifact);
  if (line === null || needed.has(field.key) || field.items.length > 1) return [];
  const data = { key: shorten(field.rawKey, 24) };
  return [{ title: 'remove', data, edits: [removing(artifact, line)], snippet: false }];
}

/** Only words that YAML reads as they are come out of their braces; several become a list. */
function withoutBraces({ range }: Field, words: Words, artifact: Artifact): Suggestion[] {
  const inner = words.text.slice(1, -1).trim();
  if (!/^[\p{L}\p{N}][\p{L}\p{N} .,'’-]{0,200}$/u.test(inner)) return [];
  const isList = inner.includes(',');
  if (isList && words.range.start !== range.start) return [];
  const edits = [replacing(artifact, words, isList ? `[${inner}]` : inner)];
  return [{ title: 'unwrap', data: {}, edits, snippet: false }];
}

/** The whole lines of a key of the frontmatter; null where it stands otherwise. */
function linesOf({ carrier, path, keyRange, range }: Field, { document }: Artifact): Range | null {
  const { lines } = document;
  const first = lines.at(keyRange.start);
  if (carrier !== 'frontmatter' || path !== undefined || lines.start(first) !== keyRange.start) return null;
  return { start: keyRange.start, end: lines.start(lines.at(range.end) + 1) };
}

import type { Artifact, CheckItem } from '../artifact/types.js';
import { eolAt } from '../document/lines.js';
import type { Suggestion } from '../lint/rule.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { atMost } from '../lint/severity.js';
import { speaksOfObservability } from '../rights/observability.js';
import { placeFor } from './shared/place.js';
import { inserting } from '../author/file-edit.js';

/** Work that is done before anybody can see whether it works. */
export const missingObservabilityItem = artifactRule<'missing' | 'add'>({
  id: 'missing-observability-item',
  group: 'done',
  summary: 'The definition of done does not ask for metrics or alerting.',
  severity: byStage,
  kinds: ['adr', 'prd'],
  messages: {
    missing: 'Add an item for metrics and alerting: how will you see that it works',
    add: 'Add "{item}"',
  },
  options: null,
  readsCorpus: true,
  *check({ subject: artifact, corpus }) {
    const items = artifact.checklist.filter((item) => item.list === 'done');
    const last = items.at(-1);
    const asked = corpus.definitionOfDone.find((item) => speaksOfObservability(item.text));
    // A team whose own list does not ask for it has decided so.
    if (!last || !asked || items.some((item) => speaksOfObservability(item.text)) || isElsewhere(artifact)) return;
    const isDefinition = items.some((item) => definition.test(item.section));
    if (!isDefinition && !artifact.usesOurKeys && !corpus.adopted) return;
    const own = byStage[artifact.stage] ?? 'hint';
    const owner = asked.owner ?? 'engineering';
    yield {
      message: 'missing',
      range: placeFor(artifact, ['definition-of-done']),
      severity: isDefinition ? own : atMost(own, 'information'),
      suggestions: adding(artifact, last, `${asked.text} (${owner})`),
    };
  },
});

/** A section of its own says more than an item would. */
function isElsewhere({ document }: Artifact): boolean {
  return document.outline.headings.some((heading) => speaksOfObservability(heading.text));
}

/** Headings of lists that also say how something is run; acceptance criteria say what a customer gets. */
const definition =
  /definition|définition|definici|definiç|fertigstellung|(?<!\p{L})dod(?!\p{L})|^done(?: when| criteria)?$/iu;

function adding(artifact: Artifact, last: CheckItem, words: string): Suggestion[] {
  const { text, lines } = artifact.document;
  const line = lines.range(lines.at(last.box?.start ?? last.range.start));
  const marker = /^(\s{0,20}(?:[-*+]|\d{1,9}[.)])\s{1,9}\[)[ xX](\]\s)/.exec(text.slice(line.start, line.end));
  if (!marker || last.path !== undefined) return [];
  const at = lines.end(lines.at(last.range.end));
  const item = `${eolAt(text, lines, at)}${marker[1] ?? ''} ${marker[2] ?? ''}${words}`;
  return [{ title: 'add', data: { item: words }, edits: [inserting(artifact, at, item)], snippet: false }];
}

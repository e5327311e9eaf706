import { sideOf } from '../artifact/people.js';
import { checklistOf } from '../artifact/checklist.js';
import { titleHeading } from '../artifact/carriers/head.js';
import type { HeadingMatcher } from '../artifact/headings/match.js';
import type { CheckItem } from '../artifact/types.js';
import { contains } from '../document/range.js';
import type { Config } from './config.js';
import { isLeftAlone } from './left-alone.js';
import type { DoneItem, SourceFile } from './types.js';

/** What is asked for where a repository says nothing of its own. */
export const builtInDefinitionOfDone: readonly DoneItem[] = [
  { text: 'Acceptance criteria met', owner: 'product' },
  { text: 'Unit tests for critical paths', owner: 'engineering' },
  { text: 'Integration tests for new API contracts', owner: 'engineering' },
  { text: 'Metrics and alerting in place', owner: 'engineering' },
  { text: 'Feature flag if risky', owner: 'joint' },
  { text: 'Documentation and support docs updated', owner: 'engineering' },
  { text: 'On-call runbook exists', owner: 'engineering' },
  { text: 'Performance benchmarked', owner: 'engineering' },
];

/** The team's definition of done: its configuration, else a file of that title with a task list, else the built-in one. */
export function definitionOfDoneOf(
  config: Pick<Config, 'definition-of-done'>,
  files: Iterable<SourceFile>,
  match: HeadingMatcher,
): readonly DoneItem[] {
  const asked = config['definition-of-done'];
  if (Array.isArray(asked))
    return asked.map((item) =>
      typeof item === 'string'
        ? { text: item, owner: null }
        : { text: item.item, owner: item.owner ? (sideOf(item.owner) ?? item.owner) : null },
    );
  for (const file of files) {
    if (file.state !== 'read' || file.artifact) continue;
    const title = titleHeading(file.document)?.text ?? '';
    if (
      asked
        ? file.path !== asked.file
        : isLeftAlone(file) ||
          !match(title).includes('definition-of-done') ||
          !/done|terminé|fini|hecho|pronto|fertig|concluído|terminado/i.test(title)
    )
      continue;
    const items = checklistOf(file.document, []).map((item) => ({ text: withoutOwner(item), owner: item.owner }));
    if (items.length > 0) return items;
  }
  return builtInDefinitionOfDone;
}

/** The words of an item without those that name its owner. */
export function withoutOwner({ text, range, ownerRange }: CheckItem): string {
  if (!ownerRange || !contains(range, ownerRange)) return text;
  return `${text.slice(0, ownerRange.start - range.start)} ${text.slice(ownerRange.end - range.start)}`.trim();
}

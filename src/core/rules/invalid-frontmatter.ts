import type { FrontmatterMessage, FrontmatterProblem } from '../document/frontmatter-types.js';
import type { Report } from '../lint/rule.js';
import { fileRule } from '../lint/rule.js';
import { isMeantAsArtifact } from './shared/meant.js';
import { shorten } from './shared/shorten.js';

/** Frontmatter that tools cannot read, or read as something else. */
export const invalidFrontmatter = fileRule<FrontmatterMessage>({
  id: 'invalid-frontmatter',
  group: 'form',
  summary: 'The frontmatter is not the YAML that its author meant.',
  severity: { draft: 'warning', proposed: 'error', accepted: 'error', closed: 'warning' },
  messages: {
    unclosed: 'Close the frontmatter with "---" on line {line}; it opens here and has no end',
    'not-first': 'Move the frontmatter to the first line; below other lines, tools read it as text',
    syntax: 'Correct the YAML: {reason}',
    'unquoted-handle': 'Put quotes around {value}; YAML cannot read it without them',
    'unquoted-colon': 'Put quotes around "{value}"; YAML reads its colon as a new key',
    'placeholder-mapping': 'Replace the placeholder {value}; YAML reads its braces as a mapping',
    'tab-indent': 'Indent with spaces; YAML does not allow tabs',
    'duplicate-key': 'Keep one "{key}"; YAML takes a key only once',
    'unresolved-alias': 'Put quotes around {alias}; YAML reads its star as a reference, and {reason}',
    'too-deep': 'Nest the frontmatter less deeply; beyond {limit} levels it is not read',
    'too-large': 'Shorten the frontmatter; beyond {limit} it is not read',
    'not-a-mapping': 'Write the frontmatter as lines of "key: value"',
    'other-language': 'Write the frontmatter in YAML between lines of "---"; "{language}" is not read',
  },
  options: null,
  readsCorpus: false,
  *check({ subject: file }) {
    if (file.state !== 'read' || !isMeantAsArtifact(file)) return;
    // Of an artifact, `placeholder-value` says more.
    const isOwn = ({ message }: FrontmatterProblem): boolean => !file.artifact || message !== 'placeholder-mapping';
    for (const problem of file.document.frontmatter.problems.filter(isOwn)) yield reportOn(problem);
    const { side } = file;
    if (!side) return;
    for (const problem of side.problems.filter(isOwn))
      yield { ...reportOn({ ...problem, repair: null }), path: side.path };
  },
});

function reportOn({ message, data, range, repair }: FrontmatterProblem): Report<FrontmatterMessage> {
  const shown = Object.fromEntries(Object.entries(data).map(([name, value]) => [name, shorten(value, 60)]));
  return { message, data: shown, range, ...(repair ? { fix: [repair] } : {}) };
}

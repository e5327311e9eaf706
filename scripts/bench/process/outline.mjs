// Makes the block outline of every markdown file below the current folder by markdown-it's block rules, and nothing else.
import { readFrontmatter } from '../../../src/core/document/frontmatter.ts';
import { linesOf } from '../../../src/core/document/lines.ts';
import { readOutline } from '../../../src/core/document/outline.ts';
import { stepsByRulesAlone } from '../../../src/core/document/outline/steps.ts';
import { markdownIn } from './markdown.mjs';

let sum = 0;
for (const { bytes } of markdownIn('.')) {
  const text = bytes.toString('utf8');
  const lines = linesOf(text);
  const { bodyStart } = readFrontmatter(text, lines);
  sum += readOutline(text, lines, bodyStart, stepsByRulesAlone).headings.length;
}
process.stdout.write(`${sum}\n`);

// Makes the block outline of every markdown file below the current folder, and nothing else.
import { readDocument } from '../../../src/core/document/read.ts';
import { markdownIn } from './markdown.mjs';

let sum = 0;
for (const { path, bytes } of markdownIn('.'))
  sum += readDocument(path, bytes.toString('utf8')).outline.headings.length;
process.stdout.write(`${sum}\n`);

// Reads the bytes of every markdown file below the current folder, and does nothing with them.
import { markdownIn } from './markdown.mjs';

let sum = 0;
for (const { bytes } of markdownIn('.')) sum += bytes.length;
process.stdout.write(`${sum}\n`);

import { opensHtml } from './html.js';
import { codeOf, type Rows } from './rows.js';
import { fenceLength, headingDepth, isBreak } from './signs.js';

/** True where a line of at most three columns opens a block that ends words and rows alike; lists and tables are not told. */
export function opensBlock(rows: Rows, line: number): boolean {
  switch (codeOf(rows, line)) {
    case 96:
    case 126:
      return fenceLength(rows, line) > 0;
    case 62:
      return true;
    case 35:
      return headingDepth(rows, line) > 0;
    case 60:
      return opensHtml(rows, line);
    default:
      return isBreak(rows, line);
  }
}

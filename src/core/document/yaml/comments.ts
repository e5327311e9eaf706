import type { Lines } from '../lines.js';
import type { Value } from '../frontmatter-types.js';
import type { Range } from '../range.js';
import { isSpace } from '../range.js';

/** The comments of YAML, each from its `#` to the end of its line. A `#` inside a value is none. */
export function yamlComments(text: string, lines: Lines, within: Range, values: readonly Value[]): Range[] {
  const scalars = scalarsOf(values);
  const comments: Range[] = [];
  let next = 0;
  for (let line = lines.at(within.start); line < lines.count && lines.start(line) < within.end; line++) {
    const end = Math.min(lines.end(line), within.end);
    for (let at = text.indexOf('#', lines.start(line)); at >= 0 && at < end; at = text.indexOf('#', at + 1)) {
      while ((scalars[next]?.end ?? Infinity) <= at) next++;
      const inValue = (scalars[next]?.start ?? Infinity) <= at;
      if (inValue || (at > lines.start(line) && !isSpace(text.charCodeAt(at - 1)))) continue;
      comments.push({ start: at, end });
      break;
    }
  }
  return comments;
}

/** Where single values stand, in the order of the text. */
function scalarsOf(values: readonly Value[]): Range[] {
  const scalars: Range[] = [];
  const waiting = [...values];
  for (let value = waiting.pop(); value; value = waiting.pop()) {
    if (value.kind === 'scalar') scalars.push(value.range);
    else if (value.kind === 'list') waiting.push(...value.items);
    else waiting.push(...value.entries.flatMap((entry) => entry.value ?? []));
  }
  return scalars.sort((a, b) => a.start - b.start);
}

import type { Artifact } from '../../artifact/types.js';
import { titleHeading } from '../../artifact/carriers/head.js';
import type { Corpus } from '../../corpus/types.js';
import { applyEdits } from '../../lint/edits.js';
import type { FileEdit } from '../file-edit.js';
import { addressesIn } from '../references/addresses.js';
import { pathAt } from '../references/mentions.js';

/** Edits of the anchors that lead to a record's own heading, for the words that other edits give the heading. */
export function anchorEdits(corpus: Corpus, artifact: Artifact, edits: readonly FileEdit[]): FileEdit[] {
  const heading = titleHeading(artifact.document);
  if (!heading) return [];
  const own = edits.filter(
    ({ path, range }) => path === artifact.path && range.start >= heading.range.start && range.end <= heading.range.end,
  );
  const moved = own.map((edit) => ({
    ...edit,
    range: { start: edit.range.start - heading.range.start, end: edit.range.end - heading.range.start },
  }));
  const after = applyEdits(heading.text, moved);
  if (!('text' in after)) return [];
  const [old, anchor] = [anchorOf(heading.text), anchorOf(after.text)];
  if (old === anchor || old === '') return [];
  return [...corpus.files.values()].flatMap((file): FileEdit[] => {
    if (file.state !== 'read' || !file.document.text.includes(`#${old}`)) return [];
    const { path, document } = file;
    return addressesIn(document).flatMap((address): FileEdit[] => {
      const { url, urlRange } = address;
      const at = url.indexOf('#');
      if (at < 0 || url.slice(at + 1) !== old) return [];
      const target = at === 0 ? path : pathAt(corpus, address, path);
      if (target !== artifact.path) return [];
      return [{ path, range: { start: urlRange.start + at + 1, end: urlRange.end }, expected: old, text: anchor }];
    });
  });
}

/** The anchor of a heading, as GitHub and VS Code make it. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .trim()
    .replace(/ /g, '-');
}

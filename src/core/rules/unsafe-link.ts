import type { Artifact } from '../artifact/types.js';
import type { Range } from '../document/range.js';
import { leavesIn } from '../document/leaves.js';
import type { FoundLink } from '../document/plain-links.js';
import { linksIn } from '../document/slice.js';
import type { Report, Suggestion } from '../lint/rule.js';
import { always, artifactRule } from '../lint/rule.js';
import { dangerOf, mayBeUnsafe, type Danger } from './shared/unsafe-address.js';
import { replacing } from '../author/file-edit.js';
import { shorten } from './shared/shorten.js';

type Message = Danger | 'unlink';

/** A link that does something else than lead to a page. */
export const unsafeLink = artifactRule<Message>({
  id: 'unsafe-link',
  group: 'reading',
  summary: "A link runs something, or leads into the reader's own machine.",
  severity: always('warning'),
  kinds: ['adr', 'prd', 'decision-log'],
  messages: {
    runs: 'Link to a page or a file; a click on "{address}" runs something',
    holds: 'Link to a page or a file; "{address}" carries its own content',
    local: 'Link to a file of the repository; "{address}" is on one machine only',
    share: 'Link to a page or a file; "{address}" sends a login to that server',
    unlink: 'Keep the words, without the link',
  },
  options: null,
  readsCorpus: false,
  *check({ subject: artifact }) {
    const { document } = artifact;
    for (const { url, urlRange } of document.definitions.values()) {
      const danger = dangerOf(url);
      if (danger) yield reportOn(danger, url, urlRange);
    }
    let block: Range | null = null;
    for (const candidate of candidatesIn(artifact)) {
      const leaf = leavesIn(document, candidate)[0];
      if (!leaf || leaf.start === block?.start) continue;
      block = leaf;
      for (const link of linksIn(document, leaf)) {
        const written = document.text.slice(link.urlRange.start, link.urlRange.end);
        const danger = dangerOf(link.url) ?? dangerOf(written);
        if (danger && link.urlRange.start >= link.range.start && link.urlRange.end <= link.range.end)
          yield { ...reportOn(danger, written, link.urlRange), suggestions: unlinking(link, artifact) };
      }
    }
  },
});

/** Places where an unsafe address may stand: found by a scan, to be confirmed by a real reading. */
function* candidatesIn({ document }: Artifact): Iterable<Range> {
  const { text, bodyStart } = document;
  for (const match of text.slice(bodyStart).matchAll(/\]\(\s{0,9}<?|<(?=[a-z]{4,10}:|\\\\)/gi)) {
    const start = bodyStart + match.index;
    const address = start + match[0].length;
    if (mayBeUnsafe(text.slice(address, address + 60))) yield { start, end: start + match[0].length };
  }
}

function reportOn(danger: Danger, address: string, range: Range): Report<Message> {
  return { message: danger, data: { address: shorten(address, 32) }, range };
}

/** The words of the link alone; an address that is its own words becomes code. */
function unlinking(link: FoundLink, artifact: Artifact): Suggestion[] {
  const whole = { text: artifact.document.text.slice(link.range.start, link.range.end), range: link.range };
  const isBracketed = whole.text.startsWith('[');
  const words = isBracketed ? link.text : `\`${link.plain.replace(/`/g, '')}\``;
  return [{ title: 'unlink', data: {}, edits: [replacing(artifact, whole, words)], snippet: false }];
}

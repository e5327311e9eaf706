/** How much of one text the panel shows; the rest is one click away in the document. */
const longestText = 400;

/** How much of a name, a status or a squad it shows. */
export const longestName = 80;

/** Characters that a reader cannot see, or that change the order in which others are read; emoji need their joiners. */
const hidden = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * A document's words as they can be shown to a reader: the marks of emphasis, code and links taken off, white space
 * joined, invisible characters named by their code point, and cut at a length that no layout minds. It stays plain text.
 */
export function shown(source: string, longest = longestText): string {
  // Twice the length is read, so that marks that are taken off do not shorten what is shown.
  const head = source.slice(0, longest * 2);
  const plain = withoutMarks(head.replace(/\s+/g, ' ').trim());
  const cut = plain.length > longest || source.length > head.length;
  return named(cut ? `${wellEnded(plain.slice(0, longest))}…` : plain);
}

function withoutMarks(text: string): string {
  return text
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/`([^`]+)`/g, '$1');
}

function named(text: string): string {
  return text.replace(hidden, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`;
  });
}

function wellEnded(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text;
}

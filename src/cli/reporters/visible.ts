import { namingUnseen } from '../../core/text/unseen.js';

/** Text of a stranger made safe for a terminal: control, direction and invisible characters are named, not sent. */
export function visible(text: string): string {
  return namingUnseen(text, (code) => `<U+${code}>`);
}

/** Text made safe and put on one line: line ends and tabs become a space each. */
export function visibleLine(text: string): string {
  // A build server takes a word that opens with two colons for a command where it stands first on a line.
  return visible(text.replace(/\r\n|[\r\n\t]/g, ' ')).replace(/(^|\s)::/g, '$1<U+003A>:');
}

/** A path made safe for a terminal, on a line of its own. */
export function visiblePath(path: string): string {
  const safe = visible(path);
  return /^\s*::/.test(safe) ? `./${safe}` : safe;
}

/** JSON whose strings hold no character that a terminal acts upon; it means the same. */
export function visibleJson(value: unknown): string {
  const json = JSON.stringify(value, null, 2);
  return json.replace(/(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (char) =>
    [...Array(char.length).keys()].map((at) => `\\u${hex(char.charCodeAt(at))}`).join(''),
  );
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}

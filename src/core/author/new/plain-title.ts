/** A title is a line; a longer text was pasted by mistake. */
const longest = 300;

/** A title on one line, without characters that nobody sees or that turn the direction of what follows them. */
export function plainTitle(typed: string): string {
  const seen = typed
    .replace(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\p{Cf}/gu, (sign) => (sign === joiner ? sign : ''));
  return [...seen.replace(/\s+/g, ' ').trim()].slice(0, longest).join('').trim();
}

/** Joins the parts of one emoji. */
const joiner = '\u200D';

/** A title as it stands in a heading: marks that would close it or open a comment are escaped. */
export function headingText(title: string): string {
  return title.replace(/<(?=!--)/g, '\\<').replace(/(^|\s)#(?=#*$)/, '$1\\#');
}

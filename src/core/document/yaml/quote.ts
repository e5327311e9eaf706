/** The text as a quoted YAML scalar, in the style that needs no escapes where there is one. */
export function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

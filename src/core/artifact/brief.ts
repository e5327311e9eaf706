/** The start of a text, as much of it as word patterns are handed: no heading, item or value that people write is longer. */
export function brief(text: string, most = 1_000): string {
  return text.length <= most ? text : text.slice(0, most);
}

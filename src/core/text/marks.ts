/** Words without the marks that make them bold, emphasised or code. */
export function withoutMarks(text: string): string {
  return text.replace(/[*_`]/g, '').trim();
}

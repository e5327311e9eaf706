/** Counts texts, and lists each once: the most frequent first, and among equals the first one seen. */
export function tally(texts: Iterable<string>): readonly { readonly text: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count);
}

/** The text that occurs most; null where there is none. */
export function commonest<Text extends string>(texts: Iterable<Text>): Text | null {
  return (tally(texts)[0]?.text ?? null) as Text | null;
}

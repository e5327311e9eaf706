/** Ways to speak of the final call in prose. */
const finalCall = [
  'final call',
  'final say',
  'final decision',
  'last word',
  'decision rights',
  'letztes wort',
  'letzte wort',
  'endgültige entscheidung',
  'letztentscheid',
  'dernier mot',
  'décision finale',
  'última palabra',
  'decisión final',
  'última palavra',
  'palavra final',
  'decisão final',
];

/** True where a text speaks of who has the final call. */
export function namesFinalCall(text: string): boolean {
  const lower = text.normalize('NFC').toLowerCase();
  return finalCall.some((words) => lower.includes(words));
}

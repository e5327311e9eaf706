/** Characters that a terminal acts upon or that nobody can see; the joiners of emoji and of some scripts are words. */
const unseen = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Text of a stranger with its unseen characters named by what `name` makes of their code. */
export function namingUnseen(text: string, name: (code: string) => string): string {
  return text.replace(unseen, (char) => name((char.codePointAt(0) ?? 0).toString(16).padStart(4, '0').toUpperCase()));
}

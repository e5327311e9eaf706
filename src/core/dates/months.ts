/** The names of the months from January on, each in the languages of the heading packs, in lower case. Data: add a spelling here. */
export const monthNames: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'jänner', 'janvier', 'enero', 'janeiro'],
  ['february', 'feb', 'februar', 'février', 'febrero', 'fevereiro'],
  ['march', 'mar', 'märz', 'mars', 'marzo', 'março'],
  ['april', 'apr', 'avril', 'abril'],
  ['may', 'mai', 'mayo', 'maio'],
  ['june', 'jun', 'juni', 'juin', 'junio', 'junho'],
  ['july', 'jul', 'juli', 'juillet', 'julio', 'julho'],
  ['august', 'aug', 'août', 'agosto'],
  ['september', 'sep', 'sept', 'septembre', 'septiembre', 'setembro'],
  ['october', 'oct', 'oktober', 'octobre', 'octubre', 'outubro'],
  ['november', 'nov', 'novembre', 'noviembre', 'novembro'],
  ['december', 'dec', 'dezember', 'décembre', 'diciembre', 'dezembro'],
];

/** The number of a month, 1 to 12, by its name in any of the languages; 0 for another word. */
export function monthNamed(name: string): number {
  const word = name.toLowerCase().normalize('NFC').replace(/\.$/, '');
  return monthNames.findIndex((names) => names.includes(word)) + 1;
}

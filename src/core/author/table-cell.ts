/**
 * Words as a cell of a table is written, so that they read back as they are: a bar is escaped, and so is a backslash
 * that would escape what follows it. The space parts a last backslash from the bar that ends the cell.
 */
export function tableCell(words: string): string {
  const cell = words.replace(/\\(?=[!-/:-@[-`{-~]|$)|\|/g, '\\$&');
  return cell.endsWith('\\') ? `${cell} ` : cell;
}

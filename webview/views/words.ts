/** `1 item`, `2 items`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

/** A side of the tension as people read it: `Product`, a role as written, or that nobody owns it. */
export function sideName(side: string | null): string {
  if (side === null) return 'Nobody’s yet';
  return ['product', 'engineering', 'joint'].includes(side) ? side.charAt(0).toUpperCase() + side.slice(1) : side;
}

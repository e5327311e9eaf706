/** A number with its noun: `1 file`, `2 files`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The parts that count something, joined by commas: `6 ADRs, 1 decision log`. */
export function listed(parts: readonly (readonly [count: number, one: string, many?: string])[]): string {
  return parts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => counted(count, one, many))
    .join(', ');
}

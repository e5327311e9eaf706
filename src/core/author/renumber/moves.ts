/** A file or a folder that goes to another path. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** The path that a file has after the moves. */
export function movedPath(moves: readonly Move[], path: string): string {
  let best: Move | null = null;
  for (const move of moves)
    if ((path === move.from || path.startsWith(`${move.from}/`)) && move.from.length > (best?.from.length ?? -1))
      best = move;
  return best ? best.to + path.slice(best.from.length) : path;
}

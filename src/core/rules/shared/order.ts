import { countWhile } from '../../document/select.js';

/**
 * The places of the longest run of values that do not descend: what stands elsewhere breaks their order. Of runs that
 * are equally long, the one whose values stand first.
 */
export function ascendingPlaces(values: readonly number[]): number[] {
  /** The place of the greatest value that opens a run of each length, read from the end. */
  const opens: number[] = [];
  const next: number[] = [];
  for (let place = values.length - 1; place >= 0; place--) {
    const value = values[place] ?? 0;
    const length = countWhile(opens, (open) => (values[open] ?? 0) >= value);
    next[place] = opens[length - 1] ?? values.length;
    opens[length] = place;
  }
  const places: number[] = [];
  for (let place = opens.at(-1) ?? values.length; place < values.length; place = next[place] ?? values.length)
    places.push(place);
  return places;
}

import { yamlItem, yamlScalar } from '../new/yaml-scalar.js';
import { tableCell } from '../table-cell.js';
import type { YamlPlace } from './yaml-place.js';

/** Makes a value into what is written at its place; days and numbers are written as they are. */
export type Writing = (value: string, is?: 'words' | 'number') => string;

/** A value as YAML: in quotes where it needs them and none are open, behind a space where it would touch its key. */
export function yamlWriting(text: string, { range, quote, inFlow }: YamlPlace): Writing {
  const gap = /[:-]/.test(text.charAt(range.start - 1)) && quote === '' ? ' ' : '';
  const closing = quote !== '' && text.charAt(range.end) !== quote ? quote : '';
  return (value, is = 'words') => {
    if (quote === "'") return value.replaceAll("'", "''") + closing;
    if (quote === '"') return value.replace(/["\\]/g, '\\$&') + closing;
    return gap + (is === 'number' ? value : inFlow ? yamlItem(value) : yamlScalar(value));
  };
}

/** A value in a cell of a table. */
export const cellWriting: Writing = (value) => tableCell(value);

/** A value on a line of its own, behind a space where it would touch its key. */
export function lineWriting(text: string, start: number): Writing {
  const gap = /[:*]/.test(text.charAt(start - 1)) ? ' ' : '';
  return (value) => gap + value;
}

import type { Value } from '../document/frontmatter-types.js';

/** A YAML value as plain data: numbers and truths as YAML 1.2 reads them, keys without a prototype's reach. */
export function plain(value: Value | null): unknown {
  if (value === null) return null;
  switch (value.kind) {
    case 'list':
      return value.items.map(plain);
    case 'map':
      return Object.fromEntries(
        value.entries.filter(({ key }) => key !== '__proto__').map((entry) => [entry.key, plain(entry.value)]),
      );
    case 'scalar':
      return value.quoted ? value.text : scalar(value.text);
  }
}

function scalar(text: string): unknown {
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  if (/^(?:null|~|)$/i.test(text)) return null;
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

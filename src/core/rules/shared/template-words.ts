import { brief } from '../../artifact/brief.js';
import { orders, questions } from '../../document/empty-words.js';

/** What a template writes where a day belongs, in the languages of the heading packs. */
const dateMask =
  /^(?:yyyy|jjjj|aaaa)[-/.]mm[-/.](?:dd|tt|jj)$|^(?:dd|tt|jj)[-/.]mm[-/.](?:yyyy|jjjj|aaaa)$|^mm\/dd\/yyyy$/i;

/** Single words in brackets that name what belongs there. */
const names: ReadonlySet<string> = new Set([
  ...['name', 'names', 'date', 'author', 'authors', 'title', 'owner', 'owners', 'team', 'number', 'id', 'link', 'url'],
  ...['role', 'decider', 'deciders', 'reviewer', 'reviewers', 'approver', 'approvers', 'version', 'todo', 'tbd'],
  ...['datum', 'titel', 'autor', 'fecha', 'nombre', 'título', 'nom', 'titre', 'auteur', 'nome', 'data'],
]);

/** Words that put a value off, in lower case. */
const later: ReadonlySet<string> = new Set([
  ...['tbd', 'tba', 'tbc', 'todo', 'to do', 'fixme', 'xxx', 'to be determined', 'to be decided', 'to be defined'],
  ...['to be announced', 'to be confirmed', 'noch offen', 'noch zu klären', 'à définir', 'à déterminer'],
  ...['por definir', 'por determinar', 'a definir', 'a determinar', 'da definire', 'nog te bepalen', 'do ustalenia'],
  ...['未定', '待定', '미정'],
]);

/** True for `YYYY-MM-DD` and its like. */
export function isDateMask(words: string): boolean {
  return words.length <= 10 && dateMask.test(words);
}

/** True for a value that says "later": TBD, TODO, `???`. A value that says "none" is an answer. */
export function isPutOff(value: string): boolean {
  const words = brief(value, 40).trim().toLowerCase();
  return /^\?+$/.test(words) || later.has(words.replace(/^@|[.!?…]+$/g, ''));
}

/** True for a value that is, as a whole, what a template holds there: `{names}`, `<your name>`, `YYYY-MM-DD`. */
export function isTemplateValue(value: string): boolean {
  const words = withoutQuotes(brief(value).trim());
  if (isDateMask(words)) return true;
  const inner = words.slice(1, -1).trim();
  switch (`${words.charAt(0)}${words.at(-1) ?? ''}`) {
    case '{}':
      return isBraced(inner);
    case '<>':
      return isSpoken(inner) && (isDateMask(inner) || names.has(inner.toLowerCase()) || /\s/.test(inner));
    case '[]':
      return !/[[\]]/.test(inner) && (isDateMask(inner) || names.has(inner.toLowerCase()) || isInstruction(inner));
    default:
      return false;
  }
}

/** True for what stands between the braces of a placeholder; a mapping, a set of names and code are none. */
function isBraced(inner: string): boolean {
  return /^[\p{L}@]/u.test(inner) && !/[{}"]|:\s/.test(inner);
}

/** True for words that begin as the instructions of templates do. */
export function isInstruction(inner: string): boolean {
  const words = brief(inner, 40).trim().toLowerCase();
  return [...orders, ...questions].some(
    (start) => words.startsWith(start) && !/^[\p{L}\p{N}]/u.test(words.slice(start.length)),
  );
}

/** True for plain words: no address, no mark-up, no mail. */
export function isSpoken(inner: string): boolean {
  return /^\p{L}/u.test(inner) && !/[<>{}="@\\]|\/|:\S/.test(inner);
}

function withoutQuotes(value: string): string {
  return /^(["'`*_])(?:.*)\1$/s.test(value) ? value.replace(/^["'`*_]+|["'`*_]+$/g, '') : value;
}

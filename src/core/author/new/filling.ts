import { splitTitle } from '../../artifact/ids.js';
import { titleHeading } from '../../artifact/carriers/head.js';
import type { Artifact, Field } from '../../artifact/types.js';
import { commonest } from '../complete/tally.js';
import { withNumber } from '../renumber/numbered.js';
import { dayLike } from './day-form.js';
import { headingText } from './plain-title.js';

/** What a new record says, before it is known where and in which form. */
export interface Filling {
  readonly title: string;
  /** Null where the names of its folder hold none. */
  readonly number: number | null;
  /** The digits of the number as the file's name has them; empty where it holds none. */
  readonly digits: string;
  readonly today: string;
  /** The status in the words of the neighbours. */
  readonly status: string;
  readonly people: readonly string[];
  readonly squad: string | null;
  readonly workType: { readonly key: string; readonly words: string } | null;
  /** What an entry of a log says besides, by canonical key. */
  readonly said: ReadonlyMap<string, string>;
}

/** Keys whose value belongs to one record alone, even where many neighbours happen to say the same. */
const ownKeys = new Set([
  ...['owner', 'author', 'consulted', 'informed', 'supersedes', 'superseded-by', 'amends', 'amended-by', 'depends-on'],
  ...['relates-to', 'review-by', 'kill-rule', 'priority', 'tags', 'squad', 'work-type', 'final-call', 'deviation'],
  ...['decision', 'rationale', 'alternatives', 'outcome', 'health', 'affects', 'sign-off', 'non-goals'],
  ...['area'],
]);

/**
 * What a field of a new record says, given what the neighbours say in theirs, the newest first: the answer to it, or
 * what all records say alike, such as a layout; nothing where it is for its author to say.
 */
export function valueFor(field: Field, samples: readonly string[], filling: Filling): readonly string[] {
  switch (field.key) {
    case 'title':
      return [filling.title];
    case 'id':
      return filling.number === null ? [] : [idLike(samples[0] ?? '', filling)];
    case 'status':
      return [filling.status];
    case 'date':
    case 'updated':
      return /decid|entschieden|décid|aprob|approved/i.test(field.rawKey) ? [] : [dayLike(samples, filling.today)];
    case 'owner':
      return filling.people;
    case 'squad':
      return filling.squad === null ? [] : [filling.squad];
    case 'work-type':
      return filling.workType === null ? [] : [filling.workType[field.carrier === 'frontmatter' ? 'key' : 'words']];
    default: {
      const said = filling.said.get(field.key);
      if (said !== undefined) return [said];
      return ownKeys.has(field.key) || field.carrier === 'section' ? [] : alike(samples);
    }
  }
}

/** The one value that most of several records share. */
function alike(samples: readonly string[]): string[] {
  const [first = ''] = samples;
  const same = samples.filter((sample) => sample === first).length;
  return first !== '' && !first.includes('\n') && same > 1 && same * 2 > samples.length ? [first] : [];
}

/** An id in the form of another one: `ADR-0012` after `ADR-0011`, `12` after `11`. */
export function idLike(sample: string, { number, digits }: Pick<Filling, 'number' | 'digits'>): string {
  if (!/\d/.test(sample)) return sample.replace(/[NX#]{3,5}$/, digits) || digits;
  return withNumber(sample, String(number ?? 0));
}

/** The title as most neighbours write theirs in a heading: `7. Title`, `ADR-0007: Title` or the title alone. */
export function titleLike(neighbours: readonly Artifact[], filling: Filling): string {
  const leads = neighbours.flatMap((neighbour) => leadOf(neighbour) ?? []);
  const form = commonest(leads.map(formOf));
  const lead = leads.find((each) => formOf(each) === form) ?? '';
  return numbered(lead, filling) + headingText(filling.title);
}

/** What stands in a heading before its title; null where it is no heading that names the document. */
function leadOf({ document }: Artifact): string | null {
  const heading = titleHeading(document);
  if (!heading) return null;
  const { title } = splitTitle({ text: heading.text, range: heading.range });
  return heading.text.slice(0, title.range.start - heading.range.start);
}

function numbered(lead: string, filling: Filling): string {
  const day = /\d{4}-\d{2}-\d{2}/.exec(lead);
  if (day) return lead.replace(day[0], filling.today);
  if (!/\d/.test(lead)) return lead;
  return filling.number === null ? '' : withNumber(lead, String(filling.number));
}

/** What stands before a title, whatever its number is. */
function formOf(lead: string): string {
  return lead.replace(/\d+/g, '0');
}

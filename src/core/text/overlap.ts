import { matchesOf } from './matches.js';

/** Words that say how a sentence is built and not what it is about, in the languages of the heading packs. */
const small = new Set(
  [
    'the and for with that this from into are was not but can will has have its our their all any out per via when who whom which',
    'der die das und oder mit für von den dem des ein eine einen einer eines ist sind wird werden kann auf aus bei nicht auch',
    'les des une est sont avec pour dans sur par qui que aux peut ses son pas plus',
    'los las del una con para por que son sus como más uno',
    'dos das uma com para por que são seus como mais uns',
  ].flatMap((line) => line.split(' ')),
);

/** So many letters tell words apart; what follows is mostly an ending. */
const stem = 6;

const words = /[\p{L}\p{N}]{2,}/gu;

/** What a text is about: its longer words, each without its ending, in lower case. */
export function gistOf(text: string): ReadonlySet<string> {
  const gist = new Set<string>();
  for (const [word] of matchesOf(text.slice(0, 2_000).toLowerCase().normalize('NFC'), words)) {
    if (word.length < 3 && !/\p{N}/u.test(word)) continue;
    if (!small.has(word)) gist.add(withoutEnding(word).slice(0, stem));
  }
  return gist;
}

/** What a word may end with, the longest first. */
const endings = ['ings', 'ing', 'ies', 'ed', 'es', 'e', 'y', 's'];

function withoutEnding(word: string): string {
  if (!'sgdey'.includes(word.charAt(word.length - 1))) return word;
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= 3);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** How many words of one gist the other one has as well. */
export function sharedBy(gist: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of gist) if (other.has(word)) shared++;
  return shared;
}

/** True where two texts speak of the same thing: most of what the shorter one says stands in the longer one too. */
export function saysTheSame(a: ReadonlySet<string>, b: ReadonlySet<string>, share = 0.6): boolean {
  const least = Math.min(a.size, b.size);
  return least > 0 && sharedBy(a, b) >= least * share;
}

import type { Corpus } from '../../corpus/types.js';
import { completed } from './completed.js';
import { draftWord } from './draft-word.js';
import type { Filling } from './filling.js';
import { fromTemplate } from './from-template.js';
import { habitOf, hasForm } from './habit.js';
import { homeOf, type Home, type RecordKind } from './home.js';
import { freePath, numberIn, type NameForm } from './name-form.js';
import { numberFor } from './numbering.js';
import { ownTemplate } from './own-template.js';
import { plainTitle } from './plain-title.js';
import { skeletonOf, type Draft } from './skeleton.js';
import { usualRecord } from './usual-record.js';

/** What a person says of a record that is not written yet. All but the title may be left open. */
export interface RecordAnswers {
  readonly title: string;
  /** The key of a row of the matrix. */
  readonly workType: string | null;
  readonly squad: string | null;
  readonly people: readonly string[];
}

/** What is wanted, and what is known of the world outside of the working tree. */
export interface RecordWish {
  readonly kind: RecordKind;
  /** The artifact that somebody looks at; null for none. */
  readonly near: string | null;
  readonly answers: RecordAnswers;
  /** Paths of other branches. */
  readonly taken: Iterable<string>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** A file that is not there yet, and what is selected in it when it is shown. */
export interface NewFile extends Draft {
  readonly path: string;
}

/**
 * A new record where the repository keeps its records, with the next free number and in the form of its own template,
 * else of its neighbours, else of ours. It reads as a record of its kind with this title and this number.
 */
export function newRecord(corpus: Corpus, wish: RecordWish): NewFile {
  const { kind, answers, today } = wish;
  const { home, title, number, path } = placeOf(corpus, wish);
  const row = corpus.policyFor(path).matrix.rows.find(({ key }) => key === answers.workType);
  const filling: Filling = {
    title,
    number,
    digits: number === null ? '' : numberIn(withDigits(home.form), number, today),
    today,
    status: draftWord(kind, home.neighbours),
    people: answers.people.map(plainTitle).filter((person) => person !== ''),
    squad: answers.squad === null ? null : plainTitle(answers.squad) || null,
    workType: row ? { key: row.key, words: row.workType } : null,
    said: new Map(),
  };
  const beside = home.neighbours.slice(0, 3).map(({ document }) => document.text.slice(0, 3_000));
  const draft = draftIn(corpus, kind, home, path, filling);
  return { path, ...completed(corpus, { kind, path, filling, language: beside.join('\n') }, draft) };
}

/** The path of a new record alone, for whoever shows it while the title is written. */
export function pathOfNew(corpus: Corpus, wish: RecordWish): string {
  return placeOf(corpus, wish).path;
}

interface Place {
  readonly home: Home;
  readonly title: string;
  readonly number: number | null;
  readonly path: string;
}

function placeOf(corpus: Corpus, { kind, near, answers, taken, today }: RecordWish): Place {
  const home = homeOf(corpus, kind, near, today);
  const title = plainTitle(answers.title);
  const paths = [...corpus.sources.paths, ...corpus.files.keys(), ...taken];
  const number = numberFor(home, kind, paths);
  const known = new Set(paths.map((path) => path.toLowerCase()));
  const wish = { title, kind, number: number ?? 1, today };
  const path = freePath(home.folder, home.form, wish, (each) => known.has(each.toLowerCase()));
  return { home, title, number, path };
}

/** The digits that a number has in headings where the names hold none. */
function withDigits(form: NameForm): NameForm {
  return form.by !== null && 'digits' in form.by ? form : { ...form, by: { digits: 1 } };
}

function draftIn(corpus: Corpus, kind: RecordKind, home: Home, path: string, filling: Filling): Draft {
  const { match } = corpus.sources.settings.configuredFor(path);
  const template = ownTemplate(corpus, kind, home);
  if (template) return fromTemplate(template, home.neighbours, match, filling);
  const habit = habitOf(home.neighbours, match);
  if (habit && hasForm(habit)) return skeletonOf(habit, home.neighbours, match, filling);
  return usualRecord(corpus, kind, path, filling);
}

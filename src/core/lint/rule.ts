import type * as z from 'zod';
import type { Artifact, Kind, Stage } from '../artifact/types.js';
import type { Corpus, SourceFile } from '../corpus/types.js';
import type { Range, TextEdit } from '../document/range.js';

/** How much a finding matters. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Arguments of a message, put where its text says `{name}`. */
export type MessageData = Readonly<Record<string, string>>;

/** The groups of the rules, in the order in which people read them. */
export const ruleGroups = [
  'form',
  'trade-offs',
  'bets',
  'decision-rights',
  'outcomes',
  'done',
  'flow',
  'log',
  'reading',
] as const;

/** A group of rules. */
export type RuleGroup = (typeof ruleGroups)[number];

/** A finding's place in another file, or another place in the same one. */
export interface Related {
  readonly path: string;
  readonly range: Range;
  readonly message: string;
  readonly data: MessageData;
}

/** Edits that a person chooses. `title` is a message id of the rule. */
export interface Suggestion {
  readonly title: string;
  readonly data: MessageData;
  /** Edits by file; the artifact's own path for most. */
  readonly edits: readonly (TextEdit & { readonly path: string })[];
  /** The text of the edits holds tab stops (`${1:words}`), which a terminal leaves out. */
  readonly snippet: boolean;
}

/** What a rule says at one place. */
export interface Report<Message extends string = string> {
  readonly message: Message;
  readonly data?: MessageData;
  readonly range: Range;
  /** The side file that the range stands in, where that is not the subject itself. */
  readonly path?: string | undefined;
  readonly related?: readonly Related[];
  /** Edits of the same file that are always safe. */
  readonly fix?: readonly TextEdit[];
  readonly suggestions?: readonly Suggestion[];
  /** Takes the place of the rule's own severity for this one report; rarely needed. Silence at a stage stays silence. */
  readonly severity?: Severity;
}

/** What a rule may look at: its subject, and the corpus around it. */
export interface RuleContext<Subject, Options> {
  readonly subject: Subject;
  /**
   * As the subject sees it: `config`, `matrix` and `adopted` are those that hold for its file. Other artifacts are found
   * by links and ids, or among `artifacts`; an editor runs the rule again by what was asked.
   */
  readonly corpus: Corpus;
  readonly options: Options;
  /** The day that dates are judged against, `YYYY-MM-DD`. */
  readonly today: string;
  /** Every rule of this run, for the rule that checks what a configuration says about rules. */
  readonly rules: readonly Rule[];
  /** The ids of the signals that a configuration may mute; null where they are not known. */
  readonly signals: readonly string[] | null;
}

/** A rule's severity at each stage of a record; `null` is silence. */
export type SeverityByStage = Readonly<Record<Stage, Severity | null>>;

interface RuleMeta<Message extends string, Options> {
  readonly id: string;
  readonly group: RuleGroup;
  /** One sentence: the bad state, in plain words. */
  readonly summary: string;
  readonly severity: SeverityByStage;
  /** The one question that the rule puts to the author of a draft; its messages stay what they are. */
  readonly question?: string;
  /** Text of each message, of related places and of suggestion titles; `{name}` is an argument. */
  readonly messages: Readonly<Record<Message, string>>;
  /** Options with their defaults; null for a rule without any. */
  readonly options: z.ZodType<Options> | null;
  /** The corpus beyond the subject is read: re-run when something linked changes. */
  readonly readsCorpus: boolean;
  /** Runs where a merge conflict stands; every other rule is silent there, since nobody knows which text holds. */
  readonly judgesConflicts?: boolean;
}

/** A rule about artifacts of some kinds. */
export interface ArtifactRule<Message extends string = string, Options = unknown> extends RuleMeta<Message, Options> {
  readonly subject: 'artifact';
  readonly kinds: readonly Kind[];
  check(context: RuleContext<Artifact, Options>): Iterable<Report<Message>>;
}

/** A rule about files as such: unreadable ones, the configuration. */
export interface FileRule<Message extends string = string, Options = unknown> extends RuleMeta<Message, Options> {
  readonly subject: 'file';
  check(context: RuleContext<SourceFile, Options>): Iterable<Report<Message>>;
}

/** Any rule of the registry. */
export type Rule = ArtifactRule<string, never> | FileRule<string, never>;

/** The usual severities: a hint in a draft, a warning once proposed, an error once accepted, silence when closed. */
export const byStage: SeverityByStage = { draft: 'hint', proposed: 'warning', accepted: 'error', closed: null };

/** The severities of rules about references: they hold for closed records too. */
export const byStageAndClosed: SeverityByStage = { ...byStage, closed: 'warning' };

/** The same severity at every stage. */
export function always(severity: Severity): SeverityByStage {
  return { draft: severity, proposed: severity, accepted: severity, closed: severity };
}

/** Declares a rule about artifacts; checks that every report uses a message of the rule. */
export function artifactRule<Message extends string, Options = null>(
  rule: Omit<ArtifactRule<Message, Options>, 'subject'>,
): Rule {
  return { ...rule, subject: 'artifact' } as unknown as Rule;
}

/** Declares a rule about files as such. */
export function fileRule<Message extends string, Options = null>(
  rule: Omit<FileRule<Message, Options>, 'subject'>,
): Rule {
  return { ...rule, subject: 'file' } as unknown as Rule;
}

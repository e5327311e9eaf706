import type { PathHints } from '../artifact/classify.js';
import type { HeadingMatcher } from '../artifact/headings/match.js';
import type { Artifact, Classification, Field, LogRecord, Owner, Reference } from '../artifact/types.js';
import type { Document } from '../document/document.js';
import type { FrontmatterProblem } from '../document/frontmatter-types.js';
import type { Lines } from '../document/lines.js';
import type { Range } from '../document/range.js';
import type { Baseline } from './baseline.js';
import type { ConfigProblem } from './config.js';
import type { Supersession } from './cycles.js';
import type { Effective, LostBase } from './inherit.js';

/** Why a file could not be read, as a message id of `unreadable-file` with its arguments. */
export interface Unreadable {
  readonly message: 'not-utf8' | 'too-large' | 'denied' | 'gone' | 'binary' | 'failed';
  readonly data: Readonly<Record<string, string>>;
}

/** A file of the corpus. */
export type SourceFile =
  | {
      readonly state: 'read';
      readonly path: string;
      readonly document: Document;
      readonly artifact: Artifact | null;
      /** The side file that holds its metadata; null for most. */
      readonly side: SideFile | null;
      readonly classification: Classification;
    }
  | { readonly state: 'unread'; readonly path: string; readonly reason: Unreadable }
  | ConfigFile
  | BaselineFile;

/** A configuration file. */
export interface ConfigFile {
  readonly state: 'config';
  readonly path: string;
  readonly text: string;
  readonly lines: Lines;
  readonly problems: readonly ConfigProblem[];
}

/** The file of known findings. */
export interface BaselineFile {
  readonly state: 'baseline';
  readonly path: string;
  readonly text: string;
  readonly lines: Lines;
  readonly problems: readonly ConfigProblem[];
  /** Null where it could not be read. */
  readonly baseline: Baseline | null;
}

/** Where known findings are listed, and which they are. */
export interface KnownFindings {
  /** The file, whether or not it is there; null where none is wanted. */
  readonly path: string | null;
  /** Null where there is none, or where it could not be read. */
  readonly baseline: Baseline | null;
}

/** A row of the decision matrix. */
export interface MatrixRow {
  /** The work type as written. */
  readonly workType: string;
  /** Its key, kebab-case: `new-product-bet`. */
  readonly key: string;
  readonly bias: string;
  readonly qualityBar: string;
  readonly releaseShape: string;
  readonly finalCall: string;
  /** Where each cell stands, in the order of the columns; null for a built-in row. */
  readonly cells: readonly Range[] | null;
}

/** The decision matrix and where it comes from. */
export interface Matrix {
  readonly rows: readonly MatrixRow[];
  /** The file that holds it; null for the built-in one. */
  readonly path: string | null;
}

/** One item that the team's definition of done asks for. */
export interface DoneItem {
  readonly text: string;
  readonly owner: Owner | null;
}

/** The file that speaks of another one: an artifact, or any other file as if it were one. */
export type Seat = Pick<Artifact, 'path' | 'kind'>;

/** What a reference leads to. */
export type Resolution =
  | { readonly state: 'found'; readonly artifact: Artifact; readonly record: LogRecord | null }
  /** A file that is there but no artifact, or an address outside of the repository. */
  | { readonly state: 'elsewhere' }
  | { readonly state: 'missing'; readonly nearest: readonly Artifact[] };

/** What CODEOWNERS tells of the people that it names. */
export interface CodeOwners {
  /** The sides that the file tells, by handle in small letters without its `@`. */
  readonly sides: ReadonlyMap<string, Owner>;
  /** Everybody that it names, each once and as written. */
  readonly owners: readonly string[];
}

/** What a team has decided for a folder: its nearest configuration, and what follows from it. */
export interface Policy {
  /** The configuration file; null where there is none. */
  readonly path: string | null;
  /** The folder that it holds for, without a slash at its end; empty for the root. */
  readonly folder: string;
  /** With all that it inherits. Globs and files are seen from the root. */
  readonly config: Effective;
  /** True where everything is asked for at once, as `strict` does. */
  readonly strict: boolean;
  readonly matrix: Matrix;
  /** Every table that could be the matrix, where no configuration says which; the first of them counts. */
  readonly matrixTables: readonly { readonly path: string; readonly range: Range }[];
  readonly definitionOfDone: readonly DoneItem[];
  /** True where there is a `.cutline.yaml` or a matrix of the repository's own. */
  readonly adopted: boolean;
}

/** All artifacts of a workspace, and the links between them. */
export interface Corpus {
  /** What it was built from, kept so that a change re-reads one file. */
  readonly sources: CorpusSources;
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly artifacts: readonly Artifact[];
  /** What the nearest configuration says for a file. */
  policyFor(path: string): Policy;
  /** The policies of the root and of each folder with a configuration of its own, the root's first. */
  readonly policies: readonly Policy[];
  readonly baseline: KnownFindings;
  /** This and the three below are the root's; `seenFrom` makes them those of a file, and a rule is handed them so. */
  readonly config: Effective;
  readonly codeOwners: CodeOwners;
  readonly matrix: Matrix;
  readonly definitionOfDone: readonly DoneItem[];
  /** True where the repository has a `.cutline.yaml` or a matrix of its own. */
  readonly adopted: boolean;
  /** True where a file of any type stands at this path. */
  has(path: string): boolean;
  resolve(reference: Pick<Reference, 'text' | 'target'>, from: Seat): Resolution;
  /** Artifacts that carry the same id within the same numbering folder, this one left out. */
  sameId(artifact: Artifact): readonly Artifact[];
  /** Who refers to this artifact, and with which words. */
  referencesTo(artifact: Artifact): readonly { readonly from: Artifact; readonly reference: Reference }[];
  /** The circle in which records supersede each other, step by step, at the record of it with the least path; else empty. */
  circleFrom(artifact: Artifact): readonly Supersession[];
}

/** What a corpus was built from. */
export interface CorpusSources {
  readonly inputs: ReadonlyMap<string, InputFile>;
  readonly paths: ReadonlySet<string>;
  readonly settings: Settings;
}

/** What a side file gives to its document, and what is wrong with it. */
export interface SideFile {
  readonly path: string;
  readonly fields: readonly Field[];
  readonly problems: readonly FrontmatterProblem[];
}

/** What one configuration says before any document is read. */
export interface Configured {
  /** The configuration file; null where there is none. */
  readonly path: string | null;
  readonly folder: string;
  readonly config: Effective;
  readonly lost: readonly LostBase[];
  readonly match: HeadingMatcher;
  readonly file: ConfigFile | null;
}

/** What the files that say how others are read say. */
export interface Settings {
  /** The name of the root itself; empty where nothing is known of it. */
  readonly above: string;
  /** By folder; the root is always there. */
  readonly configured: ReadonlyMap<string, Configured>;
  readonly configuredFor: (path: string) => Configured;
  readonly codeOwners: CodeOwners;
  readonly baselinePath: string | null;
  readonly hints: (path: string) => PathHints;
}

/** A file as a host hands it over: markdown, `.cutline.yaml`, CODEOWNERS, side files, settings that name a directory. */
export type InputFile =
  { readonly path: string; readonly text: string } | { readonly path: string; readonly unreadable: Unreadable };

import type { InputChange } from '../../core/corpus/build.js';
import type { InputFile } from '../../core/corpus/types.js';
import type { OtherBranch } from '../../core/review/collisions.js';
import type { CodeFile } from '../../core/review/markers.js';
import type { ReportedBase, ReportedHead } from '../../core/review/report/types.js';

/** What the editor has of a folder now. */
export interface FolderNow {
  readonly inputs: ReadonlyMap<string, InputFile>;
  readonly paths: ReadonlySet<string>;
  /** Documents that are open with changes which are not saved. */
  readonly unsaved: ReadonlySet<string>;
}

/** What is asked of git: which base, and whether changes that are not committed count. */
export interface Request {
  readonly base: string | null;
  readonly uncommitted: boolean;
  readonly now: FolderNow;
  readonly signal: AbortSignal;
}

/** The two ends of a branch, as what makes their corpora of the folder's. */
export interface Compared {
  readonly base: ReportedBase & { readonly commit: string };
  readonly head: ReportedHead & { readonly commit: string };
  /** The tip of the base, which may have gone on since. */
  readonly baseTip: string;
  /** Files of the base that the head no longer has. */
  readonly gone: ReadonlySet<string>;
  readonly toHead: readonly InputChange[];
  readonly toBase: readonly InputChange[];
  readonly uncommitted: readonly string[];
  readonly code: readonly CodeFile[];
  readonly codeTexts: ReadonlyMap<string, string>;
}

/** A branch or a tag that a base can be chosen from. */
export interface Revision {
  readonly name: string;
  readonly commit: string;
}

/** A host that has git. Nothing is written, and nothing that a repository configures is run. */
export interface GitHost {
  compare(folder: string, request: Request): Promise<Compared | { readonly sentence: string }>;
  /** The files of other branches in the folders where this one takes numbers. */
  others(folder: string, folders: readonly string[], compared: Compared, signal: AbortSignal): Promise<OtherBranch[]>;
  /** Branches and tags, the newest first. */
  revisions(folder: string): Promise<Revision[]>;
  /** The files that all branches, local and remote, hold in folders where numbers are taken; null where git cannot tell. */
  taken(folder: string, folders: readonly string[], signal: AbortSignal): Promise<readonly string[] | null>;
}

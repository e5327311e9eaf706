import type { Document } from '../document/document.js';
import type { Value } from '../document/frontmatter-types.js';
import type { Heading } from '../document/outline-types.js';
import type { Range, Words } from '../document/range.js';
import type { Language } from '../words/pack.js';
import type { SectionName } from './headings/names.js';

/** What an artifact is. */
export type Kind = 'adr' | 'prd' | 'decision-log';

/** Where a piece of metadata stands. */
export type Carrier = 'frontmatter' | 'list' | 'section' | 'paragraph' | 'bold-line' | 'table' | 'blockquote' | 'other';

/** One piece of metadata, as one carrier gives it. */
export interface Field {
  /** The canonical key, such as `status`, `owner`, `superseded-by`; an unknown key is its own normal form. */
  readonly key: string;
  readonly rawKey: string;
  readonly keyRange: Range;
  /** The value's source, trimmed and without quotes; empty where the key has no value. */
  readonly value: string;
  /** Where the value stands; an empty range after the key where it has none. */
  readonly range: Range;
  readonly carrier: Carrier;
  /** The values of a list, or the one value, or none. */
  readonly items: readonly Words[];
  /** The YAML value, for mappings; null for every carrier but frontmatter. */
  readonly node: Value | null;
  /** The side file that it stands in, where that is not the document itself. */
  readonly path?: string;
}

/** The life of a record, whatever words its repository uses. */
export type CanonicalStatus = 'draft' | 'proposed' | 'accepted' | 'rejected' | 'deprecated' | 'superseded' | 'other';

/** A status as one carrier gives it. `canonical` is null where the word is not known. */
export interface Status {
  readonly raw: string;
  readonly canonical: CanonicalStatus | null;
  readonly carrier: Carrier;
  /** The word says that the work is out: shipped, implemented, released ... */
  readonly shipped: boolean;
  /** The status word alone, without decorations and relations. */
  readonly range: Range;
  /** The side file that it stands in, where that is not the document itself. */
  readonly path?: string;
}

/** The stage that severities depend on: `closed` is rejected, deprecated or superseded. */
export type Stage = 'draft' | 'proposed' | 'accepted' | 'closed';

/** The side that a person or an item belongs to; a named role stays as written. */
export type Owner = 'product' | 'engineering' | 'joint' | (string & {});

/** Somebody who decides, as written; `side` is null where nothing says it. */
export interface Person extends Words {
  readonly side: Owner | null;
}

/** An identity: shown as `raw`, compared by kind, prefix and number without leading zeros. */
export interface Id extends Words {
  readonly prefix: string;
  /** The digits without leading zeros; empty where the id has none. */
  readonly number: string;
}

/** How one record speaks of another. */
export type Relation = 'supersedes' | 'superseded-by' | 'amends' | 'amended-by' | 'depends-on' | 'relates-to';

/** A reference to another record. */
export interface Reference extends Words {
  readonly relation: Relation;
  /** The path or URL of a link, where the reference is one. */
  readonly target: string | null;
  readonly carrier: Carrier;
}

/** A canonical section. */
export interface Section {
  readonly name: SectionName;
  readonly heading: Heading;
  readonly body: Range;
  /** `empty` when nothing stands there but comments, placeholders, TBD or N/A. */
  readonly state: 'empty' | 'present';
}

/** What the artifact says it will not do. */
export interface NonGoals {
  readonly state: 'absent' | 'empty' | 'present';
  readonly items: readonly Words[];
  /** The heading or key that opens them; null where absent. */
  readonly at: Range | null;
  /** What stands under it; null where absent. */
  readonly body: Range | null;
}

/** The line above which everything ships. */
export interface CutLine {
  readonly state: 'absent' | 'explicit' | 'implied';
  /** The words that draw it; null where absent or implied. */
  readonly at: Range | null;
  readonly above: readonly Words[];
  readonly below: readonly Words[];
}

/** When we stop, and what we do then. Each part may be missing. */
export interface KillRule extends Words {
  readonly metric: Words | null;
  readonly comparison: Words | null;
  readonly threshold: Words | null;
  /** A date (ISO where it can be read) or a window such as "within 6 weeks". */
  readonly date: Words | null;
  readonly owner: Words | null;
  readonly action: Words | null;
  readonly carrier: Carrier;
}

/** A metric with its numbers, as one sentence, row or mapping says it. Each part may be missing. */
export interface Measure extends Words {
  /** `outcome` is what shall change, `health` what must hold meanwhile. */
  readonly says: 'outcome' | 'health';
  readonly metric: Words | null;
  /** Where it stands today. */
  readonly from: Words | null;
  /** Where it shall stand, or the bound that it must keep. */
  readonly to: Words | null;
  /** How it is compared, such as "at least". */
  readonly comparison: Words | null;
  readonly by: Words | null;
  readonly carrier: Carrier;
}

/** One thing that must be true before this is done. */
export interface CheckItem extends Words {
  readonly done: boolean;
  /** The box of a task list item; null for an item without one. */
  readonly box: Range | null;
  readonly owner: Owner | null;
  readonly ownerRange: Range | null;
  /** The heading that it stands under, as written. */
  readonly section: string;
  /** `done` for a definition of done or acceptance criteria; others keep their own name. */
  readonly list: 'done' | 'other';
}

/** One decision of a log. An ADR or a PRD is one record itself and has none here. */
export interface LogRecord {
  readonly id: Id | null;
  readonly title: Words;
  /** All of it: the row or the section. */
  readonly range: Range;
  readonly status: Status | null;
  readonly date: Words | null;
  readonly why: readonly Words[];
  readonly options: readonly Words[];
  readonly decisionMakers: readonly Person[];
  readonly killRules: readonly KillRule[];
  readonly fields: readonly Field[];
}

/** One reason why a file was taken for what it is. */
export interface Evidence {
  readonly sign:
    | 'configuration'
    | 'type'
    | 'path'
    | 'named-directory'
    | 'metadata'
    | 'headings'
    | 'title'
    | 'name'
    | 'table'
    | 'content';
  /** A short clause in plain words, such as "it lies in docs/adr". */
  readonly says: string;
}

/** What a file was taken for, and why. */
export interface Classification {
  readonly kind: Kind | 'none';
  readonly evidence: readonly Evidence[];
}

/** A decision artifact: a document read for what it decides. */
export interface Artifact {
  readonly kind: Kind;
  readonly path: string;
  readonly document: Document;
  readonly evidence: readonly Evidence[];
  readonly id: Id | null;
  readonly title: Words | null;
  readonly date: Words | null;
  readonly status: Status | null;
  /** Every carrier's status, in the order of carriers; two that disagree stay two. */
  readonly statuses: readonly Status[];
  readonly stage: Stage;
  readonly fields: readonly Field[];
  /** The language that its body is written in. */
  readonly language: Language;
  readonly decisionMakers: readonly Person[];
  readonly references: readonly Reference[];
  readonly sections: readonly Section[];
  readonly options: readonly Words[];
  readonly why: readonly Words[];
  /** Outcomes and health constraints: in fields, under headings for metrics, and goals that name a number. */
  readonly measures: readonly Measure[];
  readonly nonGoals: NonGoals;
  readonly cutLine: CutLine;
  readonly killRules: readonly KillRule[];
  readonly checklist: readonly CheckItem[];
  readonly records: readonly LogRecord[];
  /** It uses a key of ours (`type`, `work-type`, `kill-rule`, ...). */
  readonly usesOurKeys: boolean;
}

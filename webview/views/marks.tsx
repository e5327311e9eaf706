import type { Entry } from '../../src/shared/protocol.js';

type Meaning = NonNullable<Entry['status']>['meaning'];

/** A shape for each stage of a record: hollow while open, full once decided, crossed or barred once closed. */
function shapeOf(meaning: Meaning) {
  switch (meaning) {
    case 'accepted':
      return <circle cx="6" cy="6" r="4.5" class="full" />;
    case 'proposed':
      return (
        <>
          <circle cx="6" cy="6" r="4.5" />
          <path d="M6 1.5a4.5 4.5 0 0 1 0 9z" class="full" />
        </>
      );
    case 'rejected':
      return <path d="M2.5 2.5l7 7m0-7l-7 7" />;
    case 'deprecated':
    case 'superseded':
      return (
        <>
          <circle cx="6" cy="6" r="4.5" />
          <path d="M2.8 9.2l6.4-6.4" />
        </>
      );
    case 'draft':
      return <circle cx="6" cy="6" r="4.5" stroke-dasharray="2.2 2.2" />;
    case 'other':
    case null:
      return <path d="M6 1.5L10.5 6 6 10.5 1.5 6z" />;
  }
}

/** The status of a record: its own word, beside a shape that means the same. */
export function StatusMark({ status }: { readonly status: Entry['status'] }) {
  if (!status) return <span class="status status-none">no status</span>;
  return (
    <span class={`status status-${status.meaning ?? 'other'}`}>
      <svg class="mark" viewBox="0 0 12 12" aria-hidden="true">
        {shapeOf(status.meaning)}
      </svg>
      <bdi>{status.word}</bdi>
    </span>
  );
}

/** The shape of something that departs from what was agreed, or is left open. */
export function DepartsMark() {
  return (
    <svg class="mark mark-departs" viewBox="0 0 12 12" aria-hidden="true">
      <path d="M1.5 10.5h9L6 2z" />
      <path d="M6 5.2v2.4M6 8.9v.1" />
    </svg>
  );
}

/** The shape of something that is complete. */
export function DoneMark() {
  return (
    <svg class="mark mark-done" viewBox="0 0 12 12" aria-hidden="true">
      <path d="M2 6.5l2.8 2.8L10 3.2" />
    </svg>
  );
}

const kinds: Readonly<Record<Entry['kind'], string>> = { adr: 'ADR', prd: 'PRD', 'decision-log': 'Log' };

/** What an artifact is, as a small tag. */
export function KindTag({ kind }: { readonly kind: Entry['kind'] }) {
  return <span class="tag">{kinds[kind]}</span>;
}

import type { ComponentChildren } from 'preact';

/** One part of the signals, under its heading and with where it is read from. */
export function Part({ id, name, says, action, children }: PartProps) {
  return (
    <section class="part" aria-labelledby={`part-${id}`}>
      <div class="part-head">
        <h2 id={`part-${id}`} class="lead">
          {name}
        </h2>
        {action}
      </div>
      {says !== undefined && <p class="note">{says}</p>}
      {children}
    </section>
  );
}

interface PartProps {
  readonly id: string;
  readonly name: string;
  readonly says?: string | undefined;
  /** A button beside the heading. */
  readonly action?: ComponentChildren;
  readonly children?: ComponentChildren;
}

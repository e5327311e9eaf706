import type { ComponentChildren } from 'preact';

/** A small button that does something, or that is on or off. */
export function Tool({ children, label, title, pressed, expanded, disabled = false, id, onClick }: ToolProps) {
  return (
    <button
      type="button"
      class="tool"
      id={id}
      aria-label={label}
      title={title ?? label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

interface ToolProps {
  readonly children: ComponentChildren;
  /** What a screen reader says where the words alone would not tell. */
  readonly label?: string;
  readonly title?: string;
  /** Of something that is on or off. */
  readonly pressed?: boolean;
  /** Of something that opens a part of the page. */
  readonly expanded?: boolean;
  readonly disabled?: boolean;
  readonly id?: string;
  readonly onClick: () => void;
}

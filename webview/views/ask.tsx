import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Tool } from './tool.js';

/** One line that a reader fills in. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly value?: string;
  /** What may stand there, offered while it is typed. */
  readonly choices?: readonly string[];
  /** It may stay empty. */
  readonly optional?: boolean;
}

/** Asks for a few words in the middle of the page. Enter hands them over, Escape closes; it closes itself once done. */
export function Ask({ fields, action, onDone, onClose }: AskProps) {
  const form = useRef<HTMLFormElement>(null);
  const [isBusy, setBusy] = useState(false);
  const id = useId();
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!form.current || isBusy) return;
    const inputs = [...form.current.querySelectorAll('input')];
    const values = Object.fromEntries(inputs.map(({ name, value }) => [name, value.trim()]));
    if (fields.some(({ name, optional }) => !optional && values[name] === '')) return;
    setBusy(true);
    const isDone = await onDone(values);
    setBusy(false);
    if (isDone) onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // The whole page would else go back to the editor.
    event.preventDefault();
    onClose();
  };
  return (
    <form ref={form} class="ask" onSubmit={(event) => void submit(event)} onKeyDown={onKeyDown}>
      {fields.map(({ name, label, value = '', choices = [], optional = false }) => (
        <label key={name} class="field">
          <span class="field-name">{label}</span>
          <input
            name={name}
            defaultValue={value}
            required={!optional}
            maxLength={500}
            autocomplete="off"
            list={choices.length > 0 ? `${id}-${name}` : undefined}
          />
          {choices.length > 0 && (
            <datalist id={`${id}-${name}`}>
              {choices.map((choice) => (
                <option key={choice} value={choice} />
              ))}
            </datalist>
          )}
        </label>
      ))}
      <span class="tools">
        <button type="submit" class="tool tool-main">
          {action}
        </button>
        <Tool onClick={onClose}>Cancel</Tool>
      </span>
    </form>
  );
}

interface AskProps {
  readonly fields: readonly Field[];
  /** The verb of the button. */
  readonly action: string;
  /** True once what was asked for is done; else the form stays. */
  readonly onDone: (values: Readonly<Record<string, string>>) => Promise<boolean>;
  readonly onClose: () => void;
}

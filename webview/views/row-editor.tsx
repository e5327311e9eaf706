import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MatrixRowView } from '../../src/shared/protocol.js';
import { ActionsContext } from './actions.js';
import { columns } from './matrix-columns.js';
import { Tool } from './tool.js';

/** More than this the panel does not show of a cell, so it cannot be edited here either. */
const longest = 400;

/** A row of the matrix as fields. Enter writes what has changed, Escape leaves it as it was. */
export function RowEditor({ row, onClose }: { readonly row: MatrixRowView; readonly onClose: () => void }) {
  const actions = useContext(ActionsContext);
  const line = useRef<HTMLTableRowElement>(null);
  const [drawn] = useState(row);
  const [isBusy, setBusy] = useState(false);
  useLayoutEffect(() => line.current?.querySelector('textarea')?.focus(), []);
  const close = (): void => {
    const body = line.current?.closest('tbody');
    onClose();
    requestAnimationFrame(() => body?.querySelector<HTMLElement>('th .tool')?.focus());
  };
  const save = async (): Promise<void> => {
    if (!actions || isBusy) return;
    setBusy(true);
    const fields = [...(line.current?.querySelectorAll('textarea') ?? [])];
    const changed = columns.flatMap(({ column, of }, index) => {
      const was = of(drawn).text;
      const text = (fields[index]?.value ?? was).replace(/\s+/g, ' ').trim();
      return text === was ? [] : [{ what: 'cell', row: drawn.key, column, was, text } as const];
    });
    // The name goes last: the row is known by it.
    for (const edit of changed.reverse()) {
      if (await actions.edit(edit)) continue;
      setBusy(false);
      return;
    }
    close();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    if (event.key === 'Enter' && event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    if (event.key === 'Escape') close();
    else void save();
  };
  return (
    <tr ref={line} role="row" class="row-editor" onKeyDown={onKeyDown}>
      {columns.map(({ column, name, of }, index) => (
        <td key={column} role="gridcell">
          <label class="field">
            <span class="field-name">{name}</span>
            <textarea
              defaultValue={of(drawn).text}
              maxLength={longest}
              rows={1}
              readOnly={of(drawn).text.length > longest}
            />
          </label>
          {index === 0 && (
            <span class="tools">
              <button type="button" class="tool tool-main" onClick={() => void save()}>
                Save
              </button>
              <Tool onClick={close}>Cancel</Tool>
            </span>
          )}
        </td>
      ))}
    </tr>
  );
}

import { shown } from '../../core/tension/shown.js';

/** So much of a text is enough to know it by. */
const longest = 80;

/** Words of a document as an entry of a list or a title shows them: in short, and without icons. */
export function plainLabel(text: string): string {
  return withoutIcons(shown(text, longest));
}

/** Words as they are. VS Code would draw an icon for what stands behind a dollar sign. */
export function withoutIcons(text: string): string {
  return text.replaceAll('$(', '$ (');
}

/** What a list shows of one entry. */
interface Said {
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
}

/** An entry whose words may be those of a document or a configuration, all of them without icons. */
export function plainEntry<Entry extends Said>(entry: Entry): Entry {
  const { label, description, detail } = entry;
  return {
    ...entry,
    label: withoutIcons(label),
    ...(description === undefined ? {} : { description: withoutIcons(description) }),
    ...(detail === undefined ? {} : { detail: withoutIcons(detail) }),
  };
}

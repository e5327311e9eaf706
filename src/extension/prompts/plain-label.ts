import { shown } from '../../core/tension/shown.js';

/** So much of a text is enough to know it by. */
const longest = 80;

/** Words of a document as an entry of a list shows them. VS Code would draw an icon for what stands behind a dollar sign. */
export function plainLabel(text: string): string {
  return shown(text, longest).replaceAll('$(', '$ (');
}

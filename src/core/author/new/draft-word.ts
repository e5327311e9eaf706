import { fieldOf } from '../../artifact/fields.js';
import type { Artifact, Kind, Status } from '../../artifact/types.js';
import { languageOf } from '../../words/languages.js';
import { commonest } from '../complete/tally.js';
import { inCaseOf } from '../in-case-of.js';
import { plainWord } from '../status/plain-word.js';

/** The status of a new record, in the word and with the signs that its neighbours write for theirs. */
export function draftWord(kind: Kind, neighbours: readonly Artifact[]): string {
  const own = mostUsed(neighbours);
  if (own !== null) return own;
  const language = languageOf(neighbours[0]?.document.text.slice(0, 3_000) ?? '');
  const raws = neighbours.flatMap(({ status }) => status?.raw ?? []);
  return inCaseOf(plainWord(language, kind === 'prd' ? 'draft' : 'proposed'), raws);
}

/** A value that says that nothing is decided and names neither a day nor another record. */
export function isDraftValue(value: string, status: Status | null): boolean {
  const isEarly = status?.canonical === 'draft' || status?.canonical === 'proposed';
  return isEarly && value.length <= 40 && !/[\d[\](){}<>|#:\n]/.test(value);
}

function mostUsed(artifacts: readonly Artifact[]): string | null {
  return commonest(
    artifacts.map((artifact) => {
      const { status } = artifact;
      const said = [fieldOf(artifact, 'status')?.value ?? '', status?.raw ?? ''];
      return said.find((value) => value !== '' && isDraftValue(value, status)) ?? '';
    }),
  );
}

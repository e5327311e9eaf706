import assert from 'node:assert/strict';
import { chosenOption } from '../../../src/core/rules/shared/chosen-option.js';
import { artifactOf, at } from '../artifact/support.js';

/** What a decision says, the option that it names, and what it says of it. */
const cases: readonly (readonly [string, string, string])[] = [
  ['Chosen option: "A queue", because it is there.', '"A queue"', ', because it is there.'],
  ['Chosen option: “A queue”. It is there.', '“A queue”', '. It is there.'],
  ['Chosen option: „Eine Schlange“.', '„Eine Schlange“', '.'],
  ['Chosen option: «Une file»', '«Une file»', ''],
  ["Chosen option: 'A queue'", "'A queue'", ''],
  ['**Chosen option:** **A queue**', '**A queue**', ''],
  ['Chosen option: [A queue](#a-queue) (fast)', '[A queue](#a-queue)', ' (fast)'],
  ['Chosen option: A queue, since it is there', 'A queue', ', since it is there'],
  ['Chosen option: A queue because it is there', 'A queue', ' because it is there'],
  ['Chosen option: A queue so that no mail is lost', 'A queue', ' so that no mail is lost'],
  ['Chosen option: A queue in version 3.2 of it. Fast.', 'A queue in version 3.2 of it', '. Fast.'],
  ['Chosen option: A queue – it is there', 'A queue', ' – it is there'],
  ['Chosen option: A queue; done', 'A queue', '; done'],
  ['> Chosen alternative: A queue', 'A queue', ''],
  ['Selected option: A queue', 'A queue', ''],
  ['Selected solution: A queue', 'A queue', ''],
  ['Option chosen: A queue', 'A queue', ''],
  ['Choice: A queue', 'A queue', ''],
  ['We chose: A queue', 'A queue', ''],
  ['Gewählte Option: Eine Schlange, weil sie da ist', 'Eine Schlange', ', weil sie da ist'],
  ['Gewählte Lösung: Eine Schlange damit nichts fehlt', 'Eine Schlange', ' damit nichts fehlt'],
  ['Beschlossene Variante: Eine Schlange', 'Eine Schlange', ''],
  ['Option retenue : une file parce que tout est là', 'une file', ' parce que tout est là'],
  ['Solution choisie : une file', 'une file', ''],
  ['Opción elegida: una cola porque ya existe', 'una cola', ' porque ya existe'],
  ['Alternativa seleccionada: una cola', 'una cola', ''],
  ['Opção escolhida: uma fila pois já existe', 'uma fila', ' pois já existe'],
  ['Solução selecionada: uma fila', 'uma fila', ''],
];

/** Decisions that name no option behind a label. */
const without = [
  'We take the queue.',
  'The chosen option has a name: a queue.',
  'Chosen option:',
  'Options: a queue, a broker.',
  'Choose: a queue.',
  'Rejected option: a broker.',
];

function decided(text: string): string {
  return `# ADR-0001: Pick a queue\n\n## Status\n\nAccepted\n\n## Context\n\nMails are lost.\n\n## Decision\n\n${text}\n\n## Consequences\n\nOne more job.\n`;
}

describe('the chosen option', () => {
  for (const [text, option, rest] of cases) {
    it(`is named by: ${text}`, () => {
      const artifact = artifactOf(decided(text));
      const chosen = chosenOption(artifact);
      assert.deepEqual([chosen?.option.text, chosen?.rest], [option, rest]);
      assert.equal(at(artifact, chosen?.option.range ?? null), option);
    });
  }

  for (const text of without) {
    it(`is not named by: ${text}`, () => {
      assert.equal(chosenOption(artifactOf(decided(text))), null);
    });
  }

  it('is looked for in the decision alone', () => {
    const text = decided('We take the queue.').replace('Mails are lost.', 'Chosen option: a broker');
    assert.equal(chosenOption(artifactOf(text)), null);
  });
});

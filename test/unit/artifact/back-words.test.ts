import assert from 'node:assert/strict';
import { speaksOfGoingBack } from '../../../src/core/artifact/back-words.js';

const right = [
  'We roll back within a minute.',
  'The release is rolled back by @lead.',
  'See the roll-back plan.',
  'Rollback: hide the button.',
  'We back out of the contract.',
  'Reverting takes a day.',
  'The migration can be undone.',
  'There is a kill switch.',
  'A kill-switch stops it.',
  'If payments fail, @lead turns the flag off.',
  'Turn it off at night.',
  'We switch the new page off.',
  'The client falls back to polling.',
  'A fallback is in place.',
  'Downgrading keeps the data.',
  'Disable the feature in the console.',
  'We disable this new gate.',
  'Backups are restored within an hour.',
  'This is irreversible, and we accept it.',
  'The change is reversible.',
  'We remove the flag.',
  'Remove this feature again.',
  'Everybody goes back to the old form.',
  'Wir können jederzeit zurückrollen.',
  'Die Änderung wird zurückgenommen oder rückgängig gemacht.',
  'Das Team kann es abschalten.',
  'Der Schritt ist unumkehrbar.',
  'Le retour arrière prend une heure.',
  'On peut revenir en arrière.',
  'Nous désactivons le bouton.',
  'Le choix est irréversible.',
  'Podemos revertir el cambio.',
  'La reversión tarda una hora.',
  'No hay forma de volver atrás.',
  'Es fácil de deshacer.',
  'Podemos reverter a mudança.',
  'A reversão leva uma hora.',
  'Basta desligar o botão.',
  'A mudança é irreversível.',
];

const wrong = [
  'One country a week, the smallest one first.',
  'We turn the page into a form.',
  'The background job runs at night.',
  'Feedback is read every week.',
  'Customers come back more often.',
  'The backlog is short.',
  'We switch to a new supplier.',
  'Remove the old form.',
  'Disable spell checking.',
  'The fall of prices continues.',
  'Scroll back to the top.',
  'Ein Land je Woche, das kleinste zuerst.',
  'Un pays par semaine.',
  'Un país por semana.',
  'Um país por semana.',
];

describe('words that speak of going back', () => {
  for (const text of right) it(`are in: ${text}`, () => assert.ok(speaksOfGoingBack(text)));
  for (const text of wrong) it(`are not in: ${text}`, () => assert.ok(!speaksOfGoingBack(text)));
});

import assert from 'node:assert/strict';
import { finderOf } from '../../../src/core/words/find.js';
import type { Language } from '../../../src/core/words/pack.js';

const find = finderOf('deferred');

/** How a team might put something off, and whether that says so. */
const items: readonly (readonly [Language, string, boolean])[] = [
  ['en', 'Sharing by link (later)', true],
  ['en', 'Phase 2: print the cart', true],
  ['en', 'Guests, out of the MVP', true],
  ['en', 'Search comes in v2', true],
  ['en', 'A list of wishes in a future release', true],
  ['en', 'Export is deferred', true],
  ['en', 'Answer no later than Friday', false],
  ['en', 'Phase 1: save the cart', false],
  ['en', 'Save the cart', false],
  ['fr', 'Le partage viendra plus tard', true],
  ['fr', 'Partage (reporté)', true],
  ['fr', 'Réponse au plus tard vendredi', false],
  ['de', 'Teilen kommt in Phase 2', true],
  ['de', 'Drucken (zurückgestellt)', true],
  ['de', 'Antwort nicht später als Freitag', false],
  ['es', 'Compartir, más adelante', true],
  ['es', 'Imprimir en la próxima versión', true],
  ['es', 'Respuesta a más tardar el viernes', false],
  ['pt', 'Partilhar, mais tarde', true],
  ['pt', 'Imprimir fica adiado', true],
  ['pt', 'Guardar o carrinho', false],
];

describe('words that put something off', () => {
  for (const [language, text, is] of items)
    it(`${is ? 'are in' : 'are not in'} "${text}" (${language})`, () => {
      assert.equal(
        find(text, language).some(({ denied }) => !denied),
        is,
      );
    });
});

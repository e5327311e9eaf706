import assert from 'node:assert/strict';
import { holdsQuantity } from '../../../src/core/rules/shared/quantity.js';
import { finderOf } from '../../../src/core/words/find.js';
import type { Language } from '../../../src/core/words/pack.js';

const find = finderOf('debt');

/** How a team might tag or call its work, and whether that says debt. */
const names: readonly (readonly [Language, string, boolean])[] = [
  ['en', 'tech-debt', true],
  ['en', 'Technical Debt', true],
  ['en', 'refactoring', true],
  ['en', 'Refactor the cart service', true],
  ['en', 'platform_health', true],
  ['en', 'code health', true],
  ['en', 'Modernization of the price list', true],
  ['en', 'Move prices without a refactoring', false],
  ['en', 'Hand open invoices to debt collection', false],
  ['en', 'Clean up expired sessions', false],
  ['en', 'Show a message during maintenance', false],
  ['en', 'payments', false],
  ['fr', 'dette technique', true],
  ['fr', 'Réusinage du panier', true],
  ['fr', 'santé de la plateforme', true],
  ['fr', 'recouvrement de la dette client', false],
  ['fr', 'paiement en trois fois', false],
  ['de', 'technische Schulden', true],
  ['de', 'Refaktorisierung der Preise', true],
  ['de', 'Codequalität', true],
  ['de', 'Umzug ohne Refactoring', false],
  ['de', 'Wartungsfenster anzeigen', false],
  ['es', 'deuda técnica', true],
  ['es', 'Refactorización del carrito', true],
  ['es', 'cobro de deudas', false],
  ['es', 'Limpieza de sesiones caducadas', false],
  ['pt', 'dívida técnica', true],
  ['pt', 'Refatoração do carrinho', true],
  ['pt', 'cobrança de dívidas', false],
  ['pt', 'manutenção programada', false],
];

/** What stands in the text, and whether it says how much. */
const amounts: readonly (readonly [Language, string, boolean])[] = [
  ['en', 'Each change takes us four days', true],
  ['en', 'It costs 2 engineers half of each sprint', true],
  ['en', 'Failed releases: 12% today', true],
  ['en', 'The build takes 18min', true],
  ['en', 'The licence is $4,000', true],
  ['en', 'Pages at night go from 9 to 2 a month, 3 incidents each', true],
  ['en', 'It halves the time of a release', true],
  ['en', 'warnings 40 -> 0', true],
  ['en', 'See ADR-0012 of 2024-03-02', false],
  ['en', 'Phase 2 begins after version 3.1', false],
  ['en', 'It slows us down a lot', false],
  ['en', 'Every team is affected', false],
  ['fr', 'Chaque changement coûte trois jours', true],
  ['fr', 'Le taux baisse à 4 %', true],
  ['fr', 'Cela nous ralentit beaucoup', false],
  ['de', 'Jede Änderung kostet uns vier Tage', true],
  ['de', 'Die Zahl der Störungen lässt sich halbieren', true],
  ['de', 'Das bremst uns seit Jahren', false],
  ['es', 'Cada cambio cuesta dos semanas', true],
  ['es', 'Nos frena mucho desde la versión 2', false],
  ['pt', 'Cada mudança custa cinco dias', true],
  ['pt', 'Isto atrasa todos', false],
];

describe('words that say debt', () => {
  for (const [language, text, is] of names)
    it(`${is ? 'are in' : 'are not in'} "${text}" (${language})`, () => {
      assert.equal(
        find(text, language).some(({ denied }) => !denied),
        is,
      );
    });
});

describe('a number that says how much', () => {
  for (const [language, text, is] of amounts)
    it(`${is ? 'is in' : 'is not in'} "${text}" (${language})`, () => {
      assert.equal(holdsQuantity(text), is);
    });
});

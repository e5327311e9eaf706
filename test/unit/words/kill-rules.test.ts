import assert from 'node:assert/strict';
import { lint } from '../../../src/core/lint/run.js';
import { vagueKillRule } from '../../../src/core/rules/vague-kill-rule.js';
import { corpusOf } from '../artifact/support.js';

const metric = 'which metric';
const number = 'which number';
const date = 'by when';
const owner = 'who acts';
const action = 'what then';

/** A kill rule as a team might write it, and the parts that it does not say. */
const phrasings: readonly (readonly [string, ...string[]])[] = [
  // English
  ['If fewer than 4% of orders use a saved cart by 2027-05-15, @checkout-pm removes the flag.'],
  ['If p95 is above 300 ms by the end of Q3, @search-lead replaces the index.'],
  ['Unless saved-cart reuse reaches 4% within six weeks, @checkout-pm turns it off.'],
  ['@checkout-pm rolls back when the error rate exceeds 0.5% for two days.'],
  ['Stop and revert if conversion drops below 2% before March 2027 (owner: checkout lead).'],
  ['Once complaints rise to 10 a month by 2027-01-31, @catalogue-lead takes the cache out.'],
  ['If support contacts are still more than 50 a week after 2 months, we drop the wizard (product).'],
  ['Fewer than 100 trials by 2027-02-01: @growth-pm cancels the campaign.'],
  ['If reuse stays below 4% by 2027-05-15, we remove the flag.', owner],
  ['If reuse stays below 4%, @checkout-pm removes the flag.', date],
  ['If reuse stays low by 2027-05-15, @checkout-pm removes the flag.', metric, number],
  ['Reuse below 4% by 2027-05-15.', owner, action],
  ['Revisit by 2027-05-15.', metric, number, owner],
  ['We look at this again if search gets too slow.', metric, number, date, owner, action],
  ['When it hurts, we will see.', metric, number, date, owner, action],
  ['If the team grows beyond 12 people, @cto reopens this.', date],
  ['If customers complain, @support-lead switches it off.', metric, number, date],
  ['Kill it if it does not work out.', metric, number, date, owner],
  ['@checkout-pm turns off the wizard if fewer than 4% of orders use it by 2027-05-15.'],
  // French
  ["@chef-produit retire l'option si la conversion tombe sous 2 % avant 2027-03-31."],
  ["Si moins de 4 % des commandes utilisent un panier avant le 15 mai 2027, @chef-produit retire l'option."],
  ['Si la latence dépasse 300 ms avant 2027-03-31, @resp-recherche remplace le moteur.'],
  ["Si la conversion reste sous 2 %, @chef-produit désactive l'option.", date],
  ['Revoir si la recherche devient lente.', metric, number, date, owner, action],
  ['Si le taux reste sous 2 % avant 2027-03-31, nous retirons le bouton.', owner],
  // German
  ['Wenn bis 2027-05-15 weniger als 4 % der Bestellungen einen Warenkorb nutzen, entfernt @produkt den Schalter.'],
  ['Liegt die Fehlerrate bis Ende März 2027 über 0,5 %, wird @team-kasse die Funktion abschalten.'],
  ['Falls die Nutzung unter 4 % bleibt, wird @produkt sie abschalten.', date],
  ['Wenn es nicht läuft, schauen wir noch einmal.', metric, number, date, owner, action],
  ['Wenn die Latenz bis 2027-05-15 über 300 ms liegt, werden wir den Index ersetzen.', owner],
  ['@produkt entfernt den Schalter, wenn die Nutzung bis 2027-05-15 unter 4 % sinkt.'],
  // Spanish
  ['@producto retira la opción si la conversión cae por debajo de 2% antes de 2027-05-15.'],
  ['Si menos de 4% de los pedidos usan un carrito antes de 2027-05-15, @producto va a retirar la opción.'],
  ['Si la latencia supera 300 ms antes de mayo de 2027, @busqueda va a reemplazar el índice.'],
  ['Si la conversión queda por debajo de 2%, @producto va a desactivar el botón.', date],
  ['Volver a mirar si va lento.', metric, number, date, owner],
  // Portuguese
  ['@produto remove a opção se a conversão fica abaixo de 2% até 2027-05-15.'],
  ['Se menos de 4% dos pedidos usarem um carrinho até 2027-05-15, @produto vai remover a opção.'],
  ['Se a latência ultrapassa 300 ms até maio de 2027, @busca vai substituir o índice.'],
  ['Se a conversão fica abaixo de 2%, @produto vai desativar o botão.', date],
  ['Reabrir se ficar lento.', metric, number, date, owner],
];

describe('a kill rule in words', () => {
  for (const [sentence, ...missing] of phrasings)
    it(`${missing.length === 0 ? 'is whole' : `lacks ${missing.join(', ')}`}: "${sentence}"`, () => {
      const text = `# ADR-0001: Saved carts\n\n## Context\n\nCarts are lost.\n\n## Decision\n\nWe keep them.\n\n## Kill rule\n\n${sentence}\n`;
      const corpus = corpusOf({ 'docs/adr/0001-carts.md': text });
      const [found] = lint(corpus, { rules: [vagueKillRule], today: '2026-11-20' });
      const parts = found?.data['parts']?.split(/, | and /) ?? [];
      assert.deepEqual(parts, missing);
    });
});

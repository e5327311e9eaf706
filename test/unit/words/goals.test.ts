import assert from 'node:assert/strict';
import { lint } from '../../../src/core/lint/run.js';
import { goalAndNonGoal } from '../../../src/core/rules/goal-and-non-goal.js';
import { corpusOf } from '../artifact/support.js';

/** The headings of each language, and words around them that show which one it is. */
const frames = {
  en: [
    'Problem',
    'Customers lose the cart that they fill on the phone, and we are not sure why.',
    'Goals',
    'Non-goals',
  ],
  fr: [
    'Problème',
    'Les clients perdent le panier qui est dans leur téléphone, et nous ne savons pas pourquoi.',
    'Objectifs',
    'Non-objectifs',
  ],
  de: ['Problem', 'Die Kunden verlieren den Warenkorb, und wir wissen nicht, von wem das ist.', 'Ziele', 'Nicht-Ziele'],
  es: [
    'Problema',
    'Los clientes pierden el carrito en el teléfono, y no se sabe por qué.',
    'Objetivos',
    'No objetivos',
  ],
  pt: [
    'Problema',
    'Os clientes perdem o carrinho no telefone, e não se sabe por que é assim.',
    'Objetivos',
    'Não objetivos',
  ],
} as const;

/** A goal, a non-goal, and whether they are the same thing. */
const pairs: readonly (readonly [keyof typeof frames, string, string, boolean])[] = [
  ['en', 'Share a cart with another account', 'Share a cart with another account', true],
  ['en', 'Support offline mode for drivers', 'Offline mode for drivers', true],
  ['en', 'Sharing carts between accounts', 'We will not share carts between accounts', true],
  ['en', 'Allow guests to pay by invoice.', "We don't allow guests to pay by invoice. They have no address.", true],
  ['en', '**Export of orders to the tax office**', 'Exporting orders to the tax office', true],
  ['en', 'Search by brand and colour', 'No search by colour and brand', true],
  ['en', 'Export orders as CSV', 'Export orders as PDF', false],
  ['en', 'Export orders', 'Export orders of the old shop as PDF', false],
  ['en', 'Saved carts for customers', 'Saved carts for guests', false],
  ['en', 'No login before the payment', 'Login before the payment', false],
  ['en', 'Pay with one click', 'Pay without one click', false],
  ['en', 'Access for privileged accounts', 'Access for non-privileged accounts', false],
  ['en', 'Keep carts of customers', 'Keep all carts of customers', false],
  ['en', 'Sign in with a password', 'Sign in with no password', false],
  ['en', 'Performance', 'Performance', false],
  ['en', 'Support of imports from the old shop', 'Support of important customers of the old shop', false],
  ['en', 'Show the price in the list', 'Change how the price is computed', false],
  ['fr', 'Partager un panier entre deux comptes', 'Partager un panier entre deux comptes', true],
  ['fr', 'Permettre le paiement en trois fois', 'Ne pas permettre le paiement en trois fois', true],
  ['fr', 'Payer sans créer de compte', 'Payer avec un compte', false],
  ['fr', 'Exporter les commandes en PDF', 'Exporter les factures en PDF', false],
  ['fr', 'Pas de connexion avant le paiement', 'Connexion avant le paiement', false],
  ['de', 'Warenkorb mit anderen Konten teilen', 'Wir werden den Warenkorb nicht mit anderen Konten teilen', true],
  ['de', 'Bezahlung auf Rechnung', 'Keine Bezahlung auf Rechnung', true],
  ['de', 'Bezahlung ohne Konto', 'Bezahlung auf Konto', false],
  ['de', 'Bestellungen als Tabelle ausgeben', 'Bestellungen als Brief ausgeben', false],
  ['es', 'Compartir el carrito entre cuentas', 'Compartir carritos entre cuentas', true],
  ['es', 'Permitir el pago en tres plazos', 'No permitir el pago en tres plazos', true],
  ['es', 'Pagar con una cuenta', 'Pagar sin una cuenta', false],
  ['es', 'Exportar pedidos a una tabla', 'Exportar pedidos a un correo', false],
  ['pt', 'Compartilhar o carrinho entre contas', 'Compartilhar carrinhos entre contas', true],
  ['pt', 'Oferecer o pagamento em três vezes', 'Não oferecer o pagamento em três vezes', true],
  ['pt', 'Pagar com uma conta', 'Pagar sem uma conta', false],
  ['pt', 'Guardar carrinhos de clientes', 'Guardar todos os carrinhos de clientes', false],
];

describe('a goal and a non-goal', () => {
  for (const [language, goal, nonGoal, same] of pairs)
    it(`${same ? 'are the same' : 'are two'}: "${goal}", "${nonGoal}" (${language})`, () => {
      const [problem, words, goals, nonGoals] = frames[language];
      const text = `# PRD-0001: Carts\n\n## ${problem}\n\n${words}\n\n## ${goals}\n\n- ${goal}\n\n## ${nonGoals}\n\n- ${nonGoal}\n`;
      const corpus = corpusOf({ 'docs/prd/0001-carts.md': text });
      const found = lint(corpus, { rules: [goalAndNonGoal], today: '2026-11-20' });
      assert.equal(found.length, same ? 1 : 0);
    });
});

describe('what is offered for a goal that is a non-goal', () => {
  const offered = (goals: string, nonGoals: string): string[] => {
    const text = `# PRD-0001: Carts\n\n## Problem\n\nCarts are lost.\n\n## Goals\n\n${goals}\n\n## Non-goals\n\n${nonGoals}`;
    const corpus = corpusOf({ 'docs/prd/0001-carts.md': text });
    const found = lint(corpus, { rules: [goalAndNonGoal], today: '2026-11-20' });
    return found.flatMap(({ suggestions }) =>
      suggestions.flatMap(({ data, edits }) => edits.map(({ expected }) => `${data['list'] ?? ''}: ${expected}`)),
    );
  };
  const item = 'Share a cart with another account';

  it('is to take its whole line out of either list', () => {
    assert.deepEqual(offered(`- ${item}\n- Pay`, `- Pay in three\n- ${item}`), [
      `goals: - ${item}\n`,
      `non-goals: - ${item}`,
    ]);
  });

  it('is to take all lines of the item', () => {
    assert.deepEqual(offered(`1. ${item}\n   today`.replace('\n   today', '. It is\n   asked for'), `- ${item}\n`), [
      `goals: 1. ${item}. It is\n   asked for\n`,
      `non-goals: - ${item}\n`,
    ]);
  });

  it('is nothing where other items stand below it, or where it is prose', () => {
    assert.deepEqual(offered(`- ${item}\n  - by mail`, `- ${item}\n  - by post\n`), []);
    assert.deepEqual(offered(`${item}.`, `${item}.\n`), []);
  });

  it('is nothing where the item shares its line', () => {
    assert.deepEqual(offered(`- - ${item}`, `- - ${item}\n`), []);
  });
});

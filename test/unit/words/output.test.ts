import assert from 'node:assert/strict';
import { finderOf } from '../../../src/core/words/find.js';
import type { Language } from '../../../src/core/words/pack.js';

const find = finderOf('output');

/** What a team might list as success, and the words that count output there; null where there are none. */
const phrasings: readonly (readonly [Language, string, string | null])[] = [
  ['en', 'Velocity goes from 30 to 45 by the end of Q2', 'Velocity'],
  ['en', 'Deliver 40 story points per sprint', 'story points'],
  ['en', 'We ship five features before the fair', 'ship five features'],
  ['en', 'Launch 3 big new integrations this quarter', 'Launch 3 big new integrations'],
  ['en', '12 features shipped', '12 features shipped'],
  ['en', 'Number of features released per quarter', 'Number of features'],
  ['en', '200 tickets closed by March', '200 tickets closed'],
  ['en', 'Close 30 tickets a week', 'Close 30 tickets'],
  ['en', '10,000 lines of code in the new module', 'lines of code'],
  ['en', '**Pull requests merged**: 60 a month', 'Pull requests merged'],
  ['en', 'not only velocity but also retention', 'velocity'],
  ['en', 'All features delivered on time', 'All features delivered'],
  ['en', 'Commits per engineer', 'Commits per'],
  ['en', 'Checkout completion rises to 66%, not velocity', null],
  ['en', 'We do not track story points', null],
  ['en', 'Velocity is not a goal of this work', null],
  ['en', 'Outcomes instead of story points', null],
  ['en', 'Sales velocity grows by 10%', null],
  ['en', 'No more than 300 lines of code per file', null],
  ['en', 'Delete 4,000 lines of code', null],
  ['en', 'Support tickets closed at the first answer: 75%', null],
  ['en', 'Reduce the number of tickets about lost carts to 30', null],
  ['en', 'The number of tickets about lost carts falls to 30', null],
  ['en', 'Features that nobody uses cost us 3 days a month', null],
  ['en', 'NPS rises by 10 points', null],
  ['en', 'Customers who close 3 tickets on their own', null],
  ['en', 'Each customer finds a delivery slot within two clicks', null],
  ['en', '80% of tickets closed within 24 hours', null],
  ['en', 'New customers complete 3 tasks without help', null],
  ['en', 'Increase feature adoption from 12% to 20%', null],
  ['en', 'Loyalty points per week rise by 10%', null],
  ['en', 'Two of three stories viewed to the end', null],
  ['fr', '80 % des tickets fermés en moins de 24 heures', null],
  ['de', '80 % der Tickets innerhalb von 24 Stunden geschlossen', null],
  ['es', '80% de los tickets resueltos en menos de 24 horas', null],
  ['pt', '80% dos chamados resolvidos em menos de 24 horas', null],
  ['fr', 'La vélocité passe de 30 à 45', 'vélocité'],
  ['fr', 'Livrer trois fonctionnalités avant juin', 'Livrer trois fonctionnalités'],
  ['fr', 'Nombre de tickets fermés par semaine', 'Nombre de tickets'],
  ['fr', '5 000 lignes de code', 'lignes de code'],
  ['fr', 'La conversion passe à 4 %, et pas la vélocité', null],
  ['fr', 'Réduire le nombre de tickets à 30', null],
  ['fr', 'Le nombre de tickets baisse à 30', null],
  ['fr', 'Un client sur trois revient dans le mois', null],
  ['de', 'Die Velocity steigt von 30 auf 45', 'Velocity'],
  ['de', '40 Storypoints pro Sprint', 'Storypoints'],
  ['de', 'Anzahl der ausgelieferten Features', 'Anzahl der ausgelieferten Features'],
  ['de', '20 erledigte Tickets je Woche', 'erledigte Tickets'],
  ['de', 'Die Velocity zählt nicht', null],
  ['de', 'Wir messen keine Storypoints', null],
  ['de', 'Die Anzahl der Tickets senken', null],
  ['de', 'Höchstens 300 Codezeilen pro Datei', null],
  ['de', 'Vier von zehn Kunden kommen zurück', null],
  ['es', 'La velocidad del equipo sube un 20%', 'velocidad del equipo'],
  ['es', 'Entregar cinco funcionalidades', 'Entregar cinco funcionalidades'],
  ['es', 'Líneas de código escritas', 'Líneas de código'],
  ['es', 'No medimos puntos de historia', null],
  ['es', 'Reducir el número de tickets en un 20%', null],
  ['es', 'El número de tickets baja a 30', null],
  ['es', 'La velocidad de carga baja a 2 segundos', null],
  ['pt', 'Pontos de história por sprint', 'Pontos de história'],
  ['pt', 'Lançar 4 funcionalidades', 'Lançar 4 funcionalidades'],
  ['pt', 'Aumentar no sprint os pontos entregues', 'pontos entregues'],
  ['pt', 'A velocidade do time não é uma meta', null],
  ['pt', 'O número de tickets cai para 30', null],
  ['pt', 'Menos chamados de suporte fechados sem resposta', null],
];

describe('words that count output', () => {
  for (const [language, text, words] of phrasings)
    it(`${words === null ? 'are not in' : 'are in'} "${text}" (${language})`, () => {
      const found = find(text, language).filter(({ denied }) => !denied);
      assert.equal(found[0]?.text ?? null, words);
    });
});

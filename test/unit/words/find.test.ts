import assert from 'node:assert/strict';
import { denies } from '../../../src/core/words/denies.js';
import { finderOf } from '../../../src/core/words/find.js';
import { languageOf, languages, packs } from '../../../src/core/words/languages.js';
import { listedIn, wordListedIn } from '../../../src/core/words/listed.js';
import { listNames } from '../../../src/core/words/pack.js';
import { tokensOf } from '../../../src/core/words/tokens.js';

const find = finderOf('output');
const found = (text: string): string[] => find(text, 'en').map(({ text: words }) => words);

describe('the finder of words', () => {
  const cases = [
    ['whole words only', 'velocityX and hypervelocity', []],
    ['any case', 'VELOCITY', ['VELOCITY']],
    ['hyphens and underscores as spaces', 'story-points, story_points', ['story-points', 'story_points']],
    ['through marks of emphasis', '**story** *points*', ['story** *points']],
    ['over a line break', 'story\r\npoints', ['story\r\npoints']],
    ['not over the end of a sentence', 'Tell the story. Points follow', []],
    ['not over a comma', 'a story, points', []],
    ['not over a cell', '| story | points |', []],
    ['not over a blank line', 'story\n\npoints', []],
    ['composed and decomposed accents', 've\u0301locite\u0301', ['ve\u0301locite\u0301']],
    [
      'a number in digits or words, and up to three words',
      'ship 2 of the features; ship ten features',
      ['ship 2 of the features', 'ship ten features'],
    ],
    ['no more than three words between', 'ship 2 of the very many features', []],
    ['a number with a comma', '12,500 lines of code; 3 stories done', ['lines of code', '3 stories done']],
    ['the longest phrase', 'features shipped per week: 3 features shipped', ['features shipped', '3 features shipped']],
    ['nothing in nothing', '', []],
  ] as const;
  for (const [name, text, words] of cases) it(`takes ${name}`, () => assert.deepEqual(found(text), words));

  it('gives the place of each find', () => {
    const text = 'Not points, but story points.';
    assert.deepEqual(
      find(text, 'en').map(({ range }) => text.slice(range.start, range.end)),
      ['story points'],
    );
  });

  it('lets an excuse speak for its own sentence alone', () => {
    assert.deepEqual(found('Sales velocity grows. Velocity grows.'), ['Velocity']);
  });

  const denials = [
    ['en', 'We do not count velocity', true],
    ['en', 'Velocity is not counted', true],
    ['en', 'Not velocity', true],
    ['en', 'We count not only velocity', false],
    ['en', 'No later than May, velocity is 40', false],
    ['en', 'We are not slow. Velocity grows', false],
    ['en', 'Not slow but with a good velocity', false],
    ['en', 'Velocity grows but it is not seen', false],
    ['en', 'Not one two three four five six velocity', false],
    ['en', 'Velocity one two three four five six is not', false],
    ['en', 'Velocity no', false],
    ['fr', 'Nous ne suivons pas la vélocité', true],
    ['fr', 'Non seulement la vélocité', false],
    ['de', 'Die Velocity messen wir nicht', true],
    ['de', 'Nicht nur Velocity', false],
    ['es', 'Sin velocity', true],
    ['pt', 'Aumentar no sprint a velocity', false],
    ['pt', 'Velocity não conta', true],
  ] as const;
  for (const [language, text, denied] of denials)
    it(`${denied ? 'hears' : 'does not hear'} a denial in "${text}" (${language})`, () => {
      assert.deepEqual(
        find(text, language).map((one) => one.denied),
        [denied],
      );
    });

  it('tells whether a text denies anything at all', () => {
    assert.equal(denies('No login', 'en'), true);
    assert.equal(denies('Not only a login', 'en'), false);
    assert.equal(denies('A login', 'en'), false);
    assert.equal(denies('Pas de connexion', 'fr'), true);
  });

  it('grows with the text alone', () => {
    const hostile = ['not ', 'story ', 'ship 1 ', 'number of ', "don't ", '1.1.', 'é'].map((word) =>
      word.repeat(200_000 / word.length),
    );
    const begin = performance.now();
    for (const text of hostile) find(`${text} velocity`, 'en');
    assert.ok(performance.now() - begin < 5_000);
  });
});

describe('the language of a text', () => {
  const texts = [
    ['en', 'We keep the cart with the account, and it is there for thirty days.'],
    ['fr', 'Nous gardons le panier avec le compte, et il est là pour trente jours.'],
    ['de', 'Wir behalten den Warenkorb mit dem Konto, und er ist dreißig Tage da.'],
    ['es', 'Guardamos el carrito con la cuenta, y se queda por treinta días en la tienda.'],
    ['pt', 'Guardamos o carrinho com a conta, e ele fica por trinta dias na loja, não mais.'],
    ['en', ''],
    ['en', 'Корзина'],
  ] as const;
  for (const [language, text] of texts)
    it(`is ${language}: "${text}"`, () => {
      assert.equal(languageOf(text), language);
    });
});

describe('the word lists', () => {
  it('name whole phrases in any language, and words in one', () => {
    assert.equal(listedIn('to-column')('Zielwert'), true);
    assert.equal(wordListedIn('to-column', 'de')('zielwert'), true);
    assert.equal(wordListedIn('to-column', 'en')('zielwert'), false);
    assert.equal(listedIn('by-column')('By when?'), true);
    assert.equal(listedIn('by-column')(`by when${' '.repeat(100)}`), false);
  });

  for (const language of languages)
    for (const name of listNames)
      it(`${language} ${name}: lower case, each phrase once, none empty`, () => {
        const { words, unless = [] } = packs[language].lists[name];
        assert.ok(words.length > 0);
        for (const list of [words, unless]) {
          assert.deepEqual(list, [...new Set(list)]);
          for (const phrase of list) {
            assert.equal(phrase, phrase.toLowerCase().normalize('NFC').trim());
            assert.ok(
              phrase.split(' ').every((part) => part === '#' || part === '…' || tokensOf(part).length > 0),
              phrase,
            );
            assert.ok(!/^…|…$/.test(phrase), phrase);
          }
        }
      });
});

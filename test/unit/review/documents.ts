import fc from 'fast-check';
import type { Texts } from './support.js';

const people = ['@checkout-pm (product)', '@checkout-lead (engineering)', '@security'] as const;
const owners = ['', ' (product)', ' (engineering)', ' (joint)'] as const;
const status = fc.constantFrom(
  '',
  'draft',
  'proposed',
  'accepted',
  'shipped',
  'rejected',
  'deprecated',
  'superseded',
  'parked',
);
const day = fc.constantFrom('2026-03-31', '2026-06-30', '2026-12-31');

const some = (...texts: string[]): fc.Arbitrary<string[]> => fc.shuffledSubarray(texts);
const perhaps = (line: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.oneof(fc.constant(''), line);
const list = (items: readonly string[], mark = '-'): string => items.map((item) => `${mark} ${item}\n`).join('');
const section = (name: string, body: string): string => (body === '' ? '' : `## ${name}\n\n${body}\n`);

const killParts = fc
  .tuple(
    fc.constantFrom('below', 'above', 'at-least'),
    fc.constantFrom('4%', '2,5 %', '12.5%', '300 ms', 'two'),
    perhaps(day.map((by) => `, by: ${by}`)),
    fc.constantFrom('', ', owner: "@checkout-pm"', ', owner: "@checkout-lead"'),
  )
  .map(([side, number, by, owner]) => `kill-rule: {metric: saved-cart reuse, ${side}: ${number}${by}${owner}}\n`);

const killSentence = fc
  .tuple(fc.constantFrom('below', 'above'), fc.integer({ min: 1, max: 9 }), day)
  .map(([side, number, by]) => `If reuse stays ${side} ${String(number)} % by ${by}, @checkout-pm removes the flag.\n`);

const frontmatter = fc
  .tuple(
    perhaps(status.map((word) => `status: ${word}\n`)),
    perhaps(fc.constantFrom('product', 'engineering', 'shared', '"@security"').map((who) => `final-call: ${who}\n`)),
    perhaps(fc.constantFrom('new-product-bet', 'platform-and-infra').map((type) => `work-type: ${type}\n`)),
    perhaps(fc.constantFrom('guardrails only', 'high test coverage', 'SLOs').map((bar) => `quality-bar: ${bar}\n`)),
    perhaps(
      fc.constantFrom('feature flag', 'staged rollout', 'all at once').map((shape) => `release-shape: ${shape}\n`),
    ),
    perhaps(day.map((by) => `review-by: ${by}\n`)),
    fc.subarray([...people]).map((names) => `sign-off: ${JSON.stringify(names)}\n`),
    fc.subarray([...people]).map((names) => `decision-makers: ${JSON.stringify(names)}\n`),
    perhaps(
      fc
        .tuple(fc.integer({ min: 62, max: 70 }), day)
        .map(([to, by]) => `outcome: {metric: completion, from: 61%, to: ${String(to)}%, by: ${by}}\n`),
    ),
    perhaps(fc.constantFrom('99.9%', '99.95%').map((bound) => `health: {metric: availability, at-least: ${bound}}\n`)),
    perhaps(killParts),
  )
  .map((lines) => `---\ndate: 2026-03-02\n${lines.join('')}---\n\n`);

const checklist = fc
  .tuple(
    some('Acceptance criteria met', 'Unit tests for saved carts', 'Alerts in place'),
    fc.infiniteStream(fc.boolean()),
    fc.constantFrom(...owners),
  )
  .map(([items, done, owner]) => list(items.map((item) => `[${done.next().value ? 'x' : ' '}] ${item}${owner}`)));

const prd = fc
  .tuple(
    frontmatter,
    fc.constantFrom('Saved carts', 'Saved carts for buyers', 'Carts that stay'),
    some('Find the cart again', 'The same cart on every device'),
    some(
      'Carts of guests',
      'Sharing a cart with others',
      'Sharing a cart with others at first',
      'Moving carts between countries',
    ),
    some('Save the cart', 'Restore the cart', 'Warn of new prices', 'Remind by mail'),
    fc.nat(4),
    fc.constantFrom('', 'TBD\n', 'A restored cart holds things that are sold out.\n'),
    perhaps(killSentence),
    checklist,
  )
  .map(([head, title, goals, nonGoals, items, cut, risks, kill, done]) =>
    [
      `${head}# PRD-0004: ${title}\n\n`,
      section('Problem', 'Buyers lose their carts. They come back and find nothing.\n'),
      section('Goals', list(goals)),
      section('Non-goals', list(nonGoals)),
      section('Scope', list(items.slice(0, cut))),
      section('Cut line', list(items.slice(cut))),
      section('Risks', risks),
      section('Kill rule', kill),
      section('Definition of done', done),
    ].join(''),
  );

const adr = fc
  .tuple(
    fc.constantFrom('7', '19'),
    fc.constantFrom('Keep sessions in the database', 'Keep sessions in memory'),
    status,
    some('Sessions are lost on restart.', 'Buyers sign in again.', 'Servers restart each night.'),
    some('We keep sessions in the database.', 'A session ends after 30 days.', 'A session ends after 90 days.'),
    some('Every request reads one row more.', 'Servers can restart at any time.'),
  )
  .map(([number, title, word, context, decision, consequences]) =>
    [
      `# ${number}. ${title}\n\n`,
      section('Status', word),
      section('Context', context.join(' ')),
      section('Decision', decision.join('\n')),
      section('Consequences', consequences.join(' ')),
    ].join('\n'),
  );

const row = fc
  .tuple(
    fc.constantFrom('Charge late', 'Drop the second line', 'Ask for the number last'),
    fc.constantFrom('Fewer refunds', 'Nobody fills it in'),
    status,
    perhaps(killSentence),
  )
  .map((cells) => cells.map((cell) => cell.trim()).join(' | '));

const log = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 6 }), row), { selector: ([id]) => id, maxLength: 5 })
  .map(
    (rows) =>
      `# Decision log\n\n| ID | Decision | Why | Status | Kill rule |\n|---|---|---|---|---|\n${rows.map(([id, cells]) => `| D-${String(id)} | ${cells} |\n`).join('')}`,
  );

/** A small repository of decisions, such as a team could have at some time. */
export const repository: fc.Arbitrary<Texts> = fc
  .record(
    {
      prd,
      adr,
      log,
      adrPath: fc.constantFrom(
        'docs/adr/0007-sessions.md',
        'docs/adr/0019-sessions.md',
        'docs/decisions/0007-sessions.md',
      ),
    },
    { requiredKeys: ['adrPath'] },
  )
  .map(({ prd: plan, adr: decision, log: decisions, adrPath }) => ({
    ...(plan !== undefined && { 'docs/prd/0004-saved-carts.md': plan }),
    ...(decision !== undefined && { [adrPath]: decision }),
    ...(decisions !== undefined && { 'docs/decision-log.md': decisions }),
  }));

const pieces = fc.constantFrom(
  ...[
    '---\n',
    '---\nstatus: accepted\n---\n',
    'status: [\n',
    '# 1. Any\n',
    '## Status\n',
    'Accepted\n',
    '## Decision\n',
    '## Non-goals\n',
    '- a\n',
  ],
  ...[
    '  - [x] b (product)\n',
    '| ID | Decision | Status |\n|---|---|---|\n',
    '| D-1 | x | Accepted |\n',
    '| | | |\n',
    '```\n',
    '<!--',
    '-->\n',
    '### Cut line\n',
  ],
  ...[
    'kill-rule: {by: 2026-05-15, below: 4%\n',
    '## Kill rule\n',
    'If a < 4 % by 2026-05-15, stop\n',
    '\r\n',
    '\u0000',
    '🚀 é\n',
    '>>>>>>> x\n',
    '1. z\n',
    '\ufeff',
    '[a](b.md)\n',
  ],
);

/** Texts that nobody would write, but somebody could hand in. */
export const hostile: fc.Arbitrary<Texts> = fc
  .tuple(
    fc.constantFrom('docs/adr/0001-a.md', 'docs/prd/0001-a.md', 'docs/decision-log.md'),
    fc.array(
      fc.oneof(
        { weight: 5, arbitrary: pieces },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
      ),
      { maxLength: 25 },
    ),
  )
  .map(([path, texts]) => ({ [path]: texts.join('') }));

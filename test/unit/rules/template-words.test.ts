import assert from 'node:assert/strict';
import { readDocument } from '../../../src/core/document/read.js';
import { leftoversIn } from '../../../src/core/rules/shared/leftovers.js';
import { isPutOff, isTemplateValue } from '../../../src/core/rules/shared/template-words.js';

describe('a value of a template', () => {
  const values = [
    'YYYY-MM-DD',
    'yyyy/mm/dd',
    'JJJJ-MM-TT',
    'TT.MM.JJJJ',
    'AAAA-MM-JJ',
    'DD/MM/YYYY',
    'MM/DD/YYYY',
    '{YYYY-MM-DD}',
    '{names of deciders}',
    '{@owner}',
    '"{title}"',
    '`<your name>`',
    '**[names]**',
    '<YYYY-MM-DD>',
    '<name>',
    '<who decides>',
    '[YYYY-MM-DD]',
    '[date]',
    '[list everybody]',
    ' {names} ',
    '< name >',
    '[ name ]',
    '{ names }',
    '""{title}""',
    '**{title of *it}**',
    '<who: decides>',
  ];
  for (const value of values) it(`${value} is one`, () => assert.ok(isTemplateValue(value)));

  const others = [
    '',
    '2026-03-02',
    'YYYY',
    'names',
    '{}',
    '{"a": 1}',
    '{metric: logins}',
    '{{ page.date }}',
    '{#anchor}',
    '<https://example.org>',
    '<cart@example.org>',
    '<br/>',
    '<none>',
    '<img src="a">',
    '[a](b.md)',
    '[cart team]',
    '[ ]',
    '[listing]',
    '@cart-lead',
    '{a} and {b}',
    'YYYY-MM-DD and more',
    '<1 name>',
    '<a team:b>',
    '<who a/b>',
    '"{title} it',
    'a "{title}"',
    '"{title}`',
    '{',
    '<>',
    'A name of it>',
    '<a name of it',
  ];
  for (const value of others) it(`${value} is none`, () => assert.equal(isTemplateValue(value), false));
});

describe('a value that is put off', () => {
  for (const value of [
    'TBD',
    'tbd.',
    '@TBD',
    'TBA',
    'TBC',
    'TODO',
    'to do',
    'FIXME',
    'xxx',
    '?',
    '???',
    'to be decided',
    ' TBD ',
    'tbd...',
    'tbd?!',
    'TODO…',
  ])
    it(value, () => assert.ok(isPutOff(value)));
  for (const value of ['to be determined', 'to be defined', 'to be announced', 'to be confirmed', 'noch offen'])
    it(value, () => assert.ok(isPutOff(value)));
  for (const value of ['noch zu klären', 'à définir', 'à déterminer', 'por definir', 'por determinar', 'a definir'])
    it(value, () => assert.ok(isPutOff(value)));
  for (const value of ['a determinar', 'da definire', 'nog te bepalen', 'do ustalenia', '未定', '待定', '미정'])
    it(value, () => assert.ok(isPutOff(value)));
  for (const value of ['', 'none', 'N/A', 'todo list', 'the TBD team', '2026', 'who?', '?a', 'a@tbd', 'tb.d', 't@bd'])
    it(`${value} is not`, () => assert.equal(isPutOff(value), false));
});

describe('words left over from a template', () => {
  const left = (text: string): string[] => [...leftoversIn(readDocument('a.md', text))].map((words) => words.text);

  const found: readonly [text: string, words: readonly string[]][] = [
    ['# {short title}', ['{short title}']],
    ['# {title}', ['{title}']],
    ['# ADR-0001: {title}', ['{title}']],
    ['Chosen: "{title of option 1}", because {justification}.', ['{title of option 1}', '{justification}']],
    ['* Good, because {argument a}', ['{argument a}']],
    ['* {decision driver 1, e.g., a force}', ['{decision driver 1, e.g., a force}']],
    ['{describe the context in two or three sentences}', ['{describe the context in two or three sentences}']],
    ['See {pointer to more information | …} there.', ['{pointer to more information | …}']],
    ['We will {do what}, because {reason}.', ['{do what}', '{reason}']],
    ['By {YYYY-MM-DD} we look.', ['{YYYY-MM-DD}']],
    ['Good, because {positive consequence, e.g., speed, …}', ['{positive consequence, e.g., speed, …}']],
    ['Use [NEEDS CLARIFICATION: which?] here.', ['[NEEDS CLARIFICATION: which?]']],
    ['Use [NEEDS CLARIFICATION] here.', ['[NEEDS CLARIFICATION]']],
    ['Then [TODO: say it], [TBD] and [FIXME later].', ['[TODO: say it]', '[TBD]', '[FIXME later]']],
    ['For [INSERT NAME] and [FEATURE NAME].', ['[INSERT NAME]', '[FEATURE NAME]']],
    ['[Describe the error]', ['[Describe the error]']],
    ['# <short title of it>', ['<short title of it>']],
    ['Lorem ipsum dolor sit amet.', ['Lorem ipsum dolor']],
    ['| A |\n|---|\n| {argument a} |', ['{argument a}']],
    ['> {name of the option}', ['{name of the option}']],
    ['`a` {argument a} `b`', ['{argument a}']],
    ['# {names}', ['{names}']],
    ['# {Description}', ['{Description}']],
    ['# { title }', ['{ title }']],
    ['# {carts that are kept}', ['{carts that are kept}']],
    ['# {carts  that \t are  kept}', ['{carts  that \t are  kept}']],
    [`# {${'a'.repeat(31)}, that is kept}`, [`{${'a'.repeat(31)}, that is kept}`]],
    ['# {carts kept…}', ['{carts kept…}']],
    ['# {carts… kept}', []],
    ['# **"{carts that are kept}"**', ['{carts that are kept}']],
    ['Here {describe the whole of it} ends.', ['{describe the whole of it}']],
    ['Here {describe  the  whole} ends.', ['{describe  the  whole}']],
    ['Here {describe it} ends.', []],
    ['Here {carts that are kept, e.g. by us} ends.', ['{carts that are kept, e.g. by us}']],
    ['# [ Describe the error ]', ['[ Describe the error ]']],
    ['Use [ TODO ] here.', ['[ TODO ]']],
    [`# ${'*'.repeat(3)}${' '.repeat(36)}{carts that are kept}`, ['{carts that are kept}']],
    [`a:${'.'.repeat(40)} {carts that are kept}`, []],
    ['{what we will ship first, and why that}', ['{what we will ship first, and why that}']],
  ];
  for (const [text, words] of found) it(JSON.stringify(text), () => assert.deepEqual(left(text), words));

  const none = [
    'GET /users/{name of user}',
    'The set {red, green} and {red green, blue}.',
    'The value ${title of it}, #{title of it}, %{title of it}, $\\{title of it}.',
    '{{ title of it }} and {% title of it %}',
    '{"title of": 1} and {title of: 1}x and {fn()}',
    'x{title of it} and {title of it}y',
    '`{title of it}` and ``a ` {title of it}``',
    '```\n{title of it}\n```',
    '<!-- {title of it} -->',
    '{NUMA node 0} is one.',
    '{cart service}',
    '# {titled}',
    '# {the name}',
    '# {a, that is kept}',
    '# {12 carts that}',
    '# {carts are-kept}',
    '# {1 carts that are kept}',
    '# {a=b carts that are}',
    'Here {carts that are kept} ends.',
    '# {Carts That Are Kept}',
    '[describe]',
    'Text [Describe the error] text.',
    '[TODO](todo.md) and [TODO][t] and [TODO]: x',
    '[feature name]\n\n[feature name]: a.md',
    '[INSERT NAME]\n\n[insert name]: a.md',
    '- [ ] [x] [API]',
    '# List<short title>',
    'Text <short title of it> text.',
    '# <b>bold</b>',
    '{#anchor} {.class} {:toc}',
    '{along with possible values} are read.',
    '---\ntitle: "{title of it}"\n---\n',
  ];
  for (const text of none) it(`${JSON.stringify(text)} has none`, () => assert.deepEqual(left(text), []));

  it('are found without delay, whatever the text', () => {
    for (const text of ['{', '[', '<', '{a', '[a ', '{title of ', '`{reason}']) left(text.repeat(20_000));
  }).timeout(5_000);
});

import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { reportMarkdown } from '../../../src/core/tension/markdown/report.js';
import { table } from '../../../src/core/tension/markdown/write.js';
import { markdownText } from '../../../src/core/review/report/markdown-text.js';
import { reportOf, type ReportView } from '../../../src/core/tension/report.js';
import { corpusOf } from '../artifact/support.js';

const asked = { name: 'shop', today: '2026-04-20', changes: null };

/** Everything that a document can do to a page that believes it, in every field that the report shows. */
const nasty =
  '<img src=x onerror=alert(1)> [run](command:workbench.action.quit) | @team \\u202Eabc 🧨 https://evil.example';
const quoted = JSON.stringify(nasty).replace(/\\\\u202E/g, '\u202e');
const hostile = `---
type: prd
id: ${quoted}
title: ${quoted}
status: ${quoted}
squad: ${quoted}
work-type: new-product-bet
quality-bar: "full coverage <script>alert(1)</script>"
final-call: ${quoted}
escalation: [${quoted}, b]
decision-makers: [${quoted}]
sign-off: ["<b>x</b> (sales)"]
stage: discovery
tags: [tech-debt]
systems: [${quoted}]
estimate-weeks: 1
actual-weeks: 9
delay-days: 2
delay-reasons: [${quoted}]
reversibility: one-way <b>
deadline: 2026-05-01
review-by: 2026-04-01
kill-rule: {metric: ${quoted}, below: 4%, by: 2026-04-01, then: ${quoted}, owner: ${quoted}}
deviation: ${quoted}
---

# ${nasty}

${'x'.repeat(10_000)}

## Definition of done

- [ ] ${nasty} (product)
- [ ] ${'long '.repeat(2_000)} @${'h'.repeat(500)}
`;

function hostileReport(): ReportView {
  const files = Object.fromEntries([1, 2, 3].map((n) => [`docs/prd/${String(n)}-<b>.md`, hostile]));
  return reportOf(corpusOf({ ...files, '.cutline.yaml': `signals: {estimates-overrun: {mute: ${quoted}}}\n` }), {
    ...asked,
    name: '<script>',
  });
}

describe('the report', () => {
  const files = {
    'docs/prd/1.md':
      '---\ntype: prd\nstatus: accepted\nwork-type: new-product-bet\nfinal-call: engineering\n---\n\n# Saved carts\n\n## Definition of done\n\n- [x] One (product)\n- [ ] Two (engineering)\n',
    'docs/prd/2.md': '---\ntype: prd\nstatus: shipped\n---\n\n# Order again\n\n## Definition of done\n\n- [ ] Alerts\n',
    'docs/adr/1.md': '---\nstatus: accepted\n---\n\n# Queue for mails\n\n## Context\n\nx\n\n## Decision\n\nx\n',
  };
  const text = reportMarkdown(reportOf(corpusOf(files), asked));

  it('has every part of the panel', () => {
    assert.deepEqual(
      text.split('\n').filter((line) => /^#{1,2} /.test(line)),
      [
        '# Tension report: shop',
        '## Matrix',
        '## Done',
        '## Signals',
        '## Open conflicts, 2026-04-20',
        '## Velocity tax',
        '## Work on debt',
        '## Discoveries',
        '## Decision rights',
      ],
    );
  });

  it('says what departs, what is open and what has shipped too early', () => {
    const lines = text.split('\n');
    for (const line of [
      '2026-04-20, 1 ADR, 2 PRDs, 0 decision logs.',
      '| New product bet | Saved carts | accepted | – | final call: engineering, the row says product | – |',
      '| Saved carts | Two | engineering | – |',
      '- **Shipped with 1 open item:** Order again',
      '- Dates are pulled in: needs a base to compare with',
    ])
      assert.ok(lines.includes(line), line);
  });

  it('keeps hostile words text', () => {
    const markdown = reportMarkdown(hostileReport());
    const outside = markdown.replace(/(`+)[\s\S]*?[^`]\1(?!`)/g, '');
    assert.doesNotMatch(outside, /(?<!\\)<|(?<!\\)\]\(|https?:\/\/|@|\u202e/);
    for (const line of markdown.split('\n').filter((each) => each.startsWith('|')))
      assert.ok(line.length < 6_000, 'a row has an end');
  });

  it('keeps a bar in the cell that it stands in, inside code too', () => {
    const server = new MarkdownIt({ html: true, linkify: true });
    const words = [
      ...['x|@octocat|https://evil.example', '@a|b', 'a | @b', '|@a|', '@a\\\\|@b', '@`|`@', '|', '||www.a.b|'],
    ];
    for (const word of words) {
      const tokens = server.parse(table(['One', 'Two'], [[markdownText(word), 'end']]).join('\n'), {});
      const cells = tokens.filter(({ type }) => type === 'inline').map(({ children }) => children ?? []);
      const shown = cells.map((cell) => cell.map(({ content }) => content).join(''));
      assert.deepEqual([shown.length, shown[2], shown[3]], [4, word, 'end']);
      const bare = cells.flatMap((cell) => cell.filter(({ type }) => type !== 'code_inline'));
      assert.ok(
        bare.every(({ type, content }) => type.startsWith('text') && !/@|:\/\/|www/.test(content)),
        word,
      );
    }
    // A backslash that already escapes the bar gets no second one, which would free the bar.
    const [odd] = table(['One'], [[markdownText('@a\\|@b')]]).slice(2);
    assert.equal(odd, '| `@a\\|@b` |');
  });

  it('shows hostile words as plain text of a bearable length', () => {
    const waiting: unknown[] = [hostileReport()];
    while (waiting.length > 0) {
      const value = waiting.pop();
      if (typeof value === 'object' && value !== null)
        waiting.push(
          ...Object.entries(value).flatMap(([key, inner]: [string, unknown]) => (key === 'expected' ? [] : [inner])),
        );
      else if (typeof value === 'string' && !value.startsWith('## ')) {
        assert.doesNotMatch(value, /\u202e/);
        assert.ok(value.length < 2_000, value.slice(0, 80));
      }
    }
  });
});

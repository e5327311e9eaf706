import { always, artifactRule } from '../lint/rule.js';
import { nameFor } from './shared/names.js';
import { shorten } from './shared/shorten.js';

/** A longer circle is named by its first records. */
const mostNamed = 4;

/** A reader needs no more places than this to see the circle. */
const mostRelated = 20;

/** Records that supersede each other in a circle, so that none of them holds. */
export const circularSupersession = artifactRule<'circle' | 'self' | 'step'>({
  id: 'circular-supersession',
  group: 'reading',
  summary: 'Records supersede each other in a circle, so that nobody knows which one holds.',
  severity: always('warning'),
  kinds: ['adr', 'prd'],
  messages: {
    circle: 'Break the circle, so that one record holds: {path}',
    self: 'Name the other record; {name} says that it supersedes itself',
    step: '{newer} supersedes {older}',
  },
  options: null,
  readsCorpus: true,
  *check({ subject: artifact, corpus }) {
    const circle = corpus.circleFrom(artifact);
    const [first, ...rest] = circle;
    if (!first) return;
    const names = circle.map(({ newer }) => shorten(nameFor(newer), 24));
    const path = [...names.slice(0, mostNamed), ...(names.length > mostNamed ? ['…'] : []), names[0] ?? ''];
    yield {
      message: rest.length === 0 ? 'self' : 'circle',
      data: { path: path.join(' > '), name: names[0] ?? '' },
      range: first.reference.range,
      path: first.reference.path ?? first.saidIn.path,
      related: rest.slice(0, mostRelated).map(({ newer, older, saidIn, reference }) => ({
        path: reference.path ?? saidIn.path,
        range: reference.range,
        message: 'step',
        data: { newer: nameFor(newer), older: nameFor(older) },
      })),
    };
  },
});

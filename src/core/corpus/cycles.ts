import type { Artifact, Reference } from '../artifact/types.js';

/** One record that supersedes another, and the reference that says so, which may stand in either of them. */
export interface Supersession {
  readonly newer: Artifact;
  readonly older: Artifact;
  readonly saidIn: Artifact;
  readonly reference: Reference;
}

type Graph = ReadonlyMap<Artifact, readonly Supersession[]>;

/** The circles in which records supersede each other, by the record of each with the least path; in time linear in the references. */
export function circlesOf(said: Iterable<Supersession>): ReadonlyMap<Artifact, readonly Supersession[]> {
  const graph = graphOf(said);
  const circles = new Map<Artifact, readonly Supersession[]>();
  for (const knot of knotsOf(graph)) {
    const first = [...knot].reduce((least, one) => (one.path < least.path ? one : least));
    const circle = wayBack(first, graph, knot);
    if (circle.length > 0) circles.set(first, circle);
  }
  return circles;
}

function graphOf(said: Iterable<Supersession>): Graph {
  const graph = new Map<Artifact, Supersession[]>();
  for (const one of said) {
    const known = graph.get(one.newer);
    if (known) known.push(one);
    else graph.set(one.newer, [one]);
  }
  return graph;
}

interface Visit {
  readonly node: Artifact;
  next: number;
  readonly order: number;
  lowest: number;
  isOpen: boolean;
}

/** Sets of records each of which leads to every other one: Tarjan's walk, with a stack of its own. */
function knotsOf(graph: Graph): ReadonlySet<Artifact>[] {
  const knots: ReadonlySet<Artifact>[] = [];
  const visits = new Map<Artifact, Visit>();
  const open: Visit[] = [];
  for (const root of graph.keys()) {
    const walk: Visit[] = [];
    const enter = (node: Artifact): void => {
      const visit = { node, next: 0, order: visits.size, lowest: visits.size, isOpen: true };
      visits.set(node, visit);
      open.push(visit);
      walk.push(visit);
    };
    if (!visits.has(root)) enter(root);
    for (let visit = walk.at(-1); visit; visit = walk.at(-1)) {
      const to = graph.get(visit.node)?.[visit.next++]?.older;
      if (to === undefined) {
        walk.pop();
        const above = walk.at(-1);
        if (above) above.lowest = Math.min(above.lowest, visit.lowest);
        if (visit.lowest === visit.order) knots.push(closed(visit, open));
        continue;
      }
      const known = visits.get(to);
      if (!known) enter(to);
      else if (known.isOpen) visit.lowest = Math.min(visit.lowest, known.order);
    }
  }
  return knots;
}

/** Takes a visit and every one that was opened after it. */
function closed(visit: Visit, open: Visit[]): ReadonlySet<Artifact> {
  const knot = open.splice(open.lastIndexOf(visit));
  for (const one of knot) one.isOpen = false;
  return new Set(knot.map(({ node }) => node));
}

/** The shortest way from a record back to itself; empty where there is none. */
function wayBack(first: Artifact, graph: Graph, knot: ReadonlySet<Artifact>): readonly Supersession[] {
  const reached = new Map<Artifact, Supersession>();
  const line = [first];
  for (let at = 0; at < line.length && !reached.has(first); at++) {
    for (const step of graph.get(line[at] ?? first) ?? []) {
      if (!knot.has(step.older) || reached.has(step.older)) continue;
      reached.set(step.older, step);
      line.push(step.older);
    }
  }
  const way: Supersession[] = [];
  for (let step = reached.get(first); step; step = step.newer === first ? undefined : reached.get(step.newer))
    way.push(step);
  return way.reverse();
}

/** A decision record in which nothing is missing that a repository without our keys is asked for. */
export const healthy = `# 1. Keep the cart in the browser

Status: Accepted

## Context

Carts are lost when a session ends.

## Decision

We keep the cart in the browser.

## Consequences

A cart survives the night. It does not follow its owner to another device.
`;

/** The same record with one section that says nothing. */
export const faulty = healthy.replace('Carts are lost when a session ends.', 'TBD');

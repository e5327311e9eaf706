/** An amount in the smallest unit of its currency. */
export interface Money {
  readonly cents: number;
  readonly currency: 'EUR' | 'SEK';
}

/** The sum of some amounts; an empty list is nothing at all in the given currency. */
export function sum(amounts: readonly Money[], currency: Money['currency']): Money {
  let cents = 0;
  for (const amount of amounts) {
    if (amount.currency !== currency) throw new Error(`cannot add ${amount.currency} to ${currency}`);
    cents += amount.cents;
  }
  return { cents, currency };
}

import { add, type Cart, type CartLine } from './cart';
import type { Money } from './money';

/** A line of an order that was paid in the past. */
export interface OrderedLine {
  readonly sku: string;
  readonly quantity: number;
}

/** What the catalogue says today: a price, or nothing where the product is no longer sold. */
export type PriceToday = (sku: string) => Money | null;

/** The cart after "buy again", and the products that could not be put into it. */
export interface Reorder {
  readonly cart: Cart;
  readonly unavailable: readonly string[];
}

/** Puts an old order into the cart at the prices of today, never at the old ones. */
export function buyAgain(cart: Cart, order: readonly OrderedLine[], priceToday: PriceToday): Reorder {
  const unavailable: string[] = [];
  let next = cart;
  for (const { sku, quantity } of order) {
    const unitPrice = priceToday(sku);
    if (unitPrice === null) {
      unavailable.push(sku);
      continue;
    }
    const line: CartLine = { sku, quantity, unitPrice };
    next = add(next, line);
  }
  return { cart: next, unavailable };
}

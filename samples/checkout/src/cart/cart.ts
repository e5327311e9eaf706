// @adr 0004
import { sum, type Money } from './money';

/** One product in a cart, at the price of the moment it was last priced. */
export interface CartLine {
  readonly sku: string;
  readonly quantity: number;
  readonly unitPrice: Money;
}

/** A cart as the server keeps it. The revision grows with every change. */
export interface Cart {
  readonly id: string;
  readonly revision: number;
  readonly currency: Money['currency'];
  readonly lines: readonly CartLine[];
}

const mostPerLine = 20;

/** Puts a product into the cart, or more of it if it is there already. */
export function add(cart: Cart, line: CartLine): Cart {
  const known = cart.lines.find((other) => other.sku === line.sku);
  const quantity = Math.min(mostPerLine, (known?.quantity ?? 0) + line.quantity);
  const next = { ...line, quantity };
  const lines = known ? cart.lines.map((other) => (other === known ? next : other)) : [...cart.lines, next];
  return { ...cart, lines, revision: cart.revision + 1 };
}

/** What the cart costs before delivery. */
export function total(cart: Cart): Money {
  const lines = cart.lines.map(({ unitPrice, quantity }) => ({ ...unitPrice, cents: unitPrice.cents * quantity }));
  return sum(lines, cart.currency);
}

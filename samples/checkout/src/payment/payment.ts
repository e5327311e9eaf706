// @adr 0002
import type { Money } from '../cart/money';

/** What the provider's hosted card field hands us. A card number never reaches this code. */
export type CardToken = string & { readonly brand: 'card-token' };

/** The life of a payment as we know it. */
export type PaymentState = 'started' | 'paid' | 'declined' | 'expired';

/** One attempt to pay for one cart. */
export interface Payment {
  readonly id: string;
  readonly cartId: string;
  readonly cartRevision: number;
  readonly amount: Money;
  readonly state: PaymentState;
}

/** The provider, as far as we need it. */
export interface Provider {
  charge(token: CardToken, amount: Money, idempotencyKey: string): Promise<{ readonly reference: string }>;
}

/** A second click on "pay" for the same cart gives the same key, so nobody pays twice. */
export function idempotencyKey(payment: Pick<Payment, 'cartId' | 'cartRevision'>): string {
  return `${payment.cartId}:${String(payment.cartRevision)}`;
}

/** Asks the provider for the money. The answer that counts arrives later, by webhook. */
export async function charge(provider: Provider, payment: Payment, token: CardToken): Promise<string> {
  const { reference } = await provider.charge(token, payment.amount, idempotencyKey(payment));
  return reference;
}

import type { Payment, PaymentState } from './payment';

/** A message from the provider whose signature has been checked. */
export interface ProviderEvent {
  readonly paymentId: string;
  readonly result: Exclude<PaymentState, 'started'>;
}

/** Takes an event into account. The provider may send it twice or late, so a final state stays as it is. */
export function apply(payment: Payment, event: ProviderEvent): Payment {
  if (event.paymentId !== payment.id || payment.state !== 'started') return payment;
  return { ...payment, state: event.result };
}

/**
 * How many gemeenten a Mijlpaal needs: all of them; so many (`k` of n); or those who take part, whoever that turns
 * out to be (bron 001). What the rule asks for is necessary, never sufficient: what else a Mijlpaal needs is not in it.
 */
export type Samenloopregel =
  | { readonly kind: 'allen' }
  | { readonly kind: 'aantal'; readonly nodig: number }
  | { readonly kind: 'deelnemers' };

export const ALLEN: Samenloopregel = { kind: 'allen' };

export const SAMENLOOPSOORTEN = [
  'allen',
  'aantal',
  'deelnemers',
] as const satisfies readonly Samenloopregel['kind'][];

/** Who makes or withdraws an address. Only that same person, in that same role, sees it again. */
export interface Feedmaker {
  readonly rol: string;
  /** The name, to tell who it was: two persons may have one. */
  readonly door: string;
  /** Which person it is for who issued the token. */
  readonly subject: string;
  /** CBS code of the gemeente of the role, `null` for a regional one. */
  readonly gemeente: string | null;
}

/** Who made an address; one of before the subject was kept is known by the name alone. */
export interface BekendeFeedmaker extends Omit<Feedmaker, 'subject'> {
  readonly subject: string | null;
}

/** Whose calendar an address shows. */
export interface Feedinhoud {
  /** The code of the Traject. */
  readonly traject: string;
  readonly soort: 'traject' | 'gemeente' | 'gremium';
  /** Of the Traject, the gemeente or the gremium. */
  readonly code: string;
}

/** An address to make. */
export interface NieuweAgendafeed extends Feedinhoud {
  readonly id: string;
  readonly maker: Feedmaker;
  /** SHA-256 of the secret, as 64 hexadecimal digits: the secret itself is never stored. */
  readonly tokenHash: string;
  /** Idempotency key, within the Traject. */
  readonly sleutel: string;
  /** ISO instant. */
  readonly op: string;
}

/** An address as it stands: without its secret. */
export interface Agendafeed extends Feedinhoud {
  readonly id: string;
  readonly maker: BekendeFeedmaker;
  /** ISO instants; `null` as long as the address works. */
  readonly op: string;
  readonly ingetrokkenOp: string | null;
}

export type Feeduitkomst =
  | { readonly kind: 'gemaakt'; readonly feed: Agendafeed }
  /** The same request was made before. The secret was told then, and nobody knows it any more. */
  | { readonly kind: 'herhaald'; readonly feed: Agendafeed }
  /** The key was used before, for another calendar or by somebody else. */
  | { readonly kind: 'sleutel-hergebruikt' }
  | { readonly kind: 'onbekend-traject' };

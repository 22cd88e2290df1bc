/** A secret of this tab, and what may be told of it beforehand (RFC 7636, S256). */
export interface Pkce {
  readonly verifier: string;
  readonly challenge: string;
}

/** Bytes as text that may stand in an address, and back. */
export const base64url = {
  schrijf: (bytes: Uint8Array): string =>
    btoa(String.fromCharCode(...bytes))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', ''),
  lees: (tekst: string): string =>
    new TextDecoder().decode(
      Uint8Array.from(atob(tekst.replaceAll('-', '+').replaceAll('_', '/')), (teken) => teken.charCodeAt(0)),
    ),
} as const;

/** 256 random bits. */
export function willekeurig(): string {
  return base64url.schrijf(crypto.getRandomValues(new Uint8Array(32)));
}

/** A new secret. Needs a secure context: https, or localhost. */
export async function maakPkce(): Promise<Pkce> {
  const verifier = willekeurig();
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return { verifier, challenge: base64url.schrijf(new Uint8Array(hash)) };
}

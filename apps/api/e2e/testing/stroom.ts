import type { Fout } from './omgeving.js';

interface Bericht {
  readonly data?: { readonly trajectVersie: { readonly versie: number } };
  readonly errors?: readonly Fout[];
}

export const TRAJECTVERSIE =
  'subscription ($traject: String!) { trajectVersie(traject: $traject) { versie } }';

/** A line to the api, read event by event. */
export class Stroomlezer {
  private rest = '';
  /** Signs of life that came by. */
  hartslagen = 0;

  private constructor(
    readonly status: number,
    readonly soort: string,
    private readonly lezer: ReadableStreamDefaultReader<Uint8Array>,
    private readonly afbreker: AbortController,
  ) {}

  static async open(
    adres: string,
    token: string | null,
    vraag: object = { query: TRAJECTVERSIE, variables: { traject: 'GR-SDD' } },
  ): Promise<Stroomlezer> {
    const afbreker = new AbortController();
    const antwoord = await fetch(`${adres}/graphql/stroom`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(vraag),
      signal: afbreker.signal,
    });
    const lezer = antwoord.body?.getReader();
    if (lezer === undefined) throw new Error('een antwoord zonder inhoud');
    return new Stroomlezer(antwoord.status, antwoord.headers.get('content-type') ?? '', lezer, afbreker);
  }

  /** The next versie, or `null` when the line ended. */
  async versie(): Promise<number | null> {
    for (;;) {
      const einde = this.rest.indexOf('\n\n');
      if (einde < 0) {
        if (!(await this.lees())) return null;
        continue;
      }
      const blok = this.rest.slice(0, einde);
      this.rest = this.rest.slice(einde + 2);
      if (blok.startsWith('event: complete')) return null;
      if (blok.startsWith(':')) this.hartslagen += 1;
      else return (JSON.parse(blok.split('data: ')[1] ?? '') as Bericht).data?.trajectVersie.versie ?? null;
    }
  }

  /** The whole of an answer that is not a line. */
  async weigering(): Promise<Bericht> {
    while (await this.lees());
    return JSON.parse(this.rest) as Bericht;
  }

  sluit(): void {
    this.afbreker.abort();
  }

  private async lees(): Promise<boolean> {
    const { done, value } = await this.lezer.read();
    if (value !== undefined) this.rest += new TextDecoder().decode(value);
    return !done;
  }
}

import { randomUUID } from 'node:crypto';
import { type Mutatie, type Uitkomst, muteer } from './mutaties.js';
import type { Omgeving, Wie } from './omgeving.js';

/** Where a stuk stands before one body, with the days that a planner reckons after. */
export interface Stuk {
  readonly station: string;
  readonly gremium: { readonly code: string };
  readonly versie: number;
  readonly toestand: string;
  readonly prognose: { readonly soort: string; readonly tekst: string };
  readonly vergadering: { readonly id: string } | null;
  readonly aanleverenVoor: string | null;
  readonly margeDagen: number | null;
  readonly margeWerkdagen: number | null;
  readonly sprongDagen: number | null;
  readonly sprong: { readonly klif: boolean } | null;
  readonly besluit: { readonly id: string } | null;
  readonly redenen: readonly string[];
}

/** A warning, or a consequence under another one: then `onder` is the key of its cause. */
export interface Melding {
  readonly sleutel: string;
  readonly code: string;
  readonly ernst: string;
  readonly melding: string;
  readonly uiterlijk: string | null;
  readonly gemeente: { readonly naam: string } | null;
  readonly onder?: string;
}

interface Versies {
  readonly versie: number;
  readonly activiteiten: readonly { readonly code: string; readonly versie: number }[];
  readonly gremia: readonly {
    readonly code: string;
    readonly versie: number;
    readonly vergaderingen: readonly { readonly id: string; readonly dag: string }[];
  }[];
}

const STUK = `{ station gremium { code } versie toestand prognose { soort tekst } vergadering { id }
  aanleverenVoor margeDagen margeWerkdagen sprongDagen sprong { klif } besluit { id } redenen }`;
const MELDING = 'sleutel code ernst melding uiterlijk gemeente { naam }';

/** One traject of a running api, read and changed as somebody with a paper calendar does. */
export class Planner {
  constructor(
    private readonly omgeving: Omgeving,
    private readonly traject: string,
  ) {}

  async vraag<T>(naam: string, argumenten: string, velden: string, wie: Wie = 'two'): Promise<T> {
    const haakjes = argumenten === '' ? '' : `, ${argumenten}`;
    const antwoord = await this.omgeving.api.lees<Readonly<Record<string, T>>>(
      wie,
      `{ ${naam}(${naam === 'traject' ? 'code' : 'traject'}: "${this.traject}"${haakjes}) ${velden} }`,
    );
    return antwoord[naam] as T;
  }

  async stuk(mijlpaal: number, gremium: string): Promise<Stuk> {
    interface Bord {
      readonly mijlpalen: readonly {
        readonly nummer: number;
        readonly regionaal: readonly Stuk[];
        readonly rijen: readonly { readonly cellen: readonly Stuk[] }[];
      }[];
    }
    const velden = `{ mijlpalen { nummer regionaal ${STUK} rijen { cellen ${STUK} } } }`;
    const { mijlpalen } = await this.vraag<Bord>('stuurgroepDashboard', '', velden);
    const gevonden = mijlpalen
      .filter(({ nummer }) => nummer === mijlpaal)
      .flatMap(({ regionaal, rijen }) => [...regionaal, ...rijen.flatMap(({ cellen }) => cellen)])
      .find((een) => een.gremium.code === gremium);
    if (gevonden === undefined) throw new Error(`geen mijlpaal ${String(mijlpaal)} bij ${gremium}`);
    return gevonden;
  }

  async prognose(mijlpaal: number, gremium: string): Promise<string> {
    return (await this.stuk(mijlpaal, gremium)).prognose.tekst;
  }

  /** The warnings with this code, also those under a cause. */
  async meldingen(code: string): Promise<readonly Melding[]> {
    const lijst = await this.vraag<readonly (Melding & { readonly gevolgen: readonly Melding[] })[]>(
      'waarschuwingen',
      'eerste: 100',
      `{ ${MELDING} gevolgen { ${MELDING} } }`,
    );
    return lijst
      .flatMap(({ gevolgen, ...een }) => [
        een,
        ...gevolgen.map((gevolg) => ({ ...gevolg, onder: een.sleutel })),
      ])
      .filter((een) => een.code === code);
  }

  /** Changes the traject, an activiteit or a body, with the versie that it has now. */
  async leg(wie: Wie, mutatie: Mutatie, invoer: Readonly<Record<string, unknown>>): Promise<Uitkomst> {
    const { versie, activiteiten, gremia } = await this.versies();
    const eigen =
      activiteiten.find(({ code }) => code === invoer.activiteit) ??
      gremia.find(({ code }) => code === invoer.gremium);
    return this.stuur(wie, mutatie, { verwachteVersie: eigen?.versie ?? versie, ...invoer });
  }

  /** Changes what happens to one stuk before one body: a besluit, an aanlevering or an agendering. */
  async behandel(
    wie: Wie,
    mutatie: 'recordBesluit' | 'recordAanlevering' | 'recordAgendering' | 'trekAgenderingIn',
    [mijlpaal, gremium]: readonly [number, string],
    invoer: object,
  ): Promise<Uitkomst> {
    const { station, versie } = await this.stuk(mijlpaal, gremium);
    const gemeente = /GM\d{4}$/u.exec(gremium)?.[0];
    return this.stuur(wie, mutatie, { mijlpaal, station, gemeente, verwachteVersie: versie, ...invoer });
  }

  /** Puts another outcome in the place of the besluit that stands. */
  async corrigeer(
    wie: Wie,
    [mijlpaal, gremium]: readonly [number, string],
    invoer: object,
  ): Promise<Uitkomst> {
    const { besluit, versie } = await this.stuk(mijlpaal, gremium);
    const vast = { besluit: besluit?.id, verwachteVersie: versie, reden: 'Verkeerd genoteerd.' };
    return this.stuur(wie, 'correctBesluit', { ...vast, ...invoer });
  }

  /** The key of the meeting of this body on this day. */
  async vergadering(gremium: string, dag: string): Promise<string> {
    const { gremia } = await this.versies();
    const vergaderingen = gremia.find(({ code }) => code === gremium)?.vergaderingen ?? [];
    const gevonden = vergaderingen.find((een) => een.dag === dag);
    if (gevonden === undefined) throw new Error(`${gremium} vergadert niet op ${dag}`);
    return gevonden.id;
  }

  private async versies(): Promise<Versies> {
    return this.vraag<Versies>(
      'traject',
      '',
      '{ versie activiteiten { code versie } gremia { code versie vergaderingen { id dag } } }',
    );
  }

  private async stuur(wie: Wie, mutatie: Mutatie, invoer: object): Promise<Uitkomst> {
    const basis = { traject: this.traject, sleutel: randomUUID() };
    const uitkomst = await muteer(this.omgeving.api, wie, mutatie, { ...basis, ...invoer });
    if (uitkomst.code !== undefined) throw new Error(JSON.stringify(uitkomst));
    return uitkomst;
  }
}

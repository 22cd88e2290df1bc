import type { Api, Wie } from './omgeving.js';

export interface Cel {
  readonly behandeling: string;
  readonly station: string;
  readonly gremium: { readonly code: string };
  readonly versie: number;
  readonly toestand: string;
  readonly prognose: { readonly soort: string; readonly tekst: string };
  readonly plan: { readonly tekst: string } | null;
  readonly vergadering: { readonly id: string; readonly tekst: string } | null;
  readonly aanleverenVoor: string | null;
  readonly margeDagen: number | null;
  readonly sprongDagen: number | null;
  readonly besluit: { readonly id: string; readonly dag: string; readonly uitkomst: string } | null;
  readonly waarschuwingen: readonly { readonly code: string }[];
  readonly voorbeeld: boolean;
}

export interface Dashboard {
  readonly traject: { readonly versie: number; readonly voorbeeld: boolean; readonly label: string };
  readonly peildatum: string;
  readonly ingangsdatum: { readonly antwoord: string; readonly margeDagen: number; readonly uitleg: string };
  readonly mijlpalen: readonly {
    readonly nummer: number;
    readonly herkomst: string;
    readonly prognose: { readonly soort: string; readonly tekst: string };
    readonly bepalendeGemeenten: readonly { readonly naam: string }[];
    readonly besloten: number;
    readonly totaal: number;
    readonly regionaal: readonly Cel[];
    readonly rijen: readonly { readonly cellen: readonly Cel[] }[];
  }[];
  readonly waarschuwingen: readonly { readonly ernst: string; readonly aantal: number }[];
  readonly komendeBesluiten: readonly {
    readonly tekst: string;
    readonly uiterlijk: string | null;
    readonly cel: { readonly gremium: { readonly code: string } };
  }[];
}

const CEL = `{ behandeling station gremium { code } versie toestand prognose { soort tekst } plan { tekst }
  vergadering { id tekst } aanleverenVoor margeDagen sprongDagen besluit { id dag uitkomst }
  waarschuwingen { code } voorbeeld }`;

export const DASHBOARD = `query ($peildatum: Datum) {
  stuurgroepDashboard(traject: "GR-SDD", peildatum: $peildatum) {
    traject { versie voorbeeld label } peildatum ingangsdatum { antwoord margeDagen uitleg }
    mijlpalen { nummer herkomst prognose { soort tekst } bepalendeGemeenten { naam } besloten totaal
      regionaal ${CEL} rijen { cellen ${CEL} } }
    waarschuwingen { ernst aantal } komendeBesluiten { tekst uiterlijk cel { gremium { code } } }
  } }`;

/** The dashboard as this api shows it now, or as it was on an earlier day. */
export async function dashboard(
  api: Api,
  peildatum: string | null = null,
  wie: Wie = 'stuurgroep',
): Promise<Dashboard> {
  const { stuurgroepDashboard } = await api.lees<{ stuurgroepDashboard: Dashboard }>(wie, DASHBOARD, {
    peildatum,
  });
  return stuurgroepDashboard;
}

/** One cell of the matrix: a mijlpaal before a body. */
export function cel({ mijlpalen }: Dashboard, mijlpaal: number, gremium: string): Cel {
  const gevonden = mijlpalen
    .filter(({ nummer }) => nummer === mijlpaal)
    .flatMap(({ regionaal, rijen }) => [...regionaal, ...rijen.flatMap(({ cellen }) => cellen)])
    .find((kandidaat) => kandidaat.gremium.code === gremium);
  if (gevonden === undefined) throw new Error(`geen cel van mijlpaal ${mijlpaal} bij ${gremium}`);
  return gevonden;
}

/** The versies of activiteiten and bodies, which a change must name. */
export async function versies(api: Api): Promise<ReadonlyMap<string, number>> {
  const { traject } = await api.lees<{
    traject: Readonly<Record<'activiteiten' | 'gremia', readonly { code: string; versie: number }[]>>;
  }>('lezer', '{ traject(code: "GR-SDD") { activiteiten { code versie } gremia { code versie } } }');
  return new Map([...traject.activiteiten, ...traject.gremia].map(({ code, versie }) => [code, versie]));
}

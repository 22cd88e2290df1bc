import type { Api } from './omgeving.js';

export interface Rechtsgang {
  readonly opPeildatum: readonly { readonly code: string }[];
  readonly mijlpalen: readonly {
    readonly mijlpaal: number;
    readonly kruist: boolean;
    readonly uitleg: string;
    readonly samenloop: string;
    readonly prognose: { readonly tekst: string };
    readonly bepalendeGemeenten: readonly { readonly naam: string }[];
    readonly deelnamen: readonly {
      readonly gemeente: { readonly naam: string };
      readonly deelname: string;
    }[];
    readonly gremiumdeelnamen: readonly {
      readonly gremium: { readonly naam: string };
      readonly deelname: string;
      readonly onderdeel: string | null;
      readonly uiterlijk: { readonly soort: string; readonly tekst: string } | null;
    }[];
    readonly staart: readonly {
      readonly station: string;
      readonly prognose: { readonly tekst: string };
      readonly grondslag: string | null;
    }[];
  }[];
}

export async function rechtsgangVan(api: Api, traject: string, peildatum: string): Promise<Rechtsgang> {
  const vraag = `{ rechtsgang(traject: "${traject}", peildatum: "${peildatum}") { opPeildatum { code }
    mijlpalen { mijlpaal kruist uitleg samenloop prognose { tekst } bepalendeGemeenten { naam }
      deelnamen { gemeente { naam } deelname } zonderStation { code }
      gremiumdeelnamen { gremium { naam } deelname onderdeel uiterlijk { soort tekst } }
      staart { station prognose { tekst } duurDagen grondslag onbekendeGemeenten { naam } } } } }`;
  return (await api.lees<{ rechtsgang: Rechtsgang }>('stuurgroep', vraag)).rechtsgang;
}

import type { Dag } from '@routekaart/kalender';
import {
  type Behandeling,
  type Besluit,
  type Dossier,
  type Herkomst,
  type Versieverwijzing,
  type Verzoek,
  type Verzoeksoort,
  type WensFeit,
  type Wensverwijzing,
  verzoekenVan,
} from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { type Wensstatus, type Wensstap, wensstatusNa } from './wensstatus.js';

/** The answer to a wens. */
export interface Wensantwoord {
  readonly antwoord: 'overgenomen' | 'deels' | 'niet';
  readonly reden: string | null;
  readonly herkomst: Herkomst;
}

/**
 * What a body asked for with its besluit (bron 004: “ook aanpassingen meegeven”; a motie or amendement that it carried,
 * a promise that it was given), and what became of it.
 */
export interface Wens {
  /** Also its name towards the outside: see {@link wenssleutel}. */
  readonly verwijzing: Wensverwijzing;
  readonly soort: Verzoeksoort;
  readonly tekst: string;
  readonly besluit: Besluit;
  readonly behandeling: Behandeling;
  readonly status: Wensstatus;
  /** `null` while it has no answer. */
  readonly antwoord: Wensantwoord | null;
  /** The version of a stuk in which it was worked in. */
  readonly verwerktIn: Versieverwijzing | null;
  /** The name under which the same wens of several bodies is kept together. */
  readonly cluster: string | null;
  /** What was done with it, oldest first. */
  readonly verloop: readonly WensFeit[];
}

/** A wens as one word, such as `2f…-1`: the Besluit that stands now and the place in its list, from 1. */
export function wenssleutel({ besluit, aanpassing }: Wensverwijzing): string {
  return `${besluit}-${String(aanpassing)}`;
}

/**
 * The wensen that stand on the peildatum, in the order of recording. A correction of a besluit takes the place of the
 * old one; what was done with a wens of the same kind and text goes along, one that is gone is no wens any more.
 */
export function wensenVan(
  { stand, plan }: Berekening,
  dossier: Pick<Dossier, 'besluiten' | 'wensFeiten'>,
): readonly Wens[] {
  const behandelingen = new Map(stand.behandelingen.map((behandeling) => [behandeling.id, behandeling]));
  const besluiten = new Map(dossier.besluiten.map((besluit) => [besluit.id, besluit]));
  const feiten = perWens(dossier.wensFeiten, plan.peildatum);
  return stand.besluiten.flatMap((besluit) => {
    const behandeling = behandelingen.get(besluit.behandeling);
    return behandeling === undefined
      ? []
      : verzoekenVan(besluit).map((verzoek, index) => {
          const verwijzing = { besluit: besluit.id, aanpassing: index + 1 };
          const verloop = [verwijzing, ...eerdereNamen(besluit, verzoek, besluiten)]
            .flatMap((naam) => feiten.get(wenssleutel(naam)) ?? [])
            .sort((a, b) => a.herkomst.volgnummer - b.herkomst.volgnummer);
          return { verwijzing, ...verzoek, besluit, behandeling, ...standNa(verloop), verloop };
        });
  });
}

function perWens(feiten: readonly WensFeit[], peildatum: Dag): ReadonlyMap<string, readonly WensFeit[]> {
  const gevonden = new Map<string, WensFeit[]>();
  for (const feit of feiten) {
    if (feit.herkomst.dag <= peildatum) {
      const sleutel = wenssleutel(feit.wens);
      const rij = gevonden.get(sleutel);
      if (rij === undefined) {
        gevonden.set(sleutel, [feit]);
      } else {
        rij.push(feit);
      }
    }
  }
  return gevonden;
}

/** The names of the same wens under the besluiten that this one corrected. */
function eerdereNamen(
  { vervangt }: Besluit,
  verzoek: Verzoek,
  besluiten: ReadonlyMap<string, Besluit>,
): readonly Wensverwijzing[] {
  const vorig = vervangt === null ? undefined : besluiten.get(vervangt);
  if (vorig === undefined) {
    return [];
  }
  const plaats = verzoekenVan(vorig).findIndex(
    ({ soort, tekst }) => soort === verzoek.soort && tekst === verzoek.tekst,
  );
  const naam = plaats === -1 ? [] : [{ besluit: vorig.id, aanpassing: plaats + 1 }];
  return [...naam, ...eerdereNamen(vorig, verzoek, besluiten)];
}

type Wensstand = Pick<Wens, 'status' | 'antwoord' | 'verwerktIn' | 'cluster'>;

function standNa(verloop: readonly WensFeit[]): Wensstand {
  return verloop.reduce<Wensstand>(
    (stand, feit) =>
      feit.handeling === 'clusteren'
        ? { ...stand, cluster: feit.tekst }
        : stapNa(stand, feit, feit.handeling),
    { status: 'meegegeven', antwoord: null, verwerktIn: null, cluster: null },
  );
}

function stapNa(stand: Wensstand, { tekst, verwerktIn, herkomst }: WensFeit, stap: Wensstap): Wensstand {
  const status = wensstatusNa(stand.status, stap);
  switch (status) {
    case null:
      return stand;
    case 'overgenomen':
    case 'deels':
    case 'niet':
      return { ...stand, status, antwoord: { antwoord: status, reden: tekst, herkomst } };
    case 'verwerkt':
      return { ...stand, status, verwerktIn };
    case 'meegegeven':
    case 'beoordeeld':
    case 'teruggekoppeld':
      return { ...stand, status };
  }
}

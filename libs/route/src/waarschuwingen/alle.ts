import type { Berekening } from '../berekening.js';
import {
  ERNSTEN,
  WAARSCHUWINGCODES,
  type Waarneming,
  type Waarschuwing,
  type Waarschuwingcode,
} from '../waarschuwing.js';
import { aanbodNietDoorgegeven, aanbodZonderAntwoord } from './aanbod-stil.js';
import { aanmeldingenTeWeinig } from './aanmeldingen.js';
import { aanleveringGemist } from './aanlevering-gemist.js';
import { aanleveringNadert } from './aanlevering-nadert.js';
import { aanpassingOpen } from './aanpassing-open.js';
import { agendaOnhaalbaar } from './agenda-onhaalbaar.js';
import { adviesNegatief } from './advies-negatief.js';
import { adviesZonderVerwerktijd } from './advies-zonder-verwerktijd.js';
import { afgewezen } from './afgewezen.js';
import { afwijkingRoutekaart } from './afwijking-routekaart.js';
import { beeldvormingOntbreekt } from './beeldvorming-ontbreekt.js';
import { dubbel } from './dubbel.js';
import { geenVergaderschema } from './geen-vergaderschema.js';
import { geenZetel } from './geen-zetel.js';
import { ingangsdatumInGevaar } from './ingangsdatum.js';
import { lokaalAdviesWijktAf } from './lokaal-advies.js';
import { mijlpalenKnellen } from './mijlpalen-knellen.js';
import { nogTePlannen, routestartNietGepland } from './nog-te-plannen.js';
import { reces } from './reces.js';
import { rechtWijzigtOnderweg } from './recht-wijzigt.js';
import { rechtZonderStation } from './recht-zonder-station.js';
import { reactietijdKort } from './reactietijd-kort.js';
import { gesprekVoorBesluit, technischeRondeNaBesluit } from './rondes.js';
import { kenmerkVan, sleutelVan } from './sleutel.js';
import { samenloopOnhaalbaar } from './samenloop-onhaalbaar.js';
import { synchronisatieInGevaar } from './synchronisatie-in-gevaar.js';
import { teLaat } from './te-laat.js';
import { uitnodigingKort } from './uitnodiging-kort.js';
import { vensterOnhaalbaar } from './venster-onhaalbaar.js';
import { geenReserve, prognoseNaVenster } from './venster.js';
import { versieverschil } from './versieverschil.js';
import { volgorde } from './volgorde.js';
import { feestdag, vakantie } from './vrije-dagen.js';
import { wachtOpHerindiening } from './wacht-op-herindiening.js';

/** The rule behind each code. Warnings that are equally urgent keep this order. */
const REGELS: Readonly<Record<Waarschuwingcode, (berekening: Berekening) => readonly Waarneming[]>> = {
  AFGEWEZEN: afgewezen,
  VERSIEVERSCHIL: versieverschil,
  SAMENLOOP_ONHAALBAAR: samenloopOnhaalbaar,
  INGANGSDATUM_IN_GEVAAR: ingangsdatumInGevaar,
  SYNCHRONISATIE_IN_GEVAAR: synchronisatieInGevaar,
  VENSTER_ONHAALBAAR: vensterOnhaalbaar,
  TE_LAAT: teLaat,
  ADVIES_NEGATIEF: adviesNegatief,
  AGENDA_ONHAALBAAR: agendaOnhaalbaar,
  AANLEVERING_GEMIST: aanleveringGemist,
  PROGNOSE_NA_VENSTER: prognoseNaVenster,
  ROUTESTART_NIET_GEPLAND: routestartNietGepland,
  MIJLPALEN_KNELLEN: mijlpalenKnellen,
  AANPASSING_OPEN: aanpassingOpen,
  LOKAAL_ADVIES_WIJKT_AF: lokaalAdviesWijktAf,
  RECHT_ZONDER_STATION: rechtZonderStation,
  RECHT_WIJZIGT_ONDERWEG: rechtWijzigtOnderweg,
  WACHT_OP_HERINDIENING: wachtOpHerindiening,
  GEEN_VERGADERSCHEMA: geenVergaderschema,
  AANLEVERING_NADERT: aanleveringNadert,
  VOLGORDE: volgorde,
  DUBBEL: dubbel,
  ADVIES_ZONDER_VERWERKTIJD: adviesZonderVerwerktijd,
  NOG_TE_PLANNEN: nogTePlannen,
  GEEN_RESERVE: geenReserve,
  RECES: reces,
  AFWIJKING_ROUTEKAART: afwijkingRoutekaart,
  GESPREK_VOOR_BESLUIT: gesprekVoorBesluit,
  TECHNISCHE_RONDE_NA_BESLUIT: technischeRondeNaBesluit,
  BEELDVORMING_ONTBREEKT: beeldvormingOntbreekt,
  UITNODIGING_KORT: uitnodigingKort,
  REACTIETIJD_KORT: reactietijdKort,
  AANBOD_NIET_DOORGEGEVEN: aanbodNietDoorgegeven,
  AANBOD_ZONDER_ANTWOORD: aanbodZonderAntwoord,
  GEEN_ZETEL: geenZetel,
  AANMELDINGEN_TE_WEINIG: aanmeldingenTeWeinig,
  FEESTDAG: feestdag,
  VAKANTIE: vakantie,
};

/**
 * All warnings of this moment, the gravest first and then by the last day on which acting helps. One for each key: two
 * calendar periods that close the same day are one warning.
 */
export function waarschuwingenVan(berekening: Berekening): readonly Waarschuwing[] {
  const perSleutel = new Map<string, Waarschuwing>();
  for (const waarneming of Object.values(REGELS).flatMap((regel) => regel(berekening))) {
    const sleutel = sleutelVan(waarneming);
    if (!perSleutel.has(sleutel)) {
      perSleutel.set(sleutel, { ...waarneming, sleutel, kenmerk: kenmerkVan(waarneming) });
    }
  }
  return [...perSleutel.values()].sort(opUrgentie);
}

/** The one warning of this moment with this key, `null` when it does not stand: only its own rule is asked. */
export function waarschuwingMet(sleutel: string, berekening: Berekening): Waarschuwing | null {
  const code = WAARSCHUWINGCODES.find((een) => sleutel.startsWith(`${een}/`));
  const gezien = code === undefined ? [] : REGELS[code](berekening);
  const waarneming = gezien.find((een) => sleutelVan(een) === sleutel);
  return waarneming === undefined ? null : { ...waarneming, sleutel, kenmerk: kenmerkVan(waarneming) };
}

/** The order of warnings; those that are alike keep the order of the rules and of the route. */
export function opUrgentie(
  a: Pick<Waarschuwing, 'ernst' | 'uiterlijk' | 'mijlpaal'>,
  b: Pick<Waarschuwing, 'ernst' | 'uiterlijk' | 'mijlpaal'>,
): number {
  const laatste = (uiterlijk: number | null): number => uiterlijk ?? Number.MAX_SAFE_INTEGER;
  return (
    ERNSTEN.indexOf(a.ernst) - ERNSTEN.indexOf(b.ernst) ||
    laatste(a.uiterlijk) - laatste(b.uiterlijk) ||
    (a.mijlpaal ?? 0) - (b.mijlpaal ?? 0)
  );
}

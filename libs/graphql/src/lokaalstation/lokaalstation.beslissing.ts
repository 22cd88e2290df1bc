import { type Beslissing, type NieuwLokaalStation, behandelingId } from '@routekaart/persistence';
import {
  type Berekening,
  type LokaalGremium,
  type LokaalStationVoorstel,
  correctieIn,
  gecorrigeerdeMijlpalen,
  mijlpalenVan,
  nietGevonden,
  toetsLokaalStation,
} from '@routekaart/route';
import type { Identiteit, Onderwerp } from '@routekaart/toegang';
import type { Dossier, Gremium, Stand } from '@routekaart/traject';
import { onbekendeGemeente, zoekGemeente, zoekGremium } from '../gremium/zoek.js';
import { beoordeel, weiger, weigerRecht } from '../mutatie/oordeel.js';
import type { WeigeringType } from '../mutatie/weigering.type.js';
import type { RecordLokaalStationInput, StationsplaatsInput } from './lokaalstation.input.js';

/** The part of the answer that is kept for repetitions. */
export type Lokaalkern = Pick<
  NieuwLokaalStation,
  'gemeente' | 'station' | 'mijlpalen' | 'plaats' | 'reden'
> & {
  readonly naam: string;
};

/** Whether this station may be plugged into this strook or taken out of it, and the fact that does it. */
export function beslisLokaalStation(
  input: RecordLokaalStationInput,
  vrager: Identiteit,
  { stand }: Berekening,
  { opzet, versie, lokaalStationFeiten = [] }: Dossier,
): Beslissing<Lokaalkern, WeigeringType> {
  const gemeente = zoekGemeente(stand, input.gemeente)?.code;
  if (gemeente === undefined) {
    return weiger(nietGevonden('gemeente', onbekendeGemeente(input.gemeente)));
  }
  const { station, mijlpalen = null } = input;
  const voorstel: LokaalStationVoorstel = {
    gemeente,
    station,
    mijlpalen,
    plaats: input.plaats == null ? null : plaatsVan(input.plaats, { station, gemeente }, stand),
    reden: input.reden?.trim() ?? null,
  };
  const onderwerp = lokaalonderwerp({ gemeente, station: input.plaats?.voor ?? station }, stand);
  const bekend = { ...opzet, lokaalStationFeiten };
  return beoordeel({
    verboden: weigerRecht(vrager, 'lokaalstation-vastleggen', onderwerp, 'deze strook'),
    voorwerp: { soort: 'traject', code: opzet.traject.code, versie },
    verwachteVersie: input.verwachteVersie,
    toets: () => toetsLokaalStation(voorstel, stand, bekend),
    aanvaard: () => {
      const feit =
        correctievan(voorstel, stand, bekend) ?? feitVan(voorstel, onderwerp.beheerrol, stand, opzet);
      const { mijlpalen: nummers, plaats, reden } = feit;
      const naam =
        voorstel.plaats?.naam ?? stand.stations.find(({ code }) => code === station)?.naam ?? station;
      return {
        feiten: [{ soort: 'lokaalstation', ...feit }],
        resultaat: { gemeente, station, naam, mijlpalen: nummers, plaats, reden },
      };
    },
  });
}

/** Whose strook it is at this station: that of the body there. */
export function lokaalonderwerp(
  { gemeente, station }: { readonly gemeente: string; readonly station: string },
  { behandelingen, gremia }: Stand,
): Onderwerp {
  const code = behandelingen.find((een) => een.station === station && een.gemeente === gemeente)?.gremium;
  return gremia.find((een) => een.code === code) ?? { gemeente, beheerrol: null };
}

function plaatsVan(
  { naam, na = null, voor, bedoeling = null, fase = null, gremium: { bekend, nieuw } }: StationsplaatsInput,
  { station, gemeente }: { readonly station: string; readonly gemeente: string },
  stand: Stand,
): LokaalStationVoorstel['plaats'] {
  const code = bekend == null ? '' : (zoekGremium(stand, bekend)?.code ?? bekend);
  const gremium: string | LokaalGremium =
    nieuw == null
      ? code
      : {
          code: `${station}-${gemeente}`,
          naam: nieuw.naam.trim(),
          soort: nieuw.soort.trim(),
          niveau: nieuw.niveau,
          mandaat: nieuw.mandaat,
          aanleverdagen: nieuw.aanleverdagen ?? null,
        };
  return { naam: naam.trim(), na, voor, gremium, bedoeling, fase };
}

/** The fact that corrects a body which came with the station; `null` when the voorstel corrects none. */
function correctievan(
  voorstel: LokaalStationVoorstel,
  stand: Stand,
  bekend: Parameters<typeof correctieIn>[2],
): NieuwLokaalStation | null {
  const { gemeente, station, plaats, reden } = voorstel;
  const gremium = correctieIn(voorstel, stand, bekend);
  if (gremium === null || plaats === null) return null;
  return {
    gemeente,
    station,
    mijlpalen: gecorrigeerdeMijlpalen(voorstel, stand),
    plaats: { na: plaats.na, voor: plaats.voor, gremium: gremium.code },
    nieuwStation: null,
    nieuwGremium: null,
    gremiumcorrectie: { naam: gremium.naam, soort: gremium.soort },
    cellen: [],
    reden,
  };
}

/** The fact, with what it brings that is not there yet. */
function feitVan(
  voorstel: LokaalStationVoorstel,
  beheerrol: string | null,
  stand: Stand,
  opzet: Dossier['opzet'],
): NieuwLokaalStation {
  const { gemeente, station, plaats, reden } = voorstel;
  const mijlpalen = mijlpalenVan(voorstel, stand);
  const basis = { gemeente, station, mijlpalen, reden };
  if (plaats === null) {
    return { ...basis, plaats, nieuwStation: null, nieuwGremium: null, cellen: [] };
  }
  const { naam, na, voor, gremium, bedoeling, fase } = plaats;
  const isNieuw = !opzet.stations.some(({ code }) => code === station);
  const nieuwe = mijlpalen.filter(
    (nummer) =>
      !opzet.behandelingen.some(
        (een) => een.mijlpaal === nummer && een.station === station && een.gemeente === gemeente,
      ),
  );
  return {
    ...basis,
    plaats: { na, voor, gremium: typeof gremium === 'string' ? gremium : gremium.code },
    nieuwStation: isNieuw ? { naam, bedoeling: bedoeling ?? null, fase: fase ?? null } : null,
    nieuwGremium: typeof gremium === 'string' ? null : volledig(gremium, gemeente, beheerrol),
    cellen: nieuwe.map((mijlpaal) => ({
      id: behandelingId(opzet.traject.code, mijlpaal, station, gemeente),
      mijlpaal,
    })),
  };
}

/** Kept by who keeps the body that follows. */
function volledig(gremium: LokaalGremium, gemeente: string, beheerrol: string | null): Gremium {
  return {
    ...gremium,
    gemeente,
    beheerrol,
    uitnodigingstermijn: null,
    reactietermijn: null,
    aliassen: [],
    samenstelling: null,
    zetels: [],
    schriftelijk: false,
    versie: 0,
  };
}

import type { Beslissing } from '@routekaart/persistence';
import { type Berekening, nietGevonden, toetsStationsregel } from '@routekaart/route';
import { ALGEMEEN, type Identiteit, type Onderwerp } from '@routekaart/toegang';
import type { Dossier, Regelinhoud, Stand, StationsregelFeit } from '@routekaart/traject';
import { onbekendeGemeente, zoekGemeente } from '../gremium/zoek.js';
import { beoordeel, weiger, weigerRecht } from '../mutatie/oordeel.js';
import type { WeigeringType } from '../mutatie/weigering.type.js';
import type { RecordStationsregelInput, StationsregelInput } from './stationsregel.input.js';

/** The part of the answer that is kept for repetitions. */
export type Regelkern = Omit<StationsregelFeit, 'herkomst'>;

/** Whether this rule may be recorded or withdrawn, and the fact that does it. */
export function beslisStationsregel(
  input: RecordStationsregelInput,
  vrager: Identiteit,
  berekening: Berekening,
  { opzet, versie }: Dossier,
): Beslissing<Regelkern, WeigeringType> {
  const { stand } = berekening;
  const { station } = input;
  const gemeente = input.gemeente == null ? null : zoekGemeente(stand, input.gemeente)?.code;
  if (gemeente === undefined) {
    return weiger(nietGevonden('gemeente', onbekendeGemeente(input.gemeente ?? '')));
  }
  const regel = input.regel == null ? null : naarRegel(input.regel);
  const voorstel = { station, gemeente, regel, reden: input.reden?.trim() ?? null };
  const bron = input.bron?.trim() ?? `Vastgelegd door ${vrager.naam}`;
  return beoordeel({
    verboden: weigerRecht(vrager, 'stationsregel-vastleggen', regelonderwerp(voorstel, stand), 'deze regel'),
    voorwerp: { soort: 'traject', code: opzet.traject.code, versie },
    verwachteVersie: input.verwachteVersie,
    toets: () => toetsStationsregel(voorstel, berekening),
    aanvaard: () => {
      const feit = {
        regel: { station, gemeente, ...(regel ?? GEEN_REGEL), bron },
        ingetrokken: regel === null,
        reden: voorstel.reden,
      };
      return { feiten: [{ soort: 'stationsregel', ...feit }], resultaat: feit };
    },
  });
}

/** Whose rule it is: that of the body at the station there; a rule for all gemeenten belongs to no body. */
export function regelonderwerp(
  { station, gemeente }: Pick<StationsregelFeit['regel'], 'station' | 'gemeente'>,
  { behandelingen, gremia, stations }: Stand,
): Onderwerp {
  if (gemeente === null && stations.find(({ code }) => code === station)?.perGemeente !== false) {
    return ALGEMEEN;
  }
  const code = behandelingen.find((een) => een.station === station && een.gemeente === gemeente)?.gremium;
  return gremia.find((een) => een.code === code) ?? { gemeente, beheerrol: null };
}

const GEEN_REGEL = {
  verwerking: null,
  toetswerkdagen: 0,
  tussen: null,
  bijSluiting: 'vervalt',
} as const;

/** What the domain calls this input. */
export function naarRegel({
  verwerking,
  toetswerkdagen,
  tussen,
  bijSluiting,
}: StationsregelInput): Regelinhoud {
  return {
    verwerking: verwerking == null ? null : { dagen: verwerking.dagen, telling: verwerking.telling },
    toetswerkdagen,
    tussen:
      tussen == null
        ? null
        : {
            na: tussen.na,
            minimaalDagen: tussen.minimaalDagen,
            weken: tussen.weken ?? null,
            weekdag: tussen.weekdag,
          },
    bijSluiting,
  };
}

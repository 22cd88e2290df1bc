import {
  type Berekening,
  type Mijlpaalprognose,
  type Staartstap,
  deelnameIn,
  regimesPerMijlpaal,
  samenloopVan,
  verklaarSamenloop,
} from '@routekaart/route';
import { type Rechtsregime, type Stand, deelnamevragen, regimeOp } from '@routekaart/traject';
import { naarDatum, naarMoment } from '../algemeen/moment.type.js';
import { type GemeentedeelnameType, naarDeelname } from '../deelname/deelname.type.js';
import { type GremiumdeelnameType, naarGremiumdeelname } from '../deelname/gremiumdeelname.type.js';
import { type GemeenteType, maakNamen } from '../gremium/verwijzing.type.js';
import type {
  MijlpaalrechtsgangType,
  RechtsgangType,
  RechtsregimeType,
  StaartstapType,
} from './rechtsgang.type.js';

/** The law of a Traject as a plain object. */
export function maakRechtsgang(berekening: Berekening): RechtsgangType {
  const { stand, peildatum } = berekening;
  const namen = maakNamen(stand);
  const bijNaam = (codes: readonly string[]): readonly GemeenteType[] =>
    codes.flatMap((code) => namen.gemeente(code) ?? []);
  const perMijlpaal = new Map(berekening.mijlpalen.map((prognose) => [prognose.mijlpaal, prognose]));
  return {
    regimes: stand.rechtsregimes.map(naarRegime),
    opPeildatum: regimeOp(stand.rechtsregimes, peildatum).map(naarRegime),
    mijlpalen: regimesPerMijlpaal(berekening).flatMap(
      ({ mijlpaal, begin, eind, kruist, zonderStation, zin }): readonly MijlpaalrechtsgangType[] => {
        const prognose = perMijlpaal.get(mijlpaal);
        return prognose === undefined
          ? []
          : [
              {
                mijlpaal,
                begin: begin.map(naarRegime),
                eind: eind.map(naarRegime),
                kruist,
                zonderStation: zonderStation.map(naarRegime),
                uitleg: zin,
                samenloop: verklaarSamenloop(samenloopVan(mijlpaal, stand), stand.gemeenten.length),
                prognose: naarMoment(prognose.dag),
                bepalendeGemeenten: bijNaam(prognose.bepalend),
                deelnamen: deelnamenVan(mijlpaal, stand),
                gremiumdeelnamen: gremiumdeelnamenVan(mijlpaal, stand),
                staart: naarStaart(prognose, bijNaam),
              },
            ];
      },
    ),
  };
}

function deelnamenVan(mijlpaal: number, stand: Stand): readonly GemeentedeelnameType[] {
  const deelname = deelnameIn(samenloopVan(mijlpaal, stand), stand);
  return stand.gemeenten.map((gemeente) =>
    naarDeelname(
      gemeente,
      deelname(gemeente.code),
      stand.deelnamen.find((feit) => feit.gemeente === gemeente.code),
    ),
  );
}

function gremiumdeelnamenVan(mijlpaal: number, stand: Stand): readonly GremiumdeelnameType[] {
  const gremia = new Map(stand.gremia.map((gremium) => [gremium.code, gremium]));
  return deelnamevragen(stand, mijlpaal).flatMap(({ gremium: code, uiterlijk, deelname, antwoord }) => {
    const gremium = gremia.get(code);
    return gremium === undefined ? [] : naarGremiumdeelname({ ...gremium, uiterlijk }, deelname, antwoord);
  });
}

function naarStaart(
  { staart }: Mijlpaalprognose,
  bijNaam: (codes: readonly string[]) => readonly GemeenteType[],
): readonly StaartstapType[] {
  return (staart?.stappen ?? []).map(
    ({ station, naam, dag, duurDagen, grondslag, onbekend }: Staartstap): StaartstapType => ({
      station,
      naam,
      prognose: naarMoment(dag),
      duurDagen,
      grondslag,
      onbekendeGemeenten: bijNaam(onbekend),
    }),
  );
}

function naarRegime({ code, regel, vanaf, tot, termijn, bron }: Rechtsregime): RechtsregimeType {
  return {
    code,
    regel,
    vanaf: naarDatum(vanaf),
    tot: naarDatum(tot),
    termijnWeken: termijn?.weken ?? null,
    recesTeltMee: termijn?.recesTeltMee ?? null,
    bron,
  };
}

import { type Dag } from '@routekaart/kalender';
import {
  type Briefinhoud,
  briefstatus,
  formatWanneer,
  maakBrief,
  stukfeiten,
  termijnfeiten,
} from '@routekaart/procesbrief';
import type { Berekening } from '@routekaart/route';
import type { Procesbrief } from '@routekaart/traject';
import { naarActiviteit, naarWeekUitdrukking } from '../activiteit/activiteit.type.js';
import { naarDatum, naarMoment, naarPeriode } from '../algemeen/moment.type.js';
import type { Celoverzicht } from '../dashboard/dashboard.view.js';
import { naarMogelijkeVergadering } from '../dashboard/mogelijke-vergadering.type.js';
import { naarInformatiestrook } from '../geinformeerde/geinformeerde.type.js';
import { naarStukplaats } from '../gemeente-route/gemeente-route.view.js';
import { naarGevolgVanNee } from '../gevolg/gevolg-van-nee.type.js';
import { zonderDubbele } from '../waarschuwing/waarschuwing.view.js';
import { naarTrajectKop } from '../traject/traject-kop.type.js';
import type {
  BriefGemeenteType,
  BriefMijlpaalType,
  ProcesbriefKopType,
  ProcesbriefType,
} from './procesbrief.type.js';

export function naarProcesbriefKop(brief: Procesbrief, peildatum: Dag): ProcesbriefKopType {
  const { venster } = brief.week;
  return {
    nummer: brief.nummer,
    week: naarWeekUitdrukking(brief.week),
    venster: naarPeriode(venster),
    status: briefstatus(brief, peildatum),
    wat: brief.wat,
    wie: brief.wie,
    dagenTotEinde: venster === null ? null : venster.tot - peildatum,
  };
}

export function maakProcesbrief(
  brief: Procesbrief,
  berekening: Berekening,
  overzicht: Celoverzicht,
  versie: number,
): ProcesbriefType {
  const { stand, peildatum } = berekening;
  const { namen } = overzicht;
  const inhoud = maakBrief(brief, berekening);
  return {
    ...naarProcesbriefKop(brief, peildatum),
    traject: naarTrajectKop(stand.traject, versie),
    peildatum: naarDatum(peildatum) ?? '',
    volgendeBrief: naarPeriode(inhoud.volgende?.week.venster ?? null),
    feiten: termijnfeiten(brief, inhoud.volgende, peildatum),
    mijlpalen: naarMijlpalen(inhoud, berekening, overzicht),
    gemeenten: naarGemeenten(inhoud, berekening, overzicht),
    informatiestroken: inhoud.informatiestroken.map(naarInformatiestrook),
    komendeData: inhoud.komendeData.flatMap((datum) => {
      const wanneer = naarPeriode(datum);
      return wanneer === null
        ? []
        : [
            {
              wanneer: { ...wanneer, tekst: formatWanneer(datum) },
              mogelijkeVergaderingen: datum.mogelijk.map(naarMogelijkeVergadering),
              aanleveren: datum.aanleveren,
              wat: datum.wat,
              gremium: namen.gremium(datum.gremium),
              gemeente: namen.gemeente(datum.gemeente),
              mijlpaal: datum.mijlpaal,
              activiteit: datum.activiteit,
              behandeling: datum.behandeling,
              grond: datum.grond,
            },
          ];
    }),
    zonderDatum: inhoud.zonderDatum.map(({ activiteit, tekst }) => {
      const zonder = naarActiviteit(activiteit, namen);
      return { ...zonder, datum: { ...zonder.datum, tekst } };
    }),
    waarschuwingen: zonderDubbele(overzicht.waarschuwingen),
  };
}

function naarMijlpalen(
  inhoud: Briefinhoud,
  { stand }: Berekening,
  { namen }: Celoverzicht,
): readonly BriefMijlpaalType[] {
  return inhoud.mijlpalen.map((prognose) => ({
    nummer: prognose.mijlpaal,
    naam: stand.mijlpalen.find(({ nummer }) => nummer === prognose.mijlpaal)?.naam ?? '',
    prognose: naarMoment(prognose.dag),
    bepalendeGemeenten: prognose.bepalend.flatMap((code) => namen.gemeente(code) ?? []),
    besloten: prognose.besloten,
    totaal: prognose.totaal,
  }));
}

function naarGemeenten(
  inhoud: Briefinhoud,
  berekening: Berekening,
  { namen, cellen }: Celoverzicht,
): readonly BriefGemeenteType[] {
  const { prognoses } = berekening;
  return inhoud.gemeenten.flatMap((stand) => {
    const { mijlpaal, gemeente, stuk, stations, gevolgenVanNee } = stand;
    const naam = namen.gemeente(gemeente);
    return naam === null
      ? []
      : [
          {
            mijlpaal,
            gemeente: naam,
            stuk: naarStukplaats(stuk, namen),
            get feiten() {
              return stukfeiten(stand, berekening);
            },
            stations: stations.flatMap((prognose) => cellen[prognoses.indexOf(prognose)] ?? []),
            gevolgenVanNee: gevolgenVanNee.map(naarGevolgVanNee),
          },
        ];
  });
}

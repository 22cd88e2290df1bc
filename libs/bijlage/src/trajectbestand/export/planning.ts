import type { ActiviteitOpzet, Dossier, Herkomst, PlanFeit } from '@routekaart/traject';
import { formatIso } from '@routekaart/kalender';
import { planVan, schrijfDatum, toestandVan } from '../datum.js';
import { gevuld, ofLeeg, ofWeg, tenzij } from '../gevuld.js';
import { jaarVanPlanning } from '../regels/dagen.js';
import type {
  Bestandsactiviteit,
  Bestandsplanning,
  Bestandsrij,
  Briefrij,
  Rijcellen,
} from '../trajectbestand.js';
import type { Aanvulling, Uitvoerrij } from './aanvulling.js';

/** The plan as printed, and of each Activiteit what its row does not say. */
export function schrijfPlanning(
  dossier: Dossier,
  aanvulling: Aanvulling,
  inbreng: Herkomst | undefined,
  inbrengplan: ReadonlyMap<string, PlanFeit>,
  basis: Pick<Bestandsplanning, 'editie' | 'routekaart'>,
): Bestandsplanning | undefined {
  const { procesbrieven } = dossier.opzet;
  const gedrukt = aanvulling.planrijen ?? rijenUit(dossier);
  const bewaard = aanvulling.bewaard?.planning ?? {};
  const dag = inbreng === undefined ? undefined : formatIso(inbreng.dag);
  const kop: Bestandsplanning = gevuld({
    bron: bewaard.bron ?? (inbreng?.rol === 'bron' ? tenzij(inbreng.bron, 'Trajectbestand') : undefined),
    jaar: bewaard.jaar ?? (dag === undefined ? gedrukt[0]?.jaar : undefined),
    bijgewerktTotEnMet: dag ?? bewaard.bijgewerktTotEnMet,
    toelichting: bewaard.toelichting,
  });
  const jaar = jaarVanPlanning(kop);
  const rijen = schrijfRijen(gedrukt, jaar);
  const perCode = new Map(rijen.map((rij) => [rij.code, rij]));
  const planning = gevuld({
    ...kop,
    ...basis,
    rijen: ofLeeg(rijen),
    procesbrieven: ofLeeg(
      procesbrieven.flatMap(({ nummer, rij: code }, positie): readonly Briefrij[] => {
        const rij = gedrukt.find((kandidaat) => kandidaat.code === code);
        return rij === undefined ? [] : [{ nummer, ...cellen(rij, positie + 1, jaar) }];
      }),
    ),
    activiteiten: ofLeeg(
      dossier.activiteiten.map((activiteit) =>
        schrijfActiviteit(activiteit, inbrengplan.get(activiteit.code), kop, perCode),
      ),
    ),
  });
  return Object.keys(planning).length === 0 ? undefined : planning;
}

function schrijfActiviteit(
  activiteit: ActiviteitOpzet,
  plan: PlanFeit | undefined,
  kop: Bestandsplanning,
  rijen: ReadonlyMap<string, Bestandsrij>,
): Bestandsactiviteit {
  const codes = activiteit.rijen.map(({ code }) => code);
  const mijlpalen = [...new Set(activiteit.rijen.map(({ mijlpaal }) => mijlpaal))];
  const verwacht = planVan({ rijen: codes }, kop, rijen).datum;
  const eigen = plan === undefined ? undefined : schrijfDatum(plan.datum);
  const gelijk = JSON.stringify(eigen) === JSON.stringify(schrijfDatum(verwacht));
  return gevuld({
    code: activiteit.code,
    soort: tenzij(activiteit.soort, 'onbekend'),
    naam: activiteit.naam,
    rijen: ofLeeg(codes),
    mijlpalen: activiteit.mijlpalen.join() === mijlpalen.join() ? undefined : activiteit.mijlpalen,
    gremia: ofLeeg(activiteit.gremia),
    perGemeente: tenzij(activiteit.perGemeente, false),
    station: ofWeg(activiteit.station),
    datum: gelijk ? undefined : eigen,
    toestand: plan === undefined ? undefined : tenzij(plan.toestand, toestandVan(plan.datum)),
  });
}

function schrijfRijen(gedrukt: readonly Uitvoerrij[], jaar: number | null): readonly Bestandsrij[] {
  const perTabel = new Map<number, number>();
  return gedrukt
    .flatMap((rij) => (rij.mijlpaal === null ? [] : [{ ...rij, mijlpaal: rij.mijlpaal }]))
    .sort((a, b) => a.mijlpaal - b.mijlpaal || a.volgorde - b.volgorde)
    .map((rij) => {
      const positie = (perTabel.get(rij.mijlpaal) ?? 0) + 1;
      perTabel.set(rij.mijlpaal, positie);
      const { code, week, ...verder } = cellen(rij, positie, jaar);
      return gevuld({ code, mijlpaal: rij.mijlpaal, week, datum: tenzij(rij.datumTekst, ''), ...verder });
    });
}

function cellen(rij: Uitvoerrij, positie: number, jaar: number | null): Rijcellen {
  return gevuld({
    code: rij.code,
    volgorde: tenzij(rij.volgorde, positie),
    jaar: rij.jaar === jaar ? undefined : rij.jaar,
    week: tenzij(rij.weekTekst, ''),
    wat: rij.wat,
    wie: tenzij(rij.wie, ''),
    opmerkingen: tenzij(rij.opmerkingen, ''),
    bronregel: tenzij(rij.bronregel, 0),
  });
}

/** The rows that a Dossier knows by itself; their year is that of their week. */
function rijenUit({ opzet, activiteiten }: Dossier): readonly Uitvoerrij[] {
  const rijen = activiteiten.flatMap(({ rijen: eigen, week }) =>
    eigen.map((rij) => ({ ...rij, jaar: week.weken[0]?.jaar ?? 2000 })),
  );
  const brieven = opzet.procesbrieven.map(({ rij, week, wat, wie, opmerkingen }, positie) => ({
    code: rij,
    mijlpaal: null,
    volgorde: positie + 1,
    bronregel: 0,
    jaar: week.weken[0]?.jaar ?? 2000,
    weekTekst: week.tekst,
    datumTekst: '',
    wat,
    wie,
    opmerkingen,
  }));
  return [...rijen, ...brieven];
}

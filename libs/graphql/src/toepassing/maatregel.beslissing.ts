import { formatIso } from '@routekaart/kalender';
import type { Beslissing } from '@routekaart/persistence';
import type { Berekening, Feitvorm, Planstap, Vergaderstap } from '@routekaart/route';
import { ALGEMEEN, type Handeling, type Identiteit, type Onderwerp } from '@routekaart/toegang';
import type { Afspraak, Dossier, Gremium } from '@routekaart/traject';
import { beslisAfspraak, wieAfspreekt } from '../afspraak/afspraak.beslissing.js';
import { beslisVerplaatsCyclus } from '../cyclus/verplaats-cyclus.beslissing.js';
import { beslisDeelname } from '../deelname/deelname.beslissing.js';
import { beslisLokaalStation, lokaalonderwerp } from '../lokaalstation/lokaalstation.beslissing.js';
import type { WeigeringType } from '../mutatie/weigering.type.js';
import { beslisPlan, planonderwerp } from '../planning/planning.beslissing.js';
import type { PlanDatumInput } from '../planning/planning.input.js';
import { beslisStationsregel, regelonderwerp } from '../stationsregel/stationsregel.beslissing.js';
import { beslisVergadering } from '../vergadering/vergadering.beslissing.js';

/** What is known when a maatregel is judged: the Traject as the maatregelen before it leave it. */
export interface Moment {
  readonly dossier: Dossier;
  readonly berekening: Berekening;
}

/** One ordinary change that a maatregel asks for: whose act it is, and how the mutation of that act judges it. */
export interface Gewonewijziging {
  readonly handeling: Handeling;
  readonly onderwerp: Onderwerp;
  readonly beslis: (moment: Moment) => Beslissing<unknown, WeigeringType>;
}

/** The ordinary changes in which this maatregel consists, asked for by this identity. */
export function gewoneWijzigingen(
  vorm: Exclude<Feitvorm, { readonly kind: 'geen-feit' }>,
  vrager: Identiteit,
  reden: string,
  { berekening }: Moment,
): readonly Gewonewijziging[] {
  const verzoek = { traject: berekening.stand.traject.code, sleutel: '' };
  switch (vorm.kind) {
    case 'plan':
      return [
        ...vorm.stappen.map((stap): Gewonewijziging => ({
          handeling: 'activiteit-plannen',
          onderwerp: planonderwerp(stap.activiteit, berekening),
          beslis: ({ berekening: nu }) =>
            beslisPlan({ ...verzoek, ...planinvoer(stap, reden, nu) }, vrager, nu),
        })),
        ...vorm.vensters.map((venster) => afsprekenVan(venster, vrager, reden, berekening)),
      ];
    case 'afspraak':
      return vorm.afspraken.map((afspraak) => afsprekenVan(afspraak, vrager, reden, berekening));
    case 'vergadering':
      return [
        {
          handeling: 'vergadering-vastleggen',
          onderwerp: gremiumIn(vorm.stap.gremium, berekening) ?? ALGEMEEN,
          beslis: ({ berekening: nu }) =>
            beslisVergadering({ ...verzoek, ...vergaderinvoer(vorm.stap, reden, nu) }, vrager, nu),
        },
      ];
    case 'cyclus': {
      const { kind: _kind, gremium: code, dag, aanleverdag, commissie, agendacommissie, ...rest } = vorm;
      const dagen = {
        dag: formatIso(dag),
        aanleverdag: formatIso(aanleverdag),
        commissie: commissie === null ? null : formatIso(commissie),
        agendacommissie: agendacommissie === null ? null : formatIso(agendacommissie),
      };
      return [
        {
          handeling: 'vergadering-vastleggen',
          onderwerp: gremiumIn(code, berekening) ?? ALGEMEEN,
          beslis: ({ berekening: nu }) => {
            const verwachteVersie = gremiumIn(code, nu)?.versie ?? 0;
            const invoer = { ...rest, ...dagen, gremium: code, reden, verwachteVersie };
            return beslisVerplaatsCyclus({ ...verzoek, ...invoer }, vrager, nu);
          },
        },
      ];
    }
    case 'stationsregel': {
      const { station, gemeente, regel } = vorm;
      return [
        {
          handeling: 'stationsregel-vastleggen',
          onderwerp: regelonderwerp(vorm, berekening.stand),
          beslis: ({ berekening: nu, dossier }) => {
            const invoer = { station, gemeente, regel, reden, bron: reden, verwachteVersie: dossier.versie };
            return beslisStationsregel({ ...verzoek, ...invoer }, vrager, nu, dossier);
          },
        },
      ];
    }
    case 'lokaalstation': {
      const { mijlpaal, station, gemeente } = vorm;
      return [
        {
          handeling: 'lokaalstation-vastleggen',
          onderwerp: lokaalonderwerp(vorm, berekening.stand),
          beslis: ({ berekening: nu, dossier }) => {
            const invoer = {
              gemeente,
              station,
              mijlpalen: [mijlpaal],
              reden,
              verwachteVersie: dossier.versie,
            };
            return beslisLokaalStation({ ...verzoek, ...invoer }, vrager, nu, dossier);
          },
        },
      ];
    }
    case 'deelname': {
      const { gemeente } = vorm;
      return [
        {
          handeling: 'deelname-vastleggen',
          onderwerp: { gemeente, beheerrol: null },
          beslis: ({ berekening: nu, dossier }) => {
            const vanaf = formatIso(nu.peildatum);
            const invoer = { gemeente, deelname: 'doet-niet-mee', vanaf, reden } as const;
            return beslisDeelname(
              { ...verzoek, ...invoer, verwachteVersie: dossier.versie },
              vrager,
              nu,
              dossier,
            );
          },
        },
      ];
    }
  }
}

function afsprekenVan(
  afspraak: Afspraak,
  vrager: Identiteit,
  reden: string,
  { stand }: Berekening,
): Gewonewijziging {
  return {
    ...wieAfspreekt(afspraak, stand),
    beslis: ({ berekening, dossier }) =>
      beslisAfspraak(afspraak, { reden, verwachteVersie: dossier.versie }, vrager, berekening, dossier),
  };
}

function planinvoer({ activiteit, handeling, datum }: Planstap, reden: string, { stand }: Berekening) {
  return {
    activiteit,
    handeling,
    datum: datuminvoer(datum),
    reden,
    verwachteVersie: stand.activiteiten.find(({ code }) => code === activiteit)?.versie ?? 0,
  };
}

function datuminvoer(datum: Planstap['datum']): PlanDatumInput {
  switch (datum.kind) {
    case 'vast':
      return { dag: formatIso(datum.dag) };
    case 'alternatieven':
      return { alternatieven: datum.dagen.map(formatIso) };
    case 'venster':
      return { van: formatIso(datum.venster.van), tot: formatIso(datum.venster.tot) };
  }
}

function gremiumIn(gezocht: string, { stand }: Berekening): Gremium | undefined {
  return stand.gremia.find(({ code }) => code === gezocht);
}

function vergaderinvoer(stap: Vergaderstap, reden: string, berekening: Berekening) {
  return {
    ...stap,
    dag: stap.dag === null ? null : formatIso(stap.dag),
    aanleverdag: stap.aanleverdag === null ? null : formatIso(stap.aanleverdag),
    besluitvormend: true,
    reden,
    verwachteVersie: gremiumIn(stap.gremium, berekening)?.versie ?? 0,
  };
}

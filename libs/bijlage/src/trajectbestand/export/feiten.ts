import { dagVan, formatIso, weekdagVan } from '@routekaart/kalender';
import type {
  Behandeling,
  Besluit,
  Dossier,
  Editie,
  Herkomst,
  PlanFeit,
  Routekaart,
  VergaderFeit,
} from '@routekaart/traject';
import { schrijfDatum, toestandVan } from '../datum.js';
import type { Bestandsfeit, Cel } from '../feit.js';
import { schrijfAanhouding, schrijfVerslag } from '../besluitverslag.js';
import { schrijfAfspraak } from '../afspraken.js';
import { schrijfCyclus } from '../cyclus.js';
import { gevuld, ofLeeg, ofWeg, tenzij } from '../gevuld.js';
import { schrijfLokaalStation } from '../lokale-stations.js';
import { schrijfRoutekaart } from '../routekaart.js';
import { schrijfStationsregel } from '../stationsregels.js';
import type { Standaard } from '../standaard.js';
import { type Vastgelegd, schrijfRegister } from './register.js';
import type { Vergadernaam } from './vergaderingen.js';

export interface Feitcontext {
  readonly namen: ReadonlyMap<string, Vergadernaam>;
  readonly standaard: Standaard;
  readonly gemeenten: ReadonlyMap<number, string>;
  /** Facts that stand in the plan and the calendars of the file already. */
  readonly alGeschreven: ReadonlySet<PlanFeit | VergaderFeit | Editie | Routekaart>;
}

interface Geordend {
  readonly volgnummer: number;
  readonly feit: Bestandsfeit;
}

/** The facts in the order of recording; those of one change stay together. */
export function schrijfFeiten(dossier: Dossier, context: Feitcontext): readonly Bestandsfeit[] | undefined {
  const vorige = new Map<number, boolean>();
  const feiten = [
    ...lokaleStations(dossier, context),
    ...vergaderfeiten(dossier, context),
    ...planfeiten(dossier, context),
    ...aanleveringen(dossier, context),
    ...agenderingen(dossier, context),
    ...besluiten(dossier, context),
    ...deelnamen(dossier, context),
    ...stationsregels(dossier, context),
    ...afspraken(dossier, context),
    ...edities(dossier, context),
    ...routekaarten(dossier, context),
    ...schrijfRegister(dossier, {
      vastgelegd: (herkomst) => vastgelegd(herkomst, context),
      cel: celzoeker(dossier.opzet.behandelingen),
      nummers: hoeveelste(dossier.besluiten),
    }),
  ].sort((a, b) => a.volgnummer - b.volgnummer);
  return ofLeeg(
    feiten.map(({ volgnummer, feit }) => {
      const samen = vorige.has(volgnummer);
      vorige.set(volgnummer, true);
      return samen ? { ...feit, samen } : feit;
    }),
  );
}

function vergaderfeiten(dossier: Dossier, context: Feitcontext): readonly Geordend[] {
  return dossier.vergaderFeiten
    .filter((feit) => !context.alGeschreven.has(feit))
    .map(({ vergadering, herkomst }) => {
      const { id, gremium, aanleverdag, besluitvormend, schriftelijk, staat, reden, cyclus } = vergadering;
      const naam = context.namen.get(id);
      const dag = formatIso(vergadering.dag);
      return {
        volgnummer: herkomst.volgnummer,
        feit: gevuld({
          soort: 'vergadering' as const,
          ...vastgelegd(herkomst, context),
          gremium,
          dag,
          was: tenzij(naam?.dag, dag),
          kenmerk: naam?.kenmerk,
          aanleverdag: aanleverdag === null ? undefined : formatIso(aanleverdag),
          besluitvormend: tenzij(besluitvormend, true),
          schriftelijk,
          staat: tenzij(staat, 'bevestigd'),
          herkomst: tenzij(vergadering.herkomst, context.standaard.vergaderherkomst),
          reden: ofWeg(reden),
          cyclus: schrijfCyclus(cyclus),
        }),
      };
    });
}

function planfeiten(dossier: Dossier, context: Feitcontext): readonly Geordend[] {
  return dossier.planFeiten
    .filter((feit) => !context.alGeschreven.has(feit))
    .map(({ activiteit, datum, toestand, reden, herkomst }) => ({
      volgnummer: herkomst.volgnummer,
      feit: gevuld({
        soort: 'plan' as const,
        ...vastgelegd(herkomst, context),
        activiteit,
        datum: schrijfDatum(datum),
        toestand: tenzij(toestand, toestandVan(datum)),
        reden: ofWeg(reden),
      }),
    }));
}

function aanleveringen({ aanleveringen: feiten, opzet }: Dossier, context: Feitcontext): readonly Geordend[] {
  const cellen = celzoeker(opzet.behandelingen);
  return feiten.map(({ behandeling, dag, herkomst }) => {
    const feit = { ...vastgelegd(herkomst, context), behandeling: cellen(behandeling) };
    return {
      volgnummer: herkomst.volgnummer,
      feit:
        dag === null
          ? { soort: 'intrekking' as const, ...feit }
          : { soort: 'aanlevering' as const, ...feit, dag: formatIso(dag) },
    };
  });
}

function agenderingen(dossier: Dossier, context: Feitcontext): readonly Geordend[] {
  const cellen = celzoeker(dossier.opzet.behandelingen);
  return (dossier.agenderingen ?? []).map(({ behandeling, vergadering, herkomst }) => {
    const naam = vergadering === null ? undefined : context.namen.get(vergadering);
    return {
      volgnummer: herkomst.volgnummer,
      feit: gevuld({
        soort: 'agendering' as const,
        ...vastgelegd(herkomst, context),
        behandeling: cellen(behandeling),
        vergadering: naam === undefined ? undefined : gevuld(naam),
      }),
    };
  });
}

function besluiten({ besluiten: feiten, opzet }: Dossier, context: Feitcontext): readonly Geordend[] {
  const cellen = celzoeker(opzet.behandelingen);
  const nummers = hoeveelste(feiten);
  return feiten.map(
    ({ behandeling, dag, uitkomst, vorm, stukversie, toelichting, aanpassingen, herkomst, ...feit }) => ({
      volgnummer: herkomst.volgnummer,
      feit: gevuld({
        soort: 'besluit' as const,
        ...vastgelegd(herkomst, context),
        behandeling: cellen(behandeling),
        dag: formatIso(dag),
        opOfVoor: tenzij(feit.opOfVoor ?? false, false),
        uitkomst,
        vorm: ofWeg(vorm),
        stukversie: tenzij(stukversie, 1),
        toelichting: ofWeg(toelichting),
        aanpassingen: ofLeeg(aanpassingen),
        vervangt: feit.vervangt === null ? undefined : nummers.get(feit.vervangt),
        aanhouding: feit.aanhouding == null ? undefined : schrijfAanhouding(feit.aanhouding),
        verslag: feit.verslag == null ? undefined : schrijfVerslag(feit.verslag),
      }),
    }),
  );
}

function deelnamen({ deelnameFeiten }: Dossier, context: Feitcontext): readonly Geordend[] {
  return deelnameFeiten.map(({ deelname, vanaf, onderdeel, reden, herkomst, ...deelnemer }) => ({
    volgnummer: herkomst.volgnummer,
    feit: gevuld({
      soort: 'deelname' as const,
      ...vastgelegd(herkomst, context),
      gemeente: undefined,
      ...deelnemer,
      deelname,
      vanaf: formatIso(vanaf),
      onderdeel: ofWeg(onderdeel ?? null),
      reden: ofWeg(reden),
    }),
  }));
}

function stationsregels({ stationsregelFeiten = [] }: Dossier, context: Feitcontext): readonly Geordend[] {
  return stationsregelFeiten.map(({ regel, ingetrokken, reden, herkomst }) => ({
    volgnummer: herkomst.volgnummer,
    feit: gevuld({
      soort: 'stationsregel' as const,
      ...vastgelegd(herkomst, context),
      regel: schrijfStationsregel(regel),
      ingetrokken: tenzij(ingetrokken, false),
      reden: ofWeg(reden),
    }),
  }));
}

function lokaleStations(
  { lokaalStationFeiten = [], opzet }: Dossier,
  context: Feitcontext,
): readonly Geordend[] {
  return lokaalStationFeiten.map((feit) => ({
    volgnummer: feit.herkomst.volgnummer,
    feit: {
      soort: 'lokaalstation' as const,
      ...vastgelegd(feit.herkomst, context),
      ...schrijfLokaalStation(feit, opzet),
    },
  }));
}

function afspraken({ afspraakFeiten = [] }: Dossier, context: Feitcontext): readonly Geordend[] {
  return afspraakFeiten.map(({ afspraak, reden, herkomst }) => ({
    volgnummer: herkomst.volgnummer,
    feit: {
      soort: 'afspraak' as const,
      ...vastgelegd(herkomst, context),
      ...schrijfAfspraak(afspraak),
      reden,
    },
  }));
}

function edities(dossier: Dossier, context: Feitcontext): readonly Geordend[] {
  return dossier.edities
    .filter((editie) => !context.alGeschreven.has(editie))
    .map(({ naam, bijgewerktTotEnMet, reden, herkomst }) => ({
      volgnummer: herkomst.volgnummer,
      feit: {
        soort: 'editie' as const,
        ...vastgelegd(herkomst, context),
        naam,
        bijgewerktTotEnMet: formatIso(bijgewerktTotEnMet),
        reden,
      },
    }));
}

function routekaarten(dossier: Dossier, context: Feitcontext): readonly Geordend[] {
  return dossier.routekaarten
    .filter((routekaart) => !context.alGeschreven.has(routekaart))
    .map((routekaart) => ({
      volgnummer: routekaart.herkomst.volgnummer,
      feit: {
        soort: 'routekaart' as const,
        ...vastgelegd(routekaart.herkomst, context),
        ...schrijfRoutekaart(routekaart),
      },
    }));
}

/** Of each besluit, the how manieth of its behandeling it is. */
function hoeveelste(feiten: readonly Besluit[]): ReadonlyMap<string, number> {
  const aantallen = new Map<string, number>();
  return new Map(
    feiten.map(({ id, behandeling }) => {
      const aantal = (aantallen.get(behandeling) ?? 0) + 1;
      aantallen.set(behandeling, aantal);
      return [id, aantal];
    }),
  );
}

function celzoeker(behandelingen: readonly Behandeling[]): (id: string) => Cel {
  const perId = new Map(behandelingen.map((behandeling) => [behandeling.id, behandeling]));
  return (id) => {
    const behandeling = perId.get(id);
    if (behandeling === undefined) throw new Error(`Een feit noemt een onbekende behandeling: ${id}.`);
    const { mijlpaal, station, gemeente } = behandeling;
    return { mijlpaal, station, ...(gemeente === null ? {} : { gemeente }) };
  };
}

function vastgelegd({ volgnummer, rol, door, op, dag, bron }: Herkomst, context: Feitcontext): Vastgelegd {
  const { standaard, gemeenten } = context;
  return gevuld({
    vastgelegdOp: op === middagVan(dag) ? formatIso(dag) : op,
    rol,
    door: tenzij(door, standaard.doorVan(rol)),
    gemeente: gemeenten.get(volgnummer),
    bron: tenzij(bron, standaard.feitbron),
  });
}

/** Noon of a day in the Netherlands, as an ISO instant: in summer two hours ahead of UTC, in winter one. */
export function middagVan(dag: number): string {
  const iso = formatIso(dag);
  const jaar = iso.slice(0, 4);
  const zomer = dag >= laatsteZondag(`${jaar}-03-31`) && dag < laatsteZondag(`${jaar}-10-31`);
  return `${iso}T${zomer ? '10' : '11'}:00:00.000Z`;
}

function laatsteZondag(eindVanMaand: string): number {
  const dag = dagVan(eindVanMaand);
  return dag - ((weekdagVan(dag) + 1) % 7);
}

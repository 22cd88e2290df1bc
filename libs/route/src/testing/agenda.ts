import { type DatumUitdrukking, formatIso } from '@routekaart/kalender';
import {
  type Besluit,
  type Dossier,
  type PlanToestand,
  type Vergadering,
  GEEN_PLANINVOER,
  standOp,
} from '@routekaart/traject';
import { agendaVan } from '../agenda/agenda.js';
import type { Agendapunt } from '../agenda/agendapunt.js';
import type { Agendabereik } from '../agenda/bereik.js';
import { bereken } from '../berekening.js';
import { ALBLASSERDAM, aHerkomst, aTraject, aWeek, anActiviteit, dag, periode } from './bouwers.js';

const TRAJECT: Agendabereik = { soort: 'traject', code: 'gr-sociaal' };
export const COLLEGE = `college-${ALBLASSERDAM}`;
export const RAAD = `raad-${ALBLASSERDAM}`;

/** What is recorded one after the other, each fact with the next number, on a day of 2021. */
export interface Feit {
  readonly op?: string;
  readonly plan?: readonly [activiteit: string, datum: DatumUitdrukking, toestand: PlanToestand];
  readonly vergadering?: Vergadering;
  readonly besluit?: Besluit;
}

const ACTIVITEITEN = [
  anActiviteit({ code: 'A-M1-01', naam: 'Bijpraten ons-d' }),
  anActiviteit({ code: 'A-M1-16', naam: 'Technische vragenronde', gremia: [] }),
  anActiviteit({
    code: 'A-M2-15',
    naam: 'Instemmen stukken',
    station: 'ons-d',
    mijlpalen: [2],
    week: aWeek(periode('17-5', '21-5')),
  }),
];

function aDossier(feiten: readonly Feit[], gemeenten = 1): Dossier {
  const herkomsten = feiten.map(({ op = '1-3' }, plaats) =>
    aHerkomst({ volgnummer: plaats + 1, dag: dag(op), door: 'Jansen', bron: 'brief van Jansen' }),
  );
  const opzet = aTraject({ gemeenten, mijlpalen: 2 });
  const kies = <T>(lees: (feit: Feit, plaats: number) => T | undefined): readonly T[] =>
    feiten.flatMap((feit, plaats) => lees(feit, plaats) ?? []);
  const herkomst = (plaats: number) => herkomsten[plaats] ?? aHerkomst();
  return {
    versie: feiten.length,
    opzet,
    activiteiten: ACTIVITEITEN,
    planFeiten: kies(({ plan }, plaats) =>
      plan === undefined
        ? undefined
        : {
            activiteit: plan[0],
            datum: plan[1],
            toestand: plan[2],
            reden: 'Jansen is ziek',
            herkomst: herkomst(plaats),
          },
    ),
    vergaderFeiten: kies(({ vergadering }, plaats) =>
      vergadering === undefined ? undefined : { vergadering, herkomst: herkomst(plaats) },
    ),
    besluiten: kies(({ besluit }, plaats) =>
      besluit === undefined ? undefined : { ...besluit, herkomst: herkomst(plaats) },
    ),
    aanleveringen: [],
    deelnameFeiten: [],
    wensFeiten: [],
    aanbodFeiten: [],
    aanmeldFeiten: [],
    edities: [],
    routekaarten: [],
    planinvoer: GEEN_PLANINVOER,
    afhandelingen: [],
    scenarios: [],
  };
}

/** The calendar after these facts, on a day: of the whole traject unless it says otherwise. */
export function agenda(
  feiten: readonly Feit[],
  {
    op = '24-3',
    bereik = TRAJECT,
    gemeenten = 1,
  }: { op?: string; bereik?: Agendabereik; gemeenten?: number } = {},
): readonly Agendapunt[] {
  const dossier = aDossier(feiten, gemeenten);
  return agendaVan(dossier, bereken(standOp(dossier, dag(op))), bereik);
}

/** The entries whose UID names this, as `dag status titel #volgnummer`. */
export function punten(naam: string, lijst: readonly Agendapunt[]): readonly string[] {
  return lijst
    .filter(({ uid }) => uid.startsWith(`gr-sociaal.${naam}`))
    .map(({ van, tot, status, titel, volgnummer }) => {
      const dagen = van === tot ? formatIso(van) : `${formatIso(van)}/${formatIso(tot)}`;
      return `${dagen} ${status} ${titel} #${volgnummer}`;
    });
}

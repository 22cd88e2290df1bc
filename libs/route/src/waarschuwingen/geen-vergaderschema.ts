import { formatDag } from '@routekaart/kalender';
import type { Berekening } from '../berekening.js';
import { wachtOnbepaald } from '../heropening.js';
import { bewijsVanUitnodiging, termijnVan } from '../termijn.js';
import type { Stationsprognose } from '../prognose.js';
import { cycluseindezin } from '../strook/cycluseindezin.js';
import { cyclusOnbekend } from '../strook/cyclus-onbekend.js';
import { vervolgZonderCyclus } from '../strook/vervolg-zonder-cyclus.js';
import { type Vergaderlijst, eersteVanaf } from '../vergaderlijst.js';
import { type Waarneming, actorVan, openStappen, overStap, zolangHetKan } from '../waarschuwing.js';

/**
 * GEEN_VERGADERSCHEMA: of this body no meeting to come is known, or none after the stuk is ready, or only such as nobody
 * knows until when they take a stuk, or none after the one that the stuk may miss: so its last day is unknown. Once per
 * body.
 */
export function geenVergaderschema(berekening: Berekening): readonly Waarneming[] {
  const gezien = new Set<string>();
  return openStappen(berekening).flatMap((prognose) => {
    const { station } = prognose.stap;
    const zonderVergadering = station.duurDagen !== null || prognose.grond === 'termijn';
    const { van, gebrek }: Gebrek = cyclusgebrekVan(prognose, berekening) ?? {
      van: prognose,
      gebrek: gebrekVan(prognose, berekening),
    };
    const { gremium, behandeling, vergaderingen } = van.stap;
    if (!station.perGemeente || zonderVergadering || gebrek === null || gezien.has(gremium.code)) {
      return [];
    }
    gezien.add(gremium.code);
    const laatste = vergaderingen.at(-1);
    const begin = (behandeling.venster ?? prognose.stap.behandeling.venster)?.van ?? null;
    const termijn = termijnVan('uitnodiging', [gremium]);
    return [
      {
        ...overStap(prognose, berekening),
        station: behandeling.station,
        code: 'GEEN_VERGADERSCHEMA' as const,
        ernst: 'let-op' as const,
        melding: `Van ${gremium.naam} ${gebrek}.`,
        regel: 'Zonder vergaderschema is een datum onbekend, nooit “op tijd”.',
        bewijs: [
          laatste === undefined
            ? 'Geen enkele vergadering bekend'
            : `Laatst bekende vergadering ${formatDag(laatste.dag)}`,
          ...(begin === null ? [] : [bewijsVanUitnodiging(termijn, begin)]),
        ],
        actor: actorVan(van),
        onderwerp: gremium.code,
        uiterlijk: zolangHetKan(begin === null ? null : begin - termijn.dagen, berekening),
      },
    ];
  });
}

const GEEN_KOMENDE = 'zijn geen komende vergaderingen bekend: een prognose is niet mogelijk';

/** The body of which the calendar misses something, and what, as the end of a sentence; `null` when nothing. */
interface Gebrek {
  readonly van: Stationsprognose;
  readonly gebrek: string | null;
}

/**
 * The body with which this one shares its cycles, where a meeting of that one is missing: the raad that has none in the
 * cycle of a commissie, or the commissie that has none to bring the stuk here. `null` where it is its own.
 */
function cyclusgebrekVan(prognose: Stationsprognose, berekening: Berekening): Gebrek | null {
  if (prognose.grond !== 'geen' || wachtOnbepaald(prognose.stap)) {
    return null;
  }
  const einde = cyclusOnbekend(prognose, berekening.plan);
  const ervoor = einde === null ? undefined : berekening.prognoses[einde.positie];
  return einde === null || ervoor === undefined
    ? gebrekInVervolg(prognose, berekening)
    : (gebrekInVervolg(ervoor, berekening) ?? {
        van: ervoor,
        gebrek: `is ${cycluseindezin(einde)}: in welke cyclus het stuk komt, is niet te zeggen`,
      });
}

function gebrekInVervolg(prognose: Stationsprognose, { plan, prognoses }: Berekening): Gebrek | null {
  const vervolg = prognose.grond === 'geen' ? vervolgZonderCyclus(prognose, plan) : null;
  const erna = vervolg === null ? undefined : prognoses[vervolg.positie];
  return vervolg === null || erna === undefined
    ? null
    : {
        van: erna,
        gebrek: `is geen vergadering bekend in de cyclus van ${prognose.stap.gremium.naam} van ${formatDag(vervolg.vergadering.dag)}: een prognose is niet mogelijk`,
      };
}

/** What is missing in the calendar of the body and what that does, as the end of a sentence; `null` when nothing is. */
function gebrekVan(prognose: Stationsprognose, { peildatum }: Berekening): string | null {
  const { stap, gereed, dag, grond } = prognose;
  const { lijst, ruimste } = stap;
  const komt = ({ dagen }: Vergaderlijst): boolean => eersteVanaf(dagen, peildatum) < dagen.length;
  if (!komt(ruimste)) {
    return GEEN_KOMENDE;
  }
  if (grond === 'vergadering' && dag.laatst === null && gereed.laatst !== null) {
    const laatste = ruimste === lijst ? lijst.dagen.at(-1) : undefined;
    return laatste !== undefined
      ? `is na ${formatDag(laatste)} geen haalbare vergadering bekend, en of het stuk die dag haalt is niet zeker: een laatste dag is niet te geven`
      : 'is van geen vergadering zeker dat het stuk die haalt: een laatste dag is niet te geven';
  }
  // When it comes back, or that it cannot come, is not for the calendar to say: WACHT_OP_HERINDIENING and SAMENLOOP_ONHAALBAAR do.
  if (grond !== 'geen' || gereed.vroegst === null || wachtOnbepaald(stap)) {
    return null;
  }
  return `is na ${formatDag(gereed.vroegst)} geen haalbare vergadering bekend: een prognose is niet mogelijk`;
}

import { type Kalenderperiode, overlapt } from '@routekaart/kalender';
import type { Besluit, Stand } from '@routekaart/traject';
import type { Schakel } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import type { Stap } from '../routeplan.js';
import { type Reden, verklaar } from '../reden.js';
import { deelVanAfgevallen, deelVanPlan } from './deel-van-plan.js';
import { deelVanVenster, vanTraject } from './deel-van-venster.js';
import { deelVanGekozen, deelVanOvergeslagen, sluitingsknoop } from './deel-van-vergadering.js';
import { datumId, knoop, naar, tak } from './delen.js';
import type { Bronverwijzing, Deel, Knoop } from './graaf.js';
import { dagtekst } from './ketenzin.js';
import { regelknoop } from './regels.js';
import { stationsregelknoop } from './stationsregelknoop.js';
import { TERMIJNENWET, termijnbron, wetsknoop } from './wet.js';

/**
 * The claims of one link of the chain. What rests on the step before it rests on the date of `eerder`; `null` where the
 * chain begins. The rule between two stations rests on the date from which it counts.
 */
export function deelVanSchakel(schakel: Schakel, eerder: Stationsprognose | null, stand: Stand): Deel {
  const { prognose, redenen, regelNa } = schakel;
  const { stap, dag } = prognose;
  const datum: Knoop = {
    id: datumId(prognose),
    soort: 'datum',
    tekst: `${stap.gremium.naam}: ${dagtekst(schakel)}.`,
    dag: dag.laatst,
    dagenTeLaat: null,
    bron: { kind: 'behandeling', id: stap.behandeling.id },
  };
  const na = regelNa.at(-1)?.prognose ?? null;
  const delen = redenen.map((reden) =>
    deelVanReden(reden, prognose, reden.kind === 'tussenregel' ? na : eerder, stand),
  );
  const verder = [...recesVoor(prognose, stand.kalenderperioden), ...grondslagVan(stap)];
  return {
    knopen: [datum, ...delen.flatMap(({ knopen }) => knopen), ...verder],
    kanten: [...delen.flatMap(({ kanten }) => kanten), ...naar(datum.id, verder)],
  };
}

function deelVanReden(
  reden: Reden,
  prognose: Stationsprognose,
  eerder: Stationsprognose | null,
  stand: Stand,
): Deel {
  const van = datumId(prognose);
  const { stap } = prognose;
  const { besluit, activiteit } = stap;
  const tekst = verklaar(reden);
  switch (reden.kind) {
    case 'besloten':
    case 'afgewezen':
    case 'geadviseerd':
    case 'aangehouden':
      return besluit === null ? LEEG : deelVanBesluit(van, besluit, tekst, wetsknoop(besluit, stap, stand));
    case 'terugverwezen': {
      const { terugverwezen } = stap;
      return terugverwezen == null ? LEEG : deelVanBesluit(van, terugverwezen, tekst, null);
    }
    case 'duur': {
      const { code } = stap.station;
      return tak(van, knoop(`duur:${code}`, 'aanname', tekst, { kind: 'station', code }));
    }
    case 'handeling-later': {
      const { code } = stap.station;
      const id = `werkdag:${stap.behandeling.id}:${String(reden.van)}`;
      const zelf = knoop(id, 'aanname', tekst, { kind: 'station', code }, reden.naar);
      return tak(
        van,
        zelf,
        reden.gesloten.map((periode) => sluitingsknoop(periode, stap.gremium)),
      );
    }
    case 'termijn':
      return deelVanWet(van, `termijn:${stap.station.code}`, tekst, termijnbron(stap, stand), [TERMIJNENWET]);
    case 'aangeleverd': {
      const bron: Bronverwijzing = { kind: 'aanlevering', behandeling: stap.behandeling.id };
      const zelf = knoop(`aanlevering:${stap.behandeling.id}`, 'feit', tekst, bron, reden.dag);
      const deel = tak(van, zelf);
      return reden.teltVanaf === undefined ? deel : ookOp(van, eerder, deel);
    }
    case 'geagendeerd':
    case 'agenda-onhaalbaar': {
      const bron: Bronverwijzing = { kind: 'agendering', behandeling: stap.behandeling.id };
      return tak(van, knoop(`agendering:${stap.behandeling.id}`, 'feit', tekst, bron, reden.dag));
    }
    case 'gereed':
      return deelVanGereed(prognose, tekst, eerder);
    case 'eerste-dag': {
      const bron: Bronverwijzing = { kind: 'behandeling', id: reden.behandeling };
      return tak(
        gereedId(prognose),
        knoop(`eerste-dag:${stap.behandeling.id}`, 'datum', tekst, bron, reden.dag),
      );
    }
    case 'overgeslagen':
      return deelVanOvergeslagen(prognose, reden, tekst);
    case 'meer-overgeslagen': {
      const meer = knoop(
        `meer-overgeslagen:${stap.behandeling.id}${reden.mits === true ? ':mits' : ''}`,
        'overgeslagen-vergadering',
        tekst,
        REGEL_2,
      );
      return tak(van, { ...meer, dag: reden.eerste });
    }
    case 'vergadering':
      return prognose.vergadering === null ? LEEG : deelVanGekozen(prognose, prognose.vergadering, tekst);
    case 'plandatum':
    case 'conflict':
      return activiteit === null ? LEEG : deelVanPlan(van, activiteit, tekst, stand);
    case 'gewoonlijk-dicht': {
      const id = `gewoonlijk-dicht:${stap.behandeling.id}`;
      return tak(van, knoop(id, 'aanname', tekst, REGEL_7, reden.uiterlijk));
    }
    case 'rij-vervallen':
      return stap.vervallen == null ? LEEG : deelVanPlan(van, stap.vervallen, tekst, stand);
    case 'plandag-afgevallen':
      return activiteit === null ? LEEG : deelVanAfgevallen(van, activiteit, reden, tekst, stap.gremium);
    case 'nog-te-plannen': {
      const rij = activiteit ?? stap.vervallen ?? null;
      return rij === null
        ? deelVanVenster(
            van,
            knoop(`venster:${stap.behandeling.id}`, 'planrij', tekst, vanTraject(stand)),
            stap.behandeling,
            stand,
          )
        : deelVanPlan(van, rij, tekst, stand);
    }
    case 'venster-niet-vrij': {
      const { vergadering, dag } = reden;
      const id = `venster-niet-vrij:${stap.behandeling.id}:${vergadering.id}`;
      const bron: Bronverwijzing = { kind: 'vergadering', id: vergadering.id };
      return tak(van, knoop(id, 'overgeslagen-vergadering', tekst, bron, dag), [regelknoop(2)]);
    }
    case 'cyclus':
      return ookOp(van, eerder, tak(van, regelknoop(2)));
    case 'venster-begin': {
      const { id } = stap.behandeling;
      const zelf = knoop(`vensterbegin:${id}`, 'planrij', tekst, vanTraject(stand), reden.dag);
      return deelVanVenster(gereedId(prognose), zelf, stap.behandeling, stand);
    }
    case 'verwerking':
    case 'kwaliteitstoets':
      return tak(gereedId(prognose), stationsregelknoop(reden.kind, stap, tekst));
    case 'tussenregel': {
      const zelf = stationsregelknoop('tussenregel', stap, tekst, reden.vanaf);
      return ookOp(zelf.id, eerder, tak(van, zelf));
    }
    case 'uitgeweken': {
      const zelf = stationsregelknoop('uitgeweken', stap, tekst, reden.naar);
      return tak(
        van,
        { ...zelf, id: `${zelf.id}:${String(reden.van)}` },
        reden.gesloten.map((periode) => sluitingsknoop(periode, stap.gremium)),
      );
    }
    case 'cyclus-onbekend': {
      const zelf = knoop(`cyclus:${stap.behandeling.id}`, 'regel', tekst, REGEL_7, reden.na);
      return ookOp(van, eerder, tak(van, zelf));
    }
    case 'geen-vergaderschema':
    case 'geen-vergadering-meer':
    case 'wacht-op-onbekend':
      return tak(van, regelknoop(7));
    case 'samenloop-onhaalbaar':
      return tak(van, regelknoop(5));
  }
}

const LEEG: Deel = { knopen: [], kanten: [] };
const REGEL_7: Bronverwijzing = { kind: 'regel', nummer: 7 };
const REGEL_2: Bronverwijzing = { kind: 'regel', nummer: 2 };

/** What rests on law; without an article it rests on the route as it was recorded. */
function deelVanWet(
  van: string,
  id: string,
  tekst: string,
  artikel: string | null,
  verder: readonly Knoop[],
): Deel {
  const bron: Bronverwijzing = artikel === null ? { kind: 'regel', nummer: 1 } : { kind: 'wet', artikel };
  return tak(van, knoop(id, artikel === null ? 'regel' : 'wetsartikel', tekst, bron), verder);
}

function deelVanBesluit(van: string, besluit: Besluit, tekst: string, wet: Knoop | null): Deel {
  const feit = knoop(
    `besluit:${besluit.id}`,
    'feit',
    tekst,
    { kind: 'besluit', id: besluit.id },
    besluit.dag,
  );
  return tak(van, feit, wet === null ? [] : [wet]);
}

function deelVanGereed(prognose: Stationsprognose, tekst: string, eerder: Stationsprognose | null): Deel {
  const { id } = prognose.stap.behandeling;
  const bron: Bronverwijzing = { kind: 'behandeling', id };
  const gereed = knoop(gereedId(prognose), 'gereed', tekst, bron, prognose.gereed.laatst);
  return ookOp(gereed.id, eerder, tak(datumId(prognose), gereed, [regelknoop(1)]));
}

/** The same claims, of which this one rests on the date of the step before it too, where there is one. */
function ookOp(van: string, eerder: Stationsprognose | null, deel: Deel): Deel {
  return eerder === null ? deel : { ...deel, kanten: [...deel.kanten, { van, omdat: datumId(eerder) }] };
}

function gereedId({ stap }: Stationsprognose): string {
  return `gereed:${stap.behandeling.id}`;
}

/** The article that asks for a step of the legal tail, or for an act that takes days: it never says how many. */
function grondslagVan({ station }: Stap): readonly Knoop[] {
  const { code, naam, staart, duurDagen, grondslag } = station;
  return (!staart && duurDagen === null) || grondslag === null
    ? []
    : [
        knoop(`grondslag:${code}`, 'wetsartikel', `${naam}: ${grondslag}.`, {
          kind: 'wet',
          artikel: grondslag,
        }),
      ];
}

/** The reces in which the body does not meet between the day the stuk is ready and its date. */
function recesVoor(
  { stap, gereed, dag }: Stationsprognose,
  perioden: readonly Kalenderperiode[],
): readonly Knoop[] {
  const { vroegst } = gereed;
  const { laatst } = dag;
  if (vroegst === null || laatst === null || vroegst >= laatst) {
    return [];
  }
  return perioden
    .filter(
      (periode) =>
        periode.laag === 'reces' &&
        (periode.gremium === null || periode.gremium === stap.gremium.code) &&
        overlapt(periode, { van: vroegst, tot: laatst }),
    )
    .map((periode) => sluitingsknoop(periode, stap.gremium));
}

import { type Kalenderperiode, formatDag, formatDagen, formatPeriode, overlapt } from '@routekaart/kalender';
import type { Activiteit, Besluit, Vergadering } from '@routekaart/traject';
import type { Schakel } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { type Reden, formatMoment, verklaar } from '../reden.js';
import type { Bronverwijzing, Deel, Kant, Knoop } from './graaf.js';
import { regelknoop, wetsknoop } from './regels.js';

/** The id of the date of one step. */
export function datumId({ stap }: Stationsprognose): string {
  return `datum:${stap.behandeling.id}`;
}

/**
 * The claims of one link of the chain. What rests on the step before it rests on `eerder`, the id of that date;
 * `null` where the chain begins.
 */
export function deelVanSchakel(
  { prognose, redenen }: Schakel,
  eerder: string | null,
  perioden: readonly Kalenderperiode[],
): Deel {
  const { stap, dag } = prognose;
  const datum: Knoop = {
    id: datumId(prognose),
    soort: 'datum',
    tekst: `${stap.gremium.naam}: ${formatMoment(dag)}.`,
    dag: dag.laatst,
    dagenTeLaat: null,
    bron: { kind: 'behandeling', id: stap.behandeling.id },
  };
  const delen = redenen.map((reden) => deelVanReden(reden, prognose, eerder));
  const reces = recesVoor(prognose, perioden);
  return {
    knopen: [datum, ...delen.flatMap(({ knopen }) => knopen), ...reces],
    kanten: [...delen.flatMap(({ kanten }) => kanten), ...naar(datum.id, reces)],
  };
}

function deelVanReden(reden: Reden, prognose: Stationsprognose, eerder: string | null): Deel {
  const van = datumId(prognose);
  const { stap } = prognose;
  const { besluit, activiteit } = stap;
  const tekst = verklaar(reden);
  switch (reden.kind) {
    case 'besloten':
    case 'afgewezen':
    case 'aangehouden':
      return besluit === null ? LEEG : deelVanBesluit(van, besluit, tekst);
    case 'terugverwezen': {
      const { terugverwezen } = stap;
      return terugverwezen == null ? LEEG : deelVanBesluit(van, terugverwezen, tekst);
    }
    case 'duur':
      return deelVanWet(van, `duur:${stap.station.code}`, tekst, stap.station.grondslag);
    case 'termijn':
      return deelVanWet(van, `termijn:${stap.station.code}`, tekst, TERMIJNENWET);
    case 'aangeleverd': {
      const bron: Bronverwijzing = { kind: 'aanlevering', behandeling: stap.behandeling.id };
      return blad(van, knoop(`aanlevering:${stap.behandeling.id}`, 'feit', tekst, bron, reden.dag));
    }
    case 'gereed':
      return deelVanGereed(prognose, tekst, eerder);
    case 'gemist':
      return prognose.gemist === null
        ? LEEG
        : deelVanVergadering(prognose, prognose.gemist, tekst, reden.dagenTeLaat);
    case 'vergadering':
      return prognose.vergadering === null
        ? LEEG
        : deelVanVergadering(prognose, prognose.vergadering, tekst, null);
    case 'plandatum':
    case 'conflict':
      return activiteit === null ? LEEG : blad(van, planknoop(activiteit, tekst));
    case 'nog-te-plannen': {
      const bron: Bronverwijzing = { kind: 'behandeling', id: stap.behandeling.id };
      return blad(
        van,
        activiteit === null
          ? knoop(`venster:${stap.behandeling.id}`, 'planrij', tekst, bron)
          : planknoop(activiteit, tekst),
      );
    }
    case 'cyclus': {
      const deel = blad(van, regelknoop(2));
      return eerder === null ? deel : { ...deel, kanten: [...deel.kanten, { van, omdat: eerder }] };
    }
    case 'tussenregel':
      return blad(van, regelknoop(2));
    case 'geen-vergaderschema':
    case 'geen-vergadering-meer':
    case 'wacht-op-onbekend':
      return blad(van, regelknoop(7));
  }
}

const LEEG: Deel = { knopen: [], kanten: [] };

/** Where a term ends on a day that is no working day: the day after counts. */
const TERMIJNENWET = 'art. 1 Algemene termijnenwet';

/** What rests on law; without an article it rests on the route as it was recorded. */
function deelVanWet(van: string, id: string, tekst: string, artikel: string | null): Deel {
  const bron: Bronverwijzing = artikel === null ? { kind: 'regel', nummer: 1 } : { kind: 'wet', artikel };
  return blad(van, knoop(id, artikel === null ? 'regel' : 'wetsartikel', tekst, bron));
}

function deelVanBesluit(van: string, besluit: Besluit, tekst: string): Deel {
  const feit = knoop(
    `besluit:${besluit.id}`,
    'feit',
    tekst,
    { kind: 'besluit', id: besluit.id },
    besluit.dag,
  );
  const wet = wetsknoop(besluit);
  return {
    knopen: wet === null ? [feit] : [feit, wet],
    kanten: [...naar(van, [feit]), ...naar(feit.id, wet === null ? [] : [wet])],
  };
}

function deelVanGereed(prognose: Stationsprognose, tekst: string, eerder: string | null): Deel {
  const { id } = prognose.stap.behandeling;
  const bron: Bronverwijzing = { kind: 'behandeling', id };
  const gereed = knoop(gereedId(prognose), 'gereed', tekst, bron, prognose.gereed.laatst);
  const regel = regelknoop(1);
  return {
    knopen: [gereed, regel],
    kanten: [
      ...naar(datumId(prognose), [gereed]),
      ...naar(gereed.id, [regel]),
      ...(eerder === null ? [] : [{ van: gereed.id, omdat: eerder }]),
    ],
  };
}

function gereedId({ stap }: Stationsprognose): string {
  return `gereed:${stap.behandeling.id}`;
}

/** A Vergadering, chosen or (with days late) missed, and its aanleverdatum. */
function deelVanVergadering(
  prognose: Stationsprognose,
  vergadering: Vergadering,
  tekst: string,
  dagenTeLaat: number | null,
): Deel {
  const { id, aanleverdag, dag } = vergadering;
  const bron: Bronverwijzing = { kind: 'vergadering', id };
  const soort = dagenTeLaat === null ? 'vergadering' : 'gemiste-vergadering';
  const zelf = {
    ...knoop(`${soort}:${prognose.stap.behandeling.id}:${id}`, soort, tekst, bron, dag),
    dagenTeLaat,
  };
  const regel = regelknoop(2);
  const sluiting =
    aanleverdag === null
      ? []
      : [
          knoop(
            `aanleverdatum:${id}`,
            'aanleverdatum',
            sluitingzin(prognose, vergadering, dagenTeLaat),
            bron,
            aanleverdag,
          ),
        ];
  return {
    knopen: [zelf, regel, ...sluiting],
    kanten: [...naar(datumId(prognose), [zelf]), ...naar(zelf.id, [regel, ...sluiting])],
  };
}

function sluitingzin(
  { stap }: Stationsprognose,
  { aanleverdag, dag }: Vergadering,
  teLaat: number | null,
): string {
  const zin = `Aanleverdatum van ${stap.gremium.naam} van ${formatDag(dag)}: ${formatDag(aanleverdag ?? dag)}`;
  return teLaat === null ? `${zin}.` : `${zin} (${formatDagen(teLaat)} te laat).`;
}

function planknoop({ code, rijen }: Activiteit, tekst: string): Knoop {
  return knoop(`planrij:${code}`, 'planrij', tekst, {
    kind: 'planrij',
    code,
    bronregel: rijen[0]?.bronregel ?? null,
  });
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
    .map((periode) =>
      knoop(
        `reces:${stap.gremium.code}:${periode.van}`,
        'reces',
        `${stap.gremium.naam} vergadert niet in ${formatPeriode(periode)} (${periode.naam}).`,
        { kind: 'kalender', naam: periode.naam },
        periode.van,
      ),
    );
}

function knoop(
  id: string,
  soort: Knoop['soort'],
  tekst: string,
  bron: Bronverwijzing,
  dag: Knoop['dag'] = null,
): Knoop {
  return { id, soort, tekst, dag, dagenTeLaat: null, bron };
}

function blad(van: string, zelf: Knoop): Deel {
  return { knopen: [zelf], kanten: naar(van, [zelf]) };
}

function naar(van: string, knopen: readonly Knoop[]): readonly Kant[] {
  return knopen.map(({ id }) => ({ van, omdat: id }));
}

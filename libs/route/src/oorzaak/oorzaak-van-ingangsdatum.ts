import { type Berekening, ketenVan } from '../berekening.js';
import { grensVan } from '../gereed.js';
import type { Mijlpaalprognose } from '../mijlpaalprognose.js';
import type { Moment } from '../moment.js';
import type { Stationsprognose } from '../prognose.js';
import { verklaarIngangsdatum } from '../overzicht/ingangsdatumzin.js';
import { datumId, knoop, naar } from './delen.js';
import type { Deel, Oorzaak } from './graaf.js';
import { inWoorden } from './oorzaak.js';
import { eersteDagzinnen, mijlpaalId, verklaarMijlpaal } from './oorzaak-van-mijlpaal.js';
import { regelknoop } from './regels.js';
import { deelVanKeten, oorzaakUit, samen } from './samenstelling.js';
import { regimeknoop } from './wet.js';

const INGANGSDATUM = 'ingangsdatum';

/**
 * Why the ingangsdatum holds or not: the last step of all, which is the end of the legal tail of a Mijlpaal, or its
 * decision where the route has no tail.
 */
export function oorzaakVanIngangsdatum(berekening: Berekening): Oorzaak {
  const { stand, ingangsdatum, mijlpalen } = berekening;
  const zin = verklaarIngangsdatum(ingangsdatum);
  const bron = { kind: 'traject', code: stand.traject.code } as const;
  const zelf = knoop(INGANGSDATUM, 'ingangsdatum', zin, bron, ingangsdatum.ingangsdatum);
  const regels = [
    regelknoop(6),
    ...[...ingangsdatum.zonderStation, ...ingangsdatum.wisselend].flatMap((wet) => regimeknoop(wet) ?? []),
  ];
  // A nee rests on the first day on which it can all be done, every other answer on the last.
  const einde = ingangsdatum.antwoord === 'nee' ? 'vroegst' : 'laatst';
  const isLaatste = (moment: Moment): boolean => moment[einde] === ingangsdatum.laatsteStap[einde];
  const bepalend =
    ingangsdatum.onhaalbaar.length > 0
      ? mijlpalen.filter(({ onhaalbaar }) => onhaalbaar)
      : mijlpalen.filter(({ dag, staart }) => isLaatste(dag) || (staart !== null && isLaatste(staart.dag)));
  const laatste = bepalend.map((mijlpaal) => verklaarEinde(mijlpaal, einde, isLaatste, berekening));
  const { vroegst } = ingangsdatum.laatsteStap;
  const isVroegst = (moment: Moment): boolean => moment.vroegst === vroegst;
  const eerste =
    vroegst === null || laatste.some(({ momenten }) => momenten.some(isVroegst))
      ? []
      : mijlpalen.flatMap((mijlpaal) => verklaarEerste(mijlpaal, isVroegst, berekening));
  return oorzaakUit(
    INGANGSDATUM,
    samen([
      { knopen: [zelf, ...regels], kanten: naar(INGANGSDATUM, regels) },
      ...[...laatste, ...eerste].map(({ deel }) => deel),
    ]),
    [zin, ...[...laatste, ...eerste].flatMap(({ zinnen }) => zinnen)],
  );
}

/** What ends last, and the moments of which that tells. */
interface Eindeuitleg {
  readonly deel: Deel;
  readonly zinnen: readonly string[];
  readonly momenten: readonly Moment[];
}

function verklaarEinde(
  mijlpaal: Mijlpaalprognose,
  einde: keyof Moment,
  isLaatste: (moment: Moment) => boolean,
  berekening: Berekening,
): Eindeuitleg {
  const staart = staartstappen(mijlpaal, isLaatste, berekening);
  if (staart.length === 0) {
    const { deel, zinnen } = verklaarMijlpaal(mijlpaal, berekening, einde);
    const kant = { van: INGANGSDATUM, omdat: mijlpaalId(mijlpaal) };
    return { deel: samen([deel, { knopen: [], kanten: [kant] }]), zinnen, momenten: [mijlpaal.dag] };
  }
  const ketens = staart.map((stap) => ketenVan(stap, berekening));
  const kanten = staart.map((stap) => ({ van: INGANGSDATUM, omdat: datumId(stap) }));
  return {
    deel: samen([{ knopen: [], kanten }, ...ketens.map((keten) => deelVanKeten(keten, berekening.stand))]),
    zinnen: ketens.flatMap(inWoorden),
    momenten: staart.map(grensVan),
  };
}

/** What sets the first day of a band, where what sets its last day does not. */
function verklaarEerste(
  mijlpaal: Mijlpaalprognose,
  isVroegst: (moment: Moment) => boolean,
  berekening: Berekening,
): readonly Eindeuitleg[] {
  const staart = staartstappen(mijlpaal, isVroegst, berekening);
  if (staart.length === 0 && !isVroegst(mijlpaal.dag)) {
    return [];
  }
  const uitleg = verklaarEinde(mijlpaal, 'vroegst', isVroegst, berekening);
  return [{ ...uitleg, zinnen: [...eersteDagzinnen(staart), ...uitleg.zinnen] }];
}

/** The steps of the legal tail that end last; none where the decision does. */
function staartstappen(
  { mijlpaal, staart }: Mijlpaalprognose,
  isLaatste: (moment: Moment) => boolean,
  { prognoses }: Berekening,
): readonly Stationsprognose[] {
  return staart === null || !isLaatste(staart.dag)
    ? []
    : prognoses.filter(
        (prognose) =>
          prognose.stap.behandeling.mijlpaal === mijlpaal &&
          prognose.stap.station.staart &&
          isLaatste(grensVan(prognose)),
      );
}

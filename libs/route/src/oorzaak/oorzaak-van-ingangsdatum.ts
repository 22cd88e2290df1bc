import { type Berekening, ketenVan } from '../berekening.js';
import { grensVan } from '../gereed.js';
import type { Mijlpaalprognose } from '../mijlpaalprognose.js';
import type { Moment } from '../moment.js';
import { verklaarIngangsdatum } from '../overzicht/ingangsdatumzin.js';
import { datumId, knoop, naar } from './delen.js';
import type { Deel, Oorzaak } from './graaf.js';
import { inWoorden } from './oorzaak.js';
import { mijlpaalId, verklaarMijlpaal } from './oorzaak-van-mijlpaal.js';
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
  const regels = [regelknoop(6), ...ingangsdatum.zonderStation.flatMap((wet) => regimeknoop(wet) ?? [])];
  // A nee rests on the first day on which it can all be done, every other answer on the last.
  const einde = ingangsdatum.antwoord === 'nee' ? 'vroegst' : 'laatst';
  const isLaatste = (moment: Moment): boolean => moment[einde] === ingangsdatum.laatsteStap[einde];
  const bepalend =
    ingangsdatum.onhaalbaar.length > 0
      ? mijlpalen.filter(({ onhaalbaar }) => onhaalbaar)
      : mijlpalen.filter(({ dag, staart }) => isLaatste(dag) || (staart !== null && isLaatste(staart.dag)));
  const laatste = bepalend.map((mijlpaal) => verklaarEinde(mijlpaal, einde, isLaatste, berekening));
  return oorzaakUit(
    INGANGSDATUM,
    samen([
      { knopen: [zelf, ...regels], kanten: naar(INGANGSDATUM, regels) },
      ...laatste.map(({ deel }) => deel),
    ]),
    [zin, ...laatste.flatMap(({ zinnen }) => zinnen)],
  );
}

function verklaarEinde(
  mijlpaal: Mijlpaalprognose,
  einde: keyof Moment,
  isLaatste: (moment: Moment) => boolean,
  berekening: Berekening,
): { readonly deel: Deel; readonly zinnen: readonly string[] } {
  const staart =
    mijlpaal.staart !== null && isLaatste(mijlpaal.staart.dag)
      ? berekening.prognoses.filter(
          (prognose) =>
            prognose.stap.behandeling.mijlpaal === mijlpaal.mijlpaal &&
            prognose.stap.station.staart &&
            isLaatste(grensVan(prognose)),
        )
      : [];
  if (staart.length === 0) {
    const { deel, zinnen } = verklaarMijlpaal(mijlpaal, berekening, einde);
    const kant = { van: INGANGSDATUM, omdat: mijlpaalId(mijlpaal) };
    return { deel: samen([deel, { knopen: [], kanten: [kant] }]), zinnen };
  }
  const ketens = staart.map((stap) => ketenVan(stap, berekening));
  const kanten = staart.map((stap) => ({ van: INGANGSDATUM, omdat: datumId(stap) }));
  return {
    deel: samen([{ knopen: [], kanten }, ...ketens.map((keten) => deelVanKeten(keten, berekening.stand))]),
    zinnen: ketens.flatMap(inWoorden),
  };
}

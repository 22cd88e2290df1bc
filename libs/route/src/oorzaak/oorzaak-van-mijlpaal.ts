import { type Berekening, type Schakel, ketenVan } from '../berekening.js';
import { grensVan } from '../gereed.js';
import { type Mijlpaalprognose, besluitstation } from '../mijlpaalprognose.js';
import type { Moment } from '../moment.js';
import type { Stationsprognose } from '../prognose.js';
import { formatMoment } from '../reden.js';
import { eersteDagzin } from '../samenloop/eerste-dag.js';
import { samenloopVan } from '../samenloop/deelnemers.js';
import { verklaarSamenloop } from '../samenloop/samenloop.js';
import { datumId, knoop, naar } from './delen.js';
import type { Deel, Knoop, Oorzaak } from './graaf.js';
import { inWoorden } from './oorzaak.js';
import { deelVanKeten, oorzaakUit, samen } from './samenstelling.js';

/** Why a Mijlpaal is decided on its day: the join rule, and the strook or stroken that set the day, each with its chain. */
export function oorzaakVanMijlpaal(prognose: Mijlpaalprognose, berekening: Berekening): Oorzaak {
  const { deel, zinnen } = verklaarMijlpaal(prognose, berekening);
  return oorzaakUit(mijlpaalId(prognose), deel, zinnen);
}

/** The id of the date of one Mijlpaal. */
export function mijlpaalId({ mijlpaal }: Pick<Mijlpaalprognose, 'mijlpaal'>): string {
  return `mijlpaal:${String(mijlpaal)}`;
}

/** With the stroken that set its last possible day, or its first: those need not be the same. */
export function verklaarMijlpaal(
  prognose: Mijlpaalprognose,
  berekening: Berekening,
  einde: keyof Moment = 'laatst',
): { readonly deel: Deel; readonly zinnen: readonly string[] } {
  const { stand } = berekening;
  const { mijlpaal, dag } = prognose;
  const bron = { kind: 'mijlpaal', nummer: mijlpaal } as const;
  const id = mijlpaalId(prognose);
  const wanneer = `Het besluit over mijlpaal ${String(mijlpaal)} valt ${formatMoment(dag, 'op ')}.`;
  const zelf = knoop(id, 'mijlpaal', wanneer, bron, dag.laatst);
  const regel = samenloopknoop(mijlpaal, berekening);
  const deelnamen = deelnameknopen(prognose, berekening);
  const stappen = bepalendeStappen(prognose, einde, berekening);
  const eerste = eersteStappen(prognose, stappen, berekening);
  const inKetens = (een: readonly Stationsprognose[]): readonly (readonly Schakel[])[] =>
    een.map((stap) => ketenVan(stap, berekening));
  return {
    deel: samen([
      { knopen: [zelf, regel, ...deelnamen], kanten: naar(id, [regel, ...deelnamen]) },
      { knopen: [], kanten: [...stappen, ...eerste].map((stap) => ({ van: id, omdat: datumId(stap) })) },
      ...inKetens([...stappen, ...eerste]).map((keten) => deelVanKeten(keten, stand)),
    ]),
    zinnen: [
      wanneer,
      regel.tekst,
      ...deelnamen.map(({ tekst }) => tekst),
      ...inKetens(stappen).flatMap(inWoorden),
      ...eersteDagzinnen(eerste),
      ...inKetens(eerste).flatMap(inWoorden),
    ],
  };
}

/** Those that set the first day of a band, where none of those that are told of already does. */
function eersteStappen(
  prognose: Mijlpaalprognose,
  verteld: readonly Stationsprognose[],
  berekening: Berekening,
): readonly Stationsprognose[] {
  const { vroegst } = prognose.dag;
  return vroegst === null || verteld.some((stap) => grensVan(stap).vroegst === vroegst)
    ? []
    : bepalendeStappen(prognose, 'vroegst', berekening);
}

/** That these steps set the first day, which they share; none without any. */
export function eersteDagzinnen(stappen: readonly Stationsprognose[]): readonly string[] {
  const [dag] = stappen.map((stap) => grensVan(stap).vroegst);
  return dag == null
    ? []
    : [
        eersteDagzin(
          dag,
          stappen.map(({ stap }) => stap.gremium.naam),
        ),
      ];
}

/** The last steps on whose day it is decided, or those that keep that day unknown. */
function bepalendeStappen(
  { mijlpaal, dag, bepalend }: Mijlpaalprognose,
  einde: keyof Moment,
  { stand, prognoses }: Berekening,
): readonly Stationsprognose[] {
  const station = besluitstation(
    stand.behandelingen.filter((cel) => cel.mijlpaal === mijlpaal),
    stand.stations,
  );
  return prognoses.filter((prognose) => {
    const { behandeling } = prognose.stap;
    return (
      behandeling.mijlpaal === mijlpaal &&
      behandeling.station === station &&
      (behandeling.gemeente === null || einde === 'vroegst'
        ? grensVan(prognose)[einde] === dag[einde]
        : bepalend.includes(behandeling.gemeente))
    );
  });
}

function samenloopknoop(mijlpaal: number, { stand }: Berekening): Knoop {
  const zin = verklaarSamenloop(samenloopVan(mijlpaal, stand), stand.gemeenten.length);
  return knoop(`samenloop:${String(mijlpaal)}`, 'regel', zin, { kind: 'regel', nummer: 5 });
}

/** Who keeps the day unknown without having a strook: a gemeente that does not take part, or has not said. */
function deelnameknopen(
  { bepalend, doetNietMee, deelnameOnbekend }: Mijlpaalprognose,
  { stand }: Berekening,
): readonly Knoop[] {
  return stand.gemeenten
    .filter(({ code }) => bepalend.includes(code))
    .flatMap(({ code, naam }) => {
      const bron = { kind: 'deelname', gemeente: code } as const;
      const id = `deelname:${code}`;
      if (doetNietMee.includes(code)) {
        return knoop(id, 'feit', `${naam} doet niet mee.`, bron);
      }
      return deelnameOnbekend.includes(code)
        ? knoop(id, 'feit', `Van ${naam} is niet bekend of zij meedoet.`, bron)
        : [];
    });
}

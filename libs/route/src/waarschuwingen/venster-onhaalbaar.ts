import { type Dag, formatDag, formatPeriode } from '@routekaart/kalender';
import { blokkeert } from '@routekaart/traject';
import { magKennisnemen } from '../advies/is-advies.js';
import type { Berekening } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { grensVan } from '../gereed.js';
import { misbaarheidVan, misbaarzin } from '../samenloop/misbaar.js';
import { type Handelgrens, isGemist } from '../terugrekenen/grens-in-strook.js';
import { waardoorzin } from '../terugrekenen/leeg-venster.js';
import { handelgrensVan } from '../terugrekenen/handelgrens.js';
import { type TeLaatBesloten, teLaatBesloten, teLaatzin } from '../terugrekenen/te-laat-besloten.js';
import { type Waarneming, overStap } from '../waarschuwing.js';
import { openRaden } from './eindstappen.js';
import { bewijsVanGrens } from './voor-grens.js';

/**
 * VENSTER_ONHAALBAAR: the last day on which who must act could still bring a raad into its window has passed or never
 * was (`terugrekenen`). Where another decided too late, so that who must act could not, that one is named. Only for a
 * raad that certainly falls after its window. Once that window is over, TE_LAAT says so. It is no worse than let-op where
 * the Mijlpaal is in time without this strook. Where no meeting is known for it one can still be planned, but not before
 * the stuk is there, nor on or before the last that is known: only a window that ends before that is lost.
 */
export function vensterOnhaalbaar(berekening: Berekening): readonly Waarneming[] {
  return berekening.stand.mijlpalen
    .flatMap(({ nummer }) => openRaden(nummer, berekening))
    .flatMap((prognose) => {
      const { venster } = prognose.stap.behandeling;
      const kan = grensVan(prognose).vroegst;
      if (venster === null || venster.tot < berekening.peildatum || kan === null || kan <= venster.tot) {
        return [];
      }
      const grens = handelgrensVan(prognose, venster.tot, berekening);
      if (grens === null || !isGemist(grens)) {
        return [];
      }
      const schuldige = magAnder(grens) ? teLaatBesloten(prognose, grens.wie, venster.tot, berekening) : null;
      const misbaar = misbaarheidVan(prognose, berekening);
      const slot = misbaar === null ? '' : ` ${misbaarzin(misbaar)}`;
      return [
        {
          ...overStap(prognose, berekening),
          code: 'VENSTER_ONHAALBAAR' as const,
          ernst: misbaar === null ? ('kritiek' as const) : ('let-op' as const),
          melding: `${melding(prognose, venster.tot, grens, schuldige)}${slot}`,
          regel: 'De laatste dag waarop het venster nog te halen is, is niet voorbij.',
          bewijs: [
            `Venster ${formatPeriode(venster)}`,
            ...(schuldige === null
              ? bewijsVan(grens)
              : [
                  `Uiterste dag voor ${schuldige.wie.stap.gremium.naam}: ${formatDag(schuldige.uiterlijk)}`,
                  `Besluit ${formatDag(schuldige.besloten)}`,
                ]),
          ],
          uiterlijk: null,
        },
      ];
    });
}

/** Whether who must act may be too late because of another: not where it put the stuk off, or meets at no day that would do. */
function magAnder({ waardoor }: Handelgrens): boolean {
  return waardoor === undefined || waardoor.kind === 'geen-vergadering';
}

/** A nee asks for no hand-in by any day: then its own day is the evidence. */
function bewijsVan(grens: Handelgrens): readonly string[] {
  const uitstel = grens.dag === null || grens.waardoor?.kind !== 'uitstel' ? null : grens.waardoor;
  const zonderDag = uitstel !== null && blokkeert(uitstel.uitkomst) && grens.wat === 'aanleveren';
  return [
    ...(zonderDag ? [] : [bewijsVanGrens(grens)]),
    ...(uitstel === null ? [] : [`Uitkomst ${formatDag(uitstel.dag)}`]),
  ];
}

function melding(
  { stap: { gremium }, agenda }: Stationsprognose,
  tot: Dag,
  grens: Handelgrens,
  schuldige: TeLaatBesloten | null,
): string {
  if (agenda?.bezwaar === null) {
    return `${gremium.naam} haalt het venster tot en met ${formatDag(tot)} niet: het stuk staat op de agenda van ${formatDag(agenda.vergadering.dag)}.`;
  }
  const { wie, wat, dag, waardoor } = grens;
  const kan = `${gremium.naam} kan het venster tot en met ${formatDag(tot)} niet meer halen`;
  if (schuldige !== null) {
    return `${kan}: ${teLaatzin(schuldige)}.`;
  }
  if (waardoor !== undefined) {
    return `${kan}: ${waardoorzin(waardoor)}${daarnazin(grens)}.`;
  }
  if (dag === null) {
    return `${kan}: hoe vroeg ook, geen vergadering erin wordt gehaald.`;
  }
  const naam = wie.stap.gremium.naam;
  return wat === 'besluiten'
    ? `${kan}: ${naam} moest uiterlijk op ${formatDag(dag)} ${besluitwoord(wie)}.`
    : `${kan}: het stuk moest uiterlijk op ${formatDag(dag)} bij ${naam} zijn aangeleverd.`;
}

/** Until when a stuk that was put off could still make it, as the end of that sentence; after a nee nobody asked for it. */
function daarnazin({ wie, wat, dag, waardoor }: Handelgrens): string {
  if (dag === null || waardoor?.kind !== 'uitstel' || blokkeert(waardoor.uitkomst) || dag <= waardoor.dag) {
    return '';
  }
  const naam = wie.stap.gremium.naam;
  return wat === 'besluiten'
    ? `, en ${naam} moest daarna uiterlijk op ${formatDag(dag)} ${besluitwoord(wie)}`
    : `, en het moest daarna uiterlijk op ${formatDag(dag)} weer bij ${naam} zijn aangeleverd`;
}

function besluitwoord({ stap }: Stationsprognose): string {
  return magKennisnemen(stap) ? 'adviseren' : 'besluiten';
}

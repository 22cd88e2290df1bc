import type { Dag, Periode } from '@routekaart/kalender';
import type { Berekening } from '../berekening.js';
import { besluitVanaf } from '../heropening.js';
import { type Stationsprognose, isUitgesproken } from '../prognose.js';
import { isAangenomen } from './agenda-maatregelen.js';
import { kanUitStrook } from '../toets/lokale-uitneming.js';
import { type Kandidaat, kandidaat, metStuk } from './herstelsoort.js';
import { kortereTermijn, laterAanleveren, spoed } from './kandidaten-rond-aanleveren.js';
import { ontbrekendeDag } from './ontbrekende-dag.js';
import { regionaalEerder } from './regionaal-eerder.js';
import { termijnVan } from './sluittermijn.js';
import { laatsteWerkdag, vrijeDag } from './vrije-dag.js';

/** What could help one strook: found in the calendars between the peildatum and the last day of this Periode. */
export function kandidatenVoor(
  weg: readonly Stationsprognose[],
  periode: Periode,
  berekening: Berekening,
): readonly Kandidaat[] {
  const open = weg.filter((prognose) => !isUitgesproken(prognose) && prognose.toestand !== 'afgewezen');
  return open.flatMap((prognose) => kandidatenBij(prognose, weg, periode, berekening));
}

function kandidatenBij(
  prognose: Stationsprognose,
  weg: readonly Stationsprognose[],
  periode: Periode,
  berekening: Berekening,
): readonly Kandidaat[] {
  const { id, gemeente } = prognose.stap.behandeling;
  return [
    ...(prognose.stap.behandeling.gemeente === null
      ? regionaalEerder(prognose, weg, periode.tot, berekening)
      : [
          ...hamerstuk(prognose, weg, berekening),
          ...laterAanleveren(prognose, periode.tot, berekening),
          ...kortereTermijn(prognose, periode.tot, berekening),
          ...vervroegen(prognose, berekening),
          ...extraRaad(prognose, prognose === weg.at(-1), periode, berekening),
        ]),
    ...ontbrekendeDag(prognose, weg, periode.tot, berekening),
    ...spoed(prognose, periode.tot, berekening),
    ...schriftelijk(prognose, periode.tot, berekening),
  ].map((een) => ({ ...een, bij: { id, gemeente } }));
}

/** Only a body between two others of the same gemeente can be passed by; never the college or the raad itself. */
function hamerstuk(
  { stap }: Stationsprognose,
  weg: readonly Stationsprognose[],
  { stand }: Berekening,
): readonly Kandidaat[] {
  const { mijlpaal, station, gemeente } = stap.behandeling;
  const strook = weg.filter((een) => een.stap.behandeling.gemeente === gemeente);
  const plaats = strook.findIndex((een) => een.stap === stap);
  return gemeente === null ||
    !kanUitStrook(stap.behandeling, stand) ||
    plaats <= 0 ||
    plaats === strook.length - 1
    ? []
    : [kandidaat('hamerstuk', { soort: 'station-overslaan', mijlpaal, station, gemeente })];
}

/** A body that says it decides on paper too does so on the first working day on which the stuk is there. */
function schriftelijk(prognose: Stationsprognose, tot: Dag, berekening: Berekening): readonly Kandidaat[] {
  const { stap, dag } = prognose;
  const klaar = prognose.gereed.laatst;
  if (stap.gremium.schriftelijk !== true || stap.station.duurDagen !== null || klaar === null) {
    return [];
  }
  const uiterlijk = Math.min(tot, (dag.laatst ?? tot + 1) - 1);
  const vrij = vrijeDag(stap, Math.max(klaar, besluitVanaf(stap, berekening)), uiterlijk, 1, berekening);
  return vrij === null
    ? []
    : [
        kandidaat('schriftelijke-ronde', {
          soort: 'schriftelijke-ronde',
          gremium: stap.gremium.code,
          dag: vrij,
        }),
      ];
}

/** The chosen meeting is held on the first working day on which the stuk is there. */
function vervroegen(prognose: Stationsprognose, berekening: Berekening): readonly Kandidaat[] {
  const { stap, gereed, vergadering } = prognose;
  if (gereed.laatst === null || vergadering === null || isAangenomen(vergadering)) {
    return [];
  }
  const klaar = Math.max(gereed.laatst, berekening.peildatum);
  const vanaf = Math.max(klaar, besluitVanaf(stap, berekening));
  const vrij = vrijeDag(stap, vanaf, vergadering.dag - 1, 1, berekening);
  return vrij === null || stap.gremium.soort === 'raad'
    ? []
    : [
        metStuk(
          prognose,
          kandidaat('vergadering-vervroegen', {
            soort: 'vergadering-verplaatsen',
            vergadering: vergadering.id,
            dag: vrij,
            aanleverdag: klaar,
          }),
        ),
      ];
}

/**
 * An extra raad with the usual time to hand in, or as much of it as is left when the stuk is ready: on the last working
 * day of the period, or, where others must still act after the raad, on the first one for which the papers can be in time.
 * None while the stuk is not certainly ready by then: that another maatregel must see to first.
 */
function extraRaad(
  prognose: Stationsprognose,
  isLaatste: boolean,
  { van, tot }: Periode,
  berekening: Berekening,
): readonly Kandidaat[] {
  const { stap, vergadering, gereed } = prognose;
  const { gemeente } = stap.behandeling;
  const termijn = termijnVan(stap, vergadering);
  const vroegst = Math.max(van, besluitVanaf(stap, berekening));
  const dag = isLaatste
    ? vrijeDag(stap, tot, vroegst, -1, berekening)
    : vrijeDag(stap, Math.max(vroegst, (gereed.laatst ?? vroegst) + (termijn ?? 0)), tot, 1, berekening);
  if (gemeente === null || dag === null || stap.gremium.soort !== 'raad') {
    return [];
  }
  const klaar = gereed.laatst === null ? null : Math.max(gereed.laatst, berekening.peildatum);
  if (klaar === null || klaar > dag) {
    return [];
  }
  const aanleverdag = termijn === null ? null : Math.max(laatsteWerkdag(dag - termijn, berekening), klaar);
  const extra = kandidaat('extra-raad', { soort: 'extra-raad', gemeente, dag, aanleverdag });
  return [metStuk(prognose, extra)];
}

import { type Dag, formatDag, formatDagen } from '@routekaart/kalender';
import { type MogelijkeVergadering, mogelijkeVergaderingen } from '../band/mogelijke-vergaderingen.js';
import type { Berekening } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { type Agendapunt, metLabel, omschrijf, uidVan } from './agendapunt.js';

/**
 * The last day to hand in what waits for that, certain once the stuk can be handed in and the meeting is. A band has
 * two: for its first meeting and for its last, each named, so that nobody waits for the last one.
 */
export function agendaVanAanlevering(
  prognose: Stationsprognose,
  berekening: Berekening,
  basis: Pick<Agendapunt, 'gemeente' | 'volgnummer'>,
): readonly Agendapunt[] {
  const { stap, toestand, vergadering } = prognose;
  if (vergadering === null || (toestand !== 'wacht' && toestand !== 'aan-zet')) {
    return [];
  }
  const { code, voorbeeld } = berekening.stand.traject;
  const wat = `mijlpaal ${String(stap.behandeling.mijlpaal)} bij ${stap.gremium.naam}`;
  const punt = (
    soort: string,
    dag: Dag,
    voor: string,
    status: Agendapunt['status'],
    zin: string,
  ): Agendapunt => ({
    ...basis,
    onderwerp: 'aanlevering',
    uid: uidVan(code, soort, stap.behandeling.id),
    titel: metLabel(`Uiterlijk aanleveren${voor}: ${wat}`, voorbeeld),
    van: dag,
    tot: dag,
    status,
    omschrijving: omschrijf([zin], voorbeeld),
  });
  const mogelijk = mogelijkeVergaderingen(prognose, berekening);
  const [vroegst] = mogelijk;
  const eerste = mogelijk.find((een) => een.uiterlijk !== null && een.dag < vergadering.dag);
  const laatst = vergadering.aanleverdag;
  const slot = formatDag(vergadering.dag);
  return [
    ...(eerste?.uiterlijk == null
      ? []
      : [
          punt(
            'aanlevering-vroegst',
            eerste.uiterlijk,
            ` voor ${formatDag(eerste.dag)}`,
            'voorlopig',
            onzekerzin(eerste, mogelijk[mogelijk.indexOf(eerste) + 1]),
          ),
        ]),
    ...(laatst === null
      ? []
      : [
          punt(
            'aanlevering',
            laatst,
            vroegst === undefined ? '' : ` voor ${slot}, als het ${formatDag(vroegst.dag)} niet wordt`,
            isZeker(prognose) ? 'bevestigd' : 'voorlopig',
            `Voor de vergadering van ${slot}.`,
          ),
        ]),
  ];
}

/**
 * That the first meeting is no promise, and what missing it costs: a day late it is the next one of the calendar, also
 * where only a later one follows from the days of the plan.
 */
function onzekerzin({ dag, sprong }: MogelijkeVergadering, daarna: MogelijkeVergadering | undefined): string {
  const opZijnVroegst = (naar: Dag): string =>
    daarna !== undefined && naar < daarna.dag ? 'op zijn vroegst ' : '';
  const anders =
    sprong === null
      ? ''
      : `; anders wordt het ${opZijnVroegst(sprong.naar.dag)}${formatDag(sprong.naar.dag)}, ${formatDagen(sprong.dagen)} later`;
  return `Nog niet te zeggen of ${formatDag(dag)} wordt gehaald${anders}.`;
}

function isZeker({ toestand, vergadering }: Stationsprognose): boolean {
  const staat = vergadering?.staat;
  return toestand === 'aan-zet' && (staat === 'bevestigd' || staat === 'verplaatst');
}

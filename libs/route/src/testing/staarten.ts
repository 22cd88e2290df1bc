import type { DatumUitdrukking } from '@routekaart/kalender';
import type { Besluit, Samenloopregel, Stand } from '@routekaart/traject';
import {
  ALBLASSERDAM,
  DORDRECHT,
  aBesluit,
  aStation,
  aTraject,
  aVergadering,
  anActiviteit,
  dag,
  vast,
} from './bouwers.js';
import { dagTeLaat } from './drechtstad.js';

const TWEE = [ALBLASSERDAM, DORDRECHT];
const MET_STAART = [
  aStation({ code: 'college', volgorde: 1, perGemeente: true }),
  aStation({ code: 'raad', volgorde: 2, voorgangers: ['college'], perGemeente: true }),
  aStation({ code: 'ondertekening', volgorde: 3, voorgangers: ['raad'], staart: true }),
];

const tekent = (mijlpaal: number, datum: DatumUitdrukking): Stand['activiteiten'][number] =>
  anActiviteit({
    code: `M${String(mijlpaal)}-30`,
    naam: 'Ondertekening',
    station: 'ondertekening',
    mijlpalen: [mijlpaal],
    datum,
  });

/**
 * Both gemeenten decide on both mijlpalen on di 13-4; then they sign, mijlpaal 1 as `eerste` says, mijlpaal 2 on do 20-5.
 * On vr 14-5 all of it must be done: to sign mijlpaal 2 on do 13-5 would be enough. Who signs also meets on do 27-5.
 */
export function metStaarten(samenloop: Samenloopregel, eerste: string, over: Partial<Stand> = {}): Stand {
  const { traject, mijlpalen, ...opzet } = aTraject({ gemeenten: 2, mijlpalen: 2, stations: MET_STAART });
  return {
    ...dagTeLaat(),
    ...opzet,
    traject: { ...traject, ingangsdatum: dag('14-5') },
    mijlpalen: mijlpalen.map((een) => ({ ...een, samenloop })),
    activiteiten: [tekent(1, vast(eerste)), tekent(2, vast('20-5'))],
    vergaderingen: [
      ...TWEE.flatMap((gemeente) => [
        aVergadering(`college-${gemeente}`, '16-3', '11-3'),
        aVergadering(`raad-${gemeente}`, '13-4', '18-3'),
        aVergadering(`raad-${gemeente}`, '18-5', '22-4'),
      ]),
      aVergadering('ondertekening', '27-5', '20-5'),
    ],
    ...over,
  };
}

/** The facts with which raad Dordrecht puts mijlpaal 1 off from do 4-3, to be handed in again by do 22-4 for di 18-5. */
export function aangehoudenTot18Mei(): readonly Besluit[] {
  return [
    ...TWEE.map((gemeente) => aBesluit(`m1-college-${gemeente}`, '2-3')),
    aBesluit(`m1-raad-${DORDRECHT}`, '4-3', {
      uitkomst: 'aangehouden',
      aanhouding: { soort: 'tot-herindiening', herindiening: dag('22-4') },
    }),
  ];
}

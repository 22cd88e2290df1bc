import type { Stand } from '@routekaart/traject';
import {
  ALBLASSERDAM,
  DORDRECHT,
  aBesluit,
  aStand,
  aStation,
  aTraject,
  aVergadering,
  dag,
  idVan,
} from './bouwers.js';

/** Two gemeenten: raad → college treft → signing in five days. Both raden meet on di 26-10, the colleges on 2-11 and 9-11. */
export function metStaart(over: Partial<Stand> = {}): Stand {
  const staart = { staart: true } as const;
  const stations = [
    aStation({ code: 'raad', volgorde: 1, perGemeente: true }),
    aStation({ code: 'treffen', volgorde: 2, perGemeente: true, voorgangers: ['raad'], ...staart }),
    aStation({ code: 'tekenen', volgorde: 3, voorgangers: ['treffen'], duurDagen: 5, ...staart }),
  ];
  return aStand({
    ...aTraject({ gemeenten: 2, stations }),
    vergaderingen: [
      aVergadering(`raad-${ALBLASSERDAM}`, '26-10', '5-10'),
      aVergadering(`raad-${DORDRECHT}`, '26-10', '5-10'),
      aVergadering(`treffen-${ALBLASSERDAM}`, '2-11', '28-10'),
      aVergadering(`treffen-${DORDRECHT}`, '9-11', '4-11'),
    ],
    ...over,
  });
}

/** Two gemeenten: ab → first round of raden → ab again → second round. The ab decided on do 11-3; today is vr 19-3. */
export function tweeRondes(over: Partial<Stand> = {}): Stand {
  const stations = [
    aStation({ code: 'ab', volgorde: 1 }),
    aStation({ code: 'ronde-1', volgorde: 2, perGemeente: true, voorgangers: ['ab'] }),
    aStation({ code: 'ab-2', volgorde: 3, voorgangers: ['ronde-1'] }),
    aStation({ code: 'ronde-2', volgorde: 4, perGemeente: true, voorgangers: ['ab-2'] }),
  ];
  return aStand({
    ...aTraject({ gemeenten: 2, stations }),
    peildatum: dag('19-3'),
    vergaderingen: [
      aVergadering(`ronde-1-${ALBLASSERDAM}`, '13-4', '18-3'),
      aVergadering(`ronde-1-${DORDRECHT}`, '20-4', '25-3'),
    ],
    besluiten: [aBesluit(idVan(1, 'ab', null), '11-3')],
    ...over,
  });
}

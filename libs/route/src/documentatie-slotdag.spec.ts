import { describe, expect, it } from '@jest/globals';
import { formatDag } from '@routekaart/kalender';
import type { Stand } from '@routekaart/traject';
import { kort, tabel } from '../testing/documentatie.js';
import { type Berekening, bereken } from './berekening.js';
import { oorzaakVanUiterste } from './oorzaak/oorzaak-van-uiterste.js';
import { formatMoment } from './reden.js';
import { deelrouteVan, voorspellerNa } from './terugrekenen/deelroute.js';
import { rekenTerug } from './terugrekenen/reken-terug.js';
import {
  ALBLASSERDAM,
  aStand,
  aTraject,
  aVergadering,
  metVensters,
  nogTePlannen,
  onsdRij,
  periode,
  vast,
} from './testing/bouwers.js';
import { STAP, vergaderingenVan } from './testing/voorbeeld.js';

function berekend(plan: string, kalender: string, termijn: string): Berekening {
  const opzet = aTraject({ stuurgroep: true });
  const dagen = Number.parseInt(termijn, 10);
  const stand: Stand = aStand({
    ...opzet,
    gremia: opzet.gremia.map((een) =>
      een.code === 'ons-d' ? { ...een, aanleverdagen: Number.isNaN(dagen) ? null : dagen } : een,
    ),
    behandelingen: metVensters(opzet.behandelingen, { [STAP.raad]: periode('5-4', '30-4') }),
    activiteiten: [onsdRij(plan.startsWith('nog') ? nogTePlannen(periode('8-3', '11-3')) : vast(kort(plan)))],
    vergaderingen: [
      ...vergaderingenVan(ALBLASSERDAM),
      ...(kalender === '–' ? [] : [aVergadering('ons-d', '11-3', '8-3')]),
    ],
  });
  return bereken(stand);
}

it.each(tabel('slotdag'))(
  'docs/prognose.md: the ONS-D on %s, calendar %s, term %s',
  (plan = '', kalender = '', termijn = '', uiterlijk = '', later = '') => {
    const berekening = berekend(plan, kalender, termijn);
    const besluit = rekenTerug(1, ALBLASSERDAM, 'venster', berekening)?.stations[0]?.besluit;
    const route = deelrouteVan(berekening.plan, 1, ALBLASSERDAM);
    if (besluit === undefined || !('dag' in besluit) || route === null) {
      throw new Error('geen uiterste dag');
    }
    const [, onsd] = voorspellerNa(route, { besluiten: [0], aanlevering: null })(besluit.dag + 1);
    expect([formatDag(besluit.dag), onsd && formatMoment(onsd.dag)]).toEqual([uiterlijk, later]);
  },
);

describe('why the stuurgroep may decide until then', () => {
  const vraag = { mijlpaal: 1, station: 'stuurgroep', gemeente: ALBLASSERDAM, doel: 'venster' } as const;
  const zin =
    'Van ons-d is op do 11-3-2021 geen vergadering bekend; aangenomen is dat aanleveren zoals gewoonlijk kan tot ' +
    '3 dagen ervoor: uiterlijk ma 8-3-2021.';

  it.each(['do 11-3-2021', 'nog te plannen'])('tells the usual term as assumed: %s', (plan) => {
    const graaf = oorzaakVanUiterste(vraag, berekend(plan, '–', '3 dagen'));
    expect(graaf?.zinnen.at(-1)).toContain(`. ${zin}`);
    expect(graaf?.knopen.filter(({ tekst }) => tekst === zin)).toMatchObject([
      { id: 'later:gewoonlijk-dicht:m1-ons-d', soort: 'aanname', bron: { kind: 'regel', nummer: 7 } },
    ]);
  });

  it('assumes nothing of a meeting whose deadline is known', () => {
    const graaf = oorzaakVanUiterste(vraag, berekend('do 11-3-2021', 'do 11-3', '3 dagen'));
    expect(graaf?.zinnen.join(' ')).not.toContain('aangenomen is');
  });
});

import { expect, it } from '@jest/globals';
import { formatDag } from '@routekaart/kalender';
import { kort, tabel } from '../testing/documentatie.js';
import { bereken } from './berekening.js';
import { grensVan } from './gereed.js';
import { ALBLASSERDAM } from './testing/bouwers.js';
import { type Anders, MET_SEPTEMBER, opDag, deelcyclus } from './testing/deelcyclus.js';
import { besluitdag } from './testing/strook.js';
import { prognoseVan, waarschuwingenMet } from './testing/voorbeeld.js';

const ANDERS: Readonly<Record<string, Anders>> = {
  '–': {},
  'commissie di 8-6 vervallen': { vervallen: [opDag('commissie', '8-6')] },
  'commissie di 5-10 en raad do 28-10 in één cyclus': MET_SEPTEMBER,
  'commissie di 15-6 en raad do 24-6 vervallen': {
    vervallen: [opDag('commissie', '15-6'), opDag('raad', '24-6')],
  },
};
const RIJEN = tabel('deelcyclus');

it('docs/prognose.md shows a raadscyclus for a part of the calendar', () => {
  expect(RIJEN).toHaveLength(6);
  expect(RIJEN.map(([, wat = '']) => wat)).toEqual(expect.arrayContaining(Object.keys(ANDERS)));
});

it.each(RIJEN)('docs/prognose.md: ONS-D %s (%s)', (onsd = '', wat = '', commissie, raad, bij) => {
  const stand = deelcyclus(kort(onsd), ANDERS[wat]);
  const { vroegst } = grensVan(prognoseVan(`m1-raad-${ALBLASSERDAM}`, bereken(stand)));
  const dag = besluitdag('raad', stand);
  expect([
    besluitdag('commissie', stand),
    dag === 'onbekend' ? `${dag}, niet vóór ${formatDag(vroegst ?? 0).replace(/-2021$/u, '')}` : dag,
    waarschuwingenMet('GEEN_VERGADERSCHEMA', stand).map(({ station }) => station)[0] ?? '–',
  ]).toEqual([commissie, raad, bij]);
});

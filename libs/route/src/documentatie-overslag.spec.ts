import { expect, it } from '@jest/globals';
import type { Vergadering } from '@routekaart/traject';
import { kort, tabel } from '../testing/documentatie.js';
import { aVergadering, dag, gesloten } from './testing/bouwers.js';
import { besluitdag, keten, strook } from './testing/strook.js';
import { zinnenVan } from './testing/voorbeeld.js';

const RAAD = 'raad-GM0482';
const WAT_ER_IS: Readonly<Record<string, Partial<Vergadering>>> = {
  vervallen: { staat: 'vervallen' },
  'zij besluit niet': { besluitvormend: false },
  'agendacommissie op Tweede paasdag 5-4': {
    cyclus: { code: '2021-4', agendacommissie: dag('5-4'), commissie: null },
  },
};
const RIJEN = tabel('overgeslagen');

it('docs/prognose.md shows a meeting for each reason', () => {
  expect(RIJEN).toHaveLength(6);
  expect(RIJEN.map(([, , wat = '']) => wat)).toEqual(expect.arrayContaining(Object.keys(WAT_ER_IS)));
});

it.each(RIJEN)('docs/prognose.md: %s, closed on %s (%s)', (opDag = '', sluit = '', wat = '', uitleg) => {
  const kalenderperioden = [gesloten('Tweede paasdag', '5-4'), gesloten('Koningsdag', '27-4')];
  const stand = strook(keten('ons-d', 'raad'), '16-3', { raad: [['18-5', '22-4']] }, { kalenderperioden });
  const sluiting = sluit === 'onbekend' ? null : kort(sluit);
  const eerder = aVergadering(RAAD, kort(opDag), sluiting, WAT_ER_IS[wat]);
  const met = { ...stand, vergaderingen: [eerder, ...stand.vergaderingen] };
  expect(besluitdag('raad', met)).toBe('di 18-5-2021');
  expect(zinnenVan('m1-raad-GM0482', met)[1]).toBe(uitleg);
});

import { describe, expect, it } from '@jest/globals';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  DORDRECHT,
  aStand,
  aStation,
  aTraject,
  metVensters,
  periode,
} from '../testing/bouwers.js';
import { dagTeLaat } from '../testing/drechtstad.js';
import { type Strookvraag, eindeVan, periodeVan, wegNaar } from './hersteldoel.js';

const VENSTER = { mijlpaal: 1, gemeente: ALBLASSERDAM, doel: 'venster' } as const;
const INGANGSDATUM = { ...VENSTER, doel: 'ingangsdatum' } as const;

const STATIONS = [
  aStation({ code: 'stuurgroep', volgorde: 0 }),
  aStation({ code: 'ons-d', volgorde: 1, voorgangers: ['stuurgroep'] }),
  aStation({ code: 'raad', volgorde: 2, voorgangers: ['ons-d'], perGemeente: true }),
  aStation({ code: 'ab', volgorde: 3, voorgangers: ['raad'] }),
];

describe('what a goal depends on', () => {
  const vandaag = bereken(aStand(aTraject({ gemeenten: 2, mijlpalen: 2, stations: STATIONS })));
  const weg = (vraag: Strookvraag): readonly string[] =>
    wegNaar(vraag, vandaag).map(({ stap }) => stap.behandeling.id);

  it('is for a window the strook itself, and all that comes before it', () => {
    expect(weg(VENSTER)).toEqual(['m1-stuurgroep', 'm1-ons-d', 'm1-raad-GM0482']);
    expect(weg({ ...VENSTER, mijlpaal: 2, gemeente: DORDRECHT })).toEqual([
      'm2-stuurgroep',
      'm2-ons-d',
      'm2-raad-GM0505',
    ]);
  });

  it('is for the ingangsdatum all of the region in this mijlpaal too', () => {
    expect(weg(INGANGSDATUM)).toEqual(['m1-stuurgroep', 'm1-ons-d', 'm1-raad-GM0482', 'm1-ab']);
  });
});

describe('the last step', () => {
  const opzet = aTraject({ stations: STATIONS, mijlpalen: 2 });
  const behandelingen = metVensters(opzet.behandelingen, { 'm1-raad-GM0482': periode('1-4', '30-4') });
  const vandaag = bereken(aStand({ ...opzet, behandelingen }));

  it.each([
    [VENSTER, 'm1-raad-GM0482', periode('1-4', '30-4')],
    [INGANGSDATUM, 'm1-ab', periode('1-3', '31-12')],
  ])('for the goal of %j is %s', (vraag, id, verwacht) => {
    const einde = eindeVan(vraag, vandaag);
    expect(einde?.stap.behandeling.id).toBe(id);
    expect(einde && periodeVan(vraag, einde, vandaag)).toEqual(verwacht);
  });

  it.each([VENSTER, INGANGSDATUM])('is not there for a gemeente that is not: %j', (vraag) => {
    expect(eindeVan({ ...vraag, gemeente: DORDRECHT }, bereken(dagTeLaat()))).toBeUndefined();
  });
});

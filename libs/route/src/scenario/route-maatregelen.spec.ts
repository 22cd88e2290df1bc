import { describe, expect, it } from '@jest/globals';
import type { Maatregel, Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { ALBLASSERDAM, aBesluit, aStand, aTraject } from '../testing/bouwers.js';
import { keten } from '../testing/strook.js';
import { RAAD, voorbeeld } from '../testing/voorbeeld.js';
import { watAls } from './wat-als.js';

function na(stand: Stand, maatregel: Maatregel): Stand {
  const antwoord = watAls(bereken(stand), [maatregel]);
  expect(antwoord.geweigerd).toEqual([]);
  return antwoord.na.stand;
}

describe('a term of its own', () => {
  it('is that of the body alone, until it is taken away', () => {
    const termijn = { soort: 'termijn', gremium: RAAD, termijn: 'reactie' } as const;
    const met = na(voorbeeld(), { ...termijn, dagen: 12 });
    const termijnen = ({ gremia }: Stand): unknown =>
      gremia.map(({ code, reactietermijn = null }) => [code, reactietermijn]);

    expect(termijnen(met)).toEqual([
      ['ons-d', null],
      [`college-${ALBLASSERDAM}`, null],
      [RAAD, 12],
    ]);
    expect(termijnen(na(met, { ...termijn, dagen: null }))).toEqual(termijnen(voorbeeld()));
  });
});

describe('a commissie between college and raad', () => {
  const opzet = aTraject({ stations: keten('ons-d', 'college', 'commissie', 'raad'), mijlpalen: 2 });
  const overslaan = { soort: 'station-overslaan', mijlpaal: 2, gemeente: ALBLASSERDAM } as const;

  it('is passed by in one mijlpaal only', () => {
    const { behandelingen } = na(aStand(opzet), { ...overslaan, station: 'commissie' });
    expect(opzet.behandelingen.filter((een) => !behandelingen.includes(een)).map(({ id }) => id)).toEqual([
      'm2-commissie-GM0482',
    ]);
  });

  it('is not passed by once it has decided', () => {
    const besluiten = [aBesluit('m2-commissie-GM0482', '1-3')];
    const antwoord = watAls(bereken(aStand({ ...opzet, besluiten })), [
      { ...overslaan, station: 'commissie' },
    ]);
    expect(antwoord.geweigerd).toMatchObject([{ weigering: { code: 'WATALS-04' } }]);
  });
});

describe('a mijlpaal that needs so many gemeenten', () => {
  it('may need all that there are, and the other mijlpaal needs what it did', () => {
    const stand = aStand(aTraject({ gemeenten: 2, mijlpalen: 2 }));
    const regel = { kind: 'aantal', nodig: 2 } as const;
    const { mijlpalen } = na(stand, { soort: 'samenloop', mijlpaal: 2, regel });
    expect(mijlpalen.map(({ samenloop }) => samenloop)).toEqual([{ kind: 'allen' }, regel]);
    expect(na(stand, { soort: 'samenloop', mijlpaal: 1, regel: { kind: 'allen' } }).mijlpalen).toEqual(
      stand.mijlpalen,
    );
  });
});

describe('days to prepare a station', () => {
  it('are those of that station alone', () => {
    const { stations } = na(aStand(), { soort: 'verwerkingsdagen', station: 'raad', dagen: 4 });
    expect(stations.map(({ code, verwerkingsdagen }) => [code, verwerkingsdagen])).toEqual([
      ['ons-d', 0],
      ['college', 0],
      ['raad', 4],
    ]);
  });
});

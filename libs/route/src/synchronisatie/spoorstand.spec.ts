import { describe, expect, it } from '@jest/globals';
import type { Stand, Synchronisatiepunt, Vereiste } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  DORDRECHT,
  aStand,
  aStation,
  aTraject,
  aVergadering,
  alternatieven,
  dag,
  onsdRij,
  vast,
} from '../testing/bouwers.js';
import { vergaderingenVan, voorbeeld } from '../testing/voorbeeld.js';
import { synchronisaties } from './synchronisatie.js';

/** What this traject says of itself at a point where this is required, of another one that is not known. */
function hier(stand: Stand, vereist: Vereiste, opDag = '1-6') {
  const punt: Synchronisatiepunt = {
    naam: 'Poort',
    traject: 'ANDER',
    dag: dag(opDag),
    mijlpaal: null,
    activiteit: null,
    vereist,
    vereistElders: null,
    bron: null,
  };
  const [gevonden] = synchronisaties(bereken({ ...stand, synchronisatiepunten: [punt] }), () => null);
  if (gevonden === undefined) {
    throw new Error('Geen punt');
  }
  return gevonden;
}

describe('the spoor of one traject', () => {
  it('is named by its name, and by its code where it is not known here', () => {
    const { hier: eigen, elders } = hier(voorbeeld(), { mijlpaal: 1, station: 'raad' });
    expect(eigen).toMatchObject({ traject: 'gr-sociaal', naam: 'GR Sociaal', mijlpaal: 'Mijlpaal 1' });
    expect(elders).toEqual({
      traject: 'ANDER',
      naam: 'ANDER',
      tijdig: 'onbekend',
      reden: 'Traject ANDER is hier niet bekend.',
      mijlpaal: null,
      verwacht: null,
    });
  });

  it('is uncertain where the last day is not before that of the point', () => {
    const stand = voorbeeld({ activiteiten: [onsdRij(alternatieven('11-3', '12-3'))] });
    const raad = { mijlpaal: 1, station: 'raad' };
    expect(hier(stand, raad, '18-5').hier).toMatchObject({
      tijdig: 'onzeker',
      reden:
        'Mijlpaal 1: station raad is klaar tussen di 13-4-2021 en di 18-5-2021; het moet voor di 18-5-2021.',
    });
    expect(hier(stand, raad, '19-5').hier.tijdig).toBe('ja');
    expect(hier(stand, raad, '13-4').hier.tijdig).toBe('nee');
    expect(hier(stand, raad, '14-4').hier.tijdig).toBe('onzeker');
  });

  it('asks the mijlpaal that is required, and tells its name', () => {
    const stand = voorbeeld({
      ...aTraject({ mijlpalen: 2 }),
      activiteiten: [onsdRij(vast('11-3')), onsdRij(vast('25-3'), { code: 'M2-10', mijlpalen: [2] })],
    });
    expect(hier(stand, { mijlpaal: 2, station: 'ons-d' }).hier).toMatchObject({
      mijlpaal: 'Mijlpaal 2',
      verwacht: { vroegst: dag('25-3'), laatst: dag('25-3') },
    });
    expect(hier(stand, { mijlpaal: 1, station: 'ons-d' }).hier.verwacht?.laatst).toBe(dag('11-3'));
    expect(hier(stand, { mijlpaal: 2, station: 'raad' }).hier.verwacht?.laatst).toBe(dag('18-5'));
    expect(hier(stand, { mijlpaal: 3, station: 'raad' }).hier.reden).toBe(
      'Traject gr-sociaal heeft geen station raad voor mijlpaal 3.',
    );
    expect(hier(stand, { mijlpaal: 1, station: 'commissie' }).hier.reden).toBe(
      'Traject gr-sociaal heeft geen station commissie voor mijlpaal 1.',
    );
  });

  it('knows no day of a station that the route has, but not for that mijlpaal', () => {
    const twee = aTraject({ mijlpalen: 2 });
    const behandelingen = twee.behandelingen.filter(
      ({ mijlpaal, station }) => mijlpaal === 2 || station !== 'raad',
    );
    const stand = voorbeeld({ ...twee, behandelingen });
    expect(hier(stand, { mijlpaal: 1, station: 'raad' }).hier).toMatchObject({
      tijdig: 'onbekend',
      reden: 'Traject gr-sociaal heeft geen station raad voor mijlpaal 1.',
    });
  });

  /** Two gemeenten of which the raad of Dordrecht has no meeting, in a mijlpaal for which one of them is enough. */
  const eenGenoeg = (over: Partial<Stand> = {}): Stand => {
    const opzet = aTraject({ gemeenten: 2 });
    return voorbeeld({
      ...opzet,
      mijlpalen: opzet.mijlpalen.map((een) => ({ ...een, samenloop: { kind: 'aantal', nodig: 1 } })),
      vergaderingen: [
        ...vergaderingenVan(ALBLASSERDAM),
        ...vergaderingenVan(DORDRECHT).filter(({ gremium }) => gremium === `college-${DORDRECHT}`),
      ],
      ...over,
    });
  };

  it('is done by the join rule of its mijlpaal at the last station, and when all bodies are at an earlier one', () => {
    expect(hier(eenGenoeg(), { mijlpaal: 1, station: 'raad' }).hier).toMatchObject({
      tijdig: 'ja',
      verwacht: { laatst: dag('13-4') },
    });
    const zonderCollege = eenGenoeg({ vergaderingen: vergaderingenVan(ALBLASSERDAM) });
    expect(hier(zonderCollege, { mijlpaal: 1, station: 'college' }).hier.tijdig).toBe('onbekend');
  });

  it('counts the legal tail for no last station', () => {
    const stations = [
      aStation({ code: 'raad', volgorde: 0, perGemeente: true }),
      aStation({ code: 'termijn', volgorde: 1, perGemeente: true, voorgangers: ['raad'], staart: true }),
    ];
    const opzet = aTraject({ gemeenten: 2, stations });
    const stand = aStand({
      ...opzet,
      mijlpalen: opzet.mijlpalen.map((een) => ({ ...een, samenloop: { kind: 'aantal', nodig: 1 } })),
      vergaderingen: [aVergadering(`raad-${ALBLASSERDAM}`, '13-4', '18-3')],
    });
    expect(hier(stand, { mijlpaal: 1, station: 'raad' }).hier.verwacht?.laatst).toBe(dag('13-4'));
  });
});

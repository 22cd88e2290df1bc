import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { anAgendering } from '../testing/agendering.js';
import {
  ALBLASSERDAM,
  aBesluit,
  aHerkomst,
  aStation,
  aTraject,
  aVergadering,
  alternatieven,
  anAanlevering,
  dag,
  metVensters,
  onsdRij,
  periode,
} from '../testing/bouwers.js';
import { COLLEGE, RAAD, STAP, prognoseVan, vergaderingenVan, voorbeeld } from '../testing/voorbeeld.js';
import { eigendomVan } from './eigendom.js';
import { komendeBesluiten } from './komende-besluiten.js';
import { komtHierNiet, waarIsHetStuk } from './stuk.js';
import { vensterpassingVan } from './vensterpassing.js';

const { onsd, college, raad } = STAP;

describe('where the stuk is', () => {
  const plaats = (over: Partial<Stand>) => {
    const berekening = bereken(voorbeeld({ peildatum: dag('17-3'), ...over }));
    return waarIsHetStuk(prognoseVan(raad, berekening), ALBLASSERDAM, berekening);
  };

  it('tells the agenda of the body that must decide, of a gemeente alone', () => {
    expect(plaats({ besluiten: [aBesluit(onsd, '11-3')] }).agenda).toMatchObject({
      volgende: { dag: dag('23-3') },
    });
    expect(plaats({}).agenda).toBeNull();
    const allen = [aBesluit(onsd, '11-3'), aBesluit(college, '16-3'), aBesluit(raad, '13-4')];
    expect(plaats({ besluiten: allen, peildatum: dag('14-4') }).agenda).toBeNull();
  });

  it('lies there since it was put on the agenda where nobody handed it in', () => {
    const agenderingen = [
      { ...anAgendering(college, `${COLLEGE}@23-3`), herkomst: aHerkomst({ dag: dag('15-3') }) },
    ];
    expect(plaats({ besluiten: [aBesluit(onsd, '11-3')], agenderingen })).toMatchObject({
      houder: { code: COLLEGE },
      sinds: dag('15-3'),
      uitleg: 'Ligt bij college Alblasserdam ter besluitvorming.',
    });
  });

  it('is nowhere for a gemeente that takes no part', () => {
    expect(komtHierNiet(2, 'Alblasserdam')).toEqual({
      mijlpaal: 2,
      houder: null,
      sinds: null,
      uitleg: 'Alblasserdam doet niet mee aan deze mijlpaal.',
      agenda: null,
    });
  });
});

describe('whose stuk it is', () => {
  const eigendom = (over: Partial<Stand>, id: string = raad) => {
    const berekening = bereken(voorbeeld({ peildatum: dag('17-3'), ...over }));
    return eigendomVan(prognoseVan(id, berekening), ALBLASSERDAM, berekening);
  };

  it('counts nothing behind the first body that must still decide', () => {
    // The raad has the stuk on its agenda while the college did not decide yet.
    const over = {
      besluiten: [aBesluit(onsd, '11-3')],
      aanleveringen: [anAanlevering(college, '12-3'), anAanlevering(raad, '15-3')],
    };
    expect(eigendom(over).eigenaar?.code).toBe(COLLEGE);
    expect(eigendom(over).overdrachten.map(({ gremium }) => gremium.code)).toEqual(['ons-d', COLLEGE]);
  });

  it('is still of the college while it did not decide, though its raad did', () => {
    const besluiten = [aBesluit(onsd, '11-3'), aBesluit(raad, '13-4')];
    expect(eigendom({ besluiten, peildatum: dag('14-4') }).eigenaar?.code).toBe(COLLEGE);
  });

  it('is of the college again where the stuk was taken back from the raad', () => {
    const besluiten = [
      aBesluit(onsd, '11-3'),
      aBesluit(college, '16-3'),
      aBesluit(raad, '13-4', { uitkomst: 'teruggenomen' }),
    ];
    const aanleveringen = [anAanlevering(raad, '18-3')];
    expect(eigendom({ besluiten, aanleveringen, peildatum: dag('14-4') }).eigenaar?.code).toBe(COLLEGE);
  });

  it('went over to every body that decided', () => {
    const besluiten = [aBesluit(onsd, '11-3'), aBesluit(college, '16-3'), aBesluit(raad, '13-4')];
    const { overdrachten, uitleg } = eigendom({ besluiten, peildatum: dag('14-4') });
    expect(overdrachten.map(({ gremium, dag: opDag }) => [gremium.code, opDag])).toEqual([
      ['ons-d', dag('11-3')],
      [COLLEGE, dag('11-3')],
      [RAAD, dag('13-4')],
    ]);
    expect(uitleg).toBe('raad Alblasserdam is eigenaar sinds di 13-4-2021.');
  });

  it('goes over to the next regional body by handing in, not by the decision before it', () => {
    const opzet = aTraject({ stuurgroep: true });
    const over = { ...opzet, besluiten: [aBesluit('m1-stuurgroep', '4-3')], activiteiten: [] };
    expect(eigendom(over).eigenaar?.code).toBe('stuurgroep');
    expect(eigendom({ ...over, aanleveringen: [anAanlevering(onsd, '8-3')] })).toMatchObject({
      eigenaar: { code: 'ons-d' },
      sinds: dag('8-3'),
    });
  });

  it('is of the body that put it on its agenda since that day', () => {
    const besluiten = [aBesluit(onsd, '11-3'), aBesluit(college, '16-3')];
    const agenderingen = [
      { ...anAgendering(raad, `${RAAD}@13-4`), herkomst: aHerkomst({ dag: dag('17-3') }) },
    ];
    expect(eigendom({ besluiten, agenderingen })).toMatchObject({
      eigenaar: { code: RAAD },
      sinds: dag('17-3'),
    });
  });
});

describe('the coming decisions', () => {
  it('stand in the order of their days, whatever the order of the route', () => {
    const stations = [
      aStation({ code: 'raad', volgorde: 0, perGemeente: true }),
      aStation({ code: 'college', volgorde: 1, perGemeente: true }),
    ];
    const berekening = bereken(
      voorbeeld({ ...aTraject({ stations }), vergaderingen: vergaderingenVan(ALBLASSERDAM) }),
    );
    expect(komendeBesluiten(berekening, 60).map(({ dag: opDag }) => opDag)).toEqual([
      dag('9-3'),
      dag('13-4'),
    ]);
  });
});

describe('how a body fits in its window', () => {
  const passing = (van: string, tot: string, over: Partial<Stand> = {}) => {
    const behandelingen = metVensters(voorbeeld().behandelingen, { [raad]: periode(van, tot) });
    return vensterpassingVan(prognoseVan(raad, bereken(voorbeeld({ ...over, behandelingen }))));
  };
  /** ONS-D on 11-3 or as late as 13-5: the raad may decide on 13-4, and has no last day. */
  const zonderEinde = { activiteiten: [onsdRij(alternatieven('11-3', '13-5'))] };

  it('goes by its first day where the last one is unknown', () => {
    expect(passing('5-4', '13-4', zonderEinde)).toBe('onzeker');
    expect(passing('5-4', '12-4', zonderEinde)).toBe('geen-vergadering');
  });

  it('finds a meeting on the first and on the last day of the window', () => {
    const later = { activiteiten: [onsdRij(alternatieven('12-3'))] };
    expect(passing('13-4', '30-4', later)).toBe('buiten');
    expect(passing('5-4', '13-4', later)).toBe('buiten');
    expect(passing('14-4', '30-4', later)).toBe('geen-vergadering');
  });

  it('says nothing of the meetings of a body that has none', () => {
    const besluiten = [aBesluit(onsd, '11-3'), aBesluit(college, '16-3'), aBesluit(raad, '13-4')];
    const over = { besluiten, peildatum: dag('14-4') };
    expect(passing('5-4', '9-4', { ...over, vergaderingen: [] })).toBe('buiten');
    expect(passing('5-4', '9-4', { ...over, vergaderingen: [aVergadering(RAAD, '13-4', null)] })).toBe(
      'buiten',
    );
    expect(passing('5-4', '9-4', over)).toBe('geen-vergadering');
  });
});

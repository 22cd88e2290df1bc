import { describe, expect, it } from '@jest/globals';
import type { Activiteit, Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  DORDRECHT,
  aBesluit,
  aGremium,
  aTraject,
  aVergadering,
  aWeek,
  anActiviteit,
  dag,
  metVensters,
  nogTePlannen,
  onsdRij,
  periode,
  vast,
} from '../testing/bouwers.js';
import { STAP, vergaderingenVan, voorbeeld } from '../testing/voorbeeld.js';
import { opleveringenVan } from './oplevering.js';

const WERKGROEP = aGremium({ code: 'wg', naam: 'WG', soort: 'werkgroep' });
const sessie = (code: string, over: Partial<Activiteit> = {}): Activiteit =>
  anActiviteit({ code, gremia: ['wg'], ...over });

/** The small example, whose raad must decide in a window; the stuk goes to the ONS-D of Thursday 11-3 first. */
function opleveringen(activiteiten: readonly Activiteit[], over: Partial<Stand> = {}, tot = '30-4') {
  const basis = voorbeeld(over);
  const berekening = bereken({
    ...basis,
    gremia: [...basis.gremia, WERKGROEP],
    activiteiten: [onsdRij(vast('11-3')), ...activiteiten],
    behandelingen: metVensters(basis.behandelingen, { [STAP.raad]: periode('1-4', tot) }),
  });
  return opleveringenVan('wg', berekening);
}

describe('opleveringenVan', () => {
  it('tells for which slot, when that is, and until when it may be', () => {
    // The raad of 13-4 closes on 18-3, the college of 16-3 on 11-3: the ONS-D of 11-3 is the last one that does.
    const [eerste, ...meer] = opleveringen([sessie('A', { datum: vast('9-3') })]);
    expect(meer).toEqual([]);
    expect(eerste?.slot.stap.gremium.code).toBe('ons-d');
    expect(eerste?.gereed).toBe(dag('11-3'));
    expect(eerste?.uiterlijk).toMatchObject({ kind: 'dag', dag: dag('11-3'), wat: 'besluiten' });
    expect(eerste?.teLaat).toEqual([]);
  });

  it('asks nothing more of the werkgroep once the stuk travels into the gemeenten', () => {
    expect(opleveringen([sessie('A')], { besluiten: [aBesluit(STAP.onsd, '1-3')] })).toEqual([]);
  });

  it('asks for the hand-in where a route begins in the gemeenten, at the one that needs it first', () => {
    // Of the two, Dordrecht has a college on 2-3 that closes today. The raad of 18-5 closes on 22-4: of the colleges
    // before it, that of 6-4 is the last; it closes on 1-4.
    const opzet = aTraject({ gemeenten: 2 });
    const stations = opzet.stations
      .filter(({ code }) => code !== 'ons-d')
      .map((station) => ({ ...station, voorgangers: station.code === 'raad' ? ['college'] : [] }));
    const behandelingen = opzet.behandelingen.filter(({ station }) => station !== 'ons-d');
    const stand = {
      ...voorbeeld(opzet),
      stations,
      gremia: [...opzet.gremia, WERKGROEP],
      behandelingen: metVensters(behandelingen, { [STAP.raad]: periode('1-4', '31-5') }),
      vergaderingen: [...vergaderingenVan(ALBLASSERDAM), aVergadering(`college-${DORDRECHT}`, '2-3', '1-3')],
      activiteiten: [sessie('A')],
    };
    const [eerste] = opleveringenVan('wg', bereken(stand));
    expect(eerste?.slot.stap.gremium.code).toBe(`college-${DORDRECHT}`);
    expect(eerste?.gereed).toBe(dag('1-3'));
    expect(eerste?.uiterlijk).toMatchObject({ dag: dag('1-4'), wat: 'aanleveren' });
  });

  it('names the gemeente that misses its window whatever happens, and gives no day for it', () => {
    const [eerste] = opleveringen([sessie('A')], {}, '5-4');
    expect(eerste?.teLaat).toEqual([ALBLASSERDAM]);
    expect(eerste?.uiterlijk).toBeNull();
  });

  it('has no last day where no window is known', () => {
    const basis = voorbeeld();
    const stand = { ...basis, gremia: [...basis.gremia, WERKGROEP], activiteiten: [sessie('A')] };
    const [eerste] = opleveringenVan('wg', bereken(stand));
    expect(eerste).toMatchObject({ gereed: null, uiterlijk: null, teLaat: [] });
  });

  it('says of each preparation whether it comes before the stuk is awaited', () => {
    const [eerste] = opleveringen([
      sessie('onbekend', { datum: nogTePlannen() }),
      sessie('erna', { datum: vast('12-3') }),
      sessie('zelfde-dag', { datum: vast('11-3') }),
      sessie('eromheen', { datum: nogTePlannen(), week: aWeek(periode('8-3', '12-3')) }),
    ]);
    expect(eerste?.voorbereidingen.map(({ activiteit, tijdig }) => [activiteit.code, tijdig])).toEqual([
      ['eromheen', 'onzeker'],
      ['zelfde-dag', 'ja'],
      ['erna', 'nee'],
      ['onbekend', 'onbekend'],
    ]);
  });

  it('leaves out what was held, was dropped or is past', () => {
    const [eerste] = opleveringen([
      sessie('gehouden', { datum: vast('5-3'), toestand: 'gehouden' }),
      sessie('vervallen', { datum: vast('5-3'), toestand: 'vervallen' }),
      sessie('voorbij', { datum: vast('26-2') }),
      sessie('vandaag', { datum: vast('1-3') }),
    ]);
    expect(eerste?.voorbereidingen.map(({ activiteit }) => activiteit.code)).toEqual(['vandaag']);
  });

  it('is about no mijlpaal that it does not prepare', () => {
    expect(opleveringen([sessie('A', { toestand: 'vervallen' })])).toEqual([]);
    expect(opleveringen([anActiviteit({ code: 'A' })])).toEqual([]);
    expect(opleveringen([sessie('A', { mijlpalen: [2] })], aTraject({ mijlpalen: 1 }))).toEqual([]);
    const klaar = [aBesluit(STAP.onsd, '1-3'), aBesluit(STAP.college, '9-3'), aBesluit(STAP.raad, '13-4')];
    expect(opleveringen([sessie('A')], { peildatum: dag('14-4'), besluiten: klaar })).toEqual([]);
  });
});

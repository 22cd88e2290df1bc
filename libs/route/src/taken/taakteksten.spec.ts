import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  DORDRECHT,
  aBesluit,
  aTraject,
  aVergadering,
  anAanlevering,
  anActiviteit,
  dag,
  gesloten,
  idVan,
  metVensters,
  nogTePlannen,
  onsdRij,
  periode,
  vast,
} from '../testing/bouwers.js';
import { COLLEGE, STAP, vergaderingenVan, voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';
import type { Taak } from './taak.js';
import { takenlijst } from './takenlijst.js';

const { onsd, college, raad } = STAP;
const taken = (stand: Stand, rol: string | null = null): readonly Taak[] =>
  takenlijst(bereken(stand), { rol, gemeente: null });

describe('a task to hand in', () => {
  const metOnsd = (over: Partial<Stand> = {}): Stand =>
    voorbeeld({
      activiteiten: [],
      vergaderingen: [...vergaderingenVan(ALBLASSERDAM), aVergadering('ons-d', '11-3', '4-3')],
      ...over,
    });
  const bijOnsd = (over: Partial<Stand> = {}) =>
    taken(metOnsd(over)).filter(({ sleutel }) => sleutel === 'AANLEVEREN/M1/ons-d');

  it('at a regional body has a key without a gemeente', () => {
    expect(bijOnsd()).toMatchObject([
      { sleutel: 'AANLEVEREN/M1/ons-d', gemeente: null, uiterlijk: dag('4-3') },
    ]);
  });

  it('is as grave as the warning about it, and only information as long as there is none', () => {
    const naOnsd = { peildatum: dag('12-3'), besluiten: [aBesluit(onsd, '11-3')] };
    expect(taken(voorbeeld(naOnsd))[0]).toMatchObject({
      ernst: 'let-op',
      waarschuwing: { code: 'AANLEVERING_NADERT' },
    });
    expect(bijOnsd({ peildatum: dag('1-2') })).toMatchObject([{ ernst: 'info', waarschuwing: null }]);
  });

  it('lasts until the day itself', () => {
    expect(bijOnsd({ peildatum: dag('4-3') })).toHaveLength(1);
    expect(bijOnsd({ peildatum: dag('5-3') })).toEqual([]);
    const gepland = { activiteiten: [onsdRij(vast('11-3'))] };
    expect(bijOnsd({ ...gepland, peildatum: dag('4-3') })).toHaveLength(1);
    expect(bijOnsd({ ...gepland, peildatum: dag('5-3') })).toEqual([]);
  });

  it('says that the stuk must come once more after it was sent back', () => {
    const over = {
      peildatum: dag('24-3'),
      besluiten: [aBesluit(onsd, '11-3'), aBesluit(college, '23-3', { uitkomst: 'teruggenomen' })],
    };
    expect(taken(voorbeeld(over)).map(({ wat }) => wat)).toContain(
      'Lever het stuk van mijlpaal 1 opnieuw aan bij college Alblasserdam, voor di 30-3-2021.',
    );
  });
});

describe('a task about a price', () => {
  /** The raden must decide before the first of May; only one meeting in it. */
  const metVenster = (over: Partial<Stand> = {}): Stand => {
    const twee = aTraject({ gemeenten: 2 });
    return voorbeeld({
      ...twee,
      vergaderingen: [ALBLASSERDAM, DORDRECHT].flatMap(vergaderingenVan),
      behandelingen: metVensters(twee.behandelingen, {
        [raad]: periode('5-4', '30-4'),
        [idVan(1, 'raad', DORDRECHT)]: periode('5-4', '30-4'),
      }),
      ...over,
    });
  };
  const codes = (stand: Stand) =>
    taken(stand).map(({ soort, gemeente, waarschuwing }) => [soort, gemeente, waarschuwing?.code ?? null]);

  it('is left out for who has to hand in in that strook, of that gemeente alone', () => {
    // Both colleges decided on 16-3; the raad of 13-4 takes the stuk until 1-4, which is not near yet.
    const raden = [ALBLASSERDAM, DORDRECHT].flatMap((gemeente) => [
      aVergadering(`raad-${gemeente}`, '13-4', '1-4'),
      aVergadering(`raad-${gemeente}`, '18-5', '22-4'),
    ]);
    const besluiten = [onsd, college, idVan(1, 'college', DORDRECHT)].map((id) =>
      aBesluit(id, id === onsd ? '11-3' : '16-3'),
    );
    const over = { peildatum: dag('17-3'), besluiten, vergaderingen: raden };
    expect(waarschuwingenMet('GEEN_RESERVE', metVenster(over))).toHaveLength(2);
    expect(codes(metVenster(over))).toEqual([
      ['aanleveren', ALBLASSERDAM, null],
      ['aanleveren', DORDRECHT, null],
    ]);

    // In Dordrecht the college has the stuk, and must decide on 23-3: nobody has to hand anything in there.
    const halverwege = {
      ...over,
      besluiten: besluiten.slice(0, 2),
      vergaderingen: [...raden, aVergadering(`college-${DORDRECHT}`, '23-3', '18-3')],
      aanleveringen: [anAanlevering(idVan(1, 'college', DORDRECHT), '12-3')],
    };
    expect(codes(metVenster(halverwege))).toEqual([
      ['oplossen', DORDRECHT, 'GEEN_RESERVE'],
      ['aanleveren', ALBLASSERDAM, null],
    ]);
  });

  it('stays a task of the TWO as long as only the ONS-D has to act', () => {
    expect(codes(metVenster()).filter(([, , code]) => code === 'GEEN_RESERVE')).toHaveLength(1);
  });
});

describe('a task about a warning', () => {
  it('asks nobody anything while only a window touches a holiday, and asks for another day once one does', () => {
    const rij = (datum: ReturnType<typeof vast>) =>
      voorbeeld({
        activiteiten: [anActiviteit({ code: 'M1-02', datum }), onsdRij(vast('11-3'))],
        kalenderperioden: [gesloten('Pasen', '5-4')],
      });
    const over = (datum: ReturnType<typeof vast>) =>
      taken(rij(datum)).filter(({ waarschuwing }) => waarschuwing?.code === 'FEESTDAG');
    expect(over(vast('5-4'))).toMatchObject([{ soort: 'plannen' }]);
    expect(over(nogTePlannen(periode('1-4', '9-4')))).toEqual([]);
    expect(
      waarschuwingenMet('FEESTDAG', rij(nogTePlannen(periode('1-4', '9-4')))).map(({ ernst }) => ernst),
    ).toEqual(['info']);
  });

  it('names one consequence, and how many more there are', () => {
    const start = (over: Partial<Stand>) =>
      taken(
        voorbeeld({
          activiteiten: [onsdRij(nogTePlannen(periode('15-3', '19-3')))],
          ...over,
        }),
      ).find(({ waarschuwing }) => waarschuwing?.code === 'ROUTESTART_NIET_GEPLAND')?.anders;
    const behandelingen = (vensters: Parameters<typeof metVensters>[1]) =>
      metVensters(voorbeeld().behandelingen, { [onsd]: periode('15-3', '19-3'), ...vensters });
    const een = start({ behandelingen: behandelingen({ [raad]: periode('5-4', '30-4') }) });
    expect(een).toMatch(/^raad Alblasserdam kan pas besluiten .*\.$/u);
    expect(een).not.toMatch(/andere gevolgen/u);
    const meer = start({
      behandelingen: behandelingen({ [college]: periode('15-3', '19-3'), [raad]: periode('5-4', '30-4') }),
    });
    expect(meer).toMatch(/ En 1 ander gevolg\.$/u);
  });

  it('of one day is sorted by its key', () => {
    const rijen = ['M1-05', 'M1-03', 'M1-04'].map((code) =>
      anActiviteit({ code, datum: vast('5-4'), gremia: [COLLEGE] }),
    );
    const lijst = taken(
      voorbeeld({ activiteiten: rijen, vergaderingen: [], kalenderperioden: [gesloten('Pasen', '5-4')] }),
    ).filter(({ waarschuwing }) => waarschuwing?.code === 'FEESTDAG');
    expect(lijst.map(({ sleutel }) => sleutel)).toEqual(
      ['M1-03', 'M1-04', 'M1-05'].map((code) => expect.stringContaining(code)),
    );
  });
});

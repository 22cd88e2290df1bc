import { describe, expect, it } from '@jest/globals';
import { bereken } from './berekening.js';
import { type Mijlpaalprognose, voorspelMijlpaal } from './mijlpaalprognose.js';
import { opDag } from './moment.js';
import { formatMoment } from './reden.js';
import { aBesluit, aStand, aStation, aTraject, aVergadering, dag, idVan } from './testing/bouwers.js';
import { ZEVEN, mijlpaalVan, zeven } from './testing/zeven.js';

describe('voorspelMijlpaal', () => {
  it('is the latest of the seven, and names the gemeente that sets it', () => {
    const mijlpaal = mijlpaalVan(zeven({ GM0531: '10-5', GM0505: '20-4' }));

    expect(formatMoment(mijlpaal.dag)).toBe('ma 10-5-2021');
    expect(mijlpaal).toMatchObject({ bepalend: ['GM0531'], onbekend: [], besloten: 0, totaal: 7 });
  });

  it('names all gemeenten that share the latest day', () => {
    expect(mijlpaalVan(zeven({ GM0531: '10-5', GM0505: '10-5' })).bepalend).toEqual(['GM0505', 'GM0531']);
  });

  it('is unknown as soon as one raad is unknown, however late the others are', () => {
    const mijlpaal = mijlpaalVan(zeven({ GM0531: '10-5', GM0610: null }));

    expect(mijlpaal.dag).toEqual({ vroegst: dag('10-5'), laatst: null });
    expect(mijlpaal).toMatchObject({ bepalend: ['GM0610'], onbekend: ['GM0610'] });
  });

  it('waits for the gemeente whose college did not agree', () => {
    const stand = zeven();
    const besluiten = stand.besluiten.map((besluit) =>
      besluit.behandeling === 'm1-college-GM0482'
        ? { ...besluit, uitkomst: 'niet-ingestemd' as const }
        : besluit,
    );

    expect(mijlpaalVan({ ...stand, besluiten })).toMatchObject({
      dag: { laatst: null },
      onbekend: ['GM0482'],
    });
  });

  it('counts the raden that have decided, and is done when all seven have', () => {
    const stand = zeven();
    const raden = ZEVEN.map((gemeente) => aBesluit(idVan(1, 'raad', gemeente), '13-4'));
    const op = (aantal: number): Mijlpaalprognose =>
      mijlpaalVan({
        ...stand,
        peildatum: dag('14-4'),
        besluiten: [...stand.besluiten, ...raden.slice(0, aantal)],
      });

    expect(op(6)).toMatchObject({ besloten: 6, totaal: 7, dag: { laatst: null }, bepalend: ['GM0642'] });
    expect(op(7)).toMatchObject({
      besloten: 7,
      totaal: 7,
      dag: { vroegst: dag('13-4'), laatst: dag('13-4') },
    });
  });
});

describe('voorspelMijlpaal on other routes', () => {
  it('keeps two mijlpalen apart', () => {
    const opzet = aTraject({ gemeenten: 7, mijlpalen: 2 });
    const { mijlpalen } = bereken({ ...zeven(), ...opzet, peildatum: dag('17-3') });

    expect(
      mijlpalen.map(({ dag: klaar, totaal, onbekend }) => [formatMoment(klaar), totaal, onbekend]),
    ).toEqual([
      ['di 13-4-2021', 7, []],
      [expect.any(String), 7, ZEVEN],
    ]);
    expect(mijlpalen[1]?.dag.laatst).toBeNull();
    expect(mijlpalen[0]?.bepalend).toEqual(ZEVEN);
  });

  it('is the day of the regional body where the route ends there, set by no gemeente', () => {
    const stand = aStand({
      ...aTraject({ stations: [aStation({ code: 'ons-d' })] }),
      vergaderingen: [aVergadering('ons-d', '11-3', '4-3')],
    });

    expect(mijlpaalVan(stand)).toMatchObject({
      dag: { vroegst: dag('11-3'), laatst: dag('11-3') },
      bepalend: [],
      onbekend: [],
      totaal: 1,
      staart: null,
    });
  });

  it.each([{ kind: 'aantal', nodig: 1 }, { kind: 'deelnemers' }] as const)(
    'asks nothing of the gemeenten where no lane comes together: rule %j',
    (samenloop) => {
      const opzet = aTraject({ stations: [aStation({ code: 'ons-d' })] });
      const stand = aStand({
        ...opzet,
        mijlpalen: opzet.mijlpalen.map((een) => ({ ...een, samenloop })),
        vergaderingen: [aVergadering('ons-d', '11-3', '4-3')],
      });

      expect(mijlpaalVan(stand)).toMatchObject({ dag: opDag(dag('11-3')), onhaalbaar: false });
    },
  );

  it('names no gemeente when only the regional body is unknown', () => {
    const stand = aStand(aTraject({ stations: [aStation({ code: 'ons-d' })] }));

    expect(mijlpaalVan(stand)).toMatchObject({ dag: { laatst: null }, bepalend: [], onbekend: [] });
  });

  it('is decided by the raad on a route of the raad alone', () => {
    const stand = aStand({
      ...aTraject({ stations: [aStation({ code: 'raad', perGemeente: true })] }),
      vergaderingen: [aVergadering('raad-GM0482', '13-4', '30-3')],
    });

    expect(mijlpaalVan(stand)).toMatchObject({ dag: opDag(dag('13-4')), bepalend: ['GM0482'] });
  });

  it('ends at the last body that gets the stuk of this mijlpaal, in whatever order the bodies are given', () => {
    const opzet = aTraject({ mijlpalen: 2 });
    const behandelingen = opzet.behandelingen.filter((cel) => cel.mijlpaal === 1 || cel.station !== 'raad');
    const stand = aStand({
      ...opzet,
      behandelingen,
      besluiten: [1, 2].flatMap((nummer) => [
        aBesluit(idVan(nummer, 'ons-d', null), '11-3'),
        aBesluit(idVan(nummer, 'college', 'GM0482'), '16-3'),
      ]),
      peildatum: dag('17-3'),
    });
    const uitkomst = bereken(stand);
    const { prognoses } = uitkomst;
    const omgekeerd = { ...stand, stations: [...stand.stations].reverse() };

    expect(uitkomst.mijlpalen.map(({ besloten }) => besloten)).toEqual([0, 1]);
    expect([1, 2].map((nummer) => voorspelMijlpaal(nummer, prognoses, omgekeerd).besloten)).toEqual([0, 1]);
  });
});

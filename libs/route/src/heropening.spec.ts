import { describe, expect, it } from '@jest/globals';
import { formatDag } from '@routekaart/kalender';
import type { Aanhoudsoort, Stand, Uitkomst } from '@routekaart/traject';
import fc from 'fast-check';
import { bereken } from './berekening.js';
import { vraagtAanlevering, wachtOnbepaald } from './heropening.js';
import type { Stationsprognose } from './prognose.js';
import { anAgendering } from './testing/agendering.js';
import { aBesluit, aHerkomst, anAanlevering, dag } from './testing/bouwers.js';
import { keten, strook } from './testing/strook.js';
import { STAP, voorbeeld, zinnenVan } from './testing/voorbeeld.js';
import { nergensEerder, willekeurigeStand } from './testing/willekeur.js';

const { onsd, college, raad } = STAP;

const stapIn = (stand: Stand, id: string): Stationsprognose => {
  const gevonden = bereken(stand).prognoses.find(({ stap }) => stap.behandeling.id === id);
  if (gevonden === undefined) throw new Error(`geen stap ${id}`);
  return gevonden;
};

const raadsdag = (stand: Stand): string => {
  const { laatst } = stapIn(stand, raad).dag;
  return laatst === null ? 'onbekend' : formatDag(laatst);
};

/** ONS-D on 11-3 and the college on 16-3; the raad of 13-4 (deadline 18-3) put the stuk off. Next: 18-5, deadline 22-4. */
const naRaad = (
  uitkomst: Uitkomst,
  aanhouding: { soort: Aanhoudsoort; herindiening?: string } | null = null,
  over: Partial<Stand> = {},
): Stand =>
  voorbeeld({
    peildatum: dag('14-4'),
    besluiten: [
      aBesluit(onsd, '11-3'),
      aBesluit(college, '16-3', { herkomst: aHerkomst({ volgnummer: 2 }) }),
      aBesluit(raad, '13-4', {
        uitkomst,
        herkomst: aHerkomst({ volgnummer: 3 }),
        aanhouding:
          aanhouding === null
            ? null
            : {
                soort: aanhouding.soort,
                herindiening: aanhouding.herindiening === undefined ? null : dag(aanhouding.herindiening),
              },
      }),
    ],
    ...over,
  });

describe('a stuk that the raad put off', () => {
  const NA_DEADLINE = { peildatum: dag('23-4') };

  it.each<[wat: string, stand: Stand, toestand: string, verwacht: string]>([
    [
      'aangehouden, as it was always stored',
      naRaad('aangehouden', null, NA_DEADLINE),
      'aangehouden',
      'di 18-5-2021',
    ],
    [
      'to the next meeting: no new papers needed',
      naRaad('aangehouden', { soort: 'volgende-vergadering' }, NA_DEADLINE),
      'aangehouden',
      'di 18-5-2021',
    ],
    [
      'until re-entry, in time',
      naRaad('aangehouden', { soort: 'tot-herindiening' }),
      'aangehouden',
      'di 18-5-2021',
    ],
    [
      'until re-entry, after the deadline of 22-4',
      naRaad('aangehouden', { soort: 'tot-herindiening' }, NA_DEADLINE),
      'aangehouden',
      'onbekend',
    ],
    [
      'until re-entry on a promised day that is in time',
      naRaad('aangehouden', { soort: 'tot-herindiening', herindiening: '22-4' }),
      'aangehouden',
      'di 18-5-2021',
    ],
    [
      'until re-entry on a promised day that is too late',
      naRaad('aangehouden', { soort: 'tot-herindiening', herindiening: '23-4' }),
      'aangehouden',
      'onbekend',
    ],
    ['without end', naRaad('aangehouden', { soort: 'onbepaald' }), 'aangehouden', 'onbekend'],
    [
      'without end, and handed in again',
      naRaad('aangehouden', { soort: 'onbepaald' }, { aanleveringen: [anAanlevering(raad, '14-4')] }),
      'aangehouden',
      'di 18-5-2021',
    ],
    ['ingetrokken', naRaad('ingetrokken'), 'aangehouden', 'onbekend'],
    ['teruggenomen', naRaad('teruggenomen'), 'aangehouden', 'di 18-5-2021'],
    // Administration: the stuk lies there as before, and nobody held it over.
    ['van de agenda', naRaad('van-de-agenda', null, NA_DEADLINE), 'aangeleverd', 'di 18-5-2021'],
  ])('%s', (_wat, stand, toestand, verwacht) => {
    expect([stapIn(stand, raad).toestand, raadsdag(stand)]).toEqual([toestand, verwacht]);
  });

  it.each<[Uitkomst, Parameters<typeof naRaad>[1], string]>([
    ['aangehouden', null, 'Op di 13-4-2021 aangehouden: het stuk komt terug op een volgende vergadering.'],
    [
      'aangehouden',
      { soort: 'volgende-vergadering' },
      'Op di 13-4-2021 aangehouden: het stuk komt terug op een volgende vergadering.',
    ],
    [
      'aangehouden',
      { soort: 'tot-herindiening' },
      'Op di 13-4-2021 aangehouden: het stuk komt terug zodra het opnieuw is aangeleverd.',
    ],
    [
      'aangehouden',
      { soort: 'tot-herindiening', herindiening: '22-4' },
      'Op di 13-4-2021 aangehouden: het stuk wordt vanaf do 22-4-2021 opnieuw aangeleverd.',
    ],
    [
      'aangehouden',
      { soort: 'onbepaald' },
      'Op di 13-4-2021 aangehouden: wanneer het terugkomt, is onbekend totdat het opnieuw wordt aangeleverd; op zijn vroegst in de vergadering van di 18-5-2021.',
    ],
    [
      'ingetrokken',
      null,
      'Op di 13-4-2021 ingetrokken: wanneer het terugkomt, is onbekend totdat het opnieuw wordt aangeleverd; op zijn vroegst in de vergadering van di 18-5-2021.',
    ],
    ['teruggenomen', null, 'Op di 13-4-2021 teruggenomen: het stuk moet opnieuw worden aangeleverd.'],
    [
      'terugverwezen',
      null,
      'Op di 13-4-2021 terugverwezen: het college moet opnieuw besluiten voordat het stuk terugkomt.',
    ],
  ])('says how it comes back after %s %j', (uitkomst, aanhouding, zin) => {
    expect(zinnenVan(raad, naRaad(uitkomst, aanhouding))[0]).toBe(zin);
  });
});

describe('a stuk that the raad sent back', () => {
  const terug = naRaad('terugverwezen');

  it('makes the college decide again, not before the day after', () => {
    const { toestand, gereed, stap } = stapIn(terug, college);
    expect({ toestand, vroegst: gereed.vroegst, besluit: stap.besluit }).toEqual({
      toestand: 'aan-zet',
      vroegst: dag('14-4'),
      besluit: null,
    });
    expect(zinnenVan(college, terug)[0]).toBe(
      'Op di 13-4-2021 is het stuk terugverwezen: hier moet opnieuw worden besloten.',
    );
  });

  it('leaves what came before the gemeente alone', () => {
    expect(stapIn(terug, onsd).toestand).toBe('besloten');
  });

  it('reaches the raad again after the college decided anew', () => {
    const opnieuw = aBesluit(college, '20-4', { id: 'anew', herkomst: aHerkomst({ volgnummer: 4 }) });
    const stand = { ...terug, peildatum: dag('20-4'), besluiten: [...terug.besluiten, opnieuw] };
    expect(stapIn(stand, college).toestand).toBe('besloten');
    expect(raadsdag(stand)).toBe('di 18-5-2021');
  });

  it('does not count what was handed in to the college before', () => {
    const stand = { ...terug, aanleveringen: [anAanlevering(college, '11-3')] };
    expect(stapIn(stand, college)).toMatchObject({ toestand: 'aan-zet', stap: { aanlevering: null } });
  });

  it.each([
    [3, null],
    [4, dag('15-4')],
  ])('counts what was recorded after it, so as fact %i', (volgnummer, verwacht) => {
    const aanlevering = { ...anAanlevering(college, '15-4'), herkomst: aHerkomst({ volgnummer }) };
    const stand = { ...terug, peildatum: dag('15-4'), aanleveringen: [aanlevering] };
    expect(stapIn(stand, college).stap.aanlevering?.dag ?? null).toBe(verwacht);
  });

  it('asks for papers where the college must decide again, and nowhere before', () => {
    const gevraagd = [onsd, college, raad].map((id) => vraagtAanlevering(stapIn(terug, id).stap));
    expect(gevraagd).toEqual([false, true, true]);
    expect(vraagtAanlevering(stapIn(naRaad('van-de-agenda'), college).stap)).toBe(false);
  });

  it('waits for the last of two bodies that sent it back, in whatever order they stand', () => {
    const route = keten('ons-d', 'college', 'commissie', 'raad');
    const teruggestuurd = (station: string, opDag: string, volgnummer: number) =>
      aBesluit(`m1-${station}-GM0482`, opDag, {
        uitkomst: 'terugverwezen',
        herkomst: aHerkomst({ volgnummer }),
      });
    const na = (raadVolgnummer: number) =>
      stapIn(
        strook(
          route,
          '11-3',
          {},
          {
            peildatum: dag('21-4'),
            besluiten: [
              aBesluit(onsd, '11-3'),
              teruggestuurd('commissie', '20-4', 9),
              teruggestuurd('raad', '13-4', raadVolgnummer),
            ],
          },
        ),
        college,
      ).stap.terugverwezen?.dag;
    expect(na(7)).toBe(dag('20-4'));
    expect(na(10)).toBe(dag('13-4'));
  });
});

describe('a stuk that was put off without end', () => {
  it('is awaited until it is handed in, or stands on an agenda', () => {
    const onbepaald = naRaad('aangehouden', { soort: 'onbepaald' });
    const wacht = (over: Partial<Stand>): boolean =>
      wachtOnbepaald(stapIn({ ...onbepaald, ...over }, raad).stap);
    expect(wacht({})).toBe(true);
    expect(wacht({ aanleveringen: [anAanlevering(raad, '13-4')] })).toBe(true);
    expect(wacht({ aanleveringen: [anAanlevering(raad, '14-4')] })).toBe(false);
    const opAgenda = (id: string): Partial<Stand> => ({
      agenderingen: [{ ...anAgendering(raad, id), herkomst: aHerkomst({ volgnummer: 4 }) }],
    });
    expect(wacht(opAgenda('raad-GM0482@18-5'))).toBe(false);
    // The meeting in which it was put off is over for it.
    expect(wacht(opAgenda('raad-GM0482@13-4'))).toBe(true);
  });

  it.each([
    ['before it was put off', '13-4', 2, 'onbekend'],
    ['after it was put off, that same day', '13-4', 4, 'di 18-5-2021'],
    ['after it was put off, for an earlier day', '12-4', 4, 'onbekend'],
  ])('%s: of what was handed in, the order of recording counts', (_wat, opDag, volgnummer, verwacht) => {
    const aanlevering = { ...anAanlevering(raad, opDag), herkomst: aHerkomst({ volgnummer }) };
    for (const peildatum of ['13-4', '14-4', '20-4']) {
      const stand = naRaad('ingetrokken', null, { aanleveringen: [aanlevering], peildatum: dag(peildatum) });
      expect(raadsdag(stand)).toBe(verwacht);
    }
  });
});

describe('the three kinds of aanhouden', () => {
  /** The forecast of each kind after the college put the stuk off, all else equal. */
  const elk = (stand: Stand, na: number): Readonly<Record<Aanhoudsoort, Stationsprognose>> => {
    const met = (soort: Aanhoudsoort): Stationsprognose => {
      const besluit = aBesluit('m1-college-GM0482', '1-3', {
        uitkomst: 'aangehouden',
        stukversie: stand.stukversies.length,
        herkomst: aHerkomst({ volgnummer: 99 }),
        aanhouding: { soort, herindiening: soort === 'tot-herindiening' ? dag('1-3') + 1 + na : null },
      });
      return stapIn(
        { ...stand, aanleveringen: [], besluiten: [...stand.besluiten, besluit] },
        'm1-college-GM0482',
      );
    };
    return {
      'volgende-vergadering': met('volgende-vergadering'),
      'tot-herindiening': met('tot-herindiening'),
      onbepaald: met('onbepaald'),
    };
  };

  it('come back later in this order, and of the last nobody knows a last day', () => {
    fc.assert(
      fc.property(willekeurigeStand(), fc.nat(60), (stand, na) => {
        const { onbepaald, ...eindig } = elk(stand, na);
        if (onbepaald.stap.terugverwezen != null) return;
        expect(onbepaald.dag.laatst).toBeNull();
        expect(nergensEerder(eindig['volgende-vergadering'].dag, eindig['tot-herindiening'].dag)).toBe(true);
        expect(nergensEerder(eindig['volgende-vergadering'].dag, onbepaald.dag)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('never come back on or before the day of the postponement', () => {
    fc.assert(
      fc.property(willekeurigeStand(), fc.nat(60), (stand, na) => {
        for (const { dag: moment, stap } of Object.values(elk(stand, na))) {
          if (stap.terugverwezen == null) expect(moment.vroegst ?? Infinity).toBeGreaterThan(dag('1-3'));
        }
      }),
      { numRuns: 200 },
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { dagVan } from '@routekaart/kalender';
import * as fc from 'fast-check';
import type { Agendagebeurtenis } from './lees-vergader-ics.js';
import { leesVergaderIcs } from './lees-vergader-ics.js';

const gebeurtenis = (
  titel: string,
  dag: string | null,
  status = 'CONFIRMED',
  uid = titel,
  terzijde: readonly string[] = [],
): Agendagebeurtenis => ({
  uid,
  titel,
  dag: dag === null ? null : dagVan(dag),
  status,
  terzijde,
});
/** Without the bevinding that a calendar has no deadlines, which every one of them gets. */
const lees = (...gebeurtenissen: readonly Agendagebeurtenis[]) => {
  const { vergaderingen, bevindingen } = leesVergaderIcs(gebeurtenissen);
  return { vergaderingen, codes: bevindingen.flatMap(({ regel, code }) => (regel === null ? [] : [code])) };
};

describe('leesVergaderIcs', () => {
  it('reads the meetings of a calendar in order of day', () => {
    const { vergaderingen, bevindingen } = leesVergaderIcs([
      gebeurtenis('Extra raad', '2026-03-10', 'bevestigd', 'b'),
      gebeurtenis('Raadsvergadering', '2026-01-27', 'CONFIRMED', 'a'),
    ]);
    expect(vergaderingen).toEqual([
      {
        regel: 2,
        uid: 'a',
        dag: dagVan('2026-01-27'),
        aanleverdag: null,
        staat: 'bevestigd',
        soort: 'regulier',
        besluitvormend: true,
        commissies: [],
        opmerking: 'Raadsvergadering',
      },
      expect.objectContaining({ uid: 'b', soort: 'extra', staat: 'bevestigd' }),
    ]);
    expect(bevindingen).toMatchObject([{ code: 'AANLEVERDAG_ONTBREEKT', regel: null }]);
  });

  it.each<readonly [string, string, string, readonly string[], string]>([
    ['Raad', 'TENTATIVE', 'voorlopig', [], ''],
    ['Raad', 'CANCELLED', 'vervallen', [], ''],
    ['VERVALLEN: Raad', 'CANCELLED', 'vervallen', [], ''],
    ['VERVALLEN: Raad', 'CONFIRMED', 'voorlopig', ['STATUS_TEGENSPRAAK'], ''],
    ['Raad gaat toch door', 'CANCELLED', 'voorlopig', ['STATUS_TEGENSPRAAK'], ''],
    ['Raad', 'NOT-CANCELLED', 'voorlopig', ['STATUS_ONBEKEND'], ''],
    ['Raad', '', 'voorlopig', ['STATUS_ONTBREEKT'], ''],
    ['Zomerborrel', 'CONFIRMED', 'voorlopig', ['SOORT_ONBEKEND'], ''],
    ['Raad', 'CONFIRMED', 'voorlopig', ['STATUS_TEGENSPRAAK'], 'vervalt'],
    ['Raad', 'CONFIRMED', 'bevestigd', [], 'Raadzaal'],
    ['Raad', '', 'vervallen', [], 'Geannuleerd.'],
  ])('takes "%s" with status %s as %s', (titel, status, staat, codes, plaats) => {
    expect(lees(gebeurtenis(titel, '2026-01-27', status, titel, [plaats, '']))).toMatchObject({
      vergaderingen: [{ staat }],
      codes,
    });
  });

  it.each([
    ['Deadline stukken raad', '2026-01-06', 'AANLEVERMOMENT'],
    ['Agendacommissie gemeenteraad', '2026-01-06', 'ANDER_GREMIUM'],
    ['Raad', null, 'DATUM_ONTBREEKT'],
  ])('makes no meeting of "%s" on %s', (titel, dag, code) => {
    expect(lees(gebeurtenis(titel, dag))).toEqual({ vergaderingen: [], codes: [code] });
  });

  it('keeps a Saturday and says so', () => {
    expect(lees(gebeurtenis('Raad', '2026-01-31'))).toMatchObject({
      vergaderingen: [{ staat: 'bevestigd' }],
      codes: ['WEEKEND'],
    });
  });

  it('does not choose when one event stands on two days, or one day is called twice', () => {
    const opTweeDagen = lees(
      gebeurtenis('Raad', '2026-01-27', 'CONFIRMED', 'a'),
      gebeurtenis('Raad', '2026-02-03', 'CONFIRMED', 'a'),
    );
    expect(opTweeDagen).toMatchObject({ vergaderingen: [{ regel: 1 }, { regel: 2 }], codes: ['UID_DUBBEL'] });
    const tegenstrijdig = lees(
      gebeurtenis('Raad', '2026-01-27'),
      gebeurtenis('Raad', '2026-01-27', 'CANCELLED'),
    );
    expect(tegenstrijdig).toMatchObject({
      vergaderingen: [{ staat: 'voorlopig' }],
      codes: ['TEGENSTRIJDIGE_RIJEN'],
    });
  });

  it('answers any events, and has a meeting or a bevinding for each', () => {
    const tekst = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('Raad', 'CONFIRMED', 'vervallen', 'commissie', 'deadline'),
    );
    const dag = fc.option(fc.integer({ min: 18_000, max: 18_050 }));
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            uid: tekst,
            titel: tekst,
            dag,
            status: tekst,
            terzijde: fc.array(tekst, { maxLength: 2 }),
          }),
        ),
        (gebeurtenissen) => {
          const { vergaderingen, bevindingen } = leesVergaderIcs(gebeurtenissen);
          const regels = [...vergaderingen, ...bevindingen].map(({ regel }) => regel);
          gebeurtenissen.forEach((_, plaats) => expect(regels).toContain(plaats + 1));
        },
      ),
    );
  });
});

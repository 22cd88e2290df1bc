import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Maatregel, maatregeltekst } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { ALBLASSERDAM, DORDRECHT, aGremium, aStand, aTraject, dag, periode } from '../testing/bouwers.js';
import { dagTeLaat } from '../testing/drechtstad.js';
import { voorbeeld } from '../testing/voorbeeld.js';
import { nergensEerder, willekeurigeStand } from '../testing/willekeur.js';
import { waarschuwingenVan } from '../waarschuwingen/alle.js';
import { ingangsdatumverschil, mijlpaalverschillen, strookverschillen, watAls } from './wat-als.js';
import { waarschuwingsverschil } from './waarschuwingsverschil.js';

const COLLEGE = 'college-GM0482';
const RAAD = 'raad-GM0482';
const voor = bereken(dagTeLaat());

function raadNa(...maatregelen: readonly Maatregel[]): number | null | undefined {
  const antwoord = watAls(voor, maatregelen);
  expect(antwoord.geweigerd).toEqual([]);
  return strookverschillen(antwoord)[0]?.na?.laatst;
}

describe('the raad that would decide on di 18-5 because ONS-D is one day late', () => {
  it.each<[string, Maatregel, string]>([
    [
      'ONS-D a day earlier',
      { soort: 'activiteit-verplaatsen', activiteit: 'M1-10', dag: dag('11-3') },
      '13-4',
    ],
    [
      'the whole station a day earlier',
      { soort: 'station-verschuiven', mijlpaal: 1, station: 'ons-d', dagen: -1 },
      '13-4',
    ],
    [
      'one more college',
      { soort: 'vergadering-toevoegen', gremium: COLLEGE, dag: dag('18-3'), aanleverdag: dag('17-3') },
      '13-4',
    ],
    [
      'a college that moves, with its closing day',
      {
        soort: 'vergadering-verplaatsen',
        vergadering: `${COLLEGE}@23-3`,
        dag: dag('18-3'),
        aanleverdag: null,
      },
      '13-4',
    ],
    ['a college that falls out', { soort: 'vergadering-vervallen', vergadering: `${COLLEGE}@16-3` }, '18-5'],
    ['a raad that falls out', { soort: 'vergadering-vervallen', vergadering: `${RAAD}@13-4` }, '18-5'],
    ['shorter notice for the college', { soort: 'aanlevertermijn', gremium: COLLEGE, dagen: 4 }, '13-4'],
    ['shorter notice for the raad', { soort: 'aanlevertermijn', gremium: RAAD, dagen: 21 }, '13-4'],
    ['notice that is still a day too long', { soort: 'aanlevertermijn', gremium: RAAD, dagen: 22 }, '18-5'],
    ['a college on paper', { soort: 'schriftelijke-ronde', gremium: COLLEGE, dag: dag('15-3') }, '13-4'],
    [
      'an extra raad',
      { soort: 'extra-raad', gemeente: ALBLASSERDAM, dag: dag('20-4'), aanleverdag: dag('25-3') },
      '20-4',
    ],
    ['30 days to prepare the raad', { soort: 'verwerkingsdagen', station: 'raad', dagen: 30 }, '18-5'],
  ])('decides after %s', (_, maatregel, verwacht) => {
    expect(raadNa(maatregel)).toBe(dag(verwacht));
  });

  it('has no date when both raden close before the stuk is there, and is no number of days later', () => {
    const langer = { soort: 'verwerkingsdagen', station: 'raad', dagen: 31 } as const;
    expect(raadNa(langer)).toBeNull();
    expect(strookverschillen(watAls(voor, [langer]))[0]?.dagen).toBeNull();
  });

  it('is 35 days earlier, and no longer late, when ONS-D moves to do 11-3', () => {
    const antwoord = watAls(voor, [
      { soort: 'activiteit-verplaatsen', activiteit: 'M1-10', dag: dag('11-3') },
    ]);
    expect(strookverschillen(antwoord)).toMatchObject([
      { mijlpaal: 1, gemeente: ALBLASSERDAM, voor: { laatst: dag('18-5') }, dagen: -35 },
    ]);
    expect(mijlpaalverschillen(antwoord)).toMatchObject([{ dagen: -35 }]);
    expect(ingangsdatumverschil(antwoord)).toMatchObject({ voor: { marge: 228 }, na: { marge: 263 } });
    const { verschenen, verdwenen } = waarschuwingsverschil(antwoord);
    expect(verdwenen.map(({ code }) => code)).toContain('PROGNOSE_NA_VENSTER');
    expect(verschenen.map(({ code }) => code)).not.toContain('PROGNOSE_NA_VENSTER');
  });

  it('is in time for a window that ends later', () => {
    const antwoord = watAls(voor, [
      {
        soort: 'venster-wijzigen',
        mijlpaal: 1,
        station: 'raad',
        gemeente: null,
        venster: periode('1-4', '31-5'),
      },
    ]);
    expect(waarschuwingsverschil(antwoord).verdwenen.map(({ code }) => code)).toContain(
      'PROGNOSE_NA_VENSTER',
    );
  });
});

describe('a gemeente that takes no part', () => {
  it('no longer keeps the others waiting, and has no date', () => {
    const stand = aStand(aTraject({ gemeenten: 2 }));
    const antwoord = watAls(bereken(stand), [{ soort: 'gemeente-valt-af', gemeente: DORDRECHT }]);
    expect(strookverschillen(antwoord).map(({ gemeente, na }) => [gemeente, na === null])).toEqual([
      [ALBLASSERDAM, false],
      [DORDRECHT, true],
    ]);
    expect(antwoord.na.mijlpalen[0]?.totaal).toBe(1);
  });
});

describe('a mijlpaal that needs one gemeente instead of both', () => {
  it('is there when the first of them decides, and no gemeente decides on another day', () => {
    // The raad of Dordrecht has no meeting: with both needed nobody knows a day.
    const stand = voorbeeld(aTraject({ gemeenten: 2 }));
    const antwoord = watAls(bereken(stand), [
      { soort: 'samenloop', mijlpaal: 1, regel: { kind: 'aantal', nodig: 1 } },
    ]);

    expect(antwoord.geweigerd).toEqual([]);
    expect(mijlpaalverschillen(antwoord)).toMatchObject([
      { voor: { dag: { laatst: null } }, na: { dag: { laatst: dag('13-4') } }, dagen: null },
    ]);
    expect(strookverschillen(antwoord).map(({ voor: een, na }) => [een.laatst, na?.laatst])).toEqual([
      [dag('13-4'), dag('13-4')],
      [null, null],
    ]);
  });
});

describe('what an answer rests on', () => {
  const ronde = { soort: 'schriftelijke-ronde', gremium: COLLEGE, dag: dag('15-3') } as const;

  it('is that the body may decide on paper, where nobody said so', () => {
    const weg = { soort: 'vergadering-vervallen', vergadering: `${RAAD}@13-4` } as const;
    expect(watAls(voor, [weg, ronde]).voorwaarden).toEqual([
      {
        plaats: 1,
        tekst: 'Alleen als college Alblasserdam schriftelijk mag besluiten; in dit traject staat dat niet.',
      },
    ]);
    expect(maatregeltekst(ronde, voor.stand)).toBe(
      'college Alblasserdam: besluit schriftelijk, uiterlijk ma 15-3-2021, mits dat daar mag.',
    );
  });

  it('is nothing else where the body says so, or where the round is refused', () => {
    const { stand } = voor;
    const gremia = stand.gremia.map((een) => ({ ...een, schriftelijk: true }));
    expect(watAls(bereken({ ...stand, gremia }), [ronde]).voorwaarden).toEqual([]);
    expect(maatregeltekst(ronde, { ...stand, gremia })).toBe(
      'college Alblasserdam: besluit schriftelijk, uiterlijk ma 15-3-2021.',
    );
    expect(watAls(voor, [{ ...ronde, dag: dag('16-3') }]).voorwaarden).toEqual([]);
  });
});

describe('a maatregel that cannot be', () => {
  it.each<[string, Maatregel]>([
    ['NIET_GEVONDEN', { soort: 'activiteit-verplaatsen', activiteit: 'M9-99', dag: dag('11-3') }],
    ['NIET_GEVONDEN', { soort: 'station-verschuiven', mijlpaal: 2, station: 'ons-d', dagen: 1 }],
    ['WATALS-10', { soort: 'station-verschuiven', mijlpaal: 1, station: 'college', dagen: 7 }],
    ['NIET_GEVONDEN', { soort: 'vergadering-vervallen', vergadering: 'geen' }],
    ['NIET_GEVONDEN', { soort: 'schriftelijke-ronde', gremium: 'geen', dag: dag('15-3') }],
    ['NIET_GEVONDEN', { soort: 'aanlevertermijn', gremium: 'geen', dagen: 3 }],
    ['NIET_GEVONDEN', { soort: 'verwerkingsdagen', station: 'geen', dagen: 3 }],
    ['NIET_GEVONDEN', { soort: 'gemeente-valt-af', gemeente: DORDRECHT }],
    ['NIET_GEVONDEN', { soort: 'extra-raad', gemeente: DORDRECHT, dag: dag('20-4'), aanleverdag: null }],
    [
      'NIET_GEVONDEN',
      { soort: 'station-overslaan', mijlpaal: 1, station: 'commissie', gemeente: ALBLASSERDAM },
    ],
    ['AGENDA-02', { soort: 'schriftelijke-ronde', gremium: COLLEGE, dag: dag('16-3') }],
    [
      'AGENDA-01',
      { soort: 'vergadering-toevoegen', gremium: RAAD, dag: dag('20-4'), aanleverdag: dag('21-4') },
    ],
    ['WATALS-01', { soort: 'schriftelijke-ronde', gremium: COLLEGE, dag: dag('26-2') }],
    ['WATALS-02', { soort: 'extra-raad', gemeente: ALBLASSERDAM, dag: dag('20-4'), aanleverdag: null }],
    ['NIET_GEVONDEN', { soort: 'samenloop', mijlpaal: 2, regel: { kind: 'allen' } }],
    ['WATALS-05', { soort: 'samenloop', mijlpaal: 1, regel: { kind: 'aantal', nodig: 0 } }],
    ['WATALS-05', { soort: 'samenloop', mijlpaal: 1, regel: { kind: 'aantal', nodig: 2 } }],
    ['WATALS-03', { soort: 'gemeente-valt-af', gemeente: ALBLASSERDAM }],
    ['WATALS-04', { soort: 'station-overslaan', mijlpaal: 1, station: 'college', gemeente: ALBLASSERDAM }],
    [
      'PERIODE-01',
      {
        soort: 'venster-wijzigen',
        mijlpaal: 1,
        station: 'raad',
        gemeente: null,
        venster: { van: dag('2-4'), tot: dag('1-4') },
      },
    ],
  ])('is refused with %s and its place, and the rest still counts', (code, maatregel) => {
    const antwoord = watAls(voor, [
      { soort: 'activiteit-verplaatsen', activiteit: 'M1-10', dag: dag('11-3') },
      maatregel,
    ]);
    expect(antwoord.geweigerd).toMatchObject([{ plaats: 1, weigering: { code } }]);
    expect(strookverschillen(antwoord)[0]?.dagen).toBe(-35);
  });

  it('is judged by what the ones before it leave', () => {
    const weg: Maatregel = { soort: 'vergadering-vervallen', vergadering: `${COLLEGE}@16-3` };
    expect(watAls(voor, [weg, weg]).geweigerd).toMatchObject([
      { plaats: 1, weigering: { code: 'AGENDA-03' } },
    ]);
  });
});

describe('an extra raad without a closing day', () => {
  it('closes by the habit of the raad', () => {
    const stand = dagTeLaat();
    const gremia = [...stand.gremia.filter(({ code }) => code !== RAAD)];
    const raad = aGremium({ code: RAAD, soort: 'raad', gemeente: ALBLASSERDAM, aanleverdagen: 28 });
    const { na } = watAls(bereken({ ...stand, gremia: [...gremia, raad] }), [
      { soort: 'extra-raad', gemeente: ALBLASSERDAM, dag: dag('20-4'), aanleverdag: null },
    ]);
    expect(na.stand.vergaderingen.at(-1)?.aanleverdag).toBe(dag('23-3'));
  });
});

describe('for every Stand', () => {
  it('nothing assumed is today exactly', () => {
    fc.assert(
      fc.property(willekeurigeStand(), (stand) => {
        const vandaag = bereken(stand);
        const antwoord = watAls(vandaag, []);
        expect(antwoord.na).toBe(vandaag);
        expect(waarschuwingsverschil(antwoord)).toEqual({ verschenen: [], verdwenen: [], gewijzigd: [] });
        expect(strookverschillen(antwoord).every(({ dagen }) => dagen === null || dagen === 0)).toBe(true);
      }),
    );
  });

  it('a station moved there and back is one that was moved by no days, dates and warnings', () => {
    fc.assert(
      fc.property(willekeurigeStand(), fc.integer({ min: -20, max: 20 }), (stand, dagen) => {
        const vandaag = bereken(stand);
        const schuif = (over: number): Maatregel => ({
          soort: 'station-verschuiven',
          mijlpaal: 1,
          station: 'ons-d',
          dagen: over,
        });
        const { na, geweigerd } = watAls(vandaag, [schuif(dagen), schuif(-dagen)]);
        // Who decided already does not move, nor who has no day, nor does a day go before the decision that it waits for.
        const regels = new Set(geweigerd.map(({ weigering }) => weigering.code));
        expect([...regels].filter((code) => !['PLAN-05', 'WATALS-10', 'ROUTE-02'].includes(code))).toEqual(
          [],
        );
        fc.pre(regels.size === 0);
        const stil = watAls(vandaag, [schuif(0)]).na;
        expect(na.prognoses).toEqual(stil.prognoses);
        expect(waarschuwingenVan(na)).toEqual(waarschuwingenVan(stil));
      }),
    );
  });

  it('a longer preparation gives no earlier date', () => {
    fc.assert(
      fc.property(willekeurigeStand(), fc.nat(10), fc.nat(10), (stand, kort, extra) => {
        const met = (dagen: number): ReturnType<typeof watAls> =>
          watAls(bereken(stand), [{ soort: 'verwerkingsdagen', station: 'college', dagen }]);
        const eerst = met(kort).na.prognoses;
        const later = met(kort + extra).na.prognoses;
        expect(eerst.every(({ dag: een }, plaats) => nergensEerder(een, later[plaats]?.dag ?? een))).toBe(
          true,
        );
      }),
    );
  });
});

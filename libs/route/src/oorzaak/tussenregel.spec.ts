import { describe, expect, it } from '@jest/globals';
import { formatIso } from '@routekaart/kalender';
import type { Stand, Station } from '@routekaart/traject';
import fc from 'fast-check';
import { bereken } from '../berekening.js';
import { ALBLASSERDAM, aStation, dag, metVensters, periode } from '../testing/bouwers.js';
import { bij } from '../testing/oorzaak.js';
import { aRegel, keten, strook } from '../testing/strook.js';
import { prognoseVan } from '../testing/voorbeeld.js';
import { willekeurigeStrook } from '../testing/willekeur-strook.js';
import type { Oorzaak } from './graaf.js';
import { oorzaakVan } from './oorzaak.js';
import { oorzaakVanUiterste } from './oorzaak-van-uiterste.js';

const COLLEGE = 'm1-college-GM0482';
const NA_PO = aRegel('college', { tussen: { na: 'po', minimaalDagen: 7, weken: 1, weekdag: 2 } });

/** The PO of ma 29-3 and the MT of di 30-3; the college a week after the PO, so on di 6-4 and not on wo 31-3. */
const metMt = (stations: readonly Station[]): Stand =>
  strook(
    stations,
    '25-3',
    {
      po: [['29-3', '26-3']],
      mt: [['30-3', '29-3']],
      college: [
        ['31-3', '30-3'],
        ['6-4', '1-4'],
      ],
    },
    { peildatum: dag('25-3'), stationsregels: [NA_PO] },
  );

function oorzaak(stand: Stand): Oorzaak {
  const berekening = bereken(stand);
  return oorzaakVan(prognoseVan(COLLEGE, berekening), berekening);
}

describe('a rule about a body on the way that is not the one right before', () => {
  const stand = metMt(keten('ons-d', 'po', 'mt', 'college'));
  const graaf = oorzaak(stand);

  it('rests on the date of that body, and the day on which the stuk is ready on that of the one right before', () => {
    const regel = bij(`tussenregel:${COLLEGE}`, graaf);
    expect(regel.tekst).toBe('De regel van dit station (bron 002) laat geen besluit toe vóór di 6-4-2021.');
    expect(regel.omdat).toEqual(['datum:m1-po-GM0482']);
    expect(bij(`gereed:${COLLEGE}`, graaf).omdat).toContain('datum:m1-mt-GM0482');
  });

  it('says from which day it counts', () => {
    expect(graaf.zinnen.at(-1)).toContain(
      'laat geen besluit toe vóór di 6-4-2021. Die regel telt vanaf po Alblasserdam: ma 29-3-2021.',
    );
  });
});

describe('a rule at each of twenty-four bodies in a row', () => {
  it('tells each body once', () => {
    const codes = Array.from({ length: 24 }, (_, nr) => `stap-${String(nr + 1)}`);
    // Every day a meeting that takes papers on the day itself: only the rules of one week move on.
    const dagen = Array.from({ length: 200 }, (_, nr): readonly [string, string] => {
      const [, maand = '', op = ''] = formatIso(dag('25-3') + nr).split('-');
      return [`${op}-${maand}`, `${op}-${maand}`];
    });
    const stand = strook(
      keten('ons-d', ...codes),
      '25-3',
      Object.fromEntries(codes.map((code) => [code, dagen])),
      {
        peildatum: dag('25-3'),
        stationsregels: codes
          .slice(1)
          .map((code, nr) =>
            aRegel(code, { tussen: { na: codes[nr] ?? '', minimaalDagen: 7, weken: null, weekdag: 1 } }),
          ),
      },
    );
    const berekening = bereken(stand);
    const { knopen } = oorzaakVan(prognoseVan('m1-stap-24-GM0482', berekening), berekening);
    expect(knopen.filter(({ id }) => id.startsWith('tussenregel:'))).toHaveLength(23);
  });
});

describe('a rule about a body for which nobody waits', () => {
  // The college waits for the MT alone; the PO meets beside it.
  const stand = metMt([
    aStation({ code: 'ons-d', volgorde: 0 }),
    aStation({ code: 'po', volgorde: 1, voorgangers: ['ons-d'], perGemeente: true }),
    aStation({ code: 'mt', volgorde: 2, voorgangers: ['ons-d'], perGemeente: true }),
    aStation({ code: 'college', volgorde: 3, voorgangers: ['mt'], perGemeente: true }),
  ]);

  it('rests on its date, and that on its own meeting', () => {
    const graaf = oorzaak(stand);
    expect(bij(`tussenregel:${COLLEGE}`, graaf).omdat).toEqual(['datum:m1-po-GM0482']);
    const po = bij('datum:m1-po-GM0482', graaf);
    expect(po.tekst).toBe('po Alblasserdam: ma 29-3-2021.');
    expect(po.omdat).toContain('vergadering:m1-po-GM0482:po-GM0482@29-3');
    expect(bij('gereed:m1-po-GM0482', graaf).omdat).toContain('datum:m1-ons-d');
  });
});

describe('a rule on the way from a day that is only supposed', () => {
  // Until di 6-4 the college is in its window: with an MT of di 30-3 it is, with one after it no longer.
  const stand = metMt(keten('ons-d', 'po', 'mt', 'college'));
  const behandelingen = metVensters(stand.behandelingen, { [COLLEGE]: periode('1-4', '6-4') });
  const uiterste = (station: string): Oorzaak => {
    const plaats = { mijlpaal: 1, station, gemeente: ALBLASSERDAM, doel: 'venster' } as const;
    const graaf = oorzaakVanUiterste(plaats, bereken({ ...stand, behandelingen }));
    if (graaf === null) throw new Error(station);
    return graaf;
  };

  it.each([
    ['mt', 'the body before it is expected on'],
    ['po', 'is supposed'],
  ])('rests on the day of the body from which it counts, where that of %s is asked', (station) => {
    const { omdat } = bij(`dan:tussenregel:${COLLEGE}`, uiterste(station));
    expect(omdat).toEqual(['dan:datum:m1-po-GM0482']);
    expect(bij('dan:datum:m1-po-GM0482', uiterste(station)).soort).toBe(
      station === 'po' ? 'aanname' : 'datum',
    );
  });
});

/** The same, with each rule counted from the first body of the gemeente. */
function vanEerste(stand: Stand): Stand {
  const [eerste] = stand.stations.filter(({ perGemeente }) => perGemeente);
  return {
    ...stand,
    stationsregels: (stand.stationsregels ?? []).map((regel) =>
      regel.tussen === null || eerste === undefined || regel.station === eerste.code
        ? regel
        : { ...regel, tussen: { ...regel.tussen, na: eerste.code } },
    ),
  };
}

describe('whatever the strook', () => {
  it('each rule between two stations rests on one date, that the graph has', () => {
    let gezien = 0;
    fc.assert(
      fc.property(willekeurigeStrook().map(vanEerste), (stand) => {
        const berekening = bereken(stand);
        for (const prognose of berekening.prognoses) {
          const graaf = oorzaakVan(prognose, berekening);
          for (const { id } of graaf.knopen.filter((een) => een.id.startsWith('tussenregel:'))) {
            gezien += 1;
            const [gebonden] = stand.behandelingen.filter((een) => id === `tussenregel:${een.id}`);
            const regel = stand.stationsregels?.find(({ station }) => station === gebonden?.station);
            const van = stand.behandelingen.find(
              (een) => een.station === regel?.tussen?.na && een.mijlpaal === gebonden?.mijlpaal,
            );
            expect(bij(id, graaf).omdat).toEqual([`datum:${van?.id ?? ''}`]);
          }
        }
      }),
      { numRuns: 200 },
    );
    expect(gezien).toBeGreaterThan(0);
  });
});

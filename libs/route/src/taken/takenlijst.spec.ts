import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import fc from 'fast-check';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  DORDRECHT,
  aBesluit,
  aHerkomst,
  aTraject,
  aVergadering,
  anAanlevering,
  dag,
  gesloten,
  idVan,
  metVensters,
  nogTePlannen,
  onsdRij,
  periode,
  vast,
} from '../testing/bouwers.js';
import { COLLEGE, RAAD, STAP, vergaderingenVan, voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';
import { willekeurigeStand } from '../testing/willekeur.js';
import { waarschuwingenVan } from '../waarschuwingen/alle.js';
import { perOorzaak } from '../waarschuwingen/per-oorzaak.js';
import { isPrijs } from './prijzen.js';
import type { Taak } from './taak.js';
import { takenlijst } from './takenlijst.js';

const ALLES = { rol: null, gemeente: null };
const { onsd, college, raad } = STAP;

/** The college has decided on 16-3: the raad waits for the stuk until 18-3. */
function naCollege(over: Partial<Stand> = {}): Stand {
  return voorbeeld({
    peildatum: dag('17-3'),
    besluiten: [aBesluit(onsd, '11-3'), aBesluit(college, '16-3')],
    ...over,
  });
}

function taken(stand: Stand, vraag: Parameters<typeof takenlijst>[1] = ALLES): readonly Taak[] {
  return takenlijst(bereken(stand), vraag);
}

describe('takenlijst', () => {
  it('says what to hand in, before when, and what a day late costs; once, not also as a warning', () => {
    expect(taken(naCollege())).toMatchObject([
      {
        sleutel: 'AANLEVEREN/M1/raad/GM0482',
        soort: 'aanleveren',
        wat: 'Lever het stuk van mijlpaal 1 aan bij raad Alblasserdam, voor di 13-4-2021.',
        uiterlijk: dag('18-3'),
        anders: 'Anders wordt het di 18-5-2021, 35 dagen later.',
        sprong: 35,
        actor: { rol: 'gemeente', gremium: COLLEGE, gemeente: 'GM0482' },
        waarschuwing: { code: 'AANLEVERING_NADERT' },
      },
    ]);
  });

  it('quotes the rule that is broken where nothing else follows', () => {
    const behandelingen = metVensters(voorbeeld().behandelingen, { [raad]: periode('1-4', '30-4') });
    const laat = voorbeeld({ behandelingen, activiteiten: [onsdRij(vast('12-3'))] });
    const na = taken(laat).find(({ waarschuwing }) => waarschuwing?.code === 'PROGNOSE_NA_VENSTER');
    expect(na?.anders).toBe(
      'Anders wordt deze regel niet gehaald: “De prognose valt binnen het venster van het plan.”',
    );
  });

  it('names a sooner meeting that may take the stuk, where nobody knows until when', () => {
    const vergaderingen = vergaderingenVan(ALBLASSERDAM).map((een) =>
      een.gremium === RAAD && een.dag === dag('13-4') ? { ...een, aanleverdag: null } : een,
    );
    expect(taken(naCollege({ vergaderingen })).filter(({ soort }) => soort === 'aanleveren')).toMatchObject([
      {
        wat:
          'Lever het stuk van mijlpaal 1 aan bij raad Alblasserdam, voor di 18-5-2021. ' +
          'Misschien lukt di 13-4-2021 nog: daarvan is de aanleverdatum niet bekend.',
        uiterlijk: dag('22-4'),
        anders: 'Anders is er na di 18-5-2021 geen vergadering bekend.',
        sprong: null,
      },
    ]);
  });

  it('asks the TWO to hand in at the first body of a route that begins in the gemeenten', () => {
    // The college of 9-3 closes on 4-3.
    const basis = voorbeeld({ activiteiten: [] });
    const stand = {
      ...basis,
      stations: basis.stations
        .filter(({ code }) => code !== 'ons-d')
        .map((station) => (station.code === 'college' ? { ...station, voorgangers: [] } : station)),
      behandelingen: basis.behandelingen.filter(({ station }) => station !== 'ons-d'),
    };
    const [eerste] = taken(stand, { rol: 'two', gemeente: null });
    expect(eerste).toMatchObject({
      sleutel: 'AANLEVEREN/M1/college/GM0482',
      wat: 'Lever het stuk van mijlpaal 1 aan bij college Alblasserdam, voor di 9-3-2021.',
      uiterlijk: dag('4-3'),
      anders: 'Anders wordt het di 16-3-2021, 7 dagen later.',
      actor: { rol: 'two', gremium: null, gemeente: null },
    });
    const ingeleverd = { ...stand, aanleveringen: [anAanlevering(college, '1-3')] };
    expect(taken(ingeleverd, { rol: 'two', gemeente: null })).toEqual([]);
  });

  it('is empty once the stuk lies there, or everything was decided', () => {
    expect(taken(naCollege({ aanleveringen: [anAanlevering(raad, '17-3')] }))).toEqual([]);
    const besluiten = [aBesluit(onsd, '11-3'), aBesluit(college, '16-3'), aBesluit(raad, '13-4')];
    expect(taken(naCollege({ besluiten, peildatum: dag('14-4') }))).toEqual([]);
  });

  it('gives each role its own things, and a gemeente only those of its own strook', () => {
    const stand = naCollege();

    expect(taken(stand, { rol: 'gemeente', gemeente: 'GM0482' })).toHaveLength(1);
    expect(taken(stand, { rol: 'gemeente', gemeente: 'GM0505' })).toEqual([]);
    expect(taken(stand, { rol: 'two', gemeente: null })).toEqual([]);
  });

  describe('about a cause', () => {
    const start = voorbeeld({
      peildatum: dag('1-3'),
      activiteiten: [onsdRij(nogTePlannen(periode('15-3', '19-3')))],
      behandelingen: metVensters(voorbeeld().behandelingen, {
        [onsd]: periode('15-3', '19-3'),
        [raad]: periode('5-4', '30-4'),
      }),
    });

    it('is one task, with the consequence as what happens otherwise', () => {
      expect(taken(start)).toMatchObject([
        {
          sleutel: 'ROUTESTART_NIET_GEPLAND/M1/ons-d/M1-10',
          soort: 'plannen',
          ernst: 'kritiek',
          uiterlijk: dag('1-3'),
          anders: expect.stringContaining('raad Alblasserdam kan pas besluiten'),
          actor: { rol: 'two' },
        },
      ]);
    });

    it.each([
      [2, /En 1 ander gevolg\.$/u],
      [3, /En 2 andere gevolgen\.$/u],
    ])('counts the consequences behind the first one: %i in all', (gemeenten, einde) => {
      const opzet = aTraject({ gemeenten });
      const codes = opzet.gemeenten.map(({ code }) => code);
      const vensters = Object.fromEntries(
        codes.map((code) => [idVan(1, 'raad', code), periode('5-4', '30-4')]),
      );
      const [taak] = taken({
        ...start,
        ...opzet,
        behandelingen: metVensters(opzet.behandelingen, { [onsd]: periode('15-3', '19-3'), ...vensters }),
        vergaderingen: codes.flatMap(vergaderingenVan),
      });
      expect(taak?.anders).toMatch(einde);
    });

    it('is left out while it is put off, and back the day after', () => {
      const [oorzaak] = waarschuwingenVan(bereken(start)).filter(
        ({ code }) => code === 'ROUTESTART_NIET_GEPLAND',
      );
      const { sleutel = '', kenmerk = '' } = oorzaak ?? {};
      const afhandelingen = [
        {
          waarschuwing: sleutel,
          kenmerk,
          soort: 'gesluimerd' as const,
          tot: dag('1-3'),
          reden: 'Wordt gepland.',
          eigenaar: 'TWO',
          herkomst: aHerkomst(),
        },
      ];

      expect(taken({ ...start, afhandelingen })).toEqual([]);
      expect(taken({ ...start, afhandelingen, peildatum: dag('2-3') })).toHaveLength(1);
    });
  });

  it('leaves out handing in while that is put off, with its price, and has it back the day after', () => {
    // The raad of di 20-4 is the only one in the window; it closes on di 23-3.
    const stand = naCollege({
      behandelingen: metVensters(voorbeeld().behandelingen, { [raad]: periode('5-4', '30-4') }),
      vergaderingen: [
        ...vergaderingenVan(ALBLASSERDAM).filter(({ gremium }) => gremium !== RAAD),
        aVergadering(RAAD, '20-4', '23-3'),
      ],
    });
    const [nadert] = waarschuwingenMet('AANLEVERING_NADERT', stand);
    const afhandelingen = [
      {
        waarschuwing: nadert?.sleutel ?? '',
        kenmerk: nadert?.kenmerk ?? '',
        soort: 'gesluimerd' as const,
        tot: dag('19-3'),
        reden: 'Komt vrijdag.',
        eigenaar: 'Secretaris',
        herkomst: aHerkomst(),
      },
    ];

    expect(taken(stand).map(({ sleutel }) => sleutel)).toEqual(['AANLEVEREN/M1/raad/GM0482']);
    expect(taken({ ...stand, afhandelingen, peildatum: dag('19-3') })).toEqual([]);
    expect(taken({ ...stand, afhandelingen, peildatum: dag('20-3') })).toMatchObject([
      { ernst: 'kritiek', uiterlijk: dag('23-3'), waarschuwing: { code: 'AANLEVERING_NADERT' } },
    ]);
  });

  describe('about what a missed meeting costs', () => {
    const start = voorbeeld({
      peildatum: dag('1-3'),
      activiteiten: [onsdRij(vast('11-3'))],
      behandelingen: metVensters(voorbeeld().behandelingen, { [raad]: periode('5-4', '30-4') }),
    });

    it('asks who is named to act, by the day of the warning', () => {
      const [reserve] = waarschuwingenVan(bereken(start)).filter(({ code }) => code === 'GEEN_RESERVE');

      expect(taken(start, { rol: reserve?.actor.rol ?? '', gemeente: null })).toMatchObject([
        {
          soort: 'oplossen',
          wat: expect.stringContaining('raad Alblasserdam heeft na di 13-4-2021 geen tweede kans'),
          uiterlijk: dag('11-3'),
          anders: 'Anders wordt het 35 dagen later.',
          sprong: 35,
          actor: { rol: 'two', gremium: 'ons-d' },
          waarschuwing: { code: 'GEEN_RESERVE' },
        },
      ]);
    });

    it('is one task for all meetings that hang on the same act', () => {
      const twee = aTraject({ gemeenten: 2 });
      const stand = voorbeeld({
        ...twee,
        vergaderingen: [ALBLASSERDAM, DORDRECHT].flatMap(vergaderingenVan),
        behandelingen: metVensters(twee.behandelingen, {
          [raad]: periode('5-4', '30-4'),
          [idVan(1, 'raad', DORDRECHT)]: periode('5-4', '30-4'),
        }),
      });

      expect(waarschuwingenMet('GEEN_RESERVE', stand)).toHaveLength(2);
      // A reces behind the same meetings is no other meeting.
      const reces = [gesloten('Meireces', '1-5', '9-5', { laag: 'reces' })];
      expect(taken({ ...stand, kalenderperioden: reces }, { rol: 'two', gemeente: null })).toMatchObject([
        { anders: 'Anders wordt het 35 dagen later. Ook andere vergaderingen hangen hiervan af (1).' },
      ]);
      expect(taken(stand, { rol: 'two', gemeente: null })).toMatchObject([
        { anders: 'Anders wordt het 35 dagen later. Ook andere vergaderingen hangen hiervan af (1).' },
      ]);
    });

    it('never leaves who is named to act with nothing to do by that day', () => {
      fc.assert(
        fc.property(willekeurigeStand(), (stand) => {
          const berekening = bereken(stand);
          for (const { waarschuwing } of perOorzaak(waarschuwingenVan(berekening), berekening)) {
            const { actor, mijlpaal, uiterlijk } = waarschuwing;
            if (!isPrijs({ waarschuwing }) || uiterlijk === null) continue;
            const lijst = takenlijst(berekening, { rol: actor.rol, gemeente: actor.gemeente });

            expect(
              lijst.some((taak) => taak.mijlpaal === mijlpaal && (taak.uiterlijk ?? Infinity) <= uiterlijk),
            ).toBe(true);
          }
        }),
      );
    });
  });

  it('is ordered by the last day on which doing it helps, never a day that has passed', () => {
    fc.assert(
      fc.property(willekeurigeStand(), (stand) => {
        const lijst = taken(stand);
        const dagen = lijst.map(({ uiterlijk }) => uiterlijk ?? Number.MAX_SAFE_INTEGER);

        expect(dagen).toEqual([...dagen].sort((a, b) => a - b));
        expect(Math.min(...dagen, Number.MAX_SAFE_INTEGER)).toBeGreaterThanOrEqual(stand.peildatum);
        expect(new Set(lijst.map(({ sleutel }) => sleutel)).size).toBe(lijst.length);
        expect(taken(stand)).toEqual(lijst);
      }),
    );
  });
});

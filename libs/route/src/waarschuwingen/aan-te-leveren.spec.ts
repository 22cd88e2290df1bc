import { describe, expect, it } from '@jest/globals';
import type { Aanhoudsoort, Besluit, Stand, Uitkomst } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { takenlijst } from '../taken/takenlijst.js';
import {
  aBesluit,
  aHerkomst,
  aVergadering,
  anAanlevering,
  dag,
  metVensters,
  onsdRij,
  periode,
  vast,
} from '../testing/bouwers.js';
import { COLLEGE, RAAD, STAP, vergaderingenVan, voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';

const { onsd, college, raad } = STAP;

/** What is asked about handing in on this day: `code station: the first evidence` and the tasks. */
function gevraagd(stand: Stand): readonly string[] {
  const waarschuwingen = (['AANLEVERING_GEMIST', 'AANLEVERING_NADERT'] as const).flatMap((code) =>
    waarschuwingenMet(code, stand).map(
      ({ station, bewijs }) => `${code} ${station ?? ''}: ${bewijs[0] ?? ''}`,
    ),
  );
  const taken = takenlijst(bereken(stand), { rol: null, gemeente: null })
    .filter(({ sleutel }) => sleutel.startsWith('AANLEVEREN/'))
    .map(({ wat }) => wat);
  return [...waarschuwingen, ...taken];
}

const besluitVan = (
  behandeling: string,
  opDag: string,
  volgnummer: number,
  over: Partial<Besluit> = {},
): Besluit => aBesluit(behandeling, opDag, { herkomst: aHerkomst({ volgnummer, dag: dag(opDag) }), ...over });

/** ONS-D on 11-3, college on 16-3, and the raad of di 13-4 put the stuk off. Next: di 18-5, which closes on do 22-4. */
function naRaad(
  peildatum: string,
  uitkomst: Uitkomst,
  aanhouding: { soort: Aanhoudsoort; herindiening: string | null } | null = null,
  over: Partial<Stand> = {},
): Stand {
  const herindiening = aanhouding?.herindiening ?? null;
  return voorbeeld({
    peildatum: dag(peildatum),
    vergaderingen: [
      ...vergaderingenVan('GM0482'),
      aVergadering(COLLEGE, '20-4', '15-4'),
      aVergadering(COLLEGE, '27-4', '22-4'),
      aVergadering(RAAD, '15-6', '20-5'),
    ],
    besluiten: [
      besluitVan(onsd, '11-3', 1),
      besluitVan(college, '16-3', 2),
      besluitVan(raad, '13-4', 3, {
        uitkomst,
        aanhouding:
          aanhouding === null
            ? null
            : { soort: aanhouding.soort, herindiening: herindiening === null ? null : dag(herindiening) },
      }),
    ],
    ...over,
  });
}

describe('a stuk that must be handed in again', () => {
  const OPNIEUW = 'Lever het stuk van mijlpaal 1 opnieuw aan bij raad Alblasserdam, voor';
  const NADERT = 'AANLEVERING_NADERT raad: Aanleverdatum do 22-4-2021 voor vergadering di 18-5-2021';

  it.each<[string, Uitkomst, Parameters<typeof naRaad>[2]]>([
    ['held over until re-entry', 'aangehouden', { soort: 'tot-herindiening', herindiening: null }],
    ['taken back', 'teruggenomen', null],
  ])('is asked for before the raad closes, and told when that was missed: %s', (_, uitkomst, aanhouding) => {
    expect(gevraagd(naRaad('14-4', uitkomst, aanhouding))).toEqual([`${OPNIEUW} di 18-5-2021.`]);
    expect(gevraagd(naRaad('21-4', uitkomst, aanhouding))).toEqual([NADERT, `${OPNIEUW} di 18-5-2021.`]);
    expect(gevraagd(naRaad('23-4', uitkomst, aanhouding))).toEqual([
      'AANLEVERING_GEMIST raad: Opnieuw aan te leveren sinds di 13-4-2021',
      `${OPNIEUW} di 15-6-2021.`,
    ]);
  });

  it('is asked of the college, which brings it', () => {
    const [nadert] = waarschuwingenMet('AANLEVERING_NADERT', naRaad('21-4', 'teruggenomen'));
    expect(nadert).toMatchObject({
      actor: { gremium: COLLEGE },
      melding: expect.stringContaining(
        'Lever het stuk uiterlijk do 22-4-2021 opnieuw aan bij raad Alblasserdam',
      ),
    });
  });

  it('counts from the day that was promised', () => {
    const beloofd = { soort: 'tot-herindiening', herindiening: '23-4' } as const;
    expect(gevraagd(naRaad('21-4', 'aangehouden', beloofd))).toEqual([`${OPNIEUW} di 15-6-2021.`]);
    expect(gevraagd(naRaad('21-5', 'aangehouden', beloofd))).toEqual([
      'AANLEVERING_GEMIST raad: Opnieuw aan te leveren sinds vr 23-4-2021',
    ]);
  });

  it.each<[string, Stand]>([
    [
      'lies there still',
      naRaad('21-4', 'aangehouden', { soort: 'volgende-vergadering', herindiening: null }),
    ],
    ['was handed in', naRaad('21-4', 'teruggenomen', null, { aanleveringen: [anAanlevering(raad, '20-4')] })],
    ['comes back nobody knows when', naRaad('21-4', 'ingetrokken')],
    [
      'stands on an agenda',
      naRaad('21-4', 'teruggenomen', null, {
        agenderingen: [
          { behandeling: raad, vergadering: `${RAAD}@18-5`, herkomst: aHerkomst({ volgnummer: 4 }) },
        ],
      }),
    ],
  ])('is not asked for when it %s', (_, stand) => {
    expect(gevraagd(stand)).toEqual([]);
  });

  it('is not said to be missed at the college for what came before the raad sent it back', () => {
    // The college closed on do 11-3 for di 16-3 and had the stuk; since the raad of di 13-4 it can have it again.
    expect(gevraagd(naRaad('14-4', 'terugverwezen'))).toEqual([
      'AANLEVERING_NADERT college: Aanleverdatum do 15-4-2021 voor vergadering di 20-4-2021',
      'Lever het stuk van mijlpaal 1 opnieuw aan bij college Alblasserdam, voor di 20-4-2021.',
    ]);
    expect(gevraagd(naRaad('16-4', 'terugverwezen'))[0]).toBe(
      'AANLEVERING_GEMIST college: Opnieuw aan te leveren sinds di 13-4-2021',
    );
  });
});

describe('the first body of a route', () => {
  /** The route begins in the gemeenten; the college of di 16-3 closes on do 11-3. */
  const zonderOnsd = (peildatum: string, over: Partial<Stand> = {}): Stand => {
    const basis = voorbeeld({ peildatum: dag(peildatum), activiteiten: [], ...over });
    return {
      ...basis,
      stations: basis.stations
        .filter(({ code }) => code !== 'ons-d')
        .map((station) => (station.code === 'college' ? { ...station, voorgangers: [] } : station)),
      behandelingen: basis.behandelingen.filter(({ station }) => station !== 'ons-d'),
    };
  };
  const metVenster = (peildatum: string): Stand =>
    zonderOnsd(peildatum, {
      behandelingen: metVensters(voorbeeld().behandelingen, { [college]: periode('10-3', '31-3') }),
    });

  it('is asked for a stuk that the plan says is there, by the TWO', () => {
    expect(waarschuwingenMet('AANLEVERING_NADERT', metVenster('11-3'))).toMatchObject([
      { station: 'college', uiterlijk: dag('11-3'), actor: { rol: 'two', gremium: null, gemeente: null } },
    ]);
    expect(waarschuwingenMet('AANLEVERING_GEMIST', metVenster('11-3'))).toEqual([]);
    expect(waarschuwingenMet('AANLEVERING_GEMIST', metVenster('12-3'))).toMatchObject([
      {
        bewijs: ['Gereed sinds wo 10-3-2021', 'Aanleverdatum do 11-3-2021 voor vergadering di 16-3-2021'],
        actor: { rol: 'two', gremium: null, gemeente: null },
      },
    ]);
  });

  it('is asked for nothing but in the list of tasks while nobody knows whether there is a stuk', () => {
    for (const peildatum of ['11-3', '12-3']) {
      expect(gevraagd(zonderOnsd(peildatum))).toEqual([expect.stringMatching(/^Lever het stuk/u)]);
    }
  });

  it('is known to have a stuk to come once another first body got it', () => {
    const basis = zonderOnsd('12-3');
    const ander = 'm1-college-GM0505';
    const stand: Stand = {
      ...basis,
      gemeenten: [...basis.gemeenten, { code: 'GM0505', naam: 'Dordrecht' }],
      gremia: [
        ...basis.gremia,
        ...basis.gremia
          .filter(({ code }) => code === COLLEGE)
          .map((gremium) => ({
            ...gremium,
            code: 'college-GM0505',
            naam: 'college Dordrecht',
            gemeente: 'GM0505',
          })),
      ],
      behandelingen: [
        ...basis.behandelingen,
        ...basis.behandelingen
          .filter(({ id }) => id === college)
          .map((een) => ({ ...een, id: ander, gemeente: 'GM0505', gremium: 'college-GM0505' })),
      ],
    };
    const gemist = (over: Partial<Stand>): readonly unknown[] =>
      waarschuwingenMet('AANLEVERING_GEMIST', { ...stand, ...over }).map(({ gemeente, bewijs }) => [
        gemeente,
        bewijs[0],
      ]);
    expect(gemist({})).toEqual([]);
    expect(gemist({ aanleveringen: [anAanlevering(ander, '10-3')] })).toEqual([
      ['GM0482', 'Gereed sinds wo 10-3-2021'],
    ]);
    expect(gemist({ besluiten: [aBesluit(ander, '9-3')] })).toEqual([['GM0482', 'Gereed sinds di 9-3-2021']]);
    expect(gemist({ aanleveringen: [anAanlevering(ander, '12-3')] })).toEqual([]);
  });

  it('is asked for a new version only since it was added, or since the older one was treated', () => {
    const metVersie = (peildatum: string, toegevoegd: string | null): readonly unknown[] => {
      const herkomst = toegevoegd === null ? null : aHerkomst({ dag: dag(toegevoegd) });
      const stand: Stand = {
        ...metVenster(peildatum),
        stukversies: [
          { mijlpaal: 1, nummer: 1, naam: 'versie 1' },
          { mijlpaal: 1, nummer: 2, naam: 'versie 2', herkomst },
        ],
        besluiten: [aBesluit(college, '16-3')],
      };
      return waarschuwingenMet('AANLEVERING_GEMIST', stand).map(({ bewijs }) => bewijs);
    };
    // The college of di 16-3 treated version 1; that of di 23-3 closes on do 18-3, that of di 30-3 on do 25-3.
    expect(metVersie('18-3', '18-3')).toEqual([]);
    expect(metVersie('19-3', '18-3')).toEqual([
      ['Gereed sinds do 18-3-2021', 'Aanleverdatum do 18-3-2021 voor vergadering di 23-3-2021'],
    ]);
    expect(metVersie('19-3', '19-3')).toEqual([]);
    expect(metVersie('17-3', null)).toEqual([]);
    expect(metVersie('19-3', null)).toEqual([
      ['Gereed sinds wo 17-3-2021', 'Aanleverdatum do 18-3-2021 voor vergadering di 23-3-2021'],
    ]);
  });

  it('is known to have a stuk once its version was added', () => {
    const stukversies = [
      { mijlpaal: 1, nummer: 1, naam: 'versie 1', herkomst: aHerkomst({ dag: dag('10-3') }) },
    ];
    expect(gevraagd(zonderOnsd('12-3', { stukversies }))[0]).toBe(
      'AANLEVERING_GEMIST college: Gereed sinds wo 10-3-2021',
    );
  });

  it('is asked for what its day in the plan takes, though nobody knows since when there is a stuk', () => {
    const opPlan = (peildatum: string): readonly string[] =>
      gevraagd(
        voorbeeld({
          peildatum: dag(peildatum),
          activiteiten: [onsdRij(vast('11-3'))],
          vergaderingen: [aVergadering('ons-d', '11-3', '8-3')],
        }),
      );
    expect(opPlan('8-3')[0]).toBe(
      'AANLEVERING_NADERT ons-d: Aanleverdatum ma 8-3-2021 voor vergadering do 11-3-2021',
    );
    expect(opPlan('9-3')).toEqual([
      'AANLEVERING_GEMIST ons-d: Aanleverdatum ma 8-3-2021 voor vergadering do 11-3-2021',
    ]);
  });
});

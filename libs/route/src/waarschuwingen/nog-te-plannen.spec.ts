import { describe, expect, it } from '@jest/globals';
import type { Activiteit, Stand } from '@routekaart/traject';
import {
  aBesluit,
  aTraject,
  aVergadering,
  anActiviteit,
  dag,
  metVensters,
  nogTePlannen,
  onsdRij,
  periode,
  vast,
} from '../testing/bouwers.js';
import { STAP, voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';

const { onsd } = STAP;
const week11 = periode('15-3', '19-3');

function onsdNogTePlannen(peildatum: string, over: Partial<Stand> = {}): Stand {
  return voorbeeld({
    peildatum: dag(peildatum),
    activiteiten: [onsdRij(nogTePlannen(week11))],
    behandelingen: metVensters(voorbeeld().behandelingen, { [onsd]: week11 }),
    ...over,
  });
}

describe('ROUTESTART_NIET_GEPLAND', () => {
  it('fires for an ONS-D that must still be planned, with the day by which it must be fixed', () => {
    expect(waarschuwingenMet('ROUTESTART_NIET_GEPLAND', onsdNogTePlannen('1-3'))).toMatchObject([
      {
        ernst: 'let-op',
        station: 'ons-d',
        activiteit: 'M1-10',
        melding:
          'De vergadering waarin ons-d instemt en doorstuurt naar de gemeenten (mijlpaal 1) is niet gepland ' +
          '(venster ma 15-3 t/m vr 19-3-2021).',
        bewijs: [
          'Rij M1-10 (regel 101 van de bron)',
          '14 dagen voor ma 15-3-2021 is ma 1-3-2021 (gebruikelijke termijn)',
        ],
        actor: { rol: 'two', gremium: 'ons-d', gemeente: null },
        uiterlijk: dag('1-3'),
        oorzaak: [expect.stringContaining('De datum moet nog worden gepland in ma 15-3 t/m vr 19-3-2021.')],
      },
    ]);
  });

  it('is grave from the day after, when people can no longer be invited in time', () => {
    expect(waarschuwingenMet('ROUTESTART_NIET_GEPLAND', onsdNogTePlannen('2-3'))).toMatchObject([
      { ernst: 'kritiek', uiterlijk: null },
    ]);
  });

  it('fires also when the plan has no row for it at all', () => {
    expect(
      waarschuwingenMet('ROUTESTART_NIET_GEPLAND', onsdNogTePlannen('1-3', { activiteiten: [] })),
    ).toMatchObject([
      {
        activiteit: null,
        bewijs: ['Geen rij in de detailplanning', expect.stringContaining('ma 1-3-2021')],
      },
    ]);
  });

  it.each([
    ['a day in the plan', { activiteiten: [onsdRij(vast('18-3'))] }],
    ['a meeting in the window', { vergaderingen: [aVergadering('ons-d', '18-3', '15-3')] }],
    ['a besluit', { besluiten: [aBesluit(onsd, '1-3')] }],
  ])('disappears with %s', (_, over) => {
    expect(waarschuwingenMet('ROUTESTART_NIET_GEPLAND', onsdNogTePlannen('1-3', over))).toEqual([]);
  });
});

describe('ROUTESTART_NIET_GEPLAND of an ONS-D with a day in the plan', () => {
  const REST = [aVergadering('ons-d', '18-3', '15-3')];
  const gepland = (peildatum: string, over: Partial<Stand> = {}): Stand =>
    onsdNogTePlannen(peildatum, { activiteiten: [onsdRij(vast('18-3'))], vergaderingen: REST, ...over });
  const codes = (stand: Stand): readonly string[] =>
    ['ROUTESTART_NIET_GEPLAND' as const, 'AANLEVERING_GEMIST' as const, 'TE_LAAT' as const].flatMap((code) =>
      waarschuwingenMet(code, stand)
        .filter(({ station }) => station === 'ons-d')
        .map((een) => een.code),
    );

  it('leaves a day that closed to the warning that says so', () => {
    expect(codes(gepland('15-3'))).toEqual([]);
    expect(codes(gepland('16-3'))).toEqual(['AANLEVERING_GEMIST']);
  });

  it('leaves a day that has passed to the warning that says so', () => {
    expect(codes(gepland('19-3', { vergaderingen: [] }))).toEqual(['TE_LAAT']);
  });

  it('leaves a day on which the stuk cannot be there to VOLGORDE', () => {
    const { stations, behandelingen, ...opzet } = aTraject({ stuurgroep: true });
    const activiteiten = [
      onsdRij(vast('11-3')),
      onsdRij(vast('16-3'), { code: 'M1-09', station: 'stuurgroep', gremia: ['stuurgroep'] }),
    ];
    const stand = voorbeeld({ ...opzet, stations, behandelingen, activiteiten });
    expect(waarschuwingenMet('ROUTESTART_NIET_GEPLAND', stand)).toEqual([]);
    expect(waarschuwingenMet('VOLGORDE', stand)).toMatchObject([{ station: 'ons-d' }]);
  });

  it('says that the meeting must be planned anew once it was cancelled', () => {
    const vergaderingen = [aVergadering('ons-d', '18-3', '15-3', { staat: 'vervallen' })];
    expect(waarschuwingenMet('ROUTESTART_NIET_GEPLAND', gepland('1-3', { vergaderingen }))).toMatchObject([
      {
        melding:
          'De vergadering waarin ons-d instemt en doorstuurt naar de gemeenten (mijlpaal 1) is niet opnieuw gepland: ' +
          'die van do 18-3-2021 is vervallen (venster ma 15-3 t/m vr 19-3-2021).',
      },
    ]);
  });

  it('says so too once its row was dropped, and which one', () => {
    const activiteiten = [onsdRij(vast('18-3'), { toestand: 'vervallen' })];
    expect(
      waarschuwingenMet('ROUTESTART_NIET_GEPLAND', gepland('1-3', { activiteiten, vergaderingen: [] })),
    ).toMatchObject([
      {
        melding:
          'De vergadering waarin ons-d instemt en doorstuurt naar de gemeenten (mijlpaal 1) is niet opnieuw gepland: ' +
          '“Instemming ONS-D” is vervallen (venster ma 15-3 t/m vr 19-3-2021).',
        bewijs: ['Rij M1-10 (regel 101 van de bron)', expect.stringContaining('ma 1-3-2021')],
      },
    ]);
  });

  it('leaves a stuk that was put off without end to WACHT_OP_HERINDIENING', () => {
    const aanhouding = { soort: 'onbepaald' as const, herindiening: null };
    const besluiten = [aBesluit(onsd, '18-3', { uitkomst: 'aangehouden', aanhouding })];
    const stand = gepland('19-3', { besluiten, vergaderingen: [] });
    expect(waarschuwingenMet('ROUTESTART_NIET_GEPLAND', stand)).toEqual([]);
    expect(waarschuwingenMet('WACHT_OP_HERINDIENING', stand)).toHaveLength(1);
  });
});

describe('NOG_TE_PLANNEN', () => {
  const met = (over: Partial<Activiteit>, peildatum = '1-3'): Stand =>
    voorbeeld({
      peildatum: dag(peildatum),
      activiteiten: [onsdRij(vast('11-3')), anActiviteit({ datum: nogTePlannen(week11), ...over })],
    });

  it('fires for an activiteit beside the route, with the day by which it must be fixed', () => {
    expect(waarschuwingenMet('NOG_TE_PLANNEN', met({}))).toMatchObject([
      {
        ernst: 'info',
        mijlpaal: 1,
        activiteit: 'M1-01',
        melding: '“Technische vragenronde” heeft nog geen datum (venster ma 15-3 t/m vr 19-3-2021).',
        bewijs: [
          'Rij M1-01 (regel 101 van de bron)',
          '14 dagen voor ma 15-3-2021 is ma 1-3-2021 (gebruikelijke termijn)',
        ],
        actor: { rol: 'two', gremium: 'ons-d', gemeente: null },
        uiterlijk: dag('1-3'),
        oorzaak: ['Vastleggen uiterlijk ma 1-3-2021.', 'De planning vermeldt “datum nog plannen”.'],
      },
    ]);
  });

  it('asks for attention once that day has passed, and for a choice once the window has', () => {
    expect(waarschuwingenMet('NOG_TE_PLANNEN', met({}, '2-3'))).toMatchObject([
      { ernst: 'let-op', uiterlijk: null },
    ]);
    expect(waarschuwingenMet('NOG_TE_PLANNEN', met({}, '20-3'))[0]?.melding).toContain(
      'het venster is voorbij',
    );
  });

  it.each([
    ['before its band begins', 'eind maart', periode('21-3', '31-3'), '7-3'],
    ['before its end, where only that was promised', 'Voor medio april', periode('1-1', '10-4'), '27-3'],
    ['before its end, also with accents', 'vóór 11 april', periode('1-1', '10-4'), '27-3'],
  ])('takes a date in words for a commitment: a day is due %s', (_wat, tekst, venster, uiterlijk) => {
    const vaag = met({ datum: { kind: 'vaag', tekst, venster }, toestand: 'voorgesteld' });
    expect(waarschuwingenMet('NOG_TE_PLANNEN', vaag)).toMatchObject([
      { ernst: 'info', uiterlijk: dag(uiterlijk) },
    ]);
  });

  it.each<[string, Partial<Activiteit>]>([
    ['it has a day', { datum: vast('18-3') }],
    ['a day was proposed', { datum: vast('18-3'), toestand: 'voorgesteld' }],
    ['the row is for all raden, whose calendars decide', { station: 'raad' }],
    ['it was cancelled', { toestand: 'vervallen' }],
    ['it was held', { toestand: 'gehouden' }],
    ['the row is for all colleges, whose calendars decide', { station: 'college' }],
    ['it is the start of the route, which has its own code', { station: 'ons-d', mijlpalen: [2] }],
  ])('is silent when %s', (_, over) => {
    expect(waarschuwingenMet('NOG_TE_PLANNEN', met(over))).toEqual([]);
  });

  it('has no date yet on the last day of its window', () => {
    expect(waarschuwingenMet('NOG_TE_PLANNEN', met({}, '19-3'))).toMatchObject([
      { melding: '“Technische vragenronde” heeft nog geen datum (venster ma 15-3 t/m vr 19-3-2021).' },
    ]);
  });

  it('tells once what the planning says of it, however many rows it has there', () => {
    const rijen = ['M1-01', 'M2-01'].flatMap((code) =>
      anActiviteit().rijen.map((rij) => ({ ...rij, code, datumTekst: 'datum nog plannen' })),
    );
    expect(waarschuwingenMet('NOG_TE_PLANNEN', met({ rijen }))).toMatchObject([
      {
        bewijs: [
          'Rij M1-01 (regel 101 van de bron)',
          'Rij M2-01 (regel 101 van de bron)',
          expect.stringContaining('ma 1-3-2021'),
        ],
        oorzaak: ['Vastleggen uiterlijk ma 1-3-2021.', 'De planning vermeldt “datum nog plannen”.'],
      },
    ]);
  });

  it('fires for a regional body on the route that is not its start', () => {
    const stand = voorbeeld({
      ...aTraject({ stuurgroep: true }),
      activiteiten: [anActiviteit({ station: 'stuurgroep', datum: nogTePlannen(week11) })],
    });

    expect(waarschuwingenMet('NOG_TE_PLANNEN', stand)).toMatchObject([{ station: 'stuurgroep' }]);
  });
});

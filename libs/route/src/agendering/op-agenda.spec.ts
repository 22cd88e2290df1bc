import { describe, expect, it } from '@jest/globals';
import type { Aanhouding, Agendering, Besluit, Stand } from '@routekaart/traject';
import { ketenVan, bereken } from '../berekening.js';
import { agendastandVan } from '../overzicht/op-agenda.js';
import { verklaar } from '../reden.js';
import { anAgendering } from '../testing/agendering.js';
import { aBesluit, aHerkomst, anAanlevering, dag, gesloten } from '../testing/bouwers.js';
import { RAAD, STAP, prognoseVan, voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';

const { onsd, college, raad } = STAP;
const VERGADERING = new Map(
  voorbeeld()
    .vergaderingen.filter(({ gremium }) => gremium === RAAD)
    .map(({ id, dag: opDag }) => [opDag, id]),
);

function op(dagtekst: string | null, volgnummer = 9): Agendering {
  const id = dagtekst === null ? null : (VERGADERING.get(dag(dagtekst)) ?? '');
  return {
    ...anAgendering(raad, id),
    herkomst: aHerkomst({ volgnummer, rol: 'griffier', dag: dag('24-3') }),
  };
}

/** The college decided on 23-3, five days after the raad of 13-4 closed. */
function stand(agendering: Agendering | null, over: Partial<Stand> = {}): Stand {
  return voorbeeld({
    peildatum: dag('24-3'),
    besluiten: [aBesluit(onsd, '12-3'), aBesluit(college, '23-3')],
    ...(agendering === null ? {} : { agenderingen: [agendering] }),
    ...over,
  });
}

function vanRaad(over: Stand) {
  const berekening = bereken(over);
  const prognose = prognoseVan(raad, berekening);
  const { toestand, grond, dag: besluitdag } = prognose;
  return { toestand, grond, dag: besluitdag.laatst, ...agendastandVan(prognose, berekening) };
}

function besluitVanRaad(uitkomst: Besluit['uitkomst'], volgnummer: number): Besluit {
  return aBesluit(raad, '24-3', { uitkomst, herkomst: aHerkomst({ volgnummer }) });
}

describe('a stuk on an agenda', () => {
  it('is decided on there, though the day to hand it in has passed', () => {
    expect(vanRaad(stand(null))).toMatchObject({
      toestand: 'aan-zet',
      dag: dag('18-5'),
      opAgenda: 'onbekend',
      volgende: { dag: dag('13-4') },
      volgendeTeVroeg: true,
    });
    expect(vanRaad(stand(op('13-4')))).toMatchObject({
      toestand: 'geagendeerd',
      grond: 'agenda',
      dag: dag('13-4'),
      opAgenda: 'ja',
      geagendeerdVoor: { dag: dag('13-4') },
      volgendeTeVroeg: false,
    });
  });

  it('leaves room until the meeting itself', () => {
    // From wo 24-3 to di 13-4: twenty days, three weekends.
    expect(prognoseVan(raad, bereken(stand(op('13-4')))).marge).toEqual({ dagen: 20, werkdagen: 14 });
  });

  it('says so in the reasons, and by whom', () => {
    const berekening = bereken(stand(op('13-4')));
    const keten = ketenVan(prognoseVan(raad, berekening), berekening);
    expect(keten.at(-1)?.redenen.map(verklaar).at(-1)).toBe(
      'Het stuk staat op de agenda van di 13-4-2021 (geagendeerd door de griffier).',
    );
  });

  it('is not on the agenda of the next meeting when it stands on a later one', () => {
    expect(vanRaad(stand(op('18-5')))).toMatchObject({
      toestand: 'geagendeerd',
      dag: dag('18-5'),
      opAgenda: 'nee',
      volgende: { dag: dag('13-4') },
      geagendeerdVoor: { dag: dag('18-5') },
    });
  });

  it('waits for its college all the same', () => {
    const wacht = stand(op('13-4'), { besluiten: [aBesluit(onsd, '12-3')] });
    expect(vanRaad(wacht)).toMatchObject({ toestand: 'wacht', dag: dag('13-4'), opAgenda: 'ja' });
  });

  it.each<[string, Agendering, Partial<Stand>, object]>([
    ['it was taken off', op(null), {}, { toestand: 'aan-zet', dag: dag('18-5'), opAgenda: 'nee' }],
    [
      'the meeting it was taken off has passed',
      op(null),
      { peildatum: dag('14-4') },
      { dag: dag('18-5'), opAgenda: 'onbekend' },
    ],
    [
      'the meeting has passed',
      op('13-4'),
      { peildatum: dag('14-4') },
      { toestand: 'aan-zet', dag: dag('18-5'), opAgenda: 'onbekend' },
    ],
    [
      'the raad took it off afterwards',
      op('13-4', 5),
      { besluiten: [...stand(null).besluiten, besluitVanRaad('van-de-agenda', 6)] },
      { toestand: 'aangeleverd', opAgenda: 'onbekend' },
    ],
    [
      'the raad held it over afterwards',
      op('18-5', 5),
      { besluiten: [...stand(null).besluiten, besluitVanRaad('aangehouden', 6)] },
      { toestand: 'aangehouden', grond: 'vergadering', dag: dag('13-4'), opAgenda: 'onbekend' },
    ],
  ])('counts no more when %s', (_, agendering, over, verwacht) => {
    expect(vanRaad(stand(agendering, over))).toMatchObject(verwacht);
  });

  it('counts on when what was held over before it is only corrected afterwards', () => {
    const gecorrigeerd = { ...besluitVanRaad('aangehouden', 7), plaats: 5 };
    const over = { besluiten: [...stand(null).besluiten, gecorrigeerd] };
    expect(vanRaad(stand(op('18-5', 6), over))).toMatchObject({ grond: 'agenda', dag: dag('18-5') });
  });

  const ONBEPAALD: Aanhouding = { soort: 'onbepaald', herindiening: null };
  it.each([
    ['aangehouden', null],
    ['aangehouden', ONBEPAALD],
    ['ingetrokken', null],
  ] as const)('comes back there after it was %s (%j)', (uitkomst, aanhouding) => {
    const besluiten = [...stand(null).besluiten, { ...besluitVanRaad(uitkomst, 5), aanhouding }];
    expect(vanRaad(stand(op('18-5', 6), { besluiten }))).toMatchObject({
      toestand: 'aangehouden',
      grond: 'agenda',
      dag: dag('18-5'),
    });
  });

  it('cannot be decided on there on a holiday, whether or not its day to hand in is known', () => {
    const { vergaderingen } = voorbeeld();
    for (const aanleverdag of [dag('18-3'), null]) {
      const over = {
        kalenderperioden: [gesloten('Feestdag', '13-4')],
        vergaderingen: vergaderingen.map((een) =>
          een.id === VERGADERING.get(dag('13-4')) ? { ...een, aanleverdag } : een,
        ),
      };
      expect(vanRaad(stand(op('13-4'), over))).toMatchObject({ grond: 'vergadering', dag: dag('18-5') });
    }
  });

  it('says so when that meeting falls after the window', () => {
    const { behandelingen } = voorbeeld();
    const venster = { van: dag('1-4'), tot: dag('30-4') };
    const over = { behandelingen: behandelingen.map((een) => (een.id === raad ? { ...een, venster } : een)) };
    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', stand(op('18-5'), over))).toMatchObject([
      {
        melding:
          'raad Alblasserdam haalt het venster tot en met vr 30-4-2021 niet: het stuk staat op de agenda van di 18-5-2021.',
      },
    ]);
  });

  it('was handed in too, and says since when', () => {
    const aanleveringen = [anAanlevering(raad, '24-3')];
    const { redenen } = ketenVan(
      prognoseVan(raad, bereken(stand(op('13-4'), { aanleveringen }))),
      bereken(stand(op('13-4'), { aanleveringen })),
    ).at(-1) ?? { redenen: [] };
    expect(redenen.map(({ kind }) => kind)).toEqual(['aangeleverd', 'geagendeerd']);
  });

  it('of the college is dropped when the raad sends the stuk back', () => {
    const vanCollege = { ...anAgendering(college, 'college'), herkomst: aHerkomst({ volgnummer: 5 }) };
    const besluiten = [...stand(null).besluiten, besluitVanRaad('terugverwezen', 6)];
    const { stap } = prognoseVan(college, bereken(stand(vanCollege, { besluiten })));
    expect(stap.agendering).toBeNull();
  });
});

describe('AGENDA_ONHAALBAAR', () => {
  const gewijzigd = (over: object): Partial<Stand> => ({
    vergaderingen: voorbeeld().vergaderingen.map((een) =>
      een.id === VERGADERING.get(dag('18-5')) ? { ...een, ...over } : een,
    ),
  });

  it.each<[string, Partial<Stand>, string]>([
    ['the meeting is cancelled', gewijzigd({ staat: 'vervallen' }), 'die vergadering is vervallen'],
    [
      'nothing is decided there',
      gewijzigd({ besluitvormend: false }),
      'in die vergadering wordt niet besloten',
    ],
    [
      'nobody meets that day',
      { kalenderperioden: [gesloten('Dicht', '18-5')] },
      'op die dag wordt niet vergaderd (feestdag of reces)',
    ],
  ])('fires when %s, and the date is never earlier', (_, over, waarom) => {
    const geagendeerd = stand(op('18-5'), over);
    expect(prognoseVan(raad, bereken(geagendeerd)).dag.laatst).toBeNull();
    expect(waarschuwingenMet('AGENDA_ONHAALBAAR', geagendeerd)).toMatchObject([
      {
        ernst: 'kritiek',
        station: 'raad',
        melding: expect.stringContaining(`op de agenda van di 18-5-2021, maar ${waarom}`),
        actor: { gremium: RAAD },
        uiterlijk: null,
      },
    ]);
  });

  it('names who must act, and until when, while the stuk is not there in time', () => {
    const laat = stand(op('13-4'), {
      besluiten: [aBesluit(onsd, '12-3')],
      vergaderingen: voorbeeld().vergaderingen.map((een) =>
        een.gremium === RAAD || een.dag < dag('24-3') ? een : { ...een, dag: een.dag + 21 },
      ),
    });
    expect(waarschuwingenMet('AGENDA_ONHAALBAAR', laat)).toMatchObject([
      { ernst: 'kritiek', melding: expect.stringContaining('dan is het stuk nog niet gereed') },
    ]);
  });

  it.each([
    ['can be kept', op('13-4')],
    ['is none', null],
  ])('is silent when the agenda %s', (_, agendering) => {
    expect(waarschuwingenMet('AGENDA_ONHAALBAAR', stand(agendering))).toEqual([]);
  });
});

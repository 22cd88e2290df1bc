import { describe, expect, it } from '@jest/globals';
import {
  type AanbodFeit,
  type Aanbodhandeling,
  AANBODHANDELINGEN,
  type Activiteit,
} from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  aHerkomst,
  aStand,
  aTraject,
  anActiviteit,
  dag,
  gesloten,
  nogTePlannen,
  periode,
  vast,
} from '../testing/bouwers.js';
import { type Aanbodvoorstel, toetsAanbod } from '../toets/aanbod.js';
import {
  AANBODSTATUSSEN,
  type Aanbod,
  type Aanbodstatus,
  aanbiedingenVan,
  aanbodstatusNa,
} from './aanbod.js';

const RONDE = anActiviteit({
  code: 'ronde',
  soort: 'informatieronde',
  datum: { kind: 'venster', venster: periode('22-2', '5-3'), tekst: '' },
});

const feit = (volgnummer: number, handeling: Aanbodhandeling, opDag: string, over = {}): AanbodFeit => ({
  activiteit: 'ronde',
  gemeente: ALBLASSERDAM,
  handeling,
  dag: dag(opDag),
  sessies: null,
  toelichting: null,
  herkomst: aHerkomst({ volgnummer, dag: dag(opDag) }),
  ...over,
});

const aanbodNa = (
  feiten: readonly AanbodFeit[],
  ronde: Activiteit = RONDE,
  vrij: readonly string[] = [],
): Aanbod => {
  const stand = aStand({
    peildatum: dag('30-4'),
    activiteiten: [ronde],
    kalenderperioden: vrij.map((opDag) => gesloten('feestdag', opDag)),
  });
  const [aanbod] = aanbiedingenVan(ronde, bereken(stand), { aanbodFeiten: feiten });
  if (aanbod === undefined) throw new Error('geen aanbod');
  return aanbod;
};

const FEITEN: Readonly<Record<Aanbodstatus, readonly AanbodFeit[]>> = {
  'niet-verzonden': [],
  'geen-reactie': [feit(2, 'verzenden', '17-2')],
  doorgegeven: [feit(2, 'verzenden', '17-2'), feit(3, 'doorgeven', '18-2')],
  aanvaard: [feit(2, 'verzenden', '17-2'), feit(3, 'aanvaarden', '19-2')],
  afgewezen: [feit(2, 'verzenden', '17-2'), feit(3, 'aanvaarden', '19-2'), feit(4, 'afwijzen', '20-2')],
};

describe('an offer', () => {
  it.each(AANBODSTATUSSEN)('stands at %s by its facts: silence is no refusal', (status) => {
    expect(aanbodNa(FEITEN[status]).status).toBe(status);
  });

  it.each(AANBODSTATUSSEN.flatMap((status) => AANBODHANDELINGEN.map((handeling) => ({ status, handeling }))))(
    'at $status: whether one may $handeling is what the table says',
    ({ status, handeling }) => {
      const voorstel: Aanbodvoorstel = { handeling, dag: dag('30-4'), sessies: null };
      const weigering = toetsAanbod(voorstel, aanbodNa(FEITEN[status]), dag('30-4'));
      expect(weigering?.code ?? null).toBe(aanbodstatusNa(status, handeling) === null ? 'AANBOD-02' : null);
    },
  );

  it.each<[Partial<Aanbodvoorstel>, string, string, string]>([
    [{ dag: dag('1-5') }, 'ROUTE-04', 'dag', 'za 1-5-2021 ligt in de toekomst.'],
    [{ dag: dag('16-2') }, 'AANBOD-03', 'dag', 'Het aanbod is pas verzonden op wo 17-2-2021.'],
    [
      { handeling: 'afwijzen', sessies: 2 },
      'AANBOD-04',
      'sessies',
      'Een aantal sessies hoort alleen bij aanvaarden.',
    ],
    [
      { handeling: 'verzenden' },
      'AANBOD-02',
      'handeling',
      'Alblasserdam: het aanbod is al verzonden en nog niet beantwoord.',
    ],
  ])('refuses %j with %s', (over, code, veld, melding) => {
    const voorstel: Aanbodvoorstel = { handeling: 'aanvaarden', dag: dag('19-2'), sessies: null, ...over };
    expect(toetsAanbod(voorstel, aanbodNa(FEITEN['geen-reactie']), dag('30-4'))).toMatchObject({
      code,
      veld,
      melding,
    });
  });

  it('takes an answer with a number of sessions, on the day of the letter already', () => {
    const voorstel: Aanbodvoorstel = { handeling: 'aanvaarden', dag: dag('17-2'), sessies: 2 };
    expect(toetsAanbod(voorstel, aanbodNa(FEITEN['geen-reactie']), dag('30-4'))).toBeNull();
  });

  it('takes no answer of before the day on which it was passed on', () => {
    const voorstel: Aanbodvoorstel = { handeling: 'aanvaarden', dag: dag('17-2'), sessies: null };
    expect(toetsAanbod(voorstel, aanbodNa(FEITEN.doorgegeven), dag('30-4'))).toMatchObject({
      code: 'AANBOD-03',
      veld: 'dag',
      melding: 'Het aanbod is pas doorgegeven op do 18-2-2021.',
    });
    const opDeDag = { ...voorstel, dag: dag('18-2') };
    expect(toetsAanbod(opDeDag, aanbodNa(FEITEN.doorgegeven), dag('30-4'))).toBeNull();
  });

  it.each<[Aanbodstatus, string | null]>([
    ['niet-verzonden', 'two'],
    ['geen-reactie', 'gemeentesecretaris'],
    ['doorgegeven', 'griffier'],
    ['aanvaard', null],
    ['afgewezen', null],
  ])('at %s lies with %s', (status, houder) => {
    expect(aanbodNa(FEITEN[status]).houder).toBe(houder);
  });

  it('counts the working days from each link of its chain to the round', () => {
    const feiten = [...FEITEN.doorgegeven, feit(4, 'afwijzen', '19-2'), feit(5, 'aanvaarden', '22-2')];
    expect(
      aanbodNa(feiten).keten.map(({ handeling, werkdagen, herkomst }) => [
        handeling,
        werkdagen,
        herkomst.volgnummer,
      ]),
    ).toEqual([
      ['verzenden', 2, 2],
      ['doorgeven', 1, 3],
      ['aanvaarden', 0, 5],
    ]);
  });

  it.each([{ station: 'ons-d' }, { toestand: 'vervallen' as const }])('is not made for %j', (over) => {
    const voorstel: Aanbodvoorstel = { handeling: 'verzenden', dag: dag('17-2'), sessies: null };
    const aanbod = aanbodNa([], anActiviteit({ code: 'ronde', ...over }));
    expect(toetsAanbod(voorstel, aanbod, dag('30-4'))).toMatchObject({
      code: 'AANBOD-01',
      veld: 'activiteit',
      melding: '“Technische vragenronde” kan niet worden aangeboden.',
    });
  });

  it.each<[wat: string, brief: string, ronde: Activiteit, vrij: readonly string[], werkdagen: number | null]>(
    [
      ['mijlpaal 1 of bron 004', '17-2', RONDE, [], 2],
      [
        'mijlpaal 2, over Goede Vrijdag and Pasen',
        '29-3',
        anActiviteit({ code: 'ronde', datum: vast('12-4') }),
        ['2-4', '5-4'],
        7,
      ],
      ['the letter of the day before', '11-4', anActiviteit({ code: 'ronde', datum: vast('12-4') }), [], 0],
      ['a letter that came too late', '14-4', anActiviteit({ code: 'ronde', datum: vast('12-4') }), [], -2],
      ['a round without a day', '17-2', anActiviteit({ code: 'ronde', datum: nogTePlannen() }), [], null],
    ],
  )('leaves for %s, letter %s, so many working days', (_wat, brief, ronde, vrij, werkdagen) => {
    expect(aanbodNa([feit(2, 'verzenden', brief)], ronde, vrij).werkdagen).toBe(werkdagen);
  });

  it('leaves unknown what was not sent', () => {
    expect(aanbodNa([]).werkdagen).toBeNull();
  });

  it.each<[string, number | null, number | null, number | null, boolean | null]>([
    ['(minimaal 2)', 2, 2, null, true],
    ['(minimaal 2)', 1, 2, null, false],
    ['(minimaal 2)', null, 2, null, null],
    ['vraagt minimaal 2 uur', 1, null, 2, null],
    ['minimaal twee sessies van minimaal 3 uur', 2, 2, 3, true],
    ['', 1, null, null, null],
  ])('against “%s” of %s sessions', (opmerkingen, sessies, minimum, uren, haalt) => {
    const [rij] = RONDE.rijen;
    if (rij === undefined) throw new Error('geen rij');
    const ronde = { ...RONDE, rijen: [{ ...rij, opmerkingen }] };
    const feiten = [feit(2, 'verzenden', '17-2'), feit(3, 'aanvaarden', '19-2', { sessies })];
    expect(aanbodNa(feiten, ronde)).toMatchObject({
      minimum: { sessies: minimum, uren },
      haaltMinimum: haalt,
    });
  });

  it('is one for each gemeente, and knows nothing of later', () => {
    const stand = aStand({ ...aTraject({ gemeenten: 2 }), peildatum: dag('18-2'), activiteiten: [RONDE] });
    const aanbod = aanbiedingenVan(RONDE, bereken(stand), { aanbodFeiten: FEITEN.afgewezen });
    expect(aanbod.map(({ status }) => status)).toEqual(['geen-reactie', 'niet-verzonden']);
  });
});

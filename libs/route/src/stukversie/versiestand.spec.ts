import { describe, expect, it } from '@jest/globals';
import type { Aanleverfeit, Besluit, Stand, Uitkomst } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { aBesluit, aHerkomst, aTraject, anAanlevering, dag } from '../testing/bouwers.js';
import { STAP, voorbeeld } from '../testing/voorbeeld.js';
import { toetsStukversie, volgendeVersie } from '../toets/stukversie.js';
import { versiesVan } from './versiestand.js';

const { onsd, college } = STAP;
const HASH = 'ab'.repeat(32);
const TWEE = {
  ...{ mijlpaal: 1, nummer: 2, naam: 'versie 2', hash: HASH },
  herkomst: aHerkomst({ volgnummer: 5, dag: dag('24-3') }),
};

/** ONS-D and college decided on version 1; on wo 24-3 version 2 came. */
const stand = (over: Partial<Stand> = {}): Stand => {
  const basis = voorbeeld();
  return {
    ...basis,
    peildatum: dag('30-3'),
    stukversies: [...basis.stukversies, TWEE],
    besluiten: [aBesluit(onsd, '11-3'), aBesluit(college, '16-3', { uitkomst: 'niet-ingestemd' })],
    ...over,
  };
};

const plaatsen = (op: Stand) =>
  versiesVan(1, bereken(op), { aanleveringen: [] }).map(({ versie, isHuidig, inRouteSinds, standen }) => ({
    nummer: versie.nummer,
    isHuidig,
    inRouteSinds,
    standen: standen.map(({ plaats, moetOpnieuw }) => `${plaats}${moetOpnieuw ? '!' : ''}`),
  }));

describe('versiesVan', () => {
  it('says who decided on which version, and who must do it again', () => {
    expect(plaatsen(stand())).toEqual([
      {
        nummer: 2,
        isHuidig: true,
        inRouteSinds: dag('24-3'),
        standen: ['andere-versie!', 'andere-versie!', 'open'],
      },
      { nummer: 1, isHuidig: false, inRouteSinds: dag('11-3'), standen: ['besloten', 'besloten', 'open'] },
    ]);
  });

  it('asks nothing again of who decided on the new one', () => {
    const opnieuw = aBesluit(onsd, '25-3', { stukversie: 2, herkomst: aHerkomst({ volgnummer: 6 }) });
    const [nieuw] = plaatsen(stand({ besluiten: [...stand().besluiten, opnieuw] }));
    expect(nieuw).toMatchObject({
      inRouteSinds: dag('24-3'),
      standen: ['besloten', 'andere-versie!', 'open'],
    });
  });

  it.each(['ingetrokken', 'aangehouden', 'terugverwezen'] as const)(
    'counts %s on the old one as no besluit',
    (uitkomst) => {
      const overzicht = versiesVan(1, bereken(stand({ besluiten: [aBesluit(onsd, '11-3', { uitkomst })] })), {
        aanleveringen: [],
      });
      expect(overzicht.map(({ standen }) => standen[0])).toMatchObject([
        { plaats: 'open', moetOpnieuw: false, zin: 'ons-d heeft nog niet besloten over versie 2.' },
        { plaats: 'open', moetOpnieuw: false, zin: 'ons-d heeft nog niet besloten over versie 1.' },
      ]);
    },
  );

  it('still tells what was decided on the old one when the new one is put off', () => {
    const uitstel = aBesluit(onsd, '25-3', {
      uitkomst: 'aangehouden',
      stukversie: 2,
      herkomst: aHerkomst({ volgnummer: 6 }),
    });
    const overzicht = versiesVan(1, bereken(stand({ besluiten: [...stand().besluiten, uitstel] })), {
      aanleveringen: [],
    });
    expect(overzicht.map(({ standen }) => standen[0])).toMatchObject([
      { plaats: 'open', zin: 'ons-d heeft nog niet besloten over versie 2.' },
      { plaats: 'besloten', zin: 'ons-d besloot op do 11-3-2021 over versie 1.' },
    ]);
  });

  it('tells it in a sentence', () => {
    const [nieuw] = versiesVan(1, bereken(stand()), { aanleveringen: [] });
    expect(nieuw?.standen.map(({ zin }) => zin)).toEqual([
      'ons-d besloot op do 11-3-2021 over versie 1 en moet opnieuw besluiten over versie 2.',
      'college Alblasserdam besloot op di 16-3-2021 over versie 1 en moet opnieuw besluiten over versie 2.',
      'raad Alblasserdam heeft nog niet besloten over versie 2.',
    ]);
  });

  it.each([
    [4, [dag('24-3'), dag('1-3')]],
    [6, [dag('24-3'), null]],
  ])(
    'has the first version in route since it was handed in, before the next came: fact %s',
    (volgnummer, verwacht) => {
      const aanlevering = { ...anAanlevering(onsd, '1-3'), herkomst: aHerkomst({ volgnummer }) };
      const overzicht = versiesVan(1, bereken(stand({ besluiten: [] })), { aanleveringen: [aanlevering] });
      expect(overzicht.map(({ inRouteSinds }) => inRouteSinds)).toEqual(verwacht);
    },
  );

  it('has the first version in route from the day on which it was handed in, unless that was taken back', () => {
    const herkomst = aHerkomst({ volgnummer: 4 });
    const sinds = (opDag: string, ...later: readonly Aanleverfeit[]) =>
      versiesVan(1, bereken(stand({ besluiten: [] })), {
        aanleveringen: [{ ...anAanlevering(onsd, opDag), herkomst }, ...later],
      })[1]?.inRouteSinds;
    expect(sinds('30-3')).toBe(dag('30-3'));
    expect(sinds('31-3')).toBeNull();
    expect(sinds('25-3', { behandeling: onsd, dag: null, herkomst })).toBeNull();
    expect(sinds('25-3', { ...anAanlevering('elders', '24-3'), herkomst })).toBe(dag('25-3'));
  });

  it('goes by what was recorded last, and by the place of what is corrected', () => {
    const over = (volgnummer: number, uitkomst: Uitkomst, wat: Partial<Besluit> = {}) =>
      aBesluit(onsd, '11-3', {
        id: `b${String(volgnummer)}`,
        uitkomst,
        herkomst: aHerkomst({ volgnummer }),
        ...wat,
      });
    const plaatsOp = (besluiten: readonly Besluit[]) =>
      plaatsen(stand({ besluiten })).find(({ nummer }) => nummer === 1)?.standen[0];
    expect(plaatsOp([over(3, 'ingestemd'), over(2, 'aangehouden')])).toBe('besloten');
    expect(plaatsOp([over(3, 'aangehouden'), over(2, 'ingestemd')])).toBe('open');
    expect(plaatsOp([over(3, 'aangehouden'), over(4, 'ingestemd', { plaats: 2 })])).toBe('open');
  });
});

describe('toetsStukversie', () => {
  it.each([
    [{ mijlpaal: 1, hash: 'cd'.repeat(32) }, null],
    [{ mijlpaal: 1, hash: HASH }, 'STUK-01'],
    [{ mijlpaal: 9, hash: HASH }, 'NIET_GEVONDEN'],
  ])('judges %j: %s', (voorstel, code) => {
    expect(toetsStukversie(voorstel, stand())?.code ?? null).toBe(code);
  });

  it('numbers on from the newest version', () => {
    expect([volgendeVersie(1, stand()), volgendeVersie(1, { stukversies: [] })]).toEqual([3, 1]);
  });

  it('looks at the stuk of the mijlpaal itself only', () => {
    const kaal = voorbeeld(aTraject({ mijlpalen: 2 }));
    const beide = { ...kaal, stukversies: [...kaal.stukversies, TWEE] };
    expect(toetsStukversie({ mijlpaal: 2, hash: HASH }, beide)).toBeNull();
    expect([volgendeVersie(1, beide), volgendeVersie(2, beide)]).toEqual([3, 2]);
  });

  it('says what is wrong, and where', () => {
    expect(toetsStukversie({ mijlpaal: 1, hash: HASH }, stand())).toMatchObject({
      veld: 'hash',
      melding: 'Dit document is al versie 2 van het stuk.',
    });
    expect(toetsStukversie({ mijlpaal: 9, hash: HASH }, stand())).toEqual({
      soort: 'niet-gevonden',
      code: 'NIET_GEVONDEN',
      veld: 'mijlpaal',
      melding: 'Mijlpaal 9 bestaat niet in dit traject.',
    });
  });
});

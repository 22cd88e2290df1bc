import { describe, expect, it } from '@jest/globals';
import type { Stand, Station } from '@routekaart/traject';
import { ONBEKEND } from './moment.js';
import {
  aBesluit,
  aHerkomst,
  aStand,
  aStation,
  aTraject,
  aVergadering,
  anAanlevering,
  dag,
} from './testing/bouwers.js';
import { aRegel, keten, strook } from './testing/strook.js';
import { voorspelStap } from './testing/voorbeeld.js';
import { mijlpaalVan } from './testing/zeven.js';

const RAAD = 'm1-raad-GM0482';

describe('what follows a raad that put the stuk off without end on di 13-4', () => {
  /** Its next meeting, of di 18-5, fell out; a board waits for it. */
  function bestuur(raad: Partial<Station>): unknown {
    const stations = [
      aStation({ code: 'raad', volgorde: 1, perGemeente: true, ...raad }),
      aStation({ code: 'bestuur', volgorde: 2, voorgangers: ['raad'] }),
    ];
    const termijn = { weken: 8, recesTeltMee: true };
    const stand = aStand({
      ...aTraject({ stations }),
      peildatum: dag('14-4'),
      rechtsregimes: [
        { code: 'zienswijze', regel: 'Acht weken.', vanaf: null, tot: null, termijn, bron: null },
      ],
      besluiten: [
        aBesluit(RAAD, '13-4', {
          uitkomst: 'aangehouden',
          aanhouding: { soort: 'onbepaald', herindiening: null },
        }),
      ],
      vergaderingen: [
        aVergadering('raad-GM0482', '13-4', '18-3'),
        aVergadering('raad-GM0482', '18-5', '22-4', { staat: 'vervallen' }),
      ],
    });
    return voorspelStap('m1-bestuur', stand).gereed;
  }

  it.each<[wat: string, raad: Partial<Station>, vroegst: string]>([
    ['waits until after the last raad that was known', {}, '19-5'],
    ['does not wait for a raad where the law gives a term', { regime: 'zienswijze' }, '14-4'],
    ['does not wait for a raad where it takes a number of days', { duurDagen: 14 }, '14-4'],
  ])('%s', (_wat, raad, vroegst) => {
    expect(bestuur(raad)).toEqual({ vroegst: dag(vroegst), laatst: null });
  });
});

describe('a rule between two stations of which a gemeente lacks the first', () => {
  it('holds nothing back', () => {
    const tussen = { na: 'po', minimaalDagen: 30, weken: null, weekdag: 1 };
    const stand = strook(
      keten('ons-d', 'college'),
      '11-3',
      { college: [['16-3', '11-3']] },
      { stationsregels: [aRegel('college', { tussen })] },
    );
    expect(voorspelStap('m1-college-GM0482', stand).dag).toEqual({
      vroegst: dag('16-3'),
      laatst: dag('16-3'),
    });
  });
});

describe('a board behind two raden of which one does not take part', () => {
  const stations = [
    aStation({ code: 'raad', volgorde: 1, perGemeente: true }),
    aStation({ code: 'bestuur', volgorde: 2, voorgangers: ['raad'], staart: true }),
    aStation({ code: 'tekenen', volgorde: 3, voorgangers: ['bestuur'], staart: true }),
  ];
  const stand = (over: Partial<Stand>): Stand => {
    const deelname = { deelname: 'doet-niet-mee', vanaf: dag('1-3'), reden: null } as const;
    return aStand({
      ...aTraject({ gemeenten: 2, stations }),
      peildatum: dag('21-4'),
      deelnamen: [{ gemeente: 'GM0505', ...deelname, herkomst: aHerkomst({ volgnummer: 5 }) }],
      vergaderingen: [aVergadering('bestuur', '30-4', '30-4'), aVergadering('tekenen', '7-5', '7-5')],
      ...over,
    });
  };

  it('never gets the stuk, and so the law has no first day either', () => {
    expect(voorspelStap('m1-bestuur', stand({}))).toMatchObject({ dag: ONBEKEND, grond: 'geen' });
    expect(mijlpaalVan(stand({})).staart?.dag).toEqual(ONBEKEND);
  });

  it('has the papers all the same where both raden had decided before', () => {
    const besluiten = [aBesluit(RAAD, '13-4'), aBesluit('m1-raad-GM0505', '20-4')];
    const aanleveringen = [anAanlevering('m1-bestuur', '20-4')];
    expect(voorspelStap('m1-bestuur', stand({ besluiten, aanleveringen }))).toMatchObject({
      toestand: 'aangeleverd',
      dag: { vroegst: dag('30-4'), laatst: dag('30-4') },
    });
  });
});

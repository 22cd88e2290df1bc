import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  DORDRECHT,
  aBesluit,
  aVergadering,
  anAanlevering,
  dag,
  idVan,
} from '../testing/bouwers.js';
import { metStaart, tweeRondes } from '../testing/rondes.js';
import { eigendomVan } from './eigendom.js';
import { klaarmomentVan, strookVan } from './strook.js';
import { waarIsHetStuk } from './stuk.js';

/** Where the stuk is and whose it is, as one gemeente reads it on the strook of mijlpaal 1. */
function gelezenDoor(gemeente: string, stand: Stand): readonly string[] {
  const berekening = bereken(stand);
  const einde = strookVan(1, gemeente, berekening).at(-1);
  if (einde === undefined) throw new Error(`Geen strook van ${gemeente}`);
  const plaats = waarIsHetStuk(einde, gemeente, berekening);
  const eigendom = eigendomVan(einde, gemeente, berekening);
  return [plaats.houder?.naam ?? '', plaats.uitleg, eigendom.uitleg];
}

describe('a route that ends in a regional station: raad, college treft, signing', () => {
  const aangeleverd = {
    peildatum: dag('29-9'),
    aanleveringen: [ALBLASSERDAM, DORDRECHT].map((code) => anAanlevering(idVan(1, 'raad', code), '29-9')),
  };

  it.each([
    [ALBLASSERDAM, 'Alblasserdam'],
    [DORDRECHT, 'Dordrecht'],
  ])('is read by %s at its own raad', (code, naam) => {
    expect(gelezenDoor(code, metStaart(aangeleverd))).toEqual([
      `raad ${naam}`,
      `Ligt bij raad ${naam} ter besluitvorming.`,
      `raad ${naam} is eigenaar sinds wo 29-9-2021; daarna gaat het over naar treffen ${naam}.`,
    ]);
  });

  it('stops at the own raad that withheld its toestemming, however far the others are', () => {
    const besluiten = [
      aBesluit(idVan(1, 'raad', ALBLASSERDAM), '26-10', { uitkomst: 'toestemming-verleend' }),
      aBesluit(idVan(1, 'raad', DORDRECHT), '26-10', { uitkomst: 'toestemming-onthouden' }),
    ];
    const stand = metStaart({ ...aangeleverd, peildatum: dag('26-10'), besluiten });
    expect(gelezenDoor(DORDRECHT, stand).slice(0, 2)).toEqual([
      'raad Dordrecht',
      'raad Dordrecht heeft toestemming onthouden.',
    ]);
    expect(gelezenDoor(ALBLASSERDAM, stand)[1]).toBe(
      'raad Alblasserdam heeft besloten; het stuk moet nog worden aangeleverd bij treffen Alblasserdam.',
    );
  });

  it('makes a gemeente ready when its own college trof, not when the regeling is published', () => {
    const berekening = bereken(metStaart({ peildatum: dag('1-10') }));
    // Raad di 26-10, college di 2-11 and di 9-11; signing takes five days after the last of them.
    expect(klaarmomentVan(strookVan(1, ALBLASSERDAM, berekening))).toEqual({
      vroegst: dag('2-11'),
      laatst: dag('2-11'),
    });
    expect(klaarmomentVan(strookVan(1, DORDRECHT, berekening))).toEqual({
      vroegst: dag('9-11'),
      laatst: dag('9-11'),
    });
  });

  it('goes by the last regional station where a gemeente has none of its own', () => {
    const strook = strookVan(1, ALBLASSERDAM, bereken(metStaart({ peildatum: dag('1-10') })));
    const regionaal = strook.filter(({ stap }) => stap.behandeling.gemeente === null);
    // Five days after di 9-11 is zo 14-11: signed on ma 15-11.
    expect(klaarmomentVan(regionaal)).toEqual({ vroegst: dag('15-11'), laatst: dag('15-11') });
    expect(klaarmomentVan([])).toEqual({ vroegst: null, laatst: null });
  });
});

describe('a regional station between two rounds of raden', () => {
  const aangeleverd = [ALBLASSERDAM, DORDRECHT].map((code) =>
    anAanlevering(idVan(1, 'ronde-1', code), '18-3'),
  );

  it.each([
    [ALBLASSERDAM, 'Alblasserdam'],
    [DORDRECHT, 'Dordrecht'],
  ])('is in the first round at the own raad of %s', (code, naam) => {
    expect(gelezenDoor(code, tweeRondes({ aanleveringen: aangeleverd }))).toEqual([
      `ronde-1 ${naam}`,
      `Ligt bij ronde-1 ${naam} ter besluitvorming.`,
      `ronde-1 ${naam} is eigenaar sinds do 11-3-2021; daarna gaat het over naar ab-2.`,
    ]);
  });

  it('tells the hand-overs of the own bodies alone', () => {
    const besluiten = [
      ...tweeRondes().besluiten,
      aBesluit(idVan(1, 'ronde-1', ALBLASSERDAM), '13-4'),
      aBesluit(idVan(1, 'ronde-1', DORDRECHT), '20-4'),
      aBesluit(idVan(1, 'ab-2', null), '6-5'),
    ];
    const berekening = bereken(tweeRondes({ besluiten, peildatum: dag('7-5') }));
    const einde = strookVan(1, DORDRECHT, berekening).at(-1);
    if (einde === undefined) throw new Error('Geen strook');
    const { overdrachten } = eigendomVan(einde, DORDRECHT, berekening);
    expect(overdrachten.map(({ gremium }) => gremium.naam)).toEqual([
      'ab',
      'ronde-1 Dordrecht',
      'ab-2',
      'ronde-2 Dordrecht',
    ]);
  });
});

describe('a first round with a term of law, of four weeks, that ran out without an answer', () => {
  const basis = tweeRondes({
    peildatum: dag('1-6'),
    aanleveringen: [anAanlevering(idVan(1, 'ronde-1', DORDRECHT), '12-3')],
    vergaderingen: [aVergadering('ab-2', '20-5', '18-5')],
    rechtsregimes: [
      {
        code: 'r',
        regel: 'Zienswijze',
        vanaf: null,
        tot: null,
        termijn: { weken: 4, recesTeltMee: true },
        bron: 'Wgr art. 1',
      },
    ],
  });
  const stand = {
    ...basis,
    stations: basis.stations.map((een) => (een.code === 'ronde-1' ? { ...een, regime: 'r' } : een)),
  };

  it('waits for nobody any more: the stuk goes on to the board', () => {
    expect(gelezenDoor(DORDRECHT, stand)).toEqual([
      'ronde-1 Dordrecht',
      'De termijn van ronde-1 Dordrecht is verstreken, en een antwoord is niet bekend; het stuk moet nog worden aangeleverd bij ab-2.',
      'ronde-1 Dordrecht is eigenaar sinds do 11-3-2021; daarna gaat het over naar ab-2.',
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { Besluit, WensFeit, Wenshandeling } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { aBesluit, aHerkomst, dag } from '../testing/bouwers.js';
import { STAP, voorbeeld } from '../testing/voorbeeld.js';
import { wensenVan, wenssleutel } from './wens.js';

/** The besluit b1 asked for two things; b2 corrects it, and b3 corrects that again. */
const b1 = aBesluit(STAP.onsd, '11-3', {
  id: 'b1',
  uitkomst: 'ingestemd-met-aanpassingen',
  aanpassingen: ['Noem de kosten.', 'Noem de baten.'],
});
const b2: Besluit = { ...b1, id: 'b2', vervangt: 'b1', aanpassingen: ['Noem de baten.'] };
const b3: Besluit = {
  ...b2,
  id: 'b3',
  vervangt: 'b2',
  aanpassingen: ['Noem de baten.', 'Noem de risico’s.'],
};

const feit = (
  besluit: string,
  aanpassing: number,
  volgnummer: number,
  handeling: Wenshandeling,
  opDag = '20-3',
): WensFeit => ({
  wens: { besluit, aanpassing },
  handeling,
  tekst: null,
  verwerktIn: null,
  herkomst: aHerkomst({ volgnummer, dag: dag(opDag) }),
});

function wensen(wensFeiten: readonly WensFeit[], besluit = b3, peildatum = '30-3') {
  const stand = voorbeeld({ peildatum: dag(peildatum), besluiten: [besluit] });
  return wensenVan(bereken(stand), { besluiten: [b1, b2, b3], wensFeiten }).map(
    ({ verwijzing, status, verloop }) => [
      wenssleutel(verwijzing),
      status,
      verloop.map(({ herkomst }) => herkomst.volgnummer),
    ],
  );
}

describe('the life of a wens through corrections', () => {
  it('is told in the order of its facts, whichever besluit each of them named', () => {
    const feiten = [
      feit('b3', 1, 4, 'afwijzen'),
      feit('b2', 1, 3, 'overnemen'),
      feit('b1', 2, 2, 'beoordelen'),
      feit('b1', 1, 9, 'beoordelen'),
    ];
    expect(wensen(feiten)).toEqual([
      ['b3-1', 'niet', [2, 3, 4]],
      ['b3-2', 'meegegeven', []],
    ]);
  });

  it('has the facts of the day itself, and none of a later one', () => {
    const feiten = [feit('b1', 1, 2, 'beoordelen', '30-3'), feit('b1', 1, 3, 'overnemen', '31-3')];
    expect(wensen(feiten, b1)[0]).toEqual(['b1-1', 'beoordeeld', [2]]);
  });

  it('stays as it is through an act that cannot be done', () => {
    expect(wensen([feit('b1', 1, 2, 'overnemen')], b1)[0]).toEqual(['b1-1', 'meegegeven', [2]]);
  });

  it('is that of no wens where the besluit is about no step that is known', () => {
    expect(wensen([], { ...b1, behandeling: 'weg' })).toEqual([]);
  });
});

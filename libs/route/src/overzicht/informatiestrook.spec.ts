import { describe, expect, it } from '@jest/globals';
import type { Geinformeerde, Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { aTraject, dag } from '../testing/bouwers.js';
import { voorbeeld } from '../testing/voorbeeld.js';
import { waarschuwingenVan } from '../waarschuwingen/alle.js';
import { informatiestroken } from './informatiestrook.js';

const AFNEMERS: Geinformeerde = {
  code: 'afnemers',
  naam: 'Overige afnemers',
  soort: 'afnemer',
  na: null,
  mijlpalen: null,
  bron: 'bron 003',
};

/** The worked example with two mijlpalen: the second has no meeting left, so no day. */
function metGeinformeerden(...geinformeerden: readonly Geinformeerde[]): Stand {
  return voorbeeld({ ...aTraject({ mijlpalen: 2 }), geinformeerden });
}

const zinnen = (...geinformeerden: readonly Geinformeerde[]): readonly string[] =>
  informatiestroken(bereken(metGeinformeerden(...geinformeerden))).map(({ zin }) => zin);

describe('informatiestroken', () => {
  it('tells of every mijlpaal when it is decided, and that an unknown day is unknown', () => {
    expect(zinnen(AFNEMERS)).toEqual([
      'Ter informatie: Overige afnemers hoort de uitkomst na mijlpaal 1 (op di 13-4-2021) en besluit niet mee.',
      'Ter informatie: Overige afnemers hoort de uitkomst na mijlpaal 2 (de dag is onbekend) en besluit niet mee.',
    ]);
  });

  it('tells after the station that was named, of the mijlpalen that were named', () => {
    expect(zinnen({ ...AFNEMERS, na: 'college', mijlpalen: [1] })).toEqual([
      'Ter informatie: Overige afnemers hoort de uitkomst na station college van mijlpaal 1 (op di 16-3-2021) en besluit niet mee.',
    ]);
  });

  it('leaves out a mijlpaal that does not pass that station', () => {
    expect(zinnen({ ...AFNEMERS, na: 'stuurgroep' })).toEqual([]);
  });

  it('counts nowhere: forecast, join and warnings are the same without them', () => {
    const zonder = { ...metGeinformeerden(), peildatum: dag('1-4') };
    const met = {
      ...metGeinformeerden(AFNEMERS, { ...AFNEMERS, code: 'buur', soort: 'gemeente' }),
      peildatum: dag('1-4'),
    };
    const [a, b] = [bereken(zonder), bereken(met)];
    expect(b.prognoses).toEqual(a.prognoses);
    expect(b.mijlpalen).toEqual(a.mijlpalen);
    expect(waarschuwingenVan(b)).toEqual(waarschuwingenVan(a));
    expect(waarschuwingenVan(a)).not.toEqual([]);
  });
});

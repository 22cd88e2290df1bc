import { describe, expect, it } from '@jest/globals';
import { dagVan } from '@routekaart/kalender';
import type { DatumUitdrukking } from '@routekaart/kalender';
import { toDatumUitdrukking } from './datum.mapper.js';

const van = dagVan('2021-03-15');
const tot = dagVan('2021-03-19');
const leeg = { dagen: [], van: null, tot: null, extra: false, tekst: 'x' };

describe('toDatumUitdrukking', () => {
  it.each<[DatumUitdrukking]>([
    [{ kind: 'vast', dag: van, tekst: '15-3' }],
    [{ kind: 'alternatieven', dagen: [tot, van], tekst: '19-3 of 15-3' }],
    [{ kind: 'venster', venster: { van, tot }, tekst: '' }],
    [{ kind: 'venster', venster: null, tekst: '' }],
    [{ kind: 'nog-te-plannen', venster: { van, tot }, extra: true, tekst: 'Nog plannen (extra)' }],
    [{ kind: 'nog-te-plannen', venster: null, extra: false, tekst: 'Nog plannen' }],
    [{ kind: 'vaag', venster: { van, tot }, tekst: 'medio maart' }],
    [{ kind: 'onbekend', tekst: 'n.t.b.' }],
  ])('reads %j from its columns', (datum) => {
    const venster = 'venster' in datum ? datum.venster : null;
    expect(
      toDatumUitdrukking({
        kind: datum.kind,
        dagen: datum.kind === 'vast' ? [datum.dag] : datum.kind === 'alternatieven' ? datum.dagen : [],
        van: venster?.van ?? null,
        tot: venster?.tot ?? null,
        extra: 'extra' in datum && datum.extra,
        tekst: datum.tekst,
      }),
    ).toEqual(datum);
  });

  it.each(['vast', 'vaag', 'iets nieuws'])('makes nothing up for a %s without a day', (kind) => {
    expect(toDatumUitdrukking({ ...leeg, kind })).toEqual({ kind: 'onbekend', tekst: 'x' });
  });
});

import { describe, expect, it } from '@jest/globals';
import { cellenVan } from '@routekaart/bijlage';
import { leesBestand } from '../src/testing/lees-bestand.js';

const spoor = leesBestand('servicegemeente-dordrecht');
const grSdd = leesBestand('gr-sdd');

describe('the spoor Servicegemeente Dordrecht', () => {
  it('goes past seven colleges and then seven raden, without stuurgroep and ONS-D, and past one local PO', () => {
    const stations = spoor.routesjabloon?.stations ?? [];
    expect(stations.map(({ code, voorgangers = [] }) => [code, voorgangers])).toEqual([
      ['po', []],
      ['college', ['po']],
      ['raad', ['college']],
    ]);
    const cellen = cellenVan(spoor);
    expect(cellen.map(({ station }) => station)).toEqual([
      'po',
      ...Array.from({ length: 7 }, () => 'college'),
      ...Array.from({ length: 7 }, () => 'raad'),
    ]);
    expect(spoor.mijlpalen?.map(({ stuk }) => stuk)).toEqual(['uitgangspuntennotitie']);
  });

  it('keeps the rule of bron 002 in one gemeente: PO on Monday, college on the Tuesday of the week after', () => {
    expect(spoor.stationsregels).toMatchObject([
      { station: 'po', gemeente: 'GM0531', bijSluiting: 'volgende-werkdag' },
      { station: 'college', gemeente: 'GM0531', tussen: { na: 'po', weken: 1, weekdag: 2 } },
    ]);
    const po = spoor.vergaderschemas?.find(({ gremium }) => gremium === 'po-GM0531')?.vergaderingen ?? [];
    expect(po.length).toBeGreaterThan(10);
    expect(new Set(po.map(({ dag }) => new Date(dag).getUTCDay()))).toEqual(new Set([1]));
  });

  it('has no dates that bron 003 does not name', () => {
    expect(cellenVan(spoor).filter(({ venster }) => venster !== null)).toEqual([]);
    expect(spoor.feiten ?? []).toEqual([]);
    expect(spoor.traject.ingangsdatum).toBe('2022-01-01');
  });

  it('meets the GR SDD on the days on which both tracks are laid side by side', () => {
    const dagen = ({ synchronisatiepunten = [] }: typeof spoor): unknown =>
      synchronisatiepunten.map(({ naam, dag, traject }) => [naam, dag, traject]);
    expect(dagen(spoor)).toEqual([
      ['Afstemmen beide sporen', '2021-03-15', 'GR-SDD'],
      ['Afstemmen beide sporen', '2021-05-17', 'GR-SDD'],
      ['Geen start van het ene spoor zonder het andere', '2022-01-01', 'GR-SDD'],
    ]);
    expect(dagen(grSdd)).toEqual([
      ['Afstemmen beide sporen', '2021-03-15', spoor.traject.code],
      ['Afstemmen beide sporen', '2021-05-17', spoor.traject.code],
      ['Geen start van het ene spoor zonder het andere', '2022-01-01', spoor.traject.code],
    ]);
    const rijen = (bestand: typeof spoor): unknown =>
      (bestand.planning?.rijen ?? [])
        .filter(({ wat }) => wat === 'Afstemmen beide sporen')
        .map(({ week, datum, wie, bronregel }) => [week, datum, wie, bronregel]);
    expect(rijen(spoor)).toEqual(rijen(grSdd));
  });

  it('has the same gemeenten, bodies and example calendars, and is labelled as an example', () => {
    expect(spoor.gemeenten).toEqual(grSdd.gemeenten);
    const lokaal = grSdd.gremia.filter(({ gemeente }) => gemeente !== undefined);
    expect(spoor.gremia).toEqual(expect.arrayContaining(lokaal));
    const codes = new Set(lokaal.map(({ code }) => code));
    const schemas = (spoor.vergaderschemas ?? []).filter(({ gremium }) => codes.has(gremium));
    const zonderCyclus = schemas.map(({ vergaderingen = [], ...schema }) => ({
      ...schema,
      vergaderingen: vergaderingen.map(({ cyclus: _cyclus, ...vergadering }) => vergadering),
    }));
    expect(zonderCyclus).toEqual(grSdd.vergaderschemas?.filter(({ gremium }) => codes.has(gremium)));
    expect([spoor.traject.voorbeeld, spoor.traject.label]).toEqual([true, grSdd.traject.label]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { dagVan, type DatumUitdrukking } from '@routekaart/kalender';
import type { Voorstel } from '../bevinding.js';
import { isZelfdeDatum, pasVoorstelToe } from './herstel.js';

const VENSTER = { van: dagVan('2021-04-05'), tot: dagVan('2021-04-09') };
const DAG = dagVan('2021-04-06');
const NAAR_DAG: Voorstel = { kind: 'datum', dag: DAG, tekst: '' };
const vast: DatumUitdrukking = { kind: 'vast', dag: dagVan('2021-04-05'), tekst: '5-4' };
const week: DatumUitdrukking = { kind: 'venster', venster: VENSTER, tekst: '' };
const open: DatumUitdrukking = {
  kind: 'nog-te-plannen',
  venster: VENSTER,
  extra: true,
  tekst: 'nog plannen',
};
const keuze: DatumUitdrukking = { kind: 'alternatieven', dagen: [vast.dag, DAG], tekst: '5-4 of 6-4' };

describe('an accepted proposal', () => {
  it.each<[string, string, DatumUitdrukking, Voorstel | null, DatumUitdrukking]>([
    ['of a day makes it that day', 'DATUM_OP_FEESTDAG', vast, NAAR_DAG, { ...vast, dag: DAG }],
    ['of a day fills in a week', 'AFLEIDBARE_DATUM', week, NAAR_DAG, { kind: 'vast', dag: DAG, tekst: '' }],
    [
      'of a first day moves the beginning of the window',
      'VENSTER_BEGINT_OP_FEESTDAG',
      open,
      NAAR_DAG,
      { ...open, venster: { ...VENSTER, van: DAG } },
    ],
    [
      'of a last day moves the end of the window',
      'VENSTER_EINDIGT_OP_FEESTDAG',
      week,
      NAAR_DAG,
      { ...week, venster: { ...VENSTER, tot: DAG } },
    ],
    ['of an edge leaves a fixed day', 'VENSTER_BEGINT_OP_FEESTDAG', vast, NAAR_DAG, vast],
    ['of a day leaves a choice of days', 'DATUM_OP_FEESTDAG', keuze, NAAR_DAG, keuze],
    [
      'of a window replaces the window',
      'WEEK_BEREIK',
      open,
      { kind: 'venster', venster: { van: DAG, tot: DAG }, tekst: '' },
      { ...open, venster: { van: DAG, tot: DAG } },
    ],
    ['in words changes nothing', 'SPELLING', vast, { kind: 'tekst', tekst: 'Lees …' }, vast],
    ['that is not there changes nothing', 'DUBBEL', vast, null, vast],
  ])('%s', (_wat, code, datum, voorstel, verwacht) => {
    expect(pasVoorstelToe(datum, { code, voorstel })).toEqual(verwacht);
  });
});

describe('two dates', () => {
  it.each<[DatumUitdrukking, DatumUitdrukking, boolean]>([
    [vast, { ...vast, tekst: '05-04-2021' }, true],
    [vast, { ...vast, dag: DAG }, false],
    [keuze, { ...keuze, dagen: [DAG, vast.dag] }, true],
    [open, { ...open, extra: false }, false],
    [week, { kind: 'vaag', venster: VENSTER, tekst: '' }, false],
    [{ kind: 'onbekend', tekst: 'z.s.m.' }, { kind: 'onbekend', tekst: 'na Pasen' }, false],
  ])('%j and %j mean the same: %s', (a, b, gelijk) => {
    expect(isZelfdeDatum(a, b)).toBe(gelijk);
    expect(isZelfdeDatum(b, a)).toBe(gelijk);
  });
});

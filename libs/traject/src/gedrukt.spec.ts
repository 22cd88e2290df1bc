import { describe, expect, it } from '@jest/globals';
import { formatPeriode } from '@routekaart/kalender';
import type { Activiteit, Planrij } from './activiteit.js';
import type { Dossier } from './dossier.js';
import { bekendeActiviteiten, metAliassen, metGedrukteRijen } from './gedrukt.js';
import type { Importrij, RijFeit } from './planinvoer.js';
import { metFeitenVan } from './testing/alle-feiten.js';
import { aDossier, activiteit, herkomst, maart } from './testing/dossier.js';

function aRij(wat: string, over: Partial<Importrij> = {}): Importrij {
  return {
    code: 'M1-10',
    mijlpaal: 1,
    volgorde: 1,
    bronregel: 1,
    weekTekst: 'Week 10',
    datumTekst: '',
    wat,
    wie: 'ONS-D',
    opmerkingen: '',
    jaar: 2021,
    ...over,
  };
}

const ingelezen = (dag: number, rijen: readonly Importrij[], code = 'M1-10'): RijFeit => ({
  activiteit: code,
  rijen,
  herkomst: herkomst(dag, dag),
});

function dossierMet(rijen: readonly RijFeit[], uitBestand: readonly Planrij[] = []): Dossier {
  const { planinvoer } = aDossier();
  return aDossier({
    activiteiten: [{ ...activiteit, rijen: uitBestand }],
    planinvoer: { ...planinvoer, rijen },
  });
}

/** The only activiteit as the document prints it that was known on this day of March. */
function gedruktOp(
  dossier: Dossier,
  dag: number,
): Omit<Activiteit, 'datum' | 'toestand' | 'reden'> | undefined {
  return metGedrukteRijen(dossier, ({ herkomst: wie }) => wie.dag <= maart(dag))[0];
}

describe('an activiteit that a newer document prints in other words', () => {
  const UIT_BESTAND = aRij('Instemmen ONS-D');
  const dossier = dossierMet(
    [ingelezen(8, [aRij('Instemmen ONS-D')]), ingelezen(15, [aRij('  Besluit van\n de  ONS-D ')])],
    [UIT_BESTAND],
  );

  it('has them from the day on which that was read in, without the breaks of the lines', () => {
    expect([7, 8, 14, 15].map((dag) => gedruktOp(dossier, dag)?.naam)).toEqual([
      'Instemming ONS-D',
      'Instemming ONS-D',
      'Instemming ONS-D',
      'Besluit van de ONS-D',
    ]);
  });

  it('keeps the name that was given to it as long as the words are those of the first time', () => {
    const zonderBestand = dossierMet([ingelezen(8, [aRij('Instemmen')]), ingelezen(15, [aRij('Besluiten')])]);
    expect([8, 15].map((dag) => gedruktOp(zonderBestand, dag)?.naam)).toEqual([
      'Instemming ONS-D',
      'Besluiten',
    ]);
  });

  it('stands in the tables in which that prints it', () => {
    const inTwee = dossierMet([
      ingelezen(8, [aRij('x'), aRij('x', { mijlpaal: 2 }), aRij('x', { mijlpaal: 2, volgorde: 2 })]),
    ]);
    expect(gedruktOp(inTwee, 8)).toMatchObject({ mijlpalen: [1, 2], rijen: [{}, {}, {}] });
  });

  it('stays as it was where a document has no row for it', () => {
    expect(gedruktOp(dossierMet([ingelezen(8, [])], [UIT_BESTAND]), 8)).toEqual({
      ...activiteit,
      rijen: [UIT_BESTAND],
    });
  });

  // Week 10 of 2021 is ma 8-3 t/m vr 12-3, and week 10 of 2022 is ma 7-3 t/m vr 11-3.
  it.each([
    ['Week 10', 2021, 'ma 8-3 t/m vr 12-3-2021'],
    ['10', 2021, 'ma 8-3 t/m vr 12-3-2021'],
    [' 10 ', 2021, 'ma 8-3 t/m vr 12-3-2021'],
    ['10', 2022, 'ma 7-3 t/m vr 11-3-2022'],
    ['Week 10 / 11', 2021, 'ma 8-3 t/m vr 19-3-2021'],
    ['n.t.b.', 2021, null],
  ])('printed in “%s” of %i has the window %s', (weekTekst, jaar, verwacht) => {
    const week = gedruktOp(dossierMet([ingelezen(8, [aRij('x', { weekTekst, jaar })])]), 8)?.week;
    expect(week?.tekst).toBe(weekTekst);
    expect(week?.venster == null ? null : formatPeriode(week.venster)).toBe(verwacht);
  });
});

describe('an activiteit that only a later document brings', () => {
  const bekendOp = (dossier: Dossier, dag: number): readonly string[] =>
    bekendeActiviteiten(dossier, ({ herkomst: wie }) => wie.dag <= maart(dag)).map(({ code }) => code);

  it('is not there before it is read in; one of the file is', () => {
    const nieuw = { ...activiteit, code: 'M1-11' };
    const oud = { ...activiteit, rijen: [aRij('x')] };
    const elders = { ...activiteit, code: 'M1-12' };
    const dossier = {
      ...dossierMet([ingelezen(8, [aRij('x')]), ingelezen(15, [aRij('y')], 'M1-11')]),
      activiteiten: [oud, nieuw, elders],
    };
    expect([7, 8, 14, 15].map((dag) => bekendOp(dossier, dag))).toEqual([
      ['M1-10', 'M1-12'],
      ['M1-10', 'M1-12'],
      ['M1-10', 'M1-12'],
      ['M1-10', 'M1-11', 'M1-12'],
    ]);
    expect(metGedrukteRijen(dossier, () => false).map(({ code }) => code)).toEqual(['M1-10', 'M1-12']);
  });
});

describe('another name of a body', () => {
  const { opzet, planinvoer } = metFeitenVan(herkomst(2, 3));
  const namen = (...bevestigd: readonly string[]): readonly string[] | undefined =>
    metAliassen(
      opzet.gremia,
      planinvoer.aliassen.flatMap((feit) => bevestigd.map((alias) => ({ ...feit, alias }))),
    )[0]?.aliassen;

  it('stands behind those that it has, once', () => {
    expect(namen()).toEqual(['raad']);
    expect(namen('gemeenteraad', 'de raad', 'gemeenteraad')).toEqual(['raad', 'gemeenteraad', 'de raad']);
    expect(namen('raad')).toEqual(['raad']);
  });

  it('is none of another body', () => {
    const ander = planinvoer.aliassen.map((feit) => ({ ...feit, gremium: 'college' }));
    expect(metAliassen(opzet.gremia, ander)).toEqual(opzet.gremia);
  });
});

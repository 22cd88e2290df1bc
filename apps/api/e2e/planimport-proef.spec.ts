import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Omgeving, type Wie, startOmgeving } from './testing/omgeving.js';
import { BEWERKT, BRON_004, aantallen, importeerPlan, muteerPlan } from './testing/planimport.js';

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving();
});
afterAll(async () => {
  await omgeving.sluit();
});

const importeer = (input: object, wie?: Wie) => importeerPlan(omgeving.api, input, wie);

describe('a trial', () => {
  it('of the document itself finds that nothing moves, and records nothing', async () => {
    const voor = await omgeving.afdruk();
    const { __typename, planimport, kanVastgelegd } = await importeer({ tekst: BRON_004, proef: true });
    expect(__typename).toBe('PlanningGelezen');
    expect(kanVastgelegd).toBe(true);
    expect(aantallen(planimport)).toEqual({ ONGEWIJZIGD: 38 });
    expect(planimport.samenvatting).toBe('38 activiteiten: 38 ongewijzigd.');
    expect(await omgeving.afdruk()).toBe(voor);
  });

  it('of an edited copy tells what it would change, with the key of every bevinding', async () => {
    const voor = await omgeving.afdruk();
    const { planimport } = await importeer({ proef: true });
    expect(aantallen(planimport)).toEqual({ TOEGEVOEGD: 1, VERPLAATST: 2, ONGEWIJZIGD: 35, VERDWENEN: 1 });
    expect(planimport).toMatchObject({
      editie: { nummer: 2, bijgewerktTotEnMet: '2021-03-22' },
      bron: {
        bestand: 'geplakte tekst',
        soort: 'tsv',
        jaar: 2021,
        hash: createHash('sha256').update(BEWERKT).digest('hex'),
      },
    });
    expect(planimport.stappen.map(({ zin }) => zin)).toEqual([
      '“Voorbespreken conceptstukken” komt erbij: wo 19-5-2021.',
      '“Afstemmen beide sporen” gaat van ma 17-5-2021 naar di 18-5-2021.',
      '“Instemmen stukken en doorsturen naar colleges gemeenten (x7)” gaat van nog te plannen in ma 17-5 t/m vr 21-5-2021 (extra) naar do 20-5-2021.',
      '“Bijpraten” staat in geen tabel meer; in het plan blijft zij op ma 5-7 t/m vr 9-7-2021.',
    ]);
    expect(new Set(planimport.bevindingen.map(({ sleutel }) => sleutel)).size).toBe(
      planimport.aantalBevindingen,
    );
    expect(planimport.bevindingen.find(({ code }) => code === 'ONBEKENDE_NAAM')).toMatchObject({
      uitleg: '"Netwerk Managers" is geen bekend gremium.',
      status: 'OPEN',
    });
    expect(await omgeving.afdruk()).toBe(voor);
  });
});

describe('a row that moves what was decided', () => {
  const tekst = BEWERKT.replace('\tNog plannen (extra)\tInstemmen ONS D', '\t19-3\tInstemmen ONS D');

  it('is told in a trial beside the bevindingen of the other rows', async () => {
    const voor = await omgeving.afdruk();
    const zonder = await importeer({ proef: true });
    const met = await importeer({ tekst, proef: true });
    expect(met).toMatchObject({
      __typename: 'PlanningGelezen',
      kanVastgelegd: false,
      bezwaren: [
        {
          code: 'PLAN-05',
          plaats: 'tabel 4, rij 13',
          melding: 'Tabel 4, rij 13: ONS D heeft al besloten op do 18-3-2021.',
        },
      ],
    });
    expect(zonder).toMatchObject({ kanVastgelegd: true, bezwaren: [] });
    expect(met.planimport.bevindingen.map(({ code }) => code)).toEqual(
      expect.arrayContaining(zonder.planimport.bevindingen.map(({ code }) => code)),
    );
    expect(await omgeving.afdruk()).toBe(voor);
  });
});

describe('an import that is refused leaves nothing behind:', () => {
  it.each([
    ['without a planning table', { tekst: 'Wat\tWie\nRaad\tBesluit' }, 'RegelGeschonden IMPORT-01 tekst'],
    [
      'of a program',
      { tekst: undefined, bestand: { naam: 'a.docx', inhoud: 'TVqQAAMAAAA=' } },
      'BestandGeweigerd BESTAND_GEWEIGERD bestand',
    ],
    [
      'with a name of an edition that stands',
      { editie: { naam: 'Detailplanning 25-1-2021', reden: 'x' } },
      'RegelGeschonden EDITIE-01 editie.naam',
    ],
    [
      'with a decision about nothing',
      { beslissingen: [{ bevinding: 'X-1', besluit: 'AANVAARD' }] },
      'NietGevonden NIET_GEVONDEN beslissingen',
    ],
    [
      'with a name of another body',
      { aliassen: [{ tekst: 'ONS D', gremium: 'nmts' }] },
      'RegelGeschonden IMPORT-05 aliassen',
    ],
    ['on an older versie', { verwachteVersie: 0 }, 'Versieconflict VERSIECONFLICT verwachteVersie'],
    [
      'of which a row moves what was decided',
      { tekst: BEWERKT.replace('\tNog plannen (extra)\tInstemmen ONS D', '\t19-3\tInstemmen ONS D') },
      'RijGeweigerd PLAN-05 tekst',
    ],
  ])('%s', async (_wat, anders, verwacht) => {
    const voor = await omgeving.afdruk();
    const { __typename, code, veld } = await importeer(anders);
    expect([__typename, code, veld].join(' ')).toBe(verwacht);
    expect(await omgeving.afdruk()).toBe(voor);
  });

  it('with the row and the reason', async () => {
    const tekst = BEWERKT.replace('\tNog plannen (extra)\tInstemmen ONS D', '\t19-3\tInstemmen ONS D');
    expect(await importeer({ tekst })).toMatchObject({
      plaats: 'tabel 4, rij 13',
      rij: 13,
      kolom: 'Datum',
      melding: 'Tabel 4, rij 13: ONS D heeft al besloten op do 18-3-2021.',
    });
  });

  it('by anybody but the TWO', async () => {
    for (const wie of ['stuurgroep', 'onsd', 'griffier GM0505', 'lezer'] as const) {
      expect(await importeer({}, wie)).toMatchObject({ code: 'NIET_TOEGESTAAN' });
      expect(
        await muteerPlan(omgeving.api, 'beslisBevinding', { bevinding: 'x', besluit: 'AANVAARD' }, wie),
      ).toMatchObject({
        code: 'NIET_TOEGESTAAN',
      });
    }
  });
});

import { describe, expect, it } from '@jest/globals';
import { aGremium, aHerkomst, dag, vast } from '../testing/bouwers.js';
import { toetsAlias, toetsBevinding, toetsImportbasis, toetsVoorstel } from './import.js';
import { regelGeschonden } from './weigering.js';

describe('what must be known of a planning', () => {
  const GENOEG = {
    bron: 'bestand' as const,
    planningtabellen: 1,
    jaar: 2021,
    bijgewerktTotEnMet: dag('22-1'),
    tabelZonderMijlpaal: null,
  };

  it('is enough with a table, a year, a day and a mijlpaal for each table', () => {
    expect(toetsImportbasis(GENOEG)).toBeNull();
  });

  it.each([
    [
      { planningtabellen: 0 },
      'IMPORT-01',
      'bestand',
      'Er is geen planningstabel gevonden: die heeft ten minste een kolom datum en een kolom wat.',
    ],
    [
      { planningtabellen: 0, bron: 'tekst' as const },
      'IMPORT-01',
      'tekst',
      'Er is geen planningstabel gevonden: die heeft ten minste een kolom datum en een kolom wat.',
    ],
    [{ jaar: null }, 'IMPORT-02', 'jaar', 'Het document noemt geen jaar: geef het jaar.'],
    [
      { bijgewerktTotEnMet: null },
      'IMPORT-03',
      'editie.bijgewerktTotEnMet',
      'Het document noemt geen dag “bijgewerkt t/m”: geef die dag.',
    ],
    [
      { tabelZonderMijlpaal: 3 },
      'IMPORT-04',
      'mijlpalen',
      'Van tabel 3 is niet te zeggen bij welke mijlpaal zij hoort: noem de mijlpaal.',
    ],
  ])('is not guessed: %j', (over, regel, pad, melding) => {
    expect(toetsImportbasis({ ...GENOEG, ...over })).toEqual(regelGeschonden(regel, pad, melding));
  });
});

describe('another name of a body', () => {
  const onsd = aGremium({ code: 'ons-d', naam: 'ONS-D', aliassen: ['Netwerk Sociaal'] });
  const nmts = aGremium({ code: 'nmts', naam: 'NMTS', aliassen: [] });

  it('may be new, or one that it has already', () => {
    expect(toetsAlias('Netwerk', nmts, [onsd, nmts])).toBeNull();
    expect(toetsAlias('ons-d', onsd, [onsd, nmts])).toBeNull();
  });

  it.each(['ONS-D', ' netwerk sociaal '])('may not be the name of another: %j', (alias) => {
    expect(toetsAlias(alias, nmts, [onsd, nmts])).toEqual(
      regelGeschonden('IMPORT-05', 'aliassen', `“${alias}” is al een naam van ONS-D.`),
    );
  });
});

describe('a bevinding', () => {
  it('is decided on once', () => {
    expect(toetsBevinding('aanvaard', null)).toBeNull();
    expect(toetsBevinding('aanvaard', 'verworpen')).toBeNull();
    expect(toetsBevinding('aanvaard', 'aanvaard')).toEqual(
      regelGeschonden('IMPORT-06', 'besluit', 'Deze bevinding is al aanvaard.'),
    );
  });
});

describe('a proposal of an import', () => {
  const rij = { code: 'M1-10', naam: 'Instemming ONS-D' };
  const gepland = (activiteit: string, volgnummer: number) => ({
    activiteit,
    datum: vast('11-3'),
    toestand: 'vastgelegd' as const,
    reden: null,
    herkomst: aHerkomst({ volgnummer }),
  });

  it('can be applied while its row was not planned since', () => {
    expect(toetsVoorstel(rij, 5, [gepland('M1-10', 5), gepland('M1-20', 6)])).toBeNull();
  });

  it('gives way to a later change of the plan', () => {
    expect(toetsVoorstel(rij, 5, [gepland('M1-20', 1), gepland('M1-10', 6)])).toEqual(
      regelGeschonden(
        'IMPORT-07',
        'bevinding',
        '“Instemming ONS-D” is sinds die editie al anders gepland: wijzig de datum zelf, of verwerp de bevinding.',
      ),
    );
  });
});

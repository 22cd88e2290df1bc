import { expect, it } from '@jest/globals';
import type { Besluit } from '@routekaart/traject';
import { kort, tabel } from '../testing/documentatie.js';
import { aBesluit, dag, metVensters, onsdRij, periode, vast } from './testing/bouwers.js';
import { RAAD, STAP, voorbeeld, waarschuwingenMet } from './testing/voorbeeld.js';

const BESLUITEN: Readonly<Record<string, Partial<Besluit>>> = {
  'stemde niet in': { uitkomst: 'niet-ingestemd' },
  'hield aan tot herindiening': {
    uitkomst: 'aangehouden',
    aanhouding: { soort: 'tot-herindiening', herindiening: null },
  },
  'hield aan tot de volgende vergadering': { uitkomst: 'aangehouden' },
};

it('docs/prognose.md shows what a window was lost by', () => {
  const basis = voorbeeld();
  const rijen = tabel('verloren');
  expect(rijen.map(([wat]) => wat)).toEqual(Object.keys(BESLUITEN));
  for (const [wat = '', peildatum = '', waardoor = ''] of rijen) {
    const stand = {
      ...basis,
      peildatum: dag(kort(peildatum)),
      behandelingen: metVensters(basis.behandelingen, { [STAP.raad]: periode('1-4', '30-4') }),
      vergaderingen: basis.vergaderingen.map((een) =>
        een.id === `${RAAD}@13-4` ? { ...een, aanleverdag: dag('25-3') } : een,
      ),
      besluiten: [aBesluit(STAP.onsd, '11-3'), aBesluit(STAP.college, '16-3', BESLUITEN[wat])],
    };
    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', stand).map(({ melding }) => melding)).toEqual([
      `raad Alblasserdam kan het venster tot en met vr 30-4-2021 niet meer halen: ${waardoor}.`,
    ]);
  }
});

it('docs/prognose.md shows when the window of a raad without a meeting is lost', () => {
  const basis = voorbeeld({
    activiteiten: [onsdRij(vast('12-3'))],
    besluiten: [aBesluit(STAP.onsd, '12-3')],
  });
  const rijen = tabel('zonder-raad');
  expect(rijen).toHaveLength(4);
  for (const [raad = '', tot = '', waardoor = ''] of rijen) {
    const stand = {
      ...basis,
      peildatum: dag('12-3'),
      behandelingen: metVensters(basis.behandelingen, { [STAP.raad]: periode('15-3', kort(tot)) }),
      vergaderingen: basis.vergaderingen.filter(
        (een) => een.gremium !== RAAD || (raad !== '–' && een.dag === dag(kort(raad))),
      ),
    };
    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', stand).map(({ melding }) => melding)).toEqual(
      waardoor === '–'
        ? []
        : [`raad Alblasserdam kan het venster tot en met ${tot} niet meer halen: ${waardoor}.`],
    );
  }
});

import { expect, it } from '@jest/globals';
import { type DatumUitdrukking, formatDag } from '@routekaart/kalender';
import type { Besluit, Stand } from '@routekaart/traject';
import { kort, tabel } from '../testing/documentatie.js';
import { rondesVoorBesluit } from './aanbod/ronde-voor-raad.js';
import { type Berekening, bereken } from './berekening.js';
import { gedeeldeAvonden } from './strook/gedeelde-avond.js';
import {
  aBesluit,
  aVergadering,
  alternatieven,
  anActiviteit,
  dag,
  gesloten,
  nogTePlannen,
  onsdRij,
  periode,
  vast,
} from './testing/bouwers.js';
import {
  COLLEGE,
  RAAD,
  STAP,
  dagVan,
  voorbeeld,
  voorspelStap,
  waarschuwingenMet,
} from './testing/voorbeeld.js';

const { onsd, college, raad } = STAP;

/** A day, two days to choose from or a window still to plan, as a cell tells it. */
function datumVan(cel: string): DatumUitdrukking {
  const dagen = cel.match(/\d{1,2}-\d{1,2}/gu) ?? [];
  const [van = '', tot = van] = dagen;
  if (cel.startsWith('nog te plannen')) return nogTePlannen(periode(van, tot));
  return dagen.length > 1 ? alternatieven(...dagen) : vast(van);
}

const ADVIEZEN: Readonly<Record<string, Partial<Besluit>>> = {
  'adviseerde positief': { uitkomst: 'ingestemd' },
  'adviseerde negatief': { uitkomst: 'niet-ingestemd' },
  'nam het stuk ter kennis': { uitkomst: 'ter-kennis-genomen' },
  'hield aan tot de volgende vergadering': {
    uitkomst: 'aangehouden',
    aanhouding: { soort: 'volgende-vergadering', herindiening: null },
  },
};

it.each(tabel('advies'))('docs/prognose.md: a college that only advises %s', (wat = '', ...verwacht) => {
  const basis = voorbeeld({
    peildatum: dag('17-3'),
    besluiten: [aBesluit(onsd, '11-3'), aBesluit(college, '16-3', ADVIEZEN[wat])],
  });
  const stand: Stand = {
    ...basis,
    gremia: basis.gremia.map((een) => (een.code === COLLEGE ? { ...een, mandaat: 'adviseert' } : een)),
  };
  const negatief = waarschuwingenMet('ADVIES_NEGATIEF', stand).map(({ code }) => `\`${code}\``);
  expect([`\`${voorspelStap(college, stand).toestand}\``, dagVan(raad, stand), negatief[0] ?? '–']).toEqual(
    verwacht,
  );
});

it.each(tabel('versie'))(
  'docs/prognose.md: %s in route, the ONS-D about %s, the college about %s',
  (inRoute = '', doorOnsd = '', doorCollege = '', ...verwacht) => {
    const nummerVan = (cel: string): number => Number(cel.replace('versie ', ''));
    const stand = voorbeeld({
      peildatum: dag('17-3'),
      stukversies: Array.from({ length: nummerVan(inRoute) }, (_, i) => ({
        mijlpaal: 1,
        nummer: i + 1,
        naam: `versie ${String(i + 1)}`,
      })),
      vergaderingen: [...voorbeeld().vergaderingen, aVergadering('ons-d', '18-3', '18-3')],
      besluiten: [
        aBesluit(onsd, '11-3', { stukversie: nummerVan(doorOnsd) }),
        aBesluit(college, '16-3', { stukversie: nummerVan(doorCollege) }),
      ],
    });
    const bij = waarschuwingenMet('VERSIEVERSCHIL', stand).map(({ station }) =>
      station === 'ons-d' ? 'ONS-D' : station,
    );
    expect([...[onsd, college, raad].map((id) => dagVan(id, stand)), bij.join(', ') || '–']).toEqual(
      verwacht,
    );
  },
);

const IN_KALENDER: Readonly<Record<string, Stand['kalenderperioden'][number]>> = {
  'schoolvakantie, ma 12-4 t/m vr 16-4-2021': gesloten('Schoolvakantie', '12-4', '16-4', { hard: false }),
  'reces van de raad, ma 12-4 t/m vr 16-4-2021': gesloten('Reces', '12-4', '16-4', { gremium: RAAD }),
  'vrije dag, di 16-3-2021': gesloten('Vrije dag', '16-3'),
};

it.each(tabel('zacht'))('docs/prognose.md: in the calendar %s', (wat = '', ...verwacht) => {
  const periodeIn = IN_KALENDER[wat];
  expect(periodeIn === undefined).toBe(wat === '–');
  const stand = voorbeeld({ kalenderperioden: periodeIn === undefined ? [] : [periodeIn] });
  expect([onsd, college, raad].map((id) => dagVan(id, stand))).toEqual(verwacht);
});

it.each(tabel('ronde'))(
  'docs/prognose.md: a technical round on %s, the ONS-D on %s',
  (rondeCel = '', onsdCel = '', ...verwacht) => {
    const ronde = { code: 'M1-20', soort: 'technische-vragenronde', datum: datumVan(rondeCel) };
    const stand = voorbeeld({ activiteiten: [onsdRij(vast(kort(onsdCel))), anActiviteit(ronde)] });
    const [uitslag] = rondesVoorBesluit(1, ronde.soort, bereken(stand));
    const [waarschuwing] = waarschuwingenMet('TECHNISCHE_RONDE_NA_BESLUIT', stand);
    expect([dagVan(raad, stand), `\`${String(uitslag?.oordeel)}\``, waarschuwing?.ernst ?? '–']).toEqual(
      verwacht,
    );
  },
);

it.each(tabel('avond'))(
  'docs/prognose.md: two sporen, the ONS-D on %s and %s',
  (een = '', ander = '', avond = '') => {
    const spoor = (code: string, cel: string): Berekening => {
      const stand = voorbeeld({ activiteiten: [onsdRij(datumVan(cel))] });
      return bereken({ ...stand, traject: { ...stand.traject, code } });
    };
    const gedeeld = gedeeldeAvonden([spoor('ene', een), spoor('andere', ander)]).map(
      ({ gremiumsoort, dag: op }) => `${gremiumsoort} ${formatDag(op)}`,
    );
    expect(gedeeld.join(' en ') || '–').toBe(avond);
  },
);

it('docs/prognose.md has these tables', () => {
  const namen = ['advies', 'versie', 'zacht', 'ronde', 'avond'];
  expect(namen.map((naam) => tabel(naam).length)).toEqual([4, 4, 4, 4, 4]);
});

import { expect, it } from '@jest/globals';
import { type DatumUitdrukking, formatDag, formatDagen } from '@routekaart/kalender';
import type { Aanhouding, Stand, Stationsregel, Uitkomst } from '@routekaart/traject';
import { kort, tabel } from '../testing/documentatie.js';
import { mogelijkeVergaderingen } from './band/mogelijke-vergaderingen.js';
import { bereken } from './berekening.js';
import { formatKeuze, formatMoment } from './reden.js';
import {
  ALBLASSERDAM,
  aBesluit,
  aHerkomst,
  aStand,
  aTraject,
  aVergadering,
  alternatieven,
  anActiviteit,
  dag,
  nogTePlannen,
  onsdRij,
  periode,
  vast,
} from './testing/bouwers.js';
import {
  COLLEGE,
  STAP,
  prognoseVan,
  voorbeeld,
  voorspelStap,
  waarschuwingenMet,
  zinnenVan,
} from './testing/voorbeeld.js';

const { onsd, college, raad } = STAP;

/** Numbers of days and months in a cell, in their order. */
const dagenIn = (cel: string): readonly string[] => cel.match(/\d{1,2}-\d{1,2}/gu) ?? [];

function datumVan(cel: string): DatumUitdrukking {
  const [eerste, tweede] = dagenIn(cel);
  if (cel.startsWith('nog te plannen')) {
    return nogTePlannen(eerste === undefined || tweede === undefined ? null : periode(eerste, tweede));
  }
  return tweede === undefined ? vast(kort(cel)) : alternatieven(...dagenIn(cel));
}

const BAND = tabel('band');
it.each(BAND)('docs/prognose.md: the ONS-D on %s', (onsdCel = '', ...verwacht) => {
  const stand = voorbeeld({ activiteiten: [onsdRij(datumVan(onsdCel))] });
  expect([college, raad].map((id) => formatMoment(voorspelStap(id, stand).dag))).toEqual(verwacht);
});

it.each(tabel('band-keuze'))(
  'docs/prognose.md: where each may fall with the ONS-D on %s',
  (onsdCel = '', ...verwacht) => {
    const berekening = bereken(voorbeeld({ activiteiten: [onsdRij(datumVan(onsdCel))] }));
    const mogelijk = [college, raad].map((id) =>
      mogelijkeVergaderingen(prognoseVan(id, berekening), berekening),
    );
    expect(mogelijk.map((dagen) => formatKeuze(dagen.map((een) => een.dag)))).toEqual(verwacht);
  },
);

it.each(tabel('band-uitleg'))(
  'docs/prognose.md: the raad with the ONS-D on %s',
  (onsdCel = '', uitleg = '') => {
    expect(zinnenVan(raad, voorbeeld({ activiteiten: [onsdRij(datumVan(onsdCel))] }))).toContain(uitleg);
  },
);

const BAND_AANLEVEREN = tabel('band-aanleveren');
it.each(BAND_AANLEVEREN.map((rij, plaats) => [plaats, ...rij] as const))(
  'docs/prognose.md: meeting %i of the band with the ONS-D on %s',
  (plaats, onsdCel = '', ...verwacht) => {
    const berekening = bereken(voorbeeld({ activiteiten: [onsdRij(datumVan(onsdCel))] }));
    const een = mogelijkeVergaderingen(prognoseVan(raad, berekening), berekening)[plaats];
    const dagen = (aantal: number | null | undefined): string =>
      aantal == null ? 'onbekend' : formatDagen(aantal);
    expect([
      formatDag(een?.dag ?? 0),
      formatDag(een?.uiterlijk ?? 0),
      dagen(een?.marge),
      dagen(een?.sprong?.dagen),
    ]).toEqual(verwacht);
  },
);

const PLANDAG = tabel('plandag');
it.each(PLANDAG)(
  'docs/prognose.md: the stuurgroep on %s, the ONS-D planned on %s',
  (stuurgroep = '', plan = '', verwacht = '', volgorde = '') => {
    const stand = aStand({
      ...aTraject({ stuurgroep: true }),
      activiteiten: [
        anActiviteit({ station: 'stuurgroep', datum: datumVan(stuurgroep) }),
        onsdRij(datumVan(plan)),
      ],
      vergaderingen: ['11-3', '18-3'].map((opDag) => aVergadering('ons-d', opDag, opDag)),
    });
    expect(formatMoment(voorspelStap(onsd, stand).dag)).toBe(verwacht);
    const [waarschuwing] = waarschuwingenMet('VOLGORDE', stand);
    expect(waarschuwing?.ernst ?? '–').toBe(volgorde);
  },
);

const KLAARMAKEN = tabel('klaarmaken');
it.each(KLAARMAKEN)(
  'docs/prognose.md: %s to make ready, %s to check',
  (klaar = '', toets = '', ...verwacht) => {
    const regel: Stationsregel = {
      station: 'college',
      gemeente: ALBLASSERDAM,
      verwerking: {
        dagen: Number.parseInt(klaar, 10),
        telling: klaar.includes('werkdag') ? 'werkdagen' : 'kalenderdagen',
      },
      toetswerkdagen: Number.parseInt(toets, 10),
      tussen: null,
      bijSluiting: 'vervalt',
      bron: '',
    };
    const stand = voorbeeld({ activiteiten: [onsdRij(vast('9-3'))], stationsregels: [regel] });
    const { gereed, dag: besluit } = voorspelStap(college, stand);
    expect([formatMoment(gereed), formatMoment(besluit)]).toEqual(verwacht);
  },
);

const UITSTEL: readonly (readonly [begin: string, Uitkomst, Aanhouding['soort'] | null])[] = [
  ['hield aan tot de volgende', 'aangehouden', 'volgende-vergadering'],
  ['hield aan tot herindiening', 'aangehouden', 'tot-herindiening'],
  ['haalde het stuk van de agenda', 'van-de-agenda', null],
  ['hield aan, zonder dag', 'aangehouden', 'onbepaald'],
  ['kreeg het stuk teruggenomen', 'teruggenomen', null],
  ['kreeg het stuk ingetrokken', 'ingetrokken', null],
  ['stemde niet in', 'niet-ingestemd', null],
  ['verwees terug', 'terugverwezen', null],
];

function naUitstel(wat: string, peildatum: string): Stand {
  const [, uitkomst = 'ingestemd', soort = null] = UITSTEL.find(([begin]) => wat.startsWith(begin)) ?? [];
  const [opDag] = dagenIn(wat);
  const sluiting = opDag !== undefined && wat.includes(' sloot al ') ? dag(opDag) : null;
  const herindiening = opDag === undefined || sluiting !== null ? null : dag(opDag);
  return voorbeeld({
    vergaderingen: [
      ...voorbeeld().vergaderingen.map((een) =>
        sluiting !== null && een.dag === dag('18-5') ? { ...een, aanleverdag: sluiting } : een,
      ),
      aVergadering(COLLEGE, '20-4', '15-4'),
      aVergadering(COLLEGE, '4-5', '29-4'),
    ],
    peildatum: dag(kort(peildatum)),
    besluiten: [
      aBesluit(onsd, '11-3'),
      aBesluit(college, '16-3', { herkomst: aHerkomst({ volgnummer: 2 }) }),
      aBesluit(raad, '13-4', {
        uitkomst,
        aanhouding: soort === null ? null : { soort, herindiening },
        herkomst: aHerkomst({ volgnummer: 3 }),
      }),
    ],
  });
}

const UITGESTELD = tabel('uitgesteld');
it.each(UITGESTELD)(
  'docs/prognose.md: the raad %s, asked on %s',
  (wat = '', peildatum = '', verwacht = '') => {
    expect(formatMoment(voorspelStap(raad, naUitstel(wat, peildatum)).dag)).toBe(verwacht);
  },
);

it('docs/prognose.md has these tables', () => {
  expect([BAND, BAND_AANLEVEREN, PLANDAG, KLAARMAKEN, UITGESTELD].map(({ length }) => length)).toEqual([
    5, 2, 4, 7, 15,
  ]);
});

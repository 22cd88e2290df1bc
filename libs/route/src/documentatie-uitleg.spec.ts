import { describe, expect, it } from '@jest/globals';
import { type Kalenderperiode, formatDag, formatDagen, formatPeriode } from '@routekaart/kalender';
import type { Activiteit, Stand } from '@routekaart/traject';
import { tabel } from '../testing/documentatie.js';
import { bereken } from './berekening.js';
import { leerSjabloon } from './sjabloon/leer-sjabloon.js';
import { pasSjabloonToe } from './sjabloon/pas-sjabloon-toe.js';
import { sprongVan } from './terugrekenen/klif.js';
import {
  aBesluit,
  aStand,
  aTraject,
  aVergadering,
  aWeek,
  anActiviteit,
  dag,
  gesloten,
  metVensters,
  nogTePlannen,
  onsdRij,
  periode,
} from './testing/bouwers.js';
import { dagTeLaat } from './testing/drechtstad.js';
import { COLLEGE, RAAD, STAP, prognoseVan, voorbeeld } from './testing/voorbeeld.js';
import { waarschuwingenVan } from './waarschuwingen/alle.js';
import { perOorzaak } from './waarschuwingen/per-oorzaak.js';

describe('docs/prognose.md: a klif', () => {
  it.each(tabel('klif'))('with reces %s', (reces = '', ...verwacht) => {
    const berekening = bereken(voorbeeld({ kalenderperioden: reces === '–' ? [] : [recesUit(reces)] }));
    const prognose = prognoseVan(STAP.raad, berekening);
    const sprong = sprongVan(prognose, berekening);
    expect([
      formatDag(prognose.vergadering?.dag ?? 0),
      sprong === null ? '–' : formatDag(sprong.naar.dag),
      sprong === null ? 'onbekend' : formatDagen(sprong.dagen),
      sprong?.reces == null ? 'nee' : 'ja',
      sprong?.reces == null ? '–' : sprong.achterDeMuur.map((naam) => naam.split(' ')[0]).join(', '),
    ]).toEqual(verwacht);
  });

  it('has a row without and with one', () => {
    expect(tabel('klif').map(([, , , , klif]) => klif)).toEqual(['nee', 'ja', 'nee', 'nee']);
  });
});

/** A reces of the raad as the table writes it: `raad, ma 26-4 t/m vr 7-5-2021`, soft where it says so. */
function recesUit(cel: string): Kalenderperiode {
  const [van = '', tot = ''] = [...cel.matchAll(/\d+-\d+/gu)].map(([dagcel]) => dagcel);
  const gevonden = gesloten('Reces', van, tot, {
    laag: 'reces',
    gremium: RAAD,
    hard: !cel.endsWith('(zacht)'),
  });
  expect(cel).toContain(formatPeriode(gevonden));
  return gevonden;
}

describe('docs/prognose.md: the weeks of mijlpaal 3', () => {
  const rijen = tabel('sjabloon');
  const sjabloon = leerSjabloon(
    aStand({
      ...aTraject({ mijlpalen: 3 }),
      sjabloon: { anker: 'ons-d', weken: [] },
      activiteiten: rijen.flatMap(([naam = '', een = '', twee = '']) => [
        activiteitIn(1, naam, een),
        activiteitIn(2, naam, twee),
      ]),
    }),
    [1, 2],
  );

  it('follow from those of mijlpaal 1 and 2', () => {
    expect(rijen).toHaveLength(5);
    const gemaakt =
      sjabloon === null
        ? []
        : pasSjabloonToe(sjabloon, { jaar: 2021, nummer: 38 }, { stuk: 'notitie' }, { stations: [] });
    expect(
      gemaakt.map(({ regel: { naam, van, tot, twijfel }, venster }) => [
        naam,
        van === tot ? String(van) : `${String(van)} t/m ${String(tot)}`,
        twijfel ? 'ja' : 'nee',
        formatPeriode(venster),
      ]),
    ).toEqual(rijen.map(([naam, , , ...rest]) => [naam, ...rest]));
  });
});

/** A row of the plan in the weeks of a cell such as `14-17`. */
function activiteitIn(mijlpaal: number, naam: string, weken: string): Activiteit {
  const station = { 'ONS-D': 'ons-d', college: 'college', raad: 'raad' }[naam] ?? null;
  return anActiviteit({
    code: `M${String(mijlpaal)} ${naam}`,
    soort: naam,
    naam,
    station,
    mijlpalen: [mijlpaal],
    week: {
      ...aWeek(null),
      weken: weken.split('-').map((nummer) => ({ jaar: 2021, nummer: Number(nummer) })),
    },
  });
}

describe('docs/prognose.md: one cause, one warning', () => {
  const { behandelingen } = voorbeeld();
  const raad = (van: string, tot: string) => ({ [STAP.raad]: periode(van, tot) });
  const week = periode('15-3', '19-3');
  const SITUATIES: readonly Stand[] = [
    voorbeeld({
      activiteiten: [onsdRij(nogTePlannen(week))],
      behandelingen: metVensters(behandelingen, { [STAP.onsd]: week, ...raad('5-4', '30-4') }),
    }),
    // The window of the raad is over too, but the raad waits: it is not late itself.
    voorbeeld({
      peildatum: dag('19-4'),
      behandelingen: metVensters(behandelingen, { [STAP.college]: week, ...raad('5-4', '16-4') }),
      besluiten: [aBesluit(STAP.onsd, '11-3')],
      vergaderingen: [...voorbeeld().vergaderingen, aVergadering(COLLEGE, '20-4', '19-4')],
    }),
    dagTeLaat(),
    voorbeeld({
      peildatum: dag('19-3'),
      behandelingen: metVensters(behandelingen, raad('12-5', '14-5')),
      besluiten: [aBesluit(STAP.onsd, '11-3')],
    }),
  ];

  it.each(tabel('oorzaak').map(([keten = '', onder = ''], rij) => [keten, onder, rij] as const))(
    '%s: %s',
    (_keten, onder, rij) => {
      const berekening = bereken(SITUATIES[rij] ?? voorbeeld());
      const groep = perOorzaak(waarschuwingenVan(berekening), berekening).find(({ waarschuwing, gevolgen }) =>
        [waarschuwing, ...gevolgen].some(({ sleutel }) => sleutel.startsWith('PROGNOSE_NA_VENSTER/M1/raad')),
      );
      const [, code = 'PROGNOSE_NA_VENSTER', station = 'raad'] =
        /^`(\w+)` van (?:het|dat|die) ([\w-]+)/u.exec(onder) ?? [];
      expect(groep?.waarschuwing.sleutel).toMatch(new RegExp(`^${code}/M1/${station.toLowerCase()}\\b`, 'u'));
    },
  );

  it('has a situation for each row', () => {
    expect(tabel('oorzaak')).toHaveLength(SITUATIES.length);
  });
});

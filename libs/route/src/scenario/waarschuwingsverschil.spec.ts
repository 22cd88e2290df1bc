import { describe, expect, it } from '@jest/globals';
import type { Maatregel } from '@routekaart/traject';
import fc from 'fast-check';
import { type Berekening, bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  DORDRECHT,
  aBesluit,
  aStand,
  aTraject,
  anActiviteit,
  dag,
  idVan,
  metVensters,
  nogTePlannen,
  onsdRij,
  periode,
} from '../testing/bouwers.js';
import { dagTeLaat } from '../testing/drechtstad.js';
import { STAP, vergaderingenVan, voorbeeld } from '../testing/voorbeeld.js';
import { willekeurigeStand } from '../testing/willekeur.js';
import { waarschuwingenVan } from '../waarschuwingen/alle.js';
import { perOorzaak } from '../waarschuwingen/per-oorzaak.js';
import {
  type Waarschuwingstand,
  type Waarschuwingsverschil,
  type Waarschuwingswijziging,
  waarschuwingsverschil,
} from './waarschuwingsverschil.js';
import { watAls } from './wat-als.js';

const NA_VENSTER = `PROGNOSE_NA_VENSTER/M1/raad/${ALBLASSERDAM}`;

function verschilMet(...maatregelen: readonly Maatregel[]): Waarschuwingsverschil {
  const antwoord = watAls(bereken(dagTeLaat()), maatregelen);
  expect(antwoord.geweigerd).toEqual([]);
  return waarschuwingsverschil(antwoord);
}

function wijzigingVan(verschil: Waarschuwingsverschil, sleutel: string): Waarschuwingswijziging | undefined {
  return verschil.gewijzigd.find(({ na }) => na.waarschuwing.sleutel === sleutel);
}

describe('the raad of di 18-5, after the window that ends on vr 30-4', () => {
  const opDag = (over: string): Maatregel => ({
    soort: 'vergadering-verplaatsen',
    vergadering: 'raad-GM0482@18-5',
    dag: dag(over),
    aanleverdag: null,
  });

  it('is still late when that raad meets on di 11-5, but on another day', () => {
    const verschil = verschilMet(opDag('11-5'));
    expect(wijzigingVan(verschil, NA_VENSTER)?.punten).toEqual([
      {
        wat: 'melding',
        was: 'raad Alblasserdam kan pas besluiten op di 18-5-2021; het venster eindigt op vr 30-4-2021.',
        wordt: 'raad Alblasserdam kan pas besluiten op di 11-5-2021; het venster eindigt op vr 30-4-2021.',
      },
      {
        wat: 'bewijs',
        was: 'Venster do 1-4 t/m vr 30-4-2021; Vergadering di 18-5-2021',
        wordt: 'Venster do 1-4 t/m vr 30-4-2021; Vergadering di 11-5-2021',
      },
    ]);
    expect(verschil.verschenen.map(({ sleutel }) => sleutel)).not.toContain(NA_VENSTER);
    expect(verschil.verdwenen.map(({ sleutel }) => sleutel)).not.toContain(NA_VENSTER);
  });

  it('cannot be prevented any more when the college of di 16-3 falls out: its last day is gone', () => {
    const verschil = verschilMet({ soort: 'vergadering-vervallen', vergadering: 'college-GM0482@16-3' });
    expect(wijzigingVan(verschil, NA_VENSTER)?.punten).toEqual([
      { wat: 'uiterlijk', was: 'do 11-3-2021', wordt: 'geen dag: te laat of onbekend' },
    ]);
  });

  it('says the same when a college is added after the one that counts', () => {
    const extra = { gremium: 'college-GM0482', dag: dag('30-3'), aanleverdag: dag('25-3') };
    const verschil = verschilMet({ soort: 'vergadering-toevoegen', ...extra });
    expect(wijzigingVan(verschil, NA_VENSTER)).toBeUndefined();
  });

  it('is no longer certain when ONS-D has only a window: milder, and the fingerprint differs', () => {
    const later = bereken(dagTeLaat());
    const eerst = bereken({
      ...later.stand,
      activiteiten: later.stand.activiteiten.map((een) => ({
        ...een,
        datum: { kind: 'venster', venster: periode('10-3', '12-3'), tekst: '' },
      })),
    });
    const wijziging = wijzigingVan(waarschuwingsverschil({ voor: eerst, na: later }), NA_VENSTER);
    expect(wijziging?.punten[0]).toEqual({ wat: 'ernst', was: 'let op', wordt: 'kritiek' });
    expect(wijziging?.voor.waarschuwing.kenmerk).not.toBe(wijziging?.na.waarschuwing.kenmerk);
  });
});

describe('who must act', () => {
  it('is the college once the ONS-D has decided', () => {
    const stand = { ...dagTeLaat(), peildatum: dag('12-3') };
    const na = bereken({ ...stand, besluiten: [aBesluit(STAP.onsd, '12-3')] });
    const punten = wijzigingVan(waarschuwingsverschil({ voor: bereken(stand), na }), NA_VENSTER)?.punten;
    expect(punten).toContainEqual({ wat: 'actor', was: 'ons-d', wordt: 'college Alblasserdam' });
  });

  it.each([
    ['of whom only the code is known', ['maan'], 'maan'],
    ['of whom only the role is known', [], 'two'],
  ])('may be a body %s', (_, gremia, wordt) => {
    const met = (wie: readonly string[]): Berekening =>
      bereken(voorbeeld({ activiteiten: [anActiviteit({ code: 'M1-20', gremia: wie })] }));
    const verschil = waarschuwingsverschil({ voor: met(['ons-d']), na: met(gremia) });
    expect(wijzigingVan(verschil, 'NOG_TE_PLANNEN/M1/M1-20')?.punten).toContainEqual({
      wat: 'actor',
      was: 'ons-d',
      wordt,
    });
  });
});

describe('two raden that are late because the ONS-D has no day', () => {
  const opzet = aTraject({ gemeenten: 2 });
  const april = (...gemeenten: readonly string[]): Berekening =>
    bereken(
      aStand({
        ...opzet,
        behandelingen: metVensters(opzet.behandelingen, {
          [STAP.onsd]: periode('15-3', '19-3'),
          ...Object.fromEntries(gemeenten.map((een) => [idVan(1, 'raad', een), periode('5-4', '30-4')])),
        }),
        activiteiten: [onsdRij(nogTePlannen(periode('15-3', '19-3')))],
        vergaderingen: opzet.gemeenten.flatMap(({ code }) => vergaderingenVan(code)),
      }),
    );
  const gevolgen = (voor: Berekening, na: Berekening): unknown =>
    waarschuwingsverschil({ voor, na }).gewijzigd.map(({ na: nu, punten }) => [
      nu.waarschuwing.code,
      punten.find(({ wat }) => wat === 'gevolgen'),
    ]);

  it.each([
    ['one is no longer late', [ALBLASSERDAM, DORDRECHT], [DORDRECHT], '2, waarvan 1 vervalt', '1'],
    ['one more is late', [DORDRECHT], [ALBLASSERDAM, DORDRECHT], '1', '2, waarvan 1 nieuw'],
    ['another is late', [DORDRECHT], [ALBLASSERDAM], '1, waarvan 1 vervalt', '1, waarvan 1 nieuw'],
  ])('%s: it says how many follow from it', (_, eerst, daarna, was, wordt) => {
    expect(gevolgen(april(...eerst), april(...daarna))).toEqual([
      ['ROUTESTART_NIET_GEPLAND', { wat: 'gevolgen', was, wordt }],
    ]);
  });

  it('is as grave as the gravest that follows from it, as in the list of warnings', () => {
    const voor = april(DORDRECHT);
    const na = april(ALBLASSERDAM, DORDRECHT);
    const [groep] = perOorzaak(waarschuwingenVan(na), na);
    const [wijziging] = waarschuwingsverschil({ voor, na }).gewijzigd;
    expect(groep?.waarschuwing.ernst).not.toBe(groep?.ernst);
    expect(wijziging?.na.waarschuwing).toMatchObject({
      code: 'ROUTESTART_NIET_GEPLAND',
      ernst: groep?.ernst,
    });
  });
});

describe('for every Stand and every moved meeting', () => {
  const vragen = willekeurigeStand()
    .filter(({ vergaderingen }) => vergaderingen.length > 0)
    .chain((stand) =>
      fc.record({
        stand: fc.constant({
          ...stand,
          vergaderingen: stand.vergaderingen.map((een, nr) => ({ ...een, id: `v${String(nr)}` })),
        }),
        plaats: fc.nat(stand.vergaderingen.length - 1),
        dagen: fc.integer({ min: -30, max: 30 }),
      }),
    );
  /** All that a reader sees of a warning by itself. */
  const zichtbaar = ({ waarschuwing }: Waarschuwingstand): unknown => ({
    ernst: waarschuwing.ernst,
    melding: waarschuwing.melding,
    uiterlijk: waarschuwing.uiterlijk,
    bewijs: waarschuwing.bewijs,
    actor: waarschuwing.actor,
  });

  it('each warning came, went, differs or is the same, and the way back tells the reverse', () => {
    let gewijzigd = 0;
    fc.assert(
      fc.property(vragen, ({ stand, plaats, dagen }) => {
        const voor = bereken(stand);
        const vergaderingen = stand.vergaderingen.map((een, nr) =>
          nr === plaats ? { ...een, dag: een.dag + dagen } : een,
        );
        const na = bereken({ ...stand, vergaderingen });
        const heen = waarschuwingsverschil({ voor, na });
        const terug = waarschuwingsverschil({ voor: na, na: voor });
        gewijzigd += heen.gewijzigd.length;
        expect(terug.verschenen).toEqual(heen.verdwenen);
        expect(terug.verdwenen).toEqual(heen.verschenen);
        expect(new Set(terug.gewijzigd.map((een) => een.na.waarschuwing.sleutel))).toEqual(
          new Set(heen.gewijzigd.map((een) => een.voor.waarschuwing.sleutel)),
        );
        const daarna = new Map(waarschuwingenVan(na).map((een) => [een.sleutel, een]));
        for (const eerst of waarschuwingenVan(voor)) {
          const nu = daarna.get(eerst.sleutel);
          if (nu === undefined || wijzigingVan(heen, eerst.sleutel) !== undefined) continue;
          expect(zichtbaar({ waarschuwing: nu, gevolgen: [] })).toEqual(
            zichtbaar({ waarschuwing: eerst, gevolgen: [] }),
          );
        }
      }),
      { numRuns: 200 },
    );
    expect(gewijzigd).toBeGreaterThan(0);
  });
});

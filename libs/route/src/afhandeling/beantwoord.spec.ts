import { describe, expect, it } from '@jest/globals';
import { type Afhandeling, type Dossier, standOp } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { aBesluit, aHerkomst, dag, metVensters, periode } from '../testing/bouwers.js';
import { aDossier } from '../testing/dossier.js';
import { STAP, voorbeeld } from '../testing/voorbeeld.js';
import { waarschuwingMet } from '../waarschuwingen/alle.js';
import { metBeantwoord } from './beantwoord.js';
import type { Waarschuwingperiode } from './verloop.js';

const TE_LAAT = 'TE_LAAT/M1/college/GM0482';

/** The college was to decide by vr 19-3; what it did on di 23-3 was recorded on wo 24-3, as the fourth fact. */
const STAND = voorbeeld({
  besluiten: [
    aBesluit(STAP.onsd, '11-3'),
    aBesluit(STAP.college, '23-3', { herkomst: aHerkomst({ dag: dag('24-3'), volgnummer: 4 }) }),
  ],
});
const DOSSIER: Dossier = aDossier(
  { ...STAND, behandelingen: metVensters(STAND.behandelingen, { [STAP.college]: periode('15-3', '19-3') }) },
  {},
  '1-3',
);

const GISTEREN = waarschuwingMet(TE_LAAT, bereken(standOp(DOSSIER, dag('23-3'))));

/** It was answered on 24-3, before that outcome was recorded. */
const ANTWOORD: Afhandeling = {
  waarschuwing: TE_LAAT,
  kenmerk: GISTEREN?.kenmerk ?? '',
  soort: 'bevestigd',
  tot: null,
  reden: 'Uitkomst volgt.',
  eigenaar: 'gemeentesecretaris',
  herkomst: aHerkomst({ dag: dag('24-3'), volgnummer: 3 }),
};

type Dagen = readonly [van: string, tot: string | null];

/** The periods, when it stood in these, and no longer at the end of 24-3. */
function na(perioden: readonly Dagen[], kenmerk = GISTEREN?.kenmerk ?? ''): readonly unknown[] {
  const eerder = perioden.flatMap(([van, tot]): readonly Waarschuwingperiode[] =>
    GISTEREN === null
      ? []
      : [{ van: dag(van), tot: tot === null ? null : dag(tot), waarschuwing: { ...GISTEREN, kenmerk } }],
  );
  return metBeantwoord(eerder, [ANTWOORD], DOSSIER, () => null).map(({ van, tot }) => [van, tot]);
}

describe('a warning that was answered on 24-3, and gone at the end of that day', () => {
  const wo = [dag('24-3'), dag('24-3')];

  it('stood until then, where it stood the day before', () => {
    expect(na([['20-3', '23-3']])).toEqual([[dag('20-3'), dag('24-3')]]);
  });

  it('stood on that day alone, where it was gone before or for another cause', () => {
    expect(na([])).toEqual([wo]);
    expect(na([['18-3', '22-3']])).toEqual([[dag('18-3'), dag('22-3')], wo]);
    expect(na([['20-3', '23-3']], 'anders')).toEqual([[dag('20-3'), dag('23-3')], wo]);
  });

  it('stands among its periods in order of day, of two that began together the shorter first', () => {
    expect(na([['29-3', null]])).toEqual([wo, [dag('29-3'), null]]);
    expect(
      na([
        ['29-3', '30-3'],
        ['18-3', '19-3'],
      ]),
    ).toEqual([[dag('18-3'), dag('19-3')], wo, [dag('29-3'), dag('30-3')]]);
    expect(na([['24-3', null]], 'anders')).toEqual([wo, [dag('24-3'), null]]);
    expect(na([['24-3', '26-3']], 'anders')).toEqual([wo, [dag('24-3'), dag('26-3')]]);
  });
});

describe('a warning that still stood at the end of the day on which it was answered', () => {
  it('has the periods that it had', () => {
    expect(metBeantwoord([], [ANTWOORD], DOSSIER, () => GISTEREN)).toEqual([]);
  });
});

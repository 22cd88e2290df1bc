import { describe, expect, it } from '@jest/globals';
import type { AanmeldFeit, Activiteit, Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  DORDRECHT,
  aHerkomst,
  aTraject,
  anActiviteit,
  dag,
  nogTePlannen,
  onsdRij,
  periode,
  vast,
} from '../testing/bouwers.js';
import { vergaderingenVan, voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';
import { toetsAanmelding } from '../toets/aanmelding.js';
import {
  type Aanmeldoverzicht,
  aanmeldoverzichtVan,
  ongedekteStroken,
  verklaarAanmeldingen,
} from './aanmeldoverzicht.js';

/** Week 14 as bron 004 prints it: on the basis of sign-ups, at least two sessions. */
const RONDE = anActiviteit({
  code: 'ronde',
  soort: 'technische-vragenronde',
  datum: { kind: 'venster', venster: periode('12-4', '16-4'), tekst: '' },
  rijen: anActiviteit().rijen.map((rij) => ({
    ...rij,
    wie: 'Obv aanmeldingen gemeenteraadsleden',
    opmerkingen: '(minimaal 2)',
  })),
});

const aanmelding = (
  gemeente: string,
  sessie: string | null,
  aantal: number,
  over: Partial<AanmeldFeit> = {},
): AanmeldFeit => ({
  activiteit: 'ronde',
  gemeente,
  sessie: sessie === null ? null : dag(sessie),
  aantal,
  namens: null,
  herkomst: aHerkomst(),
  ...over,
});

/** Two gemeenten whose raden both decide on Tuesday 13-4. */
function stand(aanmeldingen: readonly AanmeldFeit[], ronde: Activiteit = RONDE, peildatum = '17-3'): Stand {
  return voorbeeld({
    ...aTraject({ gemeenten: 2 }),
    peildatum: dag(peildatum),
    activiteiten: [onsdRij(vast('18-3')), ronde],
    vergaderingen: [...vergaderingenVan(ALBLASSERDAM), ...vergaderingenVan(DORDRECHT)].map((vergadering) =>
      vergadering.dag === dag('13-4') ? { ...vergadering, aanleverdag: dag('1-4') } : vergadering,
    ),
    aanmeldingen,
  });
}

const overzicht = (...feiten: readonly AanmeldFeit[]): Aanmeldoverzicht =>
  aanmeldoverzichtVan(RONDE, bereken(stand(feiten)));

describe('aanmeldoverzichtVan', () => {
  it('counts per session and in total; silence is not zero', () => {
    const gevonden = overzicht(
      aanmelding(ALBLASSERDAM, '12-4', 3, { namens: 'twee fracties' }),
      aanmelding(ALBLASSERDAM, '15-4', 1),
      aanmelding(ALBLASSERDAM, null, 2),
    );
    expect(gevonden).toMatchObject({
      totaal: 6,
      sessies: [
        { dag: dag('12-4'), aantal: 3 },
        { dag: dag('15-4'), aantal: 1 },
      ],
      haaltMinimum: true,
      gemeenten: [
        { gemeente: { code: ALBLASSERDAM }, aantal: 6, namens: ['twee fracties'] },
        { gemeente: { code: DORDRECHT }, aantal: null, namens: [] },
      ],
    });
    expect(verklaarAanmeldingen(gevonden)).toBe('6 aangemeld (ma 12-4-2021: 3; do 15-4-2021: 1).');
  });

  it('says when fewer sessions have somebody than the plan asks', () => {
    const gevonden = overzicht(aanmelding(ALBLASSERDAM, '12-4', 3), aanmelding(DORDRECHT, '14-4', 0));
    expect(gevonden.haaltMinimum).toBe(false);
    expect(verklaarAanmeldingen(gevonden)).toBe(
      '3 aangemeld (ma 12-4-2021: 3). De planning vraagt ten minste 2 sessies; 1 met aanmeldingen.',
    );
  });

  it('asks no number where the plan prints none: “minimaal 2 uur” is a length', () => {
    const uren = {
      ...RONDE,
      rijen: RONDE.rijen.map((rij) => ({ ...rij, opmerkingen: 'vraagt minimaal 2 uur' })),
    };
    expect(aanmeldoverzichtVan(uren, bereken(stand([], uren)))).toMatchObject({
      haaltMinimum: null,
      minimum: { sessies: null, uren: 2 },
    });
  });

  it.each<[string, readonly AanmeldFeit[], readonly string[]]>([
    ['both, while only the week of the round is known', [], [ALBLASSERDAM, DORDRECHT]],
    ['none, when a session of others comes before both raden', [aanmelding(DORDRECHT, '12-4', 1)], []],
    [
      'the one that chose the session of the day of its raad',
      [aanmelding(DORDRECHT, '12-4', 1), aanmelding(ALBLASSERDAM, '13-4', 2)],
      [ALBLASSERDAM],
    ],
    [
      'the one whose session nobody goes to any more',
      [aanmelding(DORDRECHT, '12-4', 0), aanmelding(DORDRECHT, '14-4', 2)],
      [ALBLASSERDAM, DORDRECHT],
    ],
  ])('lists as uncovered: %s', (_wat, feiten, ongedekt) => {
    expect(ongedekteStroken(overzicht(...feiten)).map(({ gemeente }) => gemeente.code)).toEqual(ongedekt);
  });
});

describe('AANMELDINGEN_TE_WEINIG', () => {
  const op = (peildatum: string, feiten: readonly AanmeldFeit[], ronde: Activiteit = RONDE) =>
    waarschuwingenMet('AANMELDINGEN_TE_WEINIG', stand(feiten, ronde, peildatum));

  it('rises a week before the round, and names the last day to sign up', () => {
    expect(op('4-4', [])).toEqual([]);
    expect(op('5-4', [])).toMatchObject([
      {
        melding:
          '“Technische vragenronde”: 0 aangemeld. De planning vraagt ten minste 2 sessies; 0 met aanmeldingen.',
        regel: 'Een ronde op aanmelding heeft zoveel sessies als de planning vraagt.',
        uiterlijk: dag('16-4'),
        actor: { rol: 'two' },
        oorzaak: ['De ronde is ma 12-4 t/m vr 16-4-2021.'],
      },
    ]);
    expect(op('16-4', [])).toHaveLength(1);
  });

  it('vanishes with a second session, after the round, and when the round is cancelled', () => {
    expect(op('5-4', [aanmelding(DORDRECHT, '12-4', 1), aanmelding(DORDRECHT, '14-4', 1)])).toEqual([]);
    expect(op('17-4', [])).toEqual([]);
    expect(op('5-4', [], { ...RONDE, toestand: 'vervallen' })).toEqual([]);
  });
});

describe('toetsAanmelding', () => {
  it.each<[string, string | null, Activiteit, string | undefined]>([
    ['a session of the round', '12-4', RONDE, undefined],
    ['no session yet', null, RONDE, undefined],
    ['a session on the last day', '16-4', RONDE, undefined],
    ['a session after the round', '17-4', RONDE, 'AANMELDING-02'],
    ['a session before the round', '11-4', RONDE, 'AANMELDING-02'],
    ['a round that goes without sign-ups', null, anActiviteit(), 'AANMELDING-01'],
    ['a cancelled round', null, { ...RONDE, toestand: 'vervallen' }, 'AANMELDING-01'],
  ])('%s', (_wat, sessie, ronde, code) => {
    expect(toetsAanmelding(sessie === null ? null : dag(sessie), ronde, dag('1-4'))?.code).toBe(code);
  });

  it('refuses a session that has been, not that of today', () => {
    expect(toetsAanmelding(dag('13-4'), RONDE, dag('13-4'))).toBeNull();
    expect(toetsAanmelding(dag('13-4'), RONDE, dag('14-4'))).toMatchObject({
      code: 'AANMELDING-02',
      veld: 'sessie',
      melding: 'De sessie van di 13-4-2021 is geweest.',
    });
  });

  it('says what is wrong, and where', () => {
    expect(toetsAanmelding(dag('17-4'), RONDE, dag('1-4'))).toMatchObject({
      veld: 'sessie',
      melding: 'za 17-4-2021 valt buiten de ronde.',
    });
    expect(toetsAanmelding(null, anActiviteit(), dag('1-4'))).toMatchObject({
      veld: 'activiteit',
      melding: '“Technische vragenronde” gaat niet op aanmelding.',
    });
  });

  it('takes any session to come of a round without a day', () => {
    const ronde = { ...RONDE, datum: nogTePlannen() };
    expect(toetsAanmelding(dag('17-4'), ronde, dag('1-4'))).toBeNull();
  });
});

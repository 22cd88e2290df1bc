import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import {
  aBesluit,
  anAanlevering,
  aTraject,
  alternatieven,
  aVergadering,
  dag,
  gesloten,
  metVensters,
  nogTePlannen,
  onsdRij,
  periode,
  vast,
} from '../testing/bouwers.js';
import { COLLEGE, RAAD, STAP, voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';

const { onsd, college, raad } = STAP;
const besloten = [aBesluit(onsd, '11-3'), aBesluit(college, '16-3')];
const weken14tot17 = metVensters(voorbeeld().behandelingen, { [raad]: periode('5-4', '30-4') });

describe('AFGEWEZEN', () => {
  const nee = aBesluit(college, '16-3', { uitkomst: 'niet-ingestemd' });
  const met = (besluiten: Stand['besluiten']): Stand => voorbeeld({ peildatum: dag('17-3'), besluiten });

  it('fires after a body did not agree, and asks the first body of the route for a new version', () => {
    expect(waarschuwingenMet('AFGEWEZEN', met([aBesluit(onsd, '11-3'), nee]))).toMatchObject([
      {
        ernst: 'kritiek',
        station: 'college',
        sleutel: 'AFGEWEZEN/M1/college/GM0482',
        melding: 'college Alblasserdam stemde op di 16-3-2021 niet in: mijlpaal 1 ligt stil.',
        bewijs: ['Besluit di 16-3-2021: niet-ingestemd (versie 1)'],
        actor: { rol: 'two', gremium: 'ons-d', gemeente: null },
      },
    ]);
  });

  it('is silent about a besluit that was only put off (an administrative move is no refusal)', () => {
    const uitgesteld = aBesluit(college, '16-3', { uitkomst: 'van-de-agenda' });

    expect(waarschuwingenMet('AFGEWEZEN', met([aBesluit(onsd, '11-3'), uitgesteld]))).toEqual([]);
  });

  it('vanishes with a new version in route', () => {
    const stukversies = [1, 2].map((nummer) => ({ mijlpaal: 1, nummer, naam: `versie ${nummer}` }));

    expect(waarschuwingenMet('AFGEWEZEN', { ...met([aBesluit(onsd, '11-3'), nee]), stukversies })).toEqual(
      [],
    );
  });
});

describe('VERSIEVERSCHIL', () => {
  const stukversies = [1, 2].map((nummer) => ({ mijlpaal: 1, nummer, naam: `versie ${nummer}` }));
  const inRoute2 = (besluiten: Stand['besluiten']): Stand =>
    voorbeeld({ peildatum: dag('17-3'), stukversies, besluiten });

  it('fires for who agreed with an older version than the one in route', () => {
    const stand = inRoute2([aBesluit(onsd, '11-3', { stukversie: 2 }), aBesluit(college, '16-3')]);

    expect(waarschuwingenMet('VERSIEVERSCHIL', stand)).toMatchObject([
      {
        ernst: 'kritiek',
        station: 'college',
        melding: 'college Alblasserdam besloot op di 16-3-2021 over versie 1; in route is versie 2.',
        actor: { gremium: COLLEGE },
        uiterlijk: dag('18-3'),
      },
    ]);
  });

  it('is silent when nobody decided on another version', () => {
    expect(
      waarschuwingenMet('VERSIEVERSCHIL', voorbeeld({ peildatum: dag('17-3'), besluiten: besloten })),
    ).toEqual([]);
  });

  it('vanishes when the body decides on the version in route', () => {
    const nieuw = [onsd, college].map((id) => aBesluit(id, '16-3', { stukversie: 2 }));

    expect(waarschuwingenMet('VERSIEVERSCHIL', inRoute2(nieuw))).toEqual([]);
  });
});

describe('VENSTER_ONHAALBAAR', () => {
  const op = (peildatum: string, over: Partial<Stand> = {}): Stand =>
    voorbeeld({ peildatum: dag(peildatum), behandelingen: weken14tot17, ...over });

  it('fires the day after the last college before the griffie deadline can still be reached', () => {
    // ONS-D on 11-3 → college 16-3 → handed in 16-3, in time for 18-3. On 12-3 the college is 23-3: too late.
    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', op('11-3'))).toEqual([]);
    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', op('12-3'))).toMatchObject([
      {
        ernst: 'kritiek',
        sleutel: 'VENSTER_ONHAALBAAR/M1/raad/GM0482',
        melding:
          'raad Alblasserdam kan het venster tot en met vr 30-4-2021 niet meer halen: ons-d moest uiterlijk op ' +
          'do 11-3-2021 besluiten.',
        bewijs: ['Venster ma 5-4 t/m vr 30-4-2021', 'Uiterste dag voor ons-d: do 11-3-2021'],
        uiterlijk: null,
      },
    ]);
  });

  it('does not wait for the plan: a window in the future can be lost today', () => {
    const stand = op('12-3', { activiteiten: [onsdRij(nogTePlannen(periode('15-3', '19-3')))] });

    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', stand)).toHaveLength(1);
  });

  it('is silent when no later meeting is known, for then nothing is certain', () => {
    const vergaderingen = voorbeeld().vergaderingen.filter(({ id }) => id !== `${RAAD}@18-5`);

    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', op('12-3', { vergaderingen }))).toEqual([]);
  });

  it('never counts a cancelled meeting', () => {
    const vergaderingen = voorbeeld().vergaderingen.map((een) =>
      een.id === `${RAAD}@13-4` ? { ...een, staat: 'vervallen' as const } : een,
    );

    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', op('1-3', { vergaderingen }))).toHaveLength(1);
  });

  it('vanishes with an extra raad in the window, and leaves a window that is over to TE_LAAT', () => {
    const extra = [...voorbeeld().vergaderingen, aVergadering(RAAD, '29-4', '15-4')];

    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', op('12-3', { vergaderingen: extra }))).toEqual([]);
    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', op('1-5'))).toEqual([]);
  });
});

describe('AANLEVERING_NADERT', () => {
  const op = (peildatum: string, over: Partial<Stand> = {}): Stand =>
    voorbeeld({ peildatum: dag(peildatum), besluiten: besloten, ...over });

  it('fires from seven days before the aanleverdag up to and including that day', () => {
    const aantal = (peildatum: string): number =>
      waarschuwingenMet('AANLEVERING_NADERT', op(peildatum)).length;
    // The raad of 18-5 closes on 22-4.
    const naMaart = ['14-4', '15-4', '22-4'].map(aantal);

    expect([aantal('17-3'), aantal('18-3'), ...naMaart]).toEqual([1, 1, 0, 1, 1]);
  });

  it('names the meeting, and what it costs to be late', () => {
    expect(waarschuwingenMet('AANLEVERING_NADERT', op('17-3'))).toMatchObject([
      {
        ernst: 'let-op',
        actor: { gremium: COLLEGE },
        uiterlijk: dag('18-3'),
        melding:
          'Lever het stuk uiterlijk do 18-3-2021 aan bij raad Alblasserdam voor de vergadering van di 13-4-2021; ' +
          'anders wordt het di 18-5-2021, 35 dagen later.',
      },
    ]);
  });

  it('is kritiek when it is the last chance in the window', () => {
    expect(
      waarschuwingenMet('AANLEVERING_NADERT', op('17-3', { behandelingen: weken14tot17 })),
    ).toMatchObject([{ ernst: 'kritiek' }]);
  });

  it('vanishes when the stuk is handed in', () => {
    const aanleveringen = [anAanlevering(raad, '17-3')];

    expect(waarschuwingenMet('AANLEVERING_NADERT', op('17-3', { aanleveringen }))).toEqual([]);
  });
});

describe('RECES', () => {
  const meireces = gesloten('Meireces', '1-5', '9-5', { laag: 'reces', gremium: RAAD });
  const met = (over: Partial<Stand> = {}): Stand => voorbeeld({ kalenderperioden: [meireces], ...over });

  it('fires where missing the chosen meeting means waiting until after the reces of that body', () => {
    expect(waarschuwingenMet('RECES', met())).toMatchObject([
      {
        ernst: 'let-op',
        station: 'raad',
        melding:
          'Wie raad Alblasserdam van di 13-4-2021 mist, wacht tot na het meireces: di 18-5-2021, 35 dagen later.',
        // The last day for the ONS-D, from which the raad of 13-4 is just made.
        uiterlijk: dag('11-3'),
      },
    ]);
  });

  it('is silent about the reces of another body', () => {
    const ander = { ...meireces, gremium: 'raad-GM0505' };

    expect(waarschuwingenMet('RECES', met({ kalenderperioden: [ander] }))).toEqual([]);
  });

  it('fires for a day of the plan in the reces of its body, and vanishes when that day moves', () => {
    const reces = [gesloten('Reces', '8-3', '14-3', { laag: 'reces', gremium: 'ons-d' })];
    const opDag = (tekst: string): Stand =>
      met({ kalenderperioden: reces, activiteiten: [onsdRij(vast(tekst))] });

    expect(waarschuwingenMet('RECES', opDag('11-3'))).toMatchObject([
      {
        activiteit: 'M1-10',
        melding: '“Instemming ONS-D” staat op do 11-3-2021: Reces.',
        uiterlijk: dag('11-3'),
      },
    ]);
    expect(waarschuwingenMet('RECES', opDag('15-3'))).toEqual([]);
  });

  it('vanishes when the stuk is handed in', () => {
    const stand = met({
      peildatum: dag('17-3'),
      besluiten: besloten,
      aanleveringen: [anAanlevering(raad, '17-3')],
    });

    expect(waarschuwingenMet('RECES', stand)).toEqual([]);
  });
});

describe('VOLGORDE', () => {
  it('fires for a body that the plan lets decide before the stuk can be there', () => {
    const { behandelingen, ...opzet } = aTraject({ stuurgroep: true });
    const stand = voorbeeld({
      ...opzet,
      behandelingen: metVensters(behandelingen, { 'm1-stuurgroep': periode('15-3', '19-3') }),
      activiteiten: [onsdRij(vast('19-3'), { code: 'M1-09', station: 'stuurgroep' }), onsdRij(vast('11-3'))],
    });

    expect(waarschuwingenMet('VOLGORDE', stand)).toMatchObject([
      {
        station: 'ons-d',
        melding: 'ons-d staat gepland op do 11-3-2021, voordat het stuk er kan zijn.',
        uiterlijk: dag('11-3'),
      },
    ]);
    const andersom = { ...stand, activiteiten: [onsdRij(vast('22-3'))] };
    expect(waarschuwingenMet('VOLGORDE', andersom)).toEqual([]);
  });

  it('is no more than a notice when the stuk may be there by then', () => {
    const stuurgroep = onsdRij(alternatieven('10-3', '12-3'), { code: 'M1-09', station: 'stuurgroep' });
    const stand = voorbeeld({
      ...aTraject({ stuurgroep: true }),
      activiteiten: [stuurgroep, onsdRij(vast('11-3'))],
    });
    expect(waarschuwingenMet('VOLGORDE', stand)).toMatchObject([
      {
        ernst: 'info',
        melding: 'ons-d staat gepland op do 11-3-2021, en het is niet zeker dat het stuk er dan is.',
      },
    ]);
  });

  it('fires for a besluit that stands without that of its predecessor, and vanishes when that one is there', () => {
    const alleenCollege = voorbeeld({ peildatum: dag('17-3'), besluiten: besloten.slice(1) });

    expect(waarschuwingenMet('VOLGORDE', alleenCollege)).toMatchObject([
      { station: 'college', actor: { gremium: 'ons-d' } },
    ]);
    expect(waarschuwingenMet('VOLGORDE', { ...alleenCollege, besluiten: besloten })).toEqual([]);
  });
});

describe('INGANGSDATUM_IN_GEVAAR', () => {
  const ingangOp = (ingangsdatum: string | null, over: Partial<Stand> = {}): Stand => {
    const stand = voorbeeld(over);
    const op = ingangsdatum === null ? null : dag(ingangsdatum);
    return { ...stand, traject: { ...stand.traject, ingangsdatum: op } };
  };

  it('fires when the last raad decides on the very day, not when it decides the day before', () => {
    expect(waarschuwingenMet('INGANGSDATUM_IN_GEVAAR', ingangOp('13-4'))).toMatchObject([
      {
        ernst: 'kritiek',
        sleutel: 'INGANGSDATUM_IN_GEVAAR/2021-04-13',
        melding: 'Het laatste besluit valt op di 13-4-2021; de ingangsdatum is di 13-4-2021.',
        actor: { gremium: 'ons-d' },
      },
    ]);
    expect(waarschuwingenMet('INGANGSDATUM_IN_GEVAAR', ingangOp('14-4'))).toEqual([]);
  });

  it('only asks for attention when it may still hold, and never guesses what is unknown', () => {
    const band = ingangOp('1-5', { activiteiten: [onsdRij(nogTePlannen(periode('8-3', '19-3')))] });

    expect(waarschuwingenMet('INGANGSDATUM_IN_GEVAAR', band)).toMatchObject([{ ernst: 'let-op' }]);
    expect(waarschuwingenMet('INGANGSDATUM_IN_GEVAAR', ingangOp('1-5', { vergaderingen: [] }))).toEqual([]);
    expect(waarschuwingenMet('INGANGSDATUM_IN_GEVAAR', ingangOp(null))).toEqual([]);
  });

  it('vanishes with an earlier raad', () => {
    const vergaderingen = [...voorbeeld().vergaderingen, aVergadering(RAAD, '8-4', '18-3')];

    expect(waarschuwingenMet('INGANGSDATUM_IN_GEVAAR', ingangOp('13-4', { vergaderingen }))).toEqual([]);
  });
});

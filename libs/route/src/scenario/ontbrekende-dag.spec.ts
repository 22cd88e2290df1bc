import { describe, expect, it } from '@jest/globals';
import { type Stand, maatregeltekst } from '@routekaart/traject';
import fc from 'fast-check';
import { bereken } from '../berekening.js';
import { isUitgesproken } from '../prognose.js';
import { rekenTerug } from '../terugrekenen/reken-terug.js';
import { anAgendering } from '../testing/agendering.js';
import {
  ALBLASSERDAM,
  aStation,
  aTraject,
  aVergadering,
  alternatieven,
  anActiviteit,
  dag,
  dagTeLaat,
  metVensters,
  nogTePlannen,
  onsdRij,
  periode,
  vast,
} from '../testing/bouwers.js';
import { willekeurigeStand } from '../testing/willekeur.js';
import { herstel } from './herstel.js';
import { kanDagKrijgen, ontbrekendeDag } from './ontbrekende-dag.js';
import { vrijeDag } from './vrije-dag.js';

const VRAAG = { mijlpaal: 1, gemeente: ALBLASSERDAM, doel: 'venster' } as const;

/** What brings the raad back, each set as sentences, with what it costs. */
function plannen(stand: Stand): readonly (readonly [number, ...string[]])[] {
  return (herstel(bereken(stand), VRAAG)?.plannen ?? []).map(({ kosten, kandidaten }) => [
    kosten,
    ...kandidaten.map(({ maatregel }) => maatregeltekst(maatregel, stand)),
  ]);
}

/** The ONS-D has a row without a day; on do 11-3 it still makes the college of di 16-3, and so the raad of di 13-4. */
function zonderDag(over: Partial<Stand> = {}): Stand {
  return { ...dagTeLaat(), activiteiten: [onsdRij(nogTePlannen())], ...over };
}

const metOnsd = (...vergaderingen: readonly ReturnType<typeof aVergadering>[]): Stand =>
  zonderDag({ vergaderingen: [...dagTeLaat().vergaderingen, ...vergaderingen] });

const rij = (opDag: string): readonly [number, string] => [2, `Instemming ONS-D: ${opDag}.`];

describe('a regional body without a day', () => {
  it('is planned on the last working day that is enough, where nobody knows when it meets', () => {
    expect(plannen(zonderDag())).toEqual([rij('do 11-3-2021')]);
    expect(plannen(zonderDag({ peildatum: dag('11-3') }))).toEqual([rij('do 11-3-2021')]);
  });

  it('is planned on the first day of the week on which it met', () => {
    expect(plannen(metOnsd(aVergadering('ons-d', '23-2', '19-2')))).toEqual([rij('di 2-3-2021')]);
  });

  it('is planned on the day of the week on which it met most often, the first of them where two are', () => {
    const op = (...dagen: readonly string[]) =>
      plannen(metOnsd(...dagen.map((een) => aVergadering('ons-d', een, een))));
    expect(op('16-2', '18-2', '25-2')).toEqual([rij('do 4-3-2021')]);
    expect(op('18-2', '16-2', '23-2')).toEqual([rij('di 2-3-2021')]);
    expect(op('23-2', '25-2')).toEqual([rij('di 2-3-2021')]);
  });

  it('is planned on a day on which it meets anyway, though it does not decide there', () => {
    const overleg = { ...aVergadering('ons-d', '5-3', '1-3'), besluitvormend: false };
    expect(plannen(metOnsd(aVergadering('ons-d', '23-2', '19-2'), overleg))).toEqual([rij('vr 5-3-2021')]);
    const vervallen = { ...overleg, staat: 'vervallen' as const };
    expect(plannen(metOnsd(aVergadering('ons-d', '23-2', '19-2'), vervallen))).toEqual([rij('di 2-3-2021')]);
  });

  it('is not planned on a day of which the meeting fell out', () => {
    const stand = metOnsd(aVergadering('ons-d', '11-3', '11-3', { staat: 'vervallen' }));
    expect(plannen({ ...stand, peildatum: dag('5-3') })).toEqual([rij('wo 10-3-2021')]);
  });

  it('is planned on a day for which the stuk is in time by its usual term', () => {
    // It meets on Tuesdays and closes three days before: ready on ma 1-3 the stuk is too late for di 2-3.
    const stand = metOnsd(aVergadering('ons-d', '23-2', '19-2'));
    const gremia = stand.gremia.map((een) => (een.code === 'ons-d' ? { ...een, aanleverdagen: 3 } : een));
    expect(plannen({ ...stand, gremia })).toEqual([rij('di 9-3-2021')]);
  });

  it('is planned anew where its day has passed', () => {
    expect(plannen(dagTeLaat('26-2'))).toEqual([rij('do 11-3-2021')]);
  });

  it('meets once more where the plan has no row for it', () => {
    expect(plannen(zonderDag({ activiteiten: [] }))).toEqual([
      [2, 'ons-d: extra op do 11-3-2021, aanleveren uiterlijk do 11-3-2021.'],
    ]);
  });

  it('meets no extra time on a day on which it meets without deciding, where the plan has no row for it', () => {
    const overleg = { ...aVergadering('ons-d', '5-3', '5-3'), besluitvormend: false };
    expect(plannen({ ...metOnsd(overleg), activiteiten: [] })).toEqual([
      [2, 'ons-d: extra op do 11-3-2021, aanleveren uiterlijk do 11-3-2021.'],
    ]);
  });

  it('meets once more on a day of which a meeting fell out, and takes the stuk until it is ready', () => {
    // Its usual three days before do 4-3 would be ma 1-3; the stuk is there on di 2-3. A row of the plan waits for those days.
    const stand = metOnsd(aVergadering('ons-d', '4-3', '1-3', { staat: 'vervallen' }));
    const gremia = stand.gremia.map((een) => (een.code === 'ons-d' ? { ...een, aanleverdagen: 3 } : een));
    const zonderRij = { ...stand, gremia, activiteiten: [], peildatum: dag('2-3') };
    expect(plannen(zonderRij)).toEqual([
      [2, 'ons-d: extra op do 4-3-2021, aanleveren uiterlijk di 2-3-2021.'],
    ]);
  });

  it('is planned together with what makes its day possible, or makes that day enough', () => {
    // Vr 12-3 is a day too late for the college of di 16-3, unless that takes the stuk in late.
    const samen = plannen(zonderDag({ peildatum: dag('12-3') }));
    expect(samen).toContainEqual([
      4,
      'Instemming ONS-D: vr 12-3-2021.',
      'college Alblasserdam: di 16-3-2021, aanleveren uiterlijk vr 12-3-2021.',
    ]);
    expect(samen.every(([, eerste]) => eerste === 'Instemming ONS-D: vr 12-3-2021.')).toBe(true);
  });
});

describe('a regional body without a day, after one whose day has passed', () => {
  // The stuurgroep should have decided on vr 26-2 and meets again on vr 12-3: a day too late for the ONS-D of do 11-3.
  const opzet = aTraject({ stuurgroep: true });
  const stand: Stand = {
    ...zonderDag(),
    ...opzet,
    behandelingen: metVensters(opzet.behandelingen, { 'm1-raad-GM0482': periode('1-4', '30-4') }),
    activiteiten: [
      onsdRij(nogTePlannen()),
      anActiviteit({ code: 'M1-05', naam: 'Stuurgroep', station: 'stuurgroep', datum: vast('26-2') }),
    ],
    vergaderingen: [
      ...dagTeLaat().vergaderingen,
      aVergadering('stuurgroep', '26-2', '26-2'),
      aVergadering('stuurgroep', '12-3', '12-3'),
    ],
  };

  it('is planned on a day that is enough, with the other before it', () => {
    expect(plannen(stand)).toContainEqual([
      6,
      'Instemming ONS-D: do 11-3-2021.',
      'Stuurgroep: do 11-3-2021.',
    ]);
  });
});

describe('a regional body without a row, after one of which nobody knows when it decides', () => {
  it('does not close before today', () => {
    // Its usual ten days before do 11-3 would be ma 1-3, on wo 3-3 in the past.
    const opzet = aTraject({ stuurgroep: true });
    const stand: Stand = {
      ...zonderDag(),
      ...opzet,
      peildatum: dag('3-3'),
      gremia: opzet.gremia.map((een) => (een.code === 'ons-d' ? { ...een, aanleverdagen: 10 } : een)),
      activiteiten: [
        anActiviteit({ code: 'M1-05', naam: 'Stuurgroep', station: 'stuurgroep', datum: nogTePlannen() }),
      ],
    };
    const { prognoses, ...berekening } = bereken(stand);
    const sluitingen = prognoses
      .slice(0, 2)
      .flatMap((prognose) =>
        ontbrekendeDag(prognose, prognoses, dag('30-4'), { prognoses, ...berekening }).flatMap(
          ({ maatregel }) => (maatregel.soort === 'vergadering-toevoegen' ? [maatregel] : []),
        ),
      );
    expect(sluitingen).toMatchObject([{ dag: dag('11-3'), aanleverdag: dag('3-3') }]);
  });
});

describe('a body of a gemeente that meets no more', () => {
  /** An overleg before the college, with these meetings, each a week after it closes. */
  function metOverleg(...dagen: readonly (readonly [string, string])[]): Stand {
    const opzet = aTraject({
      stations: [
        aStation({ code: 'po', volgorde: 1, perGemeente: true }),
        aStation({ code: 'college', volgorde: 2, perGemeente: true, voorgangers: ['po'] }),
        aStation({ code: 'raad', volgorde: 3, perGemeente: true, voorgangers: ['college'] }),
      ],
    });
    return {
      ...dagTeLaat(),
      ...opzet,
      behandelingen: metVensters(opzet.behandelingen, { 'm1-raad-GM0482': periode('1-4', '30-4') }),
      activiteiten: [],
      peildatum: dag('2-3'),
      vergaderingen: [
        ...dagTeLaat().vergaderingen,
        ...dagen.map(([opDag, sluit]) => aVergadering('po-GM0482', opDag, sluit)),
      ],
    };
  }

  it('meets once more on its usual weekday, and takes the stuk until it is ready', () => {
    // Ready on di 2-3, today; the next Monday is ma 8-3, for which a week before has passed.
    expect(plannen(metOverleg(['22-2', '15-2']))).toEqual([
      [3, 'po Alblasserdam: extra op ma 8-3-2021, aanleveren uiterlijk di 2-3-2021.'],
    ]);
  });

  it('is not told to where nobody knows when it meets: then its calendar is asked for', () => {
    expect(herstel(bereken(metOverleg()), VRAAG)).toMatchObject({
      antwoord: 'geen',
      redenen: [{ code: 'geen-vergaderschema' }],
    });
  });
});

describe('a body that can be given a day', () => {
  /** Of the raad and the college only a meeting that has passed is known. */
  const voorbij = (over: Partial<Stand> = {}): Stand => ({
    ...dagTeLaat(),
    vergaderingen: [
      aVergadering('college-GM0482', '23-2', '18-2'),
      aVergadering('raad-GM0482', '23-2', '4-2'),
    ],
    ...over,
  });
  const kan = (stand: Stand): readonly string[] =>
    bereken(stand)
      .prognoses.filter(kanDagKrijgen)
      .map(({ stap }) => stap.station.code);

  it('is one of a gemeente that is known to meet, but no raad: that meets extra', () => {
    expect(kan(voorbij())).toEqual(['college']);
    expect(kan(voorbij({ vergaderingen: [] }))).toEqual([]);
  });

  it('is none that stands on an agenda, though it may be too late for that', () => {
    const stand = voorbij({
      activiteiten: [onsdRij(alternatieven('12-3', '18-3'))],
      vergaderingen: [aVergadering('college-GM0482', '16-3', '11-3')],
    });
    expect(kan(stand)).toEqual(['college']);
    const agenderingen = [anAgendering('m1-college-GM0482', 'college-GM0482@16-3')];
    expect(kan({ ...stand, agenderingen })).toEqual([]);
  });

  it('is none that needs no meeting', () => {
    const stations = voorbij().stations.map((een) =>
      een.code === 'college' ? { ...een, duurDagen: 5 } : een,
    );
    const zonderOnsd = { stations, activiteiten: [onsdRij(nogTePlannen())] };
    expect(kan(voorbij(zonderOnsd))).toEqual(['ons-d']);
  });
});

describe('for every Stand', () => {
  it('one day for the only body without one is enough where reckoning back says that it can still be', () => {
    let gezien = 0;
    const eigenschap = fc.property(willekeurigeStand(), fc.integer({ min: 20, max: 60 }), (basis, over) => {
      const venster = { van: basis.peildatum, tot: basis.peildatum + over };
      const behandelingen = basis.behandelingen.map((een) =>
        een.station === 'raad' ? { ...een, venster } : een,
      );
      const berekening = bereken({ ...basis, behandelingen });
      const strook = rekenTerug(1, ALBLASSERDAM, 'venster', berekening)?.stations ?? [];
      for (const { prognose, besluit } of strook) {
        const klaar = prognose.gereed.laatst;
        if (isUitgesproken(prognose) || prognose.toestand === 'afgewezen') continue;
        if (klaar === null || !kanDagKrijgen(prognose)) continue;
        if (besluit.kind !== 'haalbaar') continue;
        // A day of the plan is certain from the usual term after the stuk is ready.
        const { activiteit, gremium } = prognose.stap;
        const termijn = activiteit === null ? 0 : (gremium.aanleverdagen ?? 0);
        const vanaf = Math.max(klaar, basis.peildatum) + termijn;
        if (vrijeDag(prognose.stap, vanaf, besluit.dag, 1, berekening, activiteit !== null) === null)
          continue;
        gezien += 1;
        expect(herstel(berekening, VRAAG)).toMatchObject({ antwoord: 'gevonden' });
      }
    });
    for (let ronde = 0; gezien === 0 && ronde < 5; ronde += 1) fc.assert(eigenschap, { numRuns: 200 });
    expect(gezien).toBeGreaterThan(0);
  });
});

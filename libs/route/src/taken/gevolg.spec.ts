import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  aBesluit,
  aVergadering,
  anAanlevering,
  dag,
  metVensters,
  nogTePlannen,
  onsdRij,
  periode,
} from '../testing/bouwers.js';
import { COLLEGE, RAAD, STAP, voorbeeld } from '../testing/voorbeeld.js';
import { waarschuwingenVan } from '../waarschuwingen/alle.js';
import { perOorzaak } from '../waarschuwingen/per-oorzaak.js';
import { takenlijst } from './takenlijst.js';

const { onsd, college, raad } = STAP;

/** What the task of this warning says, and the consequences that hang under it. */
function bijTaak(code: string, stand: Stand) {
  const berekening = bereken(stand);
  const taak = takenlijst(berekening, { rol: null, gemeente: null }).find(
    ({ waarschuwing }) => waarschuwing?.code === code,
  );
  const groep = perOorzaak(waarschuwingenVan(berekening), berekening).find(
    ({ waarschuwing }) => waarschuwing.code === code,
  );
  return {
    wat: taak?.wat,
    uiterlijk: taak?.uiterlijk,
    anders: taak?.anders,
    gevolgen: groep?.gevolgen.map((een) => een.code),
  };
}

/**
 * The college was to decide by vr 26-3 and did not. It closes on 1-4 for di 6-4, and on 8-4 for di 13-4; the raad of
 * di 13-4, the last one in its window, closed on do 18-3.
 */
const laatCollege = (over: Partial<Stand> = {}): Stand =>
  voorbeeld({
    peildatum: dag('27-3'),
    behandelingen: metVensters(voorbeeld().behandelingen, {
      [college]: periode('15-3', '26-3'),
      [raad]: periode('5-4', '30-4'),
    }),
    besluiten: [aBesluit(onsd, '11-3')],
    vergaderingen: [
      aVergadering(COLLEGE, '6-4', '1-4'),
      aVergadering(COLLEGE, '13-4', '8-4'),
      aVergadering(RAAD, '13-4', '18-3'),
      aVergadering(RAAD, '18-5', '22-4'),
    ],
    ...over,
  });

describe('what happens otherwise', () => {
  it('is the jump to the next meeting, not what the forecast foretells already', () => {
    const { gevolgen, ...taak } = bijTaak('TE_LAAT', laatCollege());
    expect(taak).toMatchObject({
      uiterlijk: dag('1-4'),
      anders: 'Anders wordt het di 13-4-2021, 7 dagen later.',
    });
    expect(gevolgen).toContain('PROGNOSE_NA_VENSTER');
  });

  it('is that no meeting is known, after the last one', () => {
    const vergaderingen = laatCollege().vergaderingen.filter(({ id }) => id !== `${COLLEGE}@13-4`);
    expect(bijTaak('TE_LAAT', laatCollege({ vergaderingen })).anders).toBe(
      'Anders is er na di 6-4-2021 geen vergadering bekend.',
    );
  });

  it('counts from the meeting itself where the stuk lies there', () => {
    const besluiten = [aBesluit(onsd, '11-3'), aBesluit(college, '16-3', { uitkomst: 'aangehouden' })];
    const vergaderingen = [aVergadering(COLLEGE, '16-3', '11-3'), ...laatCollege().vergaderingen];
    expect(bijTaak('TE_LAAT', laatCollege({ besluiten, vergaderingen }))).toMatchObject({
      uiterlijk: dag('6-4'),
      anders: 'Anders wordt het di 13-4-2021, 7 dagen later.',
    });
  });

  it('asks to hand in only what does not lie there', () => {
    const laat =
      'college Alblasserdam had moeten besluiten in ma 15-3 t/m vr 26-3-2021; er is geen besluit bekend.';
    expect(bijTaak('TE_LAAT', laatCollege())).toMatchObject({
      wat: `Leg de uitkomst vast, of lever het stuk aan voor een nieuwe vergadering. ${laat}`,
    });
    const aanleveringen = [anAanlevering(college, '11-3')];
    expect(bijTaak('TE_LAAT', laatCollege({ aanleveringen }))).toMatchObject({
      wat: `Leg de uitkomst vast, of laat de volgende vergadering besluiten: het stuk ligt er al. ${laat}`,
      uiterlijk: dag('6-4'),
      anders: 'Anders wordt het di 13-4-2021, 7 dagen later.',
    });
  });

  it('is the rule where the last day is that of no meeting, and acting prevents none of the consequences', () => {
    expect(bijTaak('TE_LAAT', laatCollege({ vergaderingen: [] })).anders).toBe(
      'Anders wordt deze regel niet gehaald: “Na de dag of het venster van het plan moet een uitkomst bekend zijn.”',
    );
  });

  it('is when the raad decides, of a window that is lost', () => {
    // The window ends before the raad of 18-5; that of 13-4 was missed.
    expect(bijTaak('VENSTER_ONHAALBAAR', laatCollege())).toMatchObject({
      anders: expect.stringMatching(/^raad Alblasserdam kan pas besluiten op di 18-5-2021;/u),
      gevolgen: ['PROGNOSE_NA_VENSTER'],
    });
  });

  it('is no day to hand in that has passed already', () => {
    // The raad of di 13-4 closed on do 18-3; on vr 19-3 nobody had handed in there.
    const besluiten = [aBesluit(onsd, '11-3'), aBesluit(college, '16-3')];
    const { anders, gevolgen } = bijTaak(
      'VENSTER_ONHAALBAAR',
      laatCollege({ besluiten, peildatum: dag('19-3') }),
    );
    expect(gevolgen).toContain('AANLEVERING_GEMIST');
    expect(anders).toBe(
      'raad Alblasserdam kan pas besluiten op di 18-5-2021; het venster eindigt op vr 30-4-2021.',
    );
  });

  it('counts no meeting that nobody misses yet among the consequences', () => {
    // Whatever day in the week of 15-3 the ONS-D takes, the raad of 13-4 is lost; for that it must decide by do 11-3.
    const stand = voorbeeld({
      peildatum: dag('1-3'),
      activiteiten: [onsdRij(nogTePlannen(periode('15-3', '19-3')))],
      behandelingen: metVensters(voorbeeld().behandelingen, {
        [onsd]: periode('15-3', '19-3'),
        [college]: periode('22-3', '30-3'),
        [raad]: periode('5-4', '30-4'),
      }),
    });
    const { anders, gevolgen } = bijTaak('ROUTESTART_NIET_GEPLAND', stand);
    expect(anders).toMatch(/^raad Alblasserdam kan pas besluiten op di 18-5-2021; .* vr 30-4-2021\.$/u);
    expect(gevolgen?.length).toBeGreaterThan(1);
  });
});

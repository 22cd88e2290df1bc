import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { anAgendering } from '../testing/agendering.js';
import { ALBLASSERDAM, aBesluit, aVergadering, dag } from '../testing/bouwers.js';
import { COLLEGE, RAAD, STAP, prognoseVan, vergaderingenVan, voorbeeld } from '../testing/voorbeeld.js';
import { type Handelgrens, isGemist } from './grens-in-strook.js';
import { handelgrensVan } from './handelgrens.js';

/** The limit of the raad of Alblasserdam before or on a day, with the body that must act. */
function raadVoor(grens: string, over: Partial<Stand>): unknown {
  const berekening = bereken(voorbeeld(over));
  const gevonden = handelgrensVan(prognoseVan(STAP.raad, berekening), dag(grens), berekening);
  return gevonden && { ...gevonden, wie: gevonden.wie.stap.gremium.code };
}

const BESLOTEN = { besluiten: [aBesluit(STAP.onsd, '11-3')], peildatum: dag('12-3') } as const;

describe('a college that has no meeting left in time', () => {
  const GEEN = { kind: 'geen-vergadering', gremium: 'college Alblasserdam' };
  const ZONDER = { wie: COLLEGE, kind: 'nooit', dag: null };
  /** The raad of 13-4 closes on this day, and the college put the stuk off to its next meeting on di 16-3. */
  const uitgesteld = (sluiting: string): Partial<Stand> => ({
    peildatum: dag('17-3'),
    besluiten: [
      aBesluit(STAP.onsd, '11-3'),
      aBesluit(STAP.college, '16-3', {
        uitkomst: 'aangehouden',
        aanhouding: { soort: 'volgende-vergadering', herindiening: null },
      }),
    ],
    vergaderingen: vergaderingenVan(ALBLASSERDAM).map((een) =>
      een.gremium === RAAD && een.dag === dag('13-4') ? { ...een, aanleverdag: dag(sluiting) } : een,
    ),
  });

  it('says until when it would have to decide', () => {
    const vergaderingen = vergaderingenVan(ALBLASSERDAM).filter(
      (een) => een.gremium !== COLLEGE || een.dag > dag('18-3'),
    );
    const waardoor = { ...GEEN, uiterlijk: dag('18-3') };
    expect(raadVoor('13-4', { ...BESLOTEN, vergaderingen })).toMatchObject({ ...ZONDER, waardoor });
  });

  it.each([
    ['on the last day', '16-3', { kind: 'uitstel', uitkomst: 'aangehouden', dag: dag('16-3') }],
    ['the day after it, when it was too late already', '15-3', { ...GEEN, uiterlijk: dag('15-3') }],
  ])('has that by its own outcome, given %s', (_wat, sluiting, waardoor) => {
    expect(raadVoor('13-4', uitgesteld(sluiting))).toMatchObject({ ...ZONDER, waardoor });
  });

  it.each([
    ['the last college to close is', '1-4', { kind: 'dag', dag: dag('1-4') }],
    ['the day after it', '2-4', { kind: 'nooit', dag: null }],
  ])('counts no meeting that closes before the stuk comes back: %s', (_wat, herindiening, verwacht) => {
    const aanhouding = { soort: 'tot-herindiening', herindiening: dag(herindiening) } as const;
    const aangehouden = aBesluit(STAP.college, '16-3', { uitkomst: 'aangehouden', aanhouding });
    const vergaderingen = [
      aVergadering(COLLEGE, '6-4', '1-4'),
      aVergadering(COLLEGE, '13-4', '8-4'),
      aVergadering(RAAD, '18-5', '8-4'),
      aVergadering(RAAD, '15-6', '20-5'),
    ];
    const besluiten = [aBesluit(STAP.onsd, '11-3'), aangehouden];
    expect(raadVoor('18-5', { besluiten, vergaderingen, peildatum: dag('17-3') })).toMatchObject({
      wie: COLLEGE,
      wat: 'aanleveren',
      ...verwacht,
    });
  });
});

describe('a stuk on the agenda of the college', () => {
  const opAgenda = (opDag: string, grens: string, over: Partial<Stand> = {}): unknown =>
    raadVoor(grens, {
      ...BESLOTEN,
      agenderingen: [anAgendering(STAP.college, `${COLLEGE}@${opDag}`)],
      ...over,
    });
  const BESLUITEN = { wie: COLLEGE, wat: 'besluiten' };

  it('may wait for a later meeting that is in time, and for none before that one', () => {
    // The raad of 18-5 closes on 22-4: the last college before it is that of 6-4. That of 13-4 closes on 18-3.
    expect(opAgenda('16-3', '18-5')).toMatchObject({ ...BESLUITEN, kind: 'dag', dag: dag('6-4') });
    expect(opAgenda('16-3', '13-4')).toMatchObject({ ...BESLUITEN, kind: 'dag', dag: dag('16-3') });
    expect(opAgenda('30-3', '13-4')).toMatchObject({ ...BESLUITEN, kind: 'nooit', dag: null });
  });

  it('has that meeting for certain, though nobody knows until when it takes a stuk', () => {
    const vergaderingen = (sluitingRaad: string) =>
      vergaderingenVan(ALBLASSERDAM).map((een) => ({
        ...een,
        aanleverdag: een.gremium === COLLEGE ? null : dag(sluitingRaad),
      }));
    const voor = (sluitingRaad: string): unknown =>
      opAgenda('16-3', '13-4', { vergaderingen: vergaderingen(sluitingRaad) });
    expect(voor('16-3')).toMatchObject({ kind: 'dag', dag: dag('16-3') });
    expect(voor('15-3')).toMatchObject({ kind: 'nooit', dag: null });
  });
});

describe('a limit that was missed', () => {
  const grens = (over: Partial<Handelgrens>): boolean =>
    isGemist({
      wie: prognoseVan(STAP.onsd, bereken(voorbeeld())),
      wat: 'besluiten',
      kind: 'dag',
      dag: dag('11-3'),
      vanaf: dag('11-3'),
      ...over,
    });

  it.each([
    ['not on the day itself', {}, false],
    ['the day after', { vanaf: dag('12-3') }, true],
    ['when no day would do', { kind: 'nooit', dag: null }, true],
    ['not while it is unknown', { kind: 'onbekend', dag: null }, false],
  ] as const)('%s', (_wat, over, gemist) => {
    expect(grens(over)).toBe(gemist);
  });
});

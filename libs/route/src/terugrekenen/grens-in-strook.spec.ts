import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { anAgendering } from '../testing/agendering.js';
import { ALBLASSERDAM, aBesluit, aVergadering, anAanlevering, dag } from '../testing/bouwers.js';
import { aRegel, keten, strook } from '../testing/strook.js';
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

describe('a stuk that lies at the college', () => {
  it('waits for no later meeting that had closed before it came in', () => {
    // The college of di 6-4 closed on do 11-3, before that of di 30-3 did; the raad of 18-5 closes on do 22-4.
    const vergaderingen = [
      aVergadering(COLLEGE, '30-3', '25-3'),
      aVergadering(COLLEGE, '6-4', '11-3'),
      aVergadering(RAAD, '18-5', '22-4'),
    ];
    const sinds = (opDag: string) =>
      raadVoor('18-5', {
        besluiten: [aBesluit(STAP.onsd, '11-3')],
        aanleveringen: [anAanlevering(STAP.college, opDag)],
        peildatum: dag('15-3'),
        vergaderingen,
      });
    expect(sinds('11-3')).toMatchObject({ wat: 'besluiten', dag: dag('6-4') });
    expect(sinds('12-3')).toMatchObject({ wat: 'besluiten', dag: dag('30-3') });
  });
});

describe('a college that may not decide within eight days after its PO', () => {
  it.each([
    ['on that very day', '30-3', { kind: 'dag', dag: dag('25-3') }],
    ['the day before', '29-3', { kind: 'nooit', dag: null }],
  ])('has its meeting %s', (_wat, opDag, verwacht) => {
    // The PO was on ma 22-3: the college may decide from di 30-3 on. The raad of di 13-4 closes on do 1-4.
    const stand = strook(
      keten('ons-d', 'po', 'college', 'raad'),
      '18-3',
      {
        college: [
          [opDag, '25-3'],
          ['20-4', '15-4'],
        ],
        raad: [
          ['13-4', '1-4'],
          ['18-5', '22-4'],
        ],
      },
      {
        peildatum: dag('23-3'),
        stationsregels: [
          aRegel('college', { tussen: { na: 'po', minimaalDagen: 8, weken: null, weekdag: 1 } }),
        ],
      },
    );
    const besluiten = [...stand.besluiten, aBesluit(`m1-po-${ALBLASSERDAM}`, '22-3')];
    const berekening = bereken({ ...stand, besluiten });
    const grens = handelgrensVan(prognoseVan(STAP.raad, berekening), dag('13-4'), berekening);
    expect(grens).toMatchObject(verwacht);
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

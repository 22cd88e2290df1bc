import { describe, expect, it } from '@jest/globals';
import type { Periode } from '@routekaart/kalender';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  aStand,
  aTraject,
  aVergadering,
  dag,
  onsdRij,
  periode,
  vast,
} from '../testing/bouwers.js';
import { keten } from '../testing/strook.js';
import { deelrouteVan } from './deelroute.js';
import { geenEerdere } from './geen-eerdere.js';
import { waardoorzin } from './leeg-venster.js';

type Rooster = Readonly<Record<string, readonly (readonly [opDag: string, uiterlijk: string])[]>>;

const RAAD = [
  ['13-4', '18-3'],
  ['18-5', '22-4'],
] as const;

/** Which body keeps the raad from its limit, whatever day these decide. */
function wie(
  rooster: Rooster,
  grens: string,
  venster: Periode | null = null,
  besluiten = [0],
  stations = keten('ons-d', ...Object.keys(rooster)),
) {
  const stand = aStand({
    ...aTraject({ stations }),
    activiteiten: [onsdRij(vast('11-3'))],
    vergaderingen: Object.entries(rooster).flatMap(([station, rijen]) =>
      rijen.map(([opDag, uiterlijk]) => aVergadering(`${station}-${ALBLASSERDAM}`, opDag, uiterlijk)),
    ),
  });
  const route = deelrouteVan(bereken(stand).plan, 1, ALBLASSERDAM);
  if (route === null) throw new Error('Geen strook');
  const vraag = {
    route,
    aanname: { besluiten, aanlevering: null },
    einde: stations.length - 1,
    grens: dag(grens),
  };
  const waardoor = geenEerdere(vraag, venster);
  return waardoor === null ? null : waardoorzin(waardoor);
}

const moest = (gremium: string, op: string): string =>
  `${gremium} Alblasserdam moest daarvoor uiterlijk op ${op} besluiten, en kan dat dan in geen vergadering meer`;

describe('the body that keeps a raad from its limit', () => {
  it('is the college that does not meet by its last day', () => {
    const op = (opDag: string) => wie({ college: [[opDag, '11-3']], raad: RAAD }, '30-4');
    // The raad of di 13-4 takes the stuk until do 18-3.
    expect(op('19-3')).toBe(moest('college', 'do 18-3-2021'));
    expect(op('18-3')).toBeNull();
  });

  it('is the first of the strook that has a last day', () => {
    const po = [['16-3', '15-3']] as const;
    // The college of wo 17-3 takes it until ma 15-3; the PO meets a day later.
    expect(wie({ po, college: [['17-3', '15-3']], raad: RAAD }, '30-4')).toBe(moest('po', 'ma 15-3-2021'));
    // No college by do 18-3: then no day of the PO would do, and the college is in the way.
    expect(wie({ po, college: [['23-3', '15-3']], raad: RAAD }, '30-4')).toBe(
      moest('college', 'do 18-3-2021'),
    );
  });

  it('is the last of two that follow the college side by side, where that one meets too late', () => {
    const rooster = {
      college: [['16-3', '11-3']],
      po: [['17-3', '17-3']],
      commissie: [['19-3', '19-3']],
      raad: RAAD,
    } as const;
    const naast: Readonly<Record<string, readonly string[]>> = {
      commissie: ['college'],
      raad: ['po', 'commissie'],
    };
    const stations = keten('ons-d', ...Object.keys(rooster)).map((een) => ({
      ...een,
      voorgangers: naast[een.code] ?? een.voorgangers,
    }));
    expect(wie(rooster, '30-4', null, [0], stations)).toBe(moest('commissie', 'do 18-3-2021'));
  });

  it('is none of those that are taken to decide, nor of those before them', () => {
    const rooster = { po: [['19-3', '15-3']], college: [['19-3', '19-3']], raad: RAAD } as const;
    expect(wie(rooster, '30-4')).toBe(moest('college', 'do 18-3-2021'));
    expect(wie(rooster, '30-4', null, [1])).toBe(moest('college', 'do 18-3-2021'));
    expect(wie(rooster, '30-4', null, [0, 2])).toBeNull();
  });

  it('is the raad where that has no meeting in its window, which nobody needs a day for', () => {
    const rooster = { college: [['16-3', '11-3']], raad: RAAD } as const;
    expect(wie(rooster, '10-4', periode('5-4', '10-4'))).toBe(
      'raad Alblasserdam vergadert niet in het venster ma 5-4 t/m za 10-4-2021',
    );
    expect(wie(rooster, '10-4')).toBeNull();
    expect(wie({ ...rooster, raad: [] }, '10-4', periode('5-4', '10-4'))).toBeNull();
  });
});

import { describe, expect, it } from '@jest/globals';
import { type DatumUitdrukking, formatDag } from '@routekaart/kalender';
import type { Vergadering } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  aStand,
  aTraject,
  aVergadering,
  alternatieven,
  anActiviteit,
  gesloten,
  nogTePlannen,
  onsdRij,
  periode,
  vast,
} from '../testing/bouwers.js';
import { STAP, prognoseVan } from '../testing/voorbeeld.js';
import { aangenomenSluiting } from './aangenomen-sluiting.js';

/** What is assumed of the ONS-D, which closes three days before it meets, after a stuurgroep on one of these days. */
function aangenomen(
  stuurgroep: readonly string[],
  onsd: DatumUitdrukking,
  vergaderingen: readonly Vergadering[] = [aVergadering('ons-d', '25-3', '22-3')],
) {
  const opzet = aTraject({ stuurgroep: true });
  const berekening = bereken(
    aStand({
      ...opzet,
      gremia: opzet.gremia.map((een) => (een.code === 'ons-d' ? { ...een, aanleverdagen: 3 } : een)),
      activiteiten: [
        anActiviteit({ code: 'M1-01', station: 'stuurgroep', datum: alternatieven(...stuurgroep) }),
        onsdRij(onsd),
      ],
      kalenderperioden: [gesloten('Vrije dag', '12-3')],
      vergaderingen,
    }),
  );
  const gevonden = aangenomenSluiting(prognoseVan(STAP.onsd, berekening), berekening.plan);
  return gevonden === null ? null : [gevonden.dag, gevonden.uiterlijk].map(formatDag);
}

const WEEK = nogTePlannen(periode('8-3', '12-3'));
const ELF = ['do 11-3-2021', 'ma 8-3-2021'];

describe('what is assumed of a day of the plan without a meeting', () => {
  it.each<[string, readonly string[], DatumUitdrukking, readonly string[] | null]>([
    ['its usual term, where the stuk may come after it', ['5-3', '9-3'], vast('11-3'), ELF],
    ['and on the day itself at the latest', ['5-3', '11-3'], vast('11-3'), ELF],
    ['nothing where it certainly comes in time', ['5-3', '8-3'], vast('11-3'), null],
    ['nothing where it may come after the day', ['5-3', '12-3'], vast('11-3'), null],
    ['the same of the last open day of a window', ['5-3', '9-3'], WEEK, ELF],
    ['nothing of a window that the stuk is certainly in time for', ['5-3', '8-3'], WEEK, null],
    ['nothing of a window after which it may come', ['5-3', '15-3'], WEEK, null],
    ['nothing where nobody knows in which window', ['5-3', '9-3'], nogTePlannen(), null],
  ])('is %s', (_wat, stuurgroep, onsd, verwacht) => {
    expect(aangenomen(stuurgroep, onsd)).toEqual(verwacht);
  });

  it('is nothing where the calendar has a meeting on that day', () => {
    const elf = aVergadering('ons-d', '11-3', '8-3');
    expect(aangenomen(['5-3', '9-3'], vast('11-3'), [elf])).toBeNull();
  });

  it('is nothing of a window in which the body meets on another day', () => {
    const tien = aVergadering('ons-d', '10-3', '9-3');
    expect(aangenomen(['5-3', '9-3'], WEEK, [tien])).toBeNull();
  });
});

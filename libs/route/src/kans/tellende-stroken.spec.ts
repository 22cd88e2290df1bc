import { describe, expect, it } from '@jest/globals';
import type { Gemeentedeelname, Opzet, Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  DORDRECHT,
  aBesluit,
  aHerkomst,
  aStation,
  aTraject,
  aVergadering,
  dag,
} from '../testing/bouwers.js';
import { keten } from '../testing/strook.js';
import { vergaderingenVan, voorbeeld } from '../testing/voorbeeld.js';
import { kansVanMijlpaal } from './mijlpaalkans.js';
import { tellendeStroken } from './tellende-stroken.js';

/** So many of the gemeenten are enough, in a route of the ONS-D, colleges and raden with the usual calendar. */
function stand(opzet: Opzet, nodig: number, over: Partial<Stand> = {}): Stand {
  return voorbeeld({
    ...opzet,
    mijlpalen: opzet.mijlpalen.map((een) => ({ ...een, samenloop: { kind: 'aantal', nodig } })),
    vergaderingen: [ALBLASSERDAM, DORDRECHT].flatMap(vergaderingenVan),
    ...over,
  });
}

const doetNietMee = (gemeente: string): Gemeentedeelname => ({
  gemeente,
  deelname: 'doet-niet-mee',
  vanaf: dag('1-3'),
  reden: null,
  herkomst: aHerkomst(),
});

const stroken = (van: Stand): unknown => {
  const tellend = tellendeStroken(1, bereken(van));
  return (
    tellend && {
      nodig: tellend.nodig,
      open: tellend.stroken.map((strook) => strook.map(({ stap }) => stap.behandeling.id)),
    }
  );
};
const college = (gemeente: string): string => `m1-college-${gemeente}`;
const raad = (gemeente: string): string => `m1-raad-${gemeente}`;

describe('the stroken that count for a mijlpaal', () => {
  const twee = aTraject({ gemeenten: 2 });

  it('hold its own steps alone', () => {
    const opzet = aTraject({ gemeenten: 2, mijlpalen: 2 });
    expect(stroken(stand(opzet, 1))).toEqual({
      nodig: 1,
      open: [ALBLASSERDAM, DORDRECHT].map((een) => [college(een), raad(een)]),
    });
  });

  it('are none of a gemeente whose raad decided, though nobody recorded what its college did', () => {
    const besluiten = [aBesluit('m1-ons-d', '1-3'), aBesluit(raad(ALBLASSERDAM), '1-3')];
    expect(stroken(stand(twee, 2, { besluiten }))).toEqual({
      nodig: 1,
      open: [[college(DORDRECHT), raad(DORDRECHT)]],
    });
  });

  it('still hold the legal tail of a gemeente whose raad decided', () => {
    const treffen = aStation({
      code: 'treffen',
      volgorde: 4,
      perGemeente: true,
      voorgangers: ['raad'],
      staart: true,
    });
    const opzet = aTraject({ gemeenten: 2, stations: [...keten('ons-d', 'college', 'raad'), treffen] });
    const besluiten = [aBesluit('m1-ons-d', '1-3'), aBesluit(raad(ALBLASSERDAM), '1-3')];
    const { vergaderingen } = stand(opzet, 1);
    const treffens = [ALBLASSERDAM, DORDRECHT].map((een) => aVergadering(`treffen-${een}`, '25-5', '20-5'));
    const van = stand(opzet, 2, { besluiten, vergaderingen: [...vergaderingen, ...treffens] });
    expect(stroken(van)).toEqual({
      nodig: 2,
      open: [
        [`m1-treffen-${ALBLASSERDAM}`],
        [college(DORDRECHT), raad(DORDRECHT), `m1-treffen-${DORDRECHT}`],
      ],
    });
  });

  it('are through with their own last body, whatever comes after it in the region or in another mijlpaal', () => {
    const ab = aStation({ code: 'ab', volgorde: 4, voorgangers: ['raad'] });
    const metAb = aTraject({
      gemeenten: 2,
      mijlpalen: 2,
      stations: [...keten('ons-d', 'college', 'raad'), ab],
    });
    const besluiten = [aBesluit('m1-ons-d', '1-3'), aBesluit(raad(ALBLASSERDAM), '1-3')];
    expect(stroken(stand(metAb, 2, { besluiten }))).toMatchObject({ nodig: 1 });
    // Of mijlpaal 1 the colleges are the last, of mijlpaal 2 the raden.
    const opzet = aTraject({ gemeenten: 2, mijlpalen: 2 });
    const behandelingen = opzet.behandelingen.filter(
      ({ mijlpaal, station }) => mijlpaal === 2 || station !== 'raad',
    );
    const bijCollege = [aBesluit('m1-ons-d', '1-3'), aBesluit(college(ALBLASSERDAM), '1-3')];
    // Who is through takes part, whatever it says.
    const deelnamen = [doetNietMee(ALBLASSERDAM)];
    expect(stroken(stand({ ...opzet, behandelingen }, 2, { besluiten: bijCollege, deelnamen }))).toEqual({
      nodig: 1,
      open: [[college(DORDRECHT)]],
    });
  });
});

it('a mijlpaal for which too few take part is no other one', () => {
  const opzet = aTraject({ gemeenten: 2, mijlpalen: 2 });
  const van = stand(opzet, 1, {
    mijlpalen: opzet.mijlpalen.map((een) => ({ ...een, samenloop: { kind: 'aantal', nodig: een.nummer } })),
    deelnamen: [doetNietMee(DORDRECHT)],
  });
  const onhaalbaar = [1, 2].map((een) => kansVanMijlpaal(een, bereken(van), [], 28).onhaalbaar);
  expect(onhaalbaar).toEqual([false, true]);
});

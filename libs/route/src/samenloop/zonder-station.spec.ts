import { describe, expect, it } from '@jest/globals';
import type { Samenloopregel, Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { formatMoment } from '../reden.js';
import {
  aBesluit,
  aHerkomst,
  aStand,
  aStation,
  aTraject,
  aVergadering,
  dag,
  idVan,
} from '../testing/bouwers.js';
import { prognoseVan } from '../testing/voorbeeld.js';
import { waarschuwingenVan } from '../waarschuwingen/alle.js';

const [A, B, C] = ['GM0482', 'GM0505', 'GM0523'] as const;
const aantal = (nodig: number): Samenloopregel => ({ kind: 'aantal', nodig });

/**
 * Three colleges on di 13-4 (A), di 20-4 (B) and di 27-4 (C), then a raad two days later in these gemeenten only, and
 * then a board on vr 16-4, vr 23-4 or vr 30-4.
 */
function traject(samenloop: Samenloopregel, metRaad: readonly string[], over: Partial<Stand> = {}): Stand {
  const opzet = aTraject({
    gemeenten: 3,
    stations: [
      aStation({ code: 'college', volgorde: 1, perGemeente: true }),
      aStation({ code: 'raad', volgorde: 2, voorgangers: ['college'], perGemeente: true }),
      aStation({ code: 'ab', volgorde: 3, voorgangers: ['raad'] }),
    ],
  });
  const dagen = [
    [A, '13-4', '15-4'],
    [B, '20-4', '22-4'],
    [C, '27-4', '29-4'],
  ] as const;
  return aStand({
    ...opzet,
    mijlpalen: opzet.mijlpalen.map((een) => ({ ...een, samenloop })),
    behandelingen: opzet.behandelingen.filter(
      ({ station, gemeente }) => station !== 'raad' || metRaad.includes(gemeente ?? ''),
    ),
    vergaderingen: [
      ...dagen.flatMap(([gemeente, college, raad]) => [
        aVergadering(`college-${gemeente}`, college, '1-4'),
        aVergadering(`raad-${gemeente}`, raad, raad),
      ]),
      ...['16-4', '23-4', '30-4'].map((een) => aVergadering('ab', een, een)),
    ],
    ...over,
  });
}

const bestuur = (stand: Stand): string => formatMoment(prognoseVan('m1-ab', bereken(stand)).dag);

describe('a board after a raad that some gemeenten do not have', () => {
  it.each<[string, Samenloopregel, readonly string[], string]>([
    ['one', aantal(1), [B, C], 'vr 16-4-2021'],
    ['two', aantal(2), [B, C], 'vr 23-4-2021'],
    ['three', aantal(3), [B, C], 'vr 30-4-2021'],
    ['two, without any raad,', aantal(2), [], 'vr 23-4-2021'],
    ['all, without any raad,', { kind: 'allen' }, [], 'vr 30-4-2021'],
  ])('counts the college there: of %s by %j with raden of %j', (_wat, regel, metRaad, verwacht) => {
    expect(bestuur(traject(regel, metRaad))).toBe(verwacht);
  });

  it('leaves out who does not take part, and waits for who has not said', () => {
    const zegt = (deelname: 'doet-niet-mee' | 'onbekend'): Partial<Stand> => ({
      deelnamen: [{ gemeente: C, deelname, vanaf: dag('1-3'), reden: null, herkomst: aHerkomst() }],
    });
    expect(bestuur(traject(aantal(2), [], zegt('doet-niet-mee')))).toBe('vr 23-4-2021');
    expect(bestuur(traject(aantal(3), [], zegt('doet-niet-mee')))).toBe('op een onbekende dag');
    expect(bestuur(traject({ kind: 'allen' }, [], zegt('onbekend')))).toBe(
      'op zijn vroegst vr 30-4-2021 (einde onbekend)',
    );
  });

  it('goes by who decided on its own mijlpaal', () => {
    // On mijlpaal 1 the raad of Hardinxveld-Giessendam decided; it takes no part any more, and mijlpaal 2 passes no raad.
    const { mijlpalen, behandelingen } = aTraject({
      gemeenten: 3,
      mijlpalen: 2,
      stations: traject(aantal(3), []).stations,
    });
    const stand = traject(aantal(3), [], {
      peildatum: dag('30-4'),
      mijlpalen: mijlpalen.map((een) => ({ ...een, samenloop: aantal(3) })),
      behandelingen: behandelingen.filter(({ mijlpaal, station }) => mijlpaal === 1 || station !== 'raad'),
      besluiten: [aBesluit(idVan(1, 'raad', C), '29-4')],
      deelnamen: [
        { gemeente: C, deelname: 'doet-niet-mee', vanaf: dag('30-4'), reden: null, herkomst: aHerkomst() },
      ],
    });
    expect(formatMoment(prognoseVan('m2-ab', bereken(stand)).dag)).toBe('op een onbekende dag');
  });

  it('is on turn once enough have decided', () => {
    const besluiten = [aBesluit(idVan(1, 'college', A), '13-4'), aBesluit(idVan(1, 'raad', B), '22-4')];
    const stand = traject(aantal(2), [B, C], { peildatum: dag('22-4'), besluiten });
    expect(prognoseVan('m1-ab', bereken(stand)).toestand).toBe('aan-zet');
    expect(prognoseVan('m1-ab', bereken({ ...stand, besluiten: besluiten.slice(0, 1) })).toestand).toBe(
      'wacht',
    );
  });

  it('goes on where the mijlpaal passes no gemeente at all', () => {
    const stand = traject(aantal(2), []);
    const behandelingen = stand.behandelingen.filter(({ gemeente }) => gemeente === null);
    const berekening = bereken({ ...stand, behandelingen });
    expect(formatMoment(prognoseVan('m1-ab', berekening).dag)).toBe('vr 16-4-2021');
    expect(waarschuwingenVan(berekening).map(({ code }) => code)).not.toContain('SAMENLOOP_ONHAALBAAR');
  });
});

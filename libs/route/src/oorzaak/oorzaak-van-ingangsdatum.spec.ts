import { describe, expect, it } from '@jest/globals';
import type { Stand, Station } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  aBesluit,
  aStand,
  aStation,
  aTraject,
  aVergadering,
  dag,
  onsdRij,
  vast,
} from '../testing/bouwers.js';
import { bij } from '../testing/oorzaak.js';
import { voorbeeld } from '../testing/voorbeeld.js';
import type { Oorzaak } from './graaf.js';
import { oorzaakVanIngangsdatum } from './oorzaak-van-ingangsdatum.js';

const metStaart = aTraject({
  stations: [
    aStation({ code: 'ons-d', volgorde: 0 }),
    aStation({ code: 'raad', volgorde: 1, voorgangers: ['ons-d'], perGemeente: true }),
    aStation({
      code: 'treffen',
      volgorde: 2,
      voorgangers: ['raad'],
      perGemeente: true,
      staart: true,
      grondslag: 'Wgr art. 1',
    }),
    aStation({
      code: 'bekendmaking',
      volgorde: 3,
      voorgangers: ['treffen'],
      duurDagen: 3,
      staart: true,
      grondslag: 'Wgr art. 26',
    }),
  ],
});

/** ONS-D do 11-3; the raad decides on di 20-4, the college on di 4-5, published three days later. */
const stand = (over: Partial<Stand> = {}): Stand =>
  aStand({
    ...metStaart,
    activiteiten: [onsdRij(vast('11-3'))],
    vergaderingen: [
      aVergadering(`raad-${ALBLASSERDAM}`, '20-4', '1-4'),
      aVergadering(`treffen-${ALBLASSERDAM}`, '4-5', '29-4'),
    ],
    ...over,
  });

const oorzaak = (van: Stand): Oorzaak => oorzaakVanIngangsdatum(bereken(van));

describe('the verdict on the ingangsdatum', () => {
  it('rests on the last step of the legal tail, and that on the law', () => {
    const graaf = oorzaak(stand());
    expect(graaf.vraag).toBe('ingangsdatum');
    expect(bij('ingangsdatum', graaf)).toEqual({
      soort: 'ingangsdatum',
      tekst:
        'Ja: de laatste stap valt op vr 7-5-2021, 239 dagen vóór za 1-1-2022. Aangenomen: 3 dagen voor bekendmaking.',
      bron: { kind: 'traject', code: 'gr-sociaal' },
      van: [],
      omdat: ['regel:6', 'datum:m1-bekendmaking'],
    });
    expect(bij('datum:m1-bekendmaking', graaf).omdat).toContain('duur:bekendmaking');
    expect(bij('duur:bekendmaking', graaf)).toMatchObject({
      soort: 'aanname',
      bron: { kind: 'station', code: 'bekendmaking' },
    });
    expect(bij('grondslag:bekendmaking', graaf)).toMatchObject({
      soort: 'wetsartikel',
      bron: { kind: 'wet', artikel: 'Wgr art. 26' },
    });
    expect(bij('grondslag:treffen', graaf)).toMatchObject({
      soort: 'wetsartikel',
      bron: { kind: 'wet', artikel: 'Wgr art. 1' },
      van: [`datum:m1-treffen-${ALBLASSERDAM}`],
    });
    expect(bij(`datum:m1-raad-${ALBLASSERDAM}`, graaf).van).toEqual([`gereed:m1-treffen-${ALBLASSERDAM}`]);
  });

  it('is told in words: the verdict and the chain of that step', () => {
    expect(oorzaak(stand()).zinnen.slice(0, 2)).toEqual([
      'Ja: de laatste stap valt op vr 7-5-2021, 239 dagen vóór za 1-1-2022. Aangenomen: 3 dagen voor bekendmaking.',
      'ons-d do 11-3-2021 → raad Alblasserdam di 20-4-2021 → treffen Alblasserdam di 4-5-2021 → bekendmaking vr 7-5-2021',
    ]);
  });

  it('calls the end of the tail no decision where the end of both is unknown', () => {
    const zonderAanleverdatum = [
      aVergadering(`raad-${ALBLASSERDAM}`, '20-4', null),
      aVergadering(`treffen-${ALBLASSERDAM}`, '4-5', '29-4'),
    ];
    expect(bij('ingangsdatum', oorzaak(stand({ vergaderingen: zonderAanleverdatum })))).toMatchObject({
      tekst:
        'Niet te voorspellen: de laatste stap valt op zijn vroegst vr 7-5-2021 (einde onbekend); de ingangsdatum is za 1-1-2022.',
      omdat: ['regel:6', `datum:m1-treffen-${ALBLASSERDAM}`, 'datum:m1-bekendmaking'],
    });
  });

  it('rests on the mijlpaal itself where the route has no tail', () => {
    const graaf = oorzaak(voorbeeld());
    expect(bij('ingangsdatum', graaf).omdat).toEqual(['regel:6', 'mijlpaal:1']);
    expect(bij('mijlpaal:1', graaf).omdat).toContain(`datum:m1-raad-${ALBLASSERDAM}`);
  });

  it('says nee by the strook that cannot be earlier, not by the one that may be the last', () => {
    const twee = aTraject({ gemeenten: 2 });
    const [een, ander] = twee.gemeenten.map(({ code }) => code);
    const graaf = oorzaak(
      aStand({
        ...twee,
        traject: { ...twee.traject, ingangsdatum: dag('15-4') },
        peildatum: dag('17-3'),
        besluiten: [
          aBesluit('m1-ons-d', '11-3'),
          ...[een, ander].map((code) => aBesluit(`m1-college-${String(code)}`, '16-3')),
        ],
        vergaderingen: [
          aVergadering(`raad-${String(een)}`, '13-4', null),
          aVergadering(`raad-${String(een)}`, '18-5', '22-4'),
          aVergadering(`raad-${String(ander)}`, '20-4', null),
          aVergadering(`raad-${String(ander)}`, '4-5', '8-4'),
        ],
      }),
    );
    expect(bij('ingangsdatum', graaf).tekst).toMatch(/^Nee: /u);
    const raden = bij('mijlpaal:1', graaf).omdat.filter((id) => id.startsWith('datum:'));
    expect(raden).toEqual([`datum:m1-raad-${String(ander)}`]);
  });

  describe('where another strook sets the first day', () => {
    const [een, ander] = ['GM0482', 'GM0505'] as const;
    // The college of the one decides on ma 10-5; that of the other on di 4-5 if it takes the stuk in time, or else on ma 31-5.
    const metTwee = (stations: readonly Station[], vanEen = '10-5'): Oorzaak =>
      oorzaak(
        aStand({
          ...aTraject({ gemeenten: 2, stations }),
          activiteiten: [onsdRij(vast('11-3'))],
          vergaderingen: [
            aVergadering(`raad-${een}`, '20-4', '1-4'),
            aVergadering(`raad-${ander}`, '20-4', '1-4'),
            aVergadering(`treffen-${een}`, vanEen, '29-4'),
            aVergadering(`treffen-${ander}`, '4-5', null),
            aVergadering(`treffen-${ander}`, '31-5', '29-4'),
          ],
        }),
      );
    const komtVan = 'De eerste dag, ma 10-5-2021, komt van treffen Alblasserdam.';

    it('names it at the step that waits for both: three days after ma 10-5 is do 13-5', () => {
      const graaf = metTwee(metStaart.stations);
      expect(bij('gereed:m1-bekendmaking', graaf).tekst).toBe(
        'Het stuk kan hier worden aangeleverd tussen ma 10-5-2021 en ma 31-5-2021.',
      );
      expect(bij('datum:m1-bekendmaking', graaf).tekst).toBe(
        'bekendmaking: tussen do 13-5-2021 en do 3-6-2021.',
      );
      expect(bij('eerste-dag:m1-bekendmaking', graaf)).toEqual({
        soort: 'datum',
        tekst: komtVan,
        bron: { kind: 'behandeling', id: `m1-treffen-${een}` },
        van: ['gereed:m1-bekendmaking'],
        omdat: [],
      });
      expect(graaf.zinnen.at(-1)).toContain(komtVan);
    });

    it('tells both chains where the tail ends in the gemeenten', () => {
      const graaf = metTwee(metStaart.stations.slice(0, 3));
      expect(bij('ingangsdatum', graaf).omdat).toEqual([
        'regel:6',
        `datum:m1-treffen-${ander}`,
        `datum:m1-treffen-${een}`,
      ]);
      expect(graaf.zinnen).toContain(komtVan);
    });

    it('is not named where the chain tells it already', () => {
      expect(oorzaak(stand()).zinnen.join(' ')).not.toContain('De eerste dag');
      const samen = metTwee(metStaart.stations.slice(0, 3), '31-5');
      expect(bij('ingangsdatum', samen).omdat).toEqual([
        'regel:6',
        `datum:m1-treffen-${een}`,
        `datum:m1-treffen-${ander}`,
      ]);
      expect(samen.zinnen.join(' ')).not.toContain('De eerste dag');
    });
  });

  it('is unknown because of the step of the tail without a calendar', () => {
    const { vergaderingen } = stand();
    const graaf = oorzaak(
      stand({ vergaderingen: vergaderingen.filter(({ gremium }) => !gremium.startsWith('treffen')) }),
    );
    expect(bij('ingangsdatum', graaf).tekst).toContain('Niet te voorspellen');
    expect(bij(`datum:m1-treffen-${ALBLASSERDAM}`, graaf).omdat).toContain('regel:7');
  });

  it('says nee by the mijlpaal that is too late, also while another one is unknown', () => {
    const twee = aTraject({ mijlpalen: 2 });
    // Mijlpaal 2 stops at an ONS-D of which no meeting is known.
    const metTweede = twee.behandelingen.filter(
      ({ mijlpaal, station }) => mijlpaal === 1 || station === 'ons-d',
    );
    const graaf = oorzaak(
      voorbeeld({
        ...twee,
        behandelingen: metTweede,
        traject: { ...twee.traject, ingangsdatum: voorbeeld().peildatum + 30 },
      }),
    );
    expect(bij('ingangsdatum', graaf).tekst).toMatch(/^Nee: /u);
    expect(bij('ingangsdatum', graaf).omdat).toEqual(['regel:6', 'mijlpaal:1']);
  });
});

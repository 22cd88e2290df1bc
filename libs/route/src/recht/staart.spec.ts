import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { verklaarIngangsdatum } from '../overzicht/ingangsdatumzin.js';
import { formatMoment, redenenVan, verklaar } from '../reden.js';
import {
  aBesluit,
  aStand,
  aStation,
  aTraject,
  aVergadering,
  anAanlevering,
  dag,
  gesloten,
  idVan,
} from '../testing/bouwers.js';
import { toetsBesluit } from '../toets/besluit.js';
import { waarschuwingenVan } from '../waarschuwingen/alle.js';

const [A, B] = ['GM0482', 'GM0505'] as const;

/** raad → college treft → signing in five days → publication in three. */
function metStaart(over: Partial<Stand> = {}): Stand {
  const staart = { staart: true } as const;
  return aStand({
    ...aTraject({
      gemeenten: 2,
      stations: [
        aStation({ code: 'raad', volgorde: 1, perGemeente: true }),
        aStation({ code: 'treffen', volgorde: 2, perGemeente: true, voorgangers: ['raad'], ...staart }),
        aStation({ code: 'tekenen', volgorde: 3, voorgangers: ['treffen'], duurDagen: 5, ...staart }),
        aStation({
          code: 'bekendmaken',
          volgorde: 4,
          voorgangers: ['tekenen'],
          duurDagen: 3,
          grondslag: 'Wgr art. 26',
          ...staart,
        }),
      ],
    }),
    peildatum: dag('1-12'),
    kalenderperioden: [gesloten('Kerstmis', '25-12', '26-12')],
    vergaderingen: [
      aVergadering(`raad-${A}`, '7-12', '1-12'),
      aVergadering(`raad-${B}`, '14-12', '1-12'),
      aVergadering(`treffen-${A}`, '14-12', '9-12'),
      aVergadering(`treffen-${B}`, '21-12', '16-12'),
    ],
    ...over,
  });
}

describe('the legal tail', () => {
  it('waits for as many gemeenten as the join rule asks, as the decision does', () => {
    // One of two is enough: raad A on 7-12, its college on 14-12; signed on 19-12, a Sunday, so on 20-12; published 23-12.
    const een = metStaart();
    const mijlpalen = een.mijlpalen.map((mijlpaal) => ({
      ...mijlpaal,
      samenloop: { kind: 'aantal' as const, nodig: 1 },
    }));
    const { mijlpalen: uitkomst, ingangsdatum } = bereken({ ...een, mijlpalen });
    expect(uitkomst.map(({ dag: besluit }) => formatMoment(besluit))).toEqual(['di 7-12-2021']);
    expect(
      uitkomst[0]?.staart?.stappen.map(({ station, dag: klaar }) => [station, formatMoment(klaar)]),
    ).toEqual([
      ['treffen', 'di 14-12-2021'],
      ['tekenen', 'ma 20-12-2021'],
      ['bekendmaken', 'do 23-12-2021'],
    ]);
    expect(formatMoment(ingangsdatum.laatsteStap)).toBe('do 23-12-2021');
  });

  it('comes after the decision, and the ingangsdatum waits for it', () => {
    const { mijlpalen, ingangsdatum } = bereken(metStaart());
    // The last raad decides on 14-12; five days after 21-12 is Boxing Day, so signed on 27-12.
    expect(
      mijlpalen.map(({ dag: besluit, totaal, bepalend }) => [formatMoment(besluit), totaal, bepalend]),
    ).toEqual([['di 14-12-2021', 2, [B]]]);
    expect(
      mijlpalen[0]?.staart?.stappen.map(({ station, dag: klaar }) => [station, formatMoment(klaar)]),
    ).toEqual([
      ['treffen', 'di 21-12-2021'],
      ['tekenen', 'ma 27-12-2021'],
      ['bekendmaken', 'do 30-12-2021'],
    ]);
    expect(ingangsdatum).toMatchObject({ antwoord: 'ja', marge: 2 });
    expect(formatMoment(ingangsdatum.laatsteBesluit)).toBe('di 14-12-2021');
    expect(formatMoment(ingangsdatum.laatsteStap)).toBe('do 30-12-2021');
    expect(verklaarIngangsdatum(ingangsdatum)).toBe(
      'Ja: de laatste stap valt op do 30-12-2021, 2 dagen vóór za 1-1-2022. ' +
        'Aangenomen: 5 dagen voor tekenen, 3 dagen voor bekendmaken.',
    );
  });

  it('is not met when only the tail is late', () => {
    const laat = metStaart();
    const vergaderingen = laat.vergaderingen.map((een) =>
      een.gremium === `treffen-${B}` ? { ...een, dag: dag('28-12') } : een,
    );
    expect(bereken({ ...laat, vergaderingen }).ingangsdatum).toMatchObject({ antwoord: 'nee' });
  });

  it('is unknown as long as one college is, and names that gemeente', () => {
    const laat = metStaart();
    const vergaderingen = laat.vergaderingen.filter(({ gremium }) => gremium !== `treffen-${B}`);
    const { mijlpalen, ingangsdatum } = bereken({ ...laat, vergaderingen });
    expect(ingangsdatum.antwoord).toBe('onbekend');
    expect(mijlpalen[0]?.dag.laatst).toBe(dag('14-12'));
    expect(mijlpalen[0]?.staart?.stappen.map(({ onbekend }) => onbekend.length)).toEqual([1, 0, 0]);
    expect(mijlpalen[0]?.staart?.stappen[0]?.onbekend).toEqual([B]);
  });

  it('explains a step that takes days by what is assumed, and wants no calendar of it', () => {
    const berekening = bereken(metStaart());
    const laatste = berekening.prognoses.at(-1);
    expect(laatste === undefined ? [] : redenenVan(laatste, berekening.plan).map(verklaar)).toEqual([
      'Het stuk kan hier worden aangeleverd vanaf ma 27-12-2021.',
      'Deze handeling kost 3 dagen; dat aantal is aangenomen (Wgr art. 26 vraagt de handeling, en noemt geen duur).',
    ]);
    expect(waarschuwingenVan(berekening).map(({ code }) => code)).not.toContain('GEEN_VERGADERSCHEMA');
  });

  const zinnenVan = (station: string, stand: Stand): readonly string[] => {
    const berekening = bereken(stand);
    const prognose = berekening.prognoses.find(({ stap }) => stap.station.code === station);
    return prognose === undefined ? [] : redenenVan(prognose, berekening.plan).map(verklaar);
  };

  it('says where an act ends later than its days give: di 21-12 and five days is Boxing Day', () => {
    expect(zinnenVan('tekenen', metStaart()).slice(1)).toEqual([
      'Deze handeling kost 5 dagen; dat aantal is aangenomen.',
      'Een handeling eindigt op een werkdag: niet op zo 26-12-2021, maar op ma 27-12-2021. ' +
        'Gesloten: za 25-12 t/m zo 26-12-2021 (Kerstmis).',
    ]);
  });

  it('names each holiday that it passes, in the order of the calendar', () => {
    // Treffen of B on ma 20-12: five days later is za 25-12.
    const { vergaderingen } = metStaart();
    const stand = metStaart({
      kalenderperioden: [gesloten('Eerste kerstdag', '25-12'), gesloten('Tweede kerstdag', '26-12')],
      vergaderingen: vergaderingen.map((een) =>
        een.gremium === `treffen-${B}` ? { ...een, dag: dag('20-12') } : een,
      ),
    });
    expect(zinnenVan('tekenen', stand).at(-1)).toBe(
      'Een handeling eindigt op een werkdag: niet op za 25-12-2021, maar op ma 27-12-2021. ' +
        'Gesloten: za 25-12-2021 (Eerste kerstdag). Gesloten: zo 26-12-2021 (Tweede kerstdag).',
    );
  });

  it('says so for both ends of a band, and names no holiday where only a weekend is in between', () => {
    // Treffen of B between di 14-12 and di 21-12: five days later is zo 19-12 and zo 26-12.
    const { vergaderingen } = metStaart();
    const stand = metStaart({
      vergaderingen: [...vergaderingen, aVergadering(`treffen-${B}`, '14-12', null)],
    });
    expect(zinnenVan('tekenen', stand).slice(2)).toEqual([
      'Een handeling eindigt op een werkdag: niet op zo 19-12-2021, maar op ma 20-12-2021.',
      'Een handeling eindigt op een werkdag: niet op zo 26-12-2021, maar op ma 27-12-2021. ' +
        'Gesloten: za 25-12 t/m zo 26-12-2021 (Kerstmis).',
    ]);
  });

  it('says that an act of which nobody said that it ended, has no day before the peildatum', () => {
    const besluiten = [A, B].flatMap((gemeente) => [
      aBesluit(idVan(1, 'raad', gemeente), '1-12'),
      aBesluit(idVan(1, 'treffen', gemeente), '7-12'),
    ]);
    // It lies there since di 7-12: five days later is zo 12-12, and on za 18-12 it is not known to be done.
    const aanleveringen = [anAanlevering(idVan(1, 'tekenen', null), '7-12')];
    // What was closed before then is of no interest any more.
    const kalenderperioden = [gesloten('Vrije dag', '15-12')];
    const op = (peildatum: string): readonly string[] =>
      zinnenVan(
        'tekenen',
        metStaart({ peildatum: dag(peildatum), besluiten, aanleveringen, kalenderperioden }),
      ).slice(2);
    expect(op('18-12')).toEqual([
      'Een handeling eindigt op een werkdag, en niet vóór de peildatum: niet op zo 12-12-2021, maar op ma 20-12-2021.',
    ]);
    expect(op('12-12')).toEqual([
      'Een handeling eindigt op een werkdag: niet op zo 12-12-2021, maar op ma 13-12-2021.',
    ]);
  });

  it('lets an act be recorded on a day without a meeting, after the colleges', () => {
    const besloten = [
      ...[A, B].flatMap((gemeente) => [
        aBesluit(idVan(1, 'raad', gemeente), '7-12'),
        aBesluit(idVan(1, 'treffen', gemeente), '14-12'),
      ]),
    ];
    const toets = (besluiten: Stand['besluiten']): string | null => {
      const berekening = bereken(metStaart({ peildatum: dag('16-12'), besluiten }));
      const prognose = berekening.prognoses.find(({ stap }) => stap.station.code === 'tekenen');
      const voorstel = {
        dag: dag('16-12'),
        uitkomst: 'ingestemd',
        vorm: null,
        stukversie: 1,
        toelichting: null,
        aanpassingen: [],
      } as const;
      return prognose === undefined ? 'geen' : (toetsBesluit(voorstel, prognose, berekening)?.code ?? null);
    };
    expect(toets(besloten)).toBeNull();
    expect(toets(besloten.slice(0, 3))).toBe('ROUTE-01');
  });
});

import { describe, expect, it } from '@jest/globals';
import { formatDag } from '@routekaart/kalender';
import type { Stand } from '@routekaart/traject';
import { type Berekening, bereken } from '../berekening.js';
import { formatMoment } from '../reden.js';
import {
  ALBLASSERDAM,
  aBesluit,
  aTraject,
  aVergadering,
  anActiviteit,
  dag,
  gesloten,
  metVensters,
  nogTePlannen,
  periode,
  vast,
} from '../testing/bouwers.js';
import { dagTeLaat, metEerste } from '../testing/drechtstad.js';
import { RAAD } from '../testing/voorbeeld.js';
import { type Herstel, herstel } from './herstel.js';
import { watAls } from './wat-als.js';

const VRAAG = { mijlpaal: 2, gemeente: ALBLASSERDAM, doel: 'venster' } as const;

const antwoord = (stand: Stand): Herstel | null => herstel(bereken(stand), VRAAG);

/** The days to which the ONS-D of mijlpaal 2 would move. */
const onsdOp = (stand: Stand): readonly string[] =>
  (antwoord(stand)?.plannen ?? []).flatMap(({ kandidaten }) =>
    kandidaten.flatMap(({ maatregel }) =>
      maatregel.soort === 'activiteit-verplaatsen' ? [formatDag(maatregel.dag)] : [],
    ),
  );

describe('the ONS-D of a later mijlpaal', () => {
  it.each<[string, string, readonly string[]]>([
    ['wo 10-3', '10-3', ['do 11-3-2021']],
    ['do 11-3: in the same meeting', '11-3', ['do 11-3-2021']],
    ['vr 12-3', '12-3', []],
  ])('comes no sooner than that of the one before it, on %s', (_, eerste, verwacht) => {
    expect(onsdOp(metEerste(vast(eerste)))).toEqual(verwacht);
  });

  it('in the same meeting leaves the one before it every day that it had', () => {
    // The college of di 16-3 and the raad of di 13-4 then treat both on one day (invariant 6).
    const voor = bereken(metEerste(vast('11-3')));
    const plan = herstel(voor, VRAAG)?.plannen.find(
      ({ kandidaten: [een] }) => een?.soort === 'regionaal-vervroegen',
    );
    const { na } = watAls(voor, plan?.kandidaten.map(({ maatregel }) => maatregel) ?? []);
    const dagen = (mijlpaal: number, berekening: Berekening): readonly string[] =>
      berekening.prognoses
        .filter(({ stap }) => stap.behandeling.mijlpaal === mijlpaal)
        .map((prognose) => formatMoment(prognose.dag));
    expect(dagen(1, na)).toEqual(['do 11-3-2021', 'di 16-3-2021', 'di 13-4-2021']);
    expect(dagen(1, na)).toEqual(dagen(1, voor));
    expect(dagen(2, na)).toEqual(dagen(1, na));
  });

  it('comes sooner where the one before it is decided', () => {
    const stand = metEerste(vast('10-3'), { besluiten: [aBesluit('m1-ons-d', '1-3')] });
    expect(onsdOp(stand)).toEqual(['do 11-3-2021']);
  });
});

describe('a mijlpaal before one that comes later', () => {
  it('is hurried all the same', () => {
    const stand = metEerste(vast('12-3'));
    const [eerste, tweede] = stand.activiteiten;
    const activiteiten = [eerste, tweede && { ...tweede, datum: vast('26-3') }].flatMap((een) => een ?? []);
    const behandelingen = metVensters(stand.behandelingen, { 'm1-raad-GM0482': periode('1-4', '30-4') });
    const vraag = { ...VRAAG, mijlpaal: 1 };
    const { plannen } = herstel(bereken({ ...stand, activiteiten, behandelingen }), vraag) ?? {};
    expect(plannen?.map(({ kandidaten: [een] }) => een?.maatregel)).toContainEqual({
      soort: 'activiteit-verplaatsen',
      activiteit: 'M1-10',
      dag: dag('11-3'),
    });
  });
});

describe('a mijlpaal after one that has no day', () => {
  it('is not hurried past it: that one comes first, and says so', () => {
    expect(antwoord(metEerste(nogTePlannen()))).toMatchObject({
      antwoord: 'geen',
      plannen: [],
      redenen: [
        {
          code: 'eerdere-mijlpaal',
          tekst:
            'Mijlpaal 1 gaat voor: wat helpt, zou college Alblasserdam passeren, dat daarover nog moet besluiten.',
        },
      ],
    });
  });

  it('is helped by what brings both: the college takes both in late', () => {
    const { plannen } = antwoord(metEerste(vast('12-3'))) ?? { plannen: [] };
    expect(plannen[0]).toMatchObject({ kosten: 2, dag: { laatst: dag('13-4') } });
  });
});

describe('the beginning of a later mijlpaal', () => {
  // On ma 19-4 the stuurgroep and the ONS-D take up mijlpaal 2: too late for the college of di 20-4, which closes on do 15-4,
  // and so for the raad of di 25-5. From di 13-4 to vr 16-4 the stuurgroep cannot meet; a week earlier, on ma 12-4, it can.
  const rij = (station: string, mijlpaal: number, op: string): Stand['activiteiten'][number] =>
    anActiviteit({
      code: `M${String(mijlpaal)}-${station === 'stuurgroep' ? '05' : '10'}`,
      naam: station,
      station,
      mijlpalen: [mijlpaal],
      datum: vast(op),
    });
  const metRaad = (eersteRaad: string, mijlpalen = 2): Stand => {
    const opzet = aTraject({ mijlpalen, stuurgroep: true });
    const venster = { [`m${String(mijlpalen)}-raad-GM0482`]: periode('1-5', '31-5') };
    return {
      ...dagTeLaat(),
      ...opzet,
      behandelingen: metVensters(opzet.behandelingen, venster),
      kalenderperioden: [gesloten('reces', '13-4', '16-4', { gremium: 'stuurgroep' })],
      activiteiten: [
        rij('stuurgroep', mijlpalen - 1, '4-3'),
        rij('ons-d', mijlpalen - 1, '11-3'),
        rij('stuurgroep', mijlpalen, '19-4'),
        rij('ons-d', mijlpalen, '19-4'),
      ],
      vergaderingen: [
        aVergadering('college-GM0482', '16-3', '11-3'),
        aVergadering('college-GM0482', '20-4', '15-4'),
        aVergadering('college-GM0482', '27-4', '22-4'),
        aVergadering(RAAD, eersteRaad, '18-3'),
        aVergadering(RAAD, '25-5', '21-4'),
        aVergadering(RAAD, '29-6', '1-6'),
      ],
    };
  };
  const stuurgroepOp = (stand: Stand, mijlpaal = 2): ReadonlySet<string> =>
    new Set(
      (herstel(bereken(stand), { ...VRAAG, mijlpaal })?.plannen ?? []).flatMap(({ kandidaten }) =>
        kandidaten.flatMap(({ maatregel }) =>
          maatregel.soort === 'activiteit-verplaatsen' && maatregel.activiteit === `M${String(mijlpaal)}-05`
            ? [formatDag(maatregel.dag)]
            : [],
        ),
      ),
    );

  it('is put after the raad that decides on the one before it, not before it', () => {
    expect(stuurgroepOp(metRaad('8-4'))).toEqual(new Set(['ma 12-4-2021']));
    expect(stuurgroepOp(metRaad('12-4'))).toEqual(new Set());
    expect(stuurgroepOp(metRaad('13-4'))).toEqual(new Set());
    expect(antwoord(metRaad('13-4'))?.antwoord).toBe('gevonden');
  });

  it('is put after the raad of the last one before it, whatever came before that', () => {
    // As above, of mijlpaal 3 after mijlpaal 2; mijlpaal 1 is decided.
    const besluiten = ['stuurgroep', 'ons-d', 'college-GM0482', 'raad-GM0482'].map((station) =>
      aBesluit(`m1-${station}`, '23-2'),
    );
    const derde = (eersteRaad: string): Stand => ({ ...metRaad(eersteRaad, 3), besluiten });
    expect(stuurgroepOp(derde('8-4'), 3)).toEqual(new Set(['ma 12-4-2021']));
    expect(stuurgroepOp(derde('13-4'), 3)).toEqual(new Set());
  });

  it('may come before a raad that has not decided by its present day either', () => {
    expect(stuurgroepOp(metRaad('19-4'))).toEqual(new Set(['ma 12-4-2021']));
  });
});

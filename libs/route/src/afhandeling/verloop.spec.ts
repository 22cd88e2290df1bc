import { describe, expect, it } from '@jest/globals';
import type { Afhandeling, Dossier, Stand } from '@routekaart/traject';
import { anAgendering } from '../testing/agendering.js';
import { aBesluit, aHerkomst, dag, metVensters, periode } from '../testing/bouwers.js';
import { aDossier } from '../testing/dossier.js';
import { RAAD, STAP, voorbeeld } from '../testing/voorbeeld.js';
import { waarschuwingverloop } from './verloop.js';

const TE_LAAT = 'TE_LAAT/M1/college/GM0482';

/** The college has its window up to and including Friday 19-3; the ONS-D decided on 11-3. */
function metBesluiten(besluiten: Stand['besluiten']): Dossier {
  const stand = voorbeeld({ besluiten });
  return aDossier(
    {
      ...stand,
      behandelingen: metVensters(stand.behandelingen, { [STAP.college]: periode('15-3', '19-3') }),
    },
    {},
    '1-3',
  );
}

/** What the gemeentesecretaris did with it on a day, as the so manieth fact. */
function anAfhandeling(opDag: string, volgnummer: number, over: Partial<Afhandeling> = {}): Afhandeling {
  return {
    waarschuwing: TE_LAAT,
    kenmerk: 'k',
    soort: 'bevestigd',
    tot: null,
    reden: 'Uitkomst volgt.',
    eigenaar: 'gemeentesecretaris',
    herkomst: aHerkomst({ dag: dag(opDag), volgnummer }),
    ...over,
  };
}

const onsd = aBesluit(STAP.onsd, '11-3');
const college = aBesluit(STAP.college, '23-3', { herkomst: aHerkomst({ dag: dag('25-3') }) });

describe('waarschuwingverloop', () => {
  it('tells the day on which it came by the calendar alone, and the day on which a fact took it away', () => {
    const { vanaf, perioden } = waarschuwingverloop(metBesluiten([onsd, college]), TE_LAAT, dag('1-4'));

    expect(vanaf).toBe(dag('1-3'));
    expect(perioden).toMatchObject([
      { van: dag('20-3'), tot: dag('24-3'), waarschuwing: { ernst: 'kritiek' } },
    ]);
  });

  it('leaves the end open while it still stands', () => {
    const { perioden } = waarschuwingverloop(metBesluiten([onsd, college]), TE_LAAT, dag('24-3'));

    expect(perioden).toMatchObject([{ van: dag('20-3'), tot: null }]);
  });

  it('knows nothing of what never was, or of later facts', () => {
    expect(waarschuwingverloop(metBesluiten([onsd]), 'TE_LAAT/M1/raad/GM0482', dag('1-4')).perioden).toEqual(
      [],
    );
    expect(waarschuwingverloop(metBesluiten([onsd]), TE_LAAT, dag('19-3')).perioden).toEqual([]);
  });

  it('sees what came and went by facts of any kind', () => {
    const { vergaderingen } = voorbeeld();
    const agendering = (opDag: string, vastgelegd: string, volgnummer: number) => ({
      ...anAgendering(STAP.raad, `${RAAD}@${opDag}`),
      herkomst: aHerkomst({ dag: dag(vastgelegd), volgnummer }),
    });
    const dossier = aDossier(
      voorbeeld({
        besluiten: [onsd, college],
        vergaderingen: vergaderingen.map((een) =>
          een.id === `${RAAD}@18-5` ? { ...een, besluitvormend: false } : een,
        ),
      }),
      {
        agenderingen: [agendering('18-5', '26-3', 2), agendering('13-4', '30-3', 3)],
      },
      '1-3',
    );
    // Each day the evidence is another one: the day on which the stuk can be handed in.
    const { perioden } = waarschuwingverloop(dossier, 'AGENDA_ONHAALBAAR/M1/raad/GM0482', dag('1-4'));
    expect(perioden.map(({ van, tot }) => [van, tot])).toEqual(
      ['26-3', '27-3', '28-3', '29-3'].map((tekst) => [dag(tekst), dag(tekst)]),
    );
  });

  describe('of a warning that was answered', () => {
    const van = (perioden: readonly { readonly van: number; readonly tot: number | null }[]) =>
      perioden.map((een) => [een.van, een.tot]);
    /** The college came to be late on za 20-3; its outcome of di 23-3 was recorded on do 25-3, as the third fact. */
    const uitkomst = aBesluit(STAP.college, '23-3', {
      herkomst: aHerkomst({ dag: dag('25-3'), volgnummer: 3 }),
    });

    it('counts the day on which it was answered and vanished, but not that on which it only vanished', () => {
      const dossier = metBesluiten([onsd, uitkomst]);
      const na = (volgnummer: number) =>
        waarschuwingverloop(
          { ...dossier, afhandelingen: [anAfhandeling('25-3', volgnummer)] },
          TE_LAAT,
          dag('1-4'),
        ).perioden;
      expect(van(na(2))).toEqual([[dag('20-3'), dag('25-3')]]);
      // An answer after the outcome is none to this warning: it stood no longer.
      expect(van(na(4))).toEqual([[dag('20-3'), dag('24-3')]]);
    });

    it('is a period of one day where it came, was answered and vanished on that day', () => {
      const basis = metBesluiten([onsd]);
      const opWoensdag = (volgnummer: number) => aHerkomst({ dag: dag('24-3'), volgnummer });
      const eerst = aBesluit(STAP.college, '16-3', {
        herkomst: aHerkomst({ dag: dag('17-3'), volgnummer: 1 }),
      });
      const fout = aBesluit(STAP.college, '16-3', {
        id: 'fout',
        uitkomst: 'van-de-agenda',
        vervangt: eerst.id,
        herkomst: opWoensdag(2),
      });
      const goed = aBesluit(STAP.college, '16-3', { id: 'goed', vervangt: 'fout', herkomst: opWoensdag(4) });
      const dossier = { ...basis, besluiten: [onsd, eerst, fout, goed] };
      const afhandelingen = [anAfhandeling('24-3', 3), anAfhandeling('24-3', 3, { soort: 'heropend' })];
      expect(waarschuwingverloop(dossier, TE_LAAT, dag('1-4')).perioden).toEqual([]);
      const { perioden } = waarschuwingverloop({ ...dossier, afhandelingen }, TE_LAAT, dag('1-4'));
      expect(perioden).toMatchObject([
        { van: dag('24-3'), tot: dag('24-3'), waarschuwing: { code: 'TE_LAAT', gemeente: 'GM0482' } },
      ]);
    });

    it('is seen on that day too, where it came and went between two facts by the calendar alone', () => {
      // The college decided on di 9-3; the raad of di 13-4 closes on do 18-3, near from do 11-3.
      const college9 = aBesluit(STAP.college, '9-3', { herkomst: aHerkomst({ dag: dag('9-3') }) });
      const dossier = aDossier(voorbeeld({ besluiten: [aBesluit(STAP.onsd, '4-3'), college9] }), {}, '1-3');
      const nadert = 'AANLEVERING_NADERT/M1/raad/GM0482';
      expect(waarschuwingverloop(dossier, nadert, dag('1-4')).perioden).toEqual([]);
      const afhandelingen = [anAfhandeling('12-3', 3, { waarschuwing: nadert })];
      const { perioden } = waarschuwingverloop({ ...dossier, afhandelingen }, nadert, dag('1-4'));
      expect(van(perioden)).toEqual([[dag('11-3'), dag('18-3')]]);
    });

    it('is two periods where it vanished and came back, each with what was done with it then', () => {
      const teruggedraaid = aBesluit(STAP.college, '23-3', {
        id: 'teruggedraaid',
        uitkomst: 'van-de-agenda',
        vervangt: uitkomst.id,
        herkomst: aHerkomst({ dag: dag('29-3'), volgnummer: 4 }),
      });
      const dossier = {
        ...metBesluiten([onsd, uitkomst, teruggedraaid]),
        afhandelingen: [
          anAfhandeling('22-3', 2),
          anAfhandeling('30-3', 5, { soort: 'gesluimerd', tot: dag('31-3') }),
        ],
      };
      const { perioden, afhandelingen } = waarschuwingverloop(dossier, TE_LAAT, dag('1-4'));
      expect(van(perioden)).toEqual([
        [dag('20-3'), dag('24-3')],
        [dag('29-3'), null],
      ]);
      const opDagen = perioden.map((een) =>
        afhandelingen
          .filter(({ herkomst }) => herkomst.dag >= een.van && herkomst.dag <= (een.tot ?? dag('1-4')))
          .map(({ soort }) => soort),
      );
      expect(opDagen).toEqual([['bevestigd'], ['gesluimerd']]);
    });
  });

  it('gives what was done with it, as known on that day', () => {
    const afhandeling = anAfhandeling('22-3', 2);
    const dossier = { ...metBesluiten([onsd]), afhandelingen: [afhandeling] };

    expect(waarschuwingverloop(dossier, TE_LAAT, dag('22-3')).afhandelingen).toEqual([afhandeling]);
    expect(waarschuwingverloop(dossier, TE_LAAT, dag('21-3')).afhandelingen).toEqual([]);
    expect(waarschuwingverloop(dossier, 'TE_LAAT/M1/raad/GM0482', dag('22-3')).afhandelingen).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { DatumUitdrukking } from '@routekaart/kalender';
import type { Activiteit, Editie, PlanFeit } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  aHerkomst,
  aVergadering,
  dag,
  metVensters,
  nogTePlannen,
  onsdRij,
  periode,
  vast,
} from '../testing/bouwers.js';
import { bij } from '../testing/oorzaak.js';
import { STAP, prognoseVan, voorbeeld, zinnenVan } from '../testing/voorbeeld.js';
import type { Oorzaak } from './graaf.js';
import { oorzaakVan } from './oorzaak.js';

const [GEDRUKT] = onsdRij(nogTePlannen()).rijen;
const DATUM = `datum:${STAP.onsd}`;
const ROW = 'planrij:M1-10';

function planFeit(
  volgnummer: number,
  datum: DatumUitdrukking,
  bron = 'Bron 004',
  activiteit = 'M1-10',
): PlanFeit {
  const herkomst = aHerkomst({ volgnummer, dag: dag('24-2'), rol: 'onsd', bron });
  return { activiteit, datum, toestand: 'vastgelegd', reden: null, herkomst };
}

function oorzaak(
  planFeiten: readonly PlanFeit[],
  over: { datumTekst?: string; rijen?: Activiteit['rijen']; edities?: readonly Editie[] } = {},
): Oorzaak {
  const { datumTekst = 'Nog plannen\n (extra) ', edities = [] } = over;
  const rijen = over.rijen ?? (GEDRUKT === undefined ? [] : [{ ...GEDRUKT, datumTekst }]);
  const stand = voorbeeld({ activiteiten: [onsdRij(vast('11-3'), { rijen })], planFeiten, edities });
  const berekening = bereken(stand);
  return oorzaakVan(prognoseVan(STAP.onsd, berekening), berekening);
}

const VERPLAATST = [planFeit(1, nogTePlannen()), planFeit(7, vast('11-3'), 'Mail van 24-2')];
const WIJZIGING = 'planwijziging:M1-10:7';

describe('a day of the plan', () => {
  it('that the document prints rests on its row', () => {
    const graaf = oorzaak([planFeit(1, vast('11-3'))]);
    expect(bij(DATUM, graaf).omdat).toContain(ROW);
    expect(bij(ROW, graaf).tekst).toBe('De detailplanning noemt do 11-3-2021.');
  });

  it('that somebody planned since rests on that change, and the row says what it says', () => {
    const graaf = oorzaak(VERPLAATST);
    expect(bij(DATUM, graaf).omdat).toContain(WIJZIGING);
    expect(bij(DATUM, graaf).omdat).not.toContain(ROW);
    expect(bij(WIJZIGING, graaf)).toMatchObject({
      soort: 'feit',
      tekst:
        'De detailplanning noemt do 11-3-2021. Zo gepland op wo 24-2-2021 door het ONS-D (Mail van 24-2).',
      bron: { kind: 'planwijziging', code: 'M1-10' },
      omdat: [ROW],
    });
    expect(bij(ROW, graaf)).toMatchObject({
      tekst: 'In deze rij staat: “Nog plannen (extra)”.',
      bron: { kind: 'planrij', code: 'M1-10', bronregel: 101 },
    });
  });

  it('rests on nothing that was planned of another row', () => {
    const ander = planFeit(9, vast('18-3'), 'Bron 004', 'M1-11');
    expect(bij(DATUM, oorzaak([...VERPLAATST, ander])).omdat).toContain(WIJZIGING);
    expect(bij(DATUM, oorzaak([planFeit(1, vast('11-3')), ander])).omdat).toContain(ROW);
  });

  it('that an empty row does not give is told so', () => {
    expect(bij(ROW, oorzaak(VERPLAATST, { datumTekst: ' ' })).tekst).toBe('In deze rij staat geen datum.');
  });

  it.each([
    ['that a later edition prints rests on its row again', 7, ROW],
    ['that no edition prints since still rests on the change', 5, WIJZIGING],
  ])('%s', (_, volgnummer, rust) => {
    const editie: Editie = {
      nummer: 2,
      naam: 'Detailplanning 2',
      bijgewerktTotEnMet: dag('24-2'),
      reden: '',
      herkomst: aHerkomst({ volgnummer }),
    };
    expect(bij(DATUM, oorzaak(VERPLAATST, { edities: [editie] })).omdat).toContain(rust);
  });

  it('of a row that no document prints rests on who planned it', () => {
    const graaf = oorzaak([planFeit(3, vast('11-3'), '')], { rijen: [] });
    expect(bij('planwijziging:M1-10:3', graaf)).toMatchObject({
      tekst: 'De detailplanning noemt do 11-3-2021. Zo gepland op wo 24-2-2021 door het ONS-D.',
      omdat: [],
    });
  });

  it('of a row that was dropped rests on who dropped it', () => {
    const vervallen: PlanFeit = { ...planFeit(7, vast('11-3')), toestand: 'vervallen' };
    const { behandelingen } = voorbeeld();
    const stand = voorbeeld({
      behandelingen: metVensters(behandelingen, { [STAP.onsd]: periode('8-3', '12-3') }),
      activiteiten: [onsdRij(vast('11-3'), { toestand: 'vervallen' })],
      planFeiten: [planFeit(1, vast('11-3')), vervallen],
    });
    const berekening = bereken(stand);
    const graaf = oorzaakVan(prognoseVan(STAP.onsd, berekening), berekening);
    const zin =
      'De datum moet nog worden gepland in ma 8-3 t/m vr 12-3-2021: “Instemming ONS-D” is in het plan vervallen.';
    expect(graaf.zinnen.at(-1)).toContain(zin);
    expect(bij(DATUM, graaf).omdat).toContain(WIJZIGING);
    expect(bij(WIJZIGING, graaf)).toMatchObject({
      tekst: `${zin} Vervallen op wo 24-2-2021 door het ONS-D (Bron 004).`,
      bron: { kind: 'planwijziging', code: 'M1-10' },
      omdat: [ROW],
    });
  });

  it('of a row that was dropped is told where the calendar gives the day, or none', () => {
    const activiteiten = [onsdRij(vast('11-3'), { toestand: 'vervallen' })];
    const zin = '“Instemming ONS-D” is in het plan vervallen en nog niet opnieuw gepland.';
    const zonder = voorbeeld({ activiteiten });
    const met = voorbeeld({
      activiteiten,
      vergaderingen: [...zonder.vergaderingen, aVergadering('ons-d', '18-3', '15-3')],
    });
    expect(zinnenVan(STAP.onsd, met)).toEqual([
      'Het stuk kan hier worden aangeleverd vanaf ma 1-3-2021.',
      zin,
      'Eerste haalbare vergadering van ons-d: do 18-3-2021, aanleveren uiterlijk ma 15-3-2021.',
    ]);
    expect(zinnenVan(STAP.onsd, zonder)).toEqual([
      'Het stuk kan hier worden aangeleverd vanaf ma 1-3-2021.',
      zin,
      'Van ons-d is geen vergaderschema bekend: daarom is de datum onbekend.',
    ]);
    const berekening = bereken(met);
    const graaf = oorzaakVan(prognoseVan(STAP.onsd, berekening), berekening);
    expect(bij(ROW, graaf).tekst).toContain(zin);
  });

  it('is not said to be dropped where another row gives the date', () => {
    const stand = voorbeeld({
      activiteiten: [onsdRij(vast('11-3')), onsdRij(vast('4-3'), { code: 'M1-11', toestand: 'vervallen' })],
    });
    const berekening = bereken(stand);
    expect(prognoseVan(STAP.onsd, berekening).stap).toMatchObject({
      activiteit: { code: 'M1-10' },
      vervallen: null,
    });
  });
});

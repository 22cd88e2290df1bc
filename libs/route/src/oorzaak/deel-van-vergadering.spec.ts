import { describe, expect, it } from '@jest/globals';
import type { Stand, Vergadering } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { aGremium, aVergadering, dag, gesloten } from '../testing/bouwers.js';
import { bij } from '../testing/oorzaak.js';
import { keten, strook } from '../testing/strook.js';
import { prognoseVan } from '../testing/voorbeeld.js';
import type { Oorzaak } from './graaf.js';
import { oorzaakVan } from './oorzaak.js';

const RAAD_STAP = 'm1-raad-GM0482';

function oorzaak(stand: Stand): Oorzaak {
  const berekening = bereken(stand);
  return oorzaakVan(prognoseVan(RAAD_STAP, berekening), berekening);
}

describe('a meeting that was skipped', () => {
  /** The stuk is ready for the raad on di 16-3, which decides on di 18-5; before it comes this meeting. */
  const metEerder = (eerder: Vergadering, perioden: Stand['kalenderperioden'] = []): Oorzaak => {
    const stand = strook(keten('ons-d', 'raad'), '16-3', { raad: [['18-5', '22-4']] });
    const vergaderingen = [eerder, ...stand.vergaderingen];
    return oorzaak({ ...stand, vergaderingen, kalenderperioden: perioden });
  };

  it('is a node with that meeting as its source', () => {
    const eerder = aVergadering('raad-GM0482', '20-4', '25-3', { staat: 'vervallen' });
    expect(bij(`overgeslagen-vergadering:${RAAD_STAP}:raad-GM0482@20-4`, metEerder(eerder))).toEqual({
      soort: 'overgeslagen-vergadering',
      tekst: 'De vergadering van di 20-4-2021 is vervallen.',
      bron: { kind: 'vergadering', id: 'raad-GM0482@20-4' },
      van: [`datum:${RAAD_STAP}`],
      omdat: ['regel:2'],
    });
  });

  it('rests on the holiday that closed its day', () => {
    const eerder = aVergadering('raad-GM0482', '27-4', '1-4');
    const graaf = metEerder(eerder, [gesloten('Koningsdag', '27-4')]);
    expect(bij(`gesloten:${String(dag('27-4'))}:Koningsdag`, graaf)).toEqual({
      soort: 'gesloten-dag',
      tekst: 'Gesloten: di 27-4-2021 (Koningsdag).',
      bron: { kind: 'kalender', naam: 'Koningsdag' },
      van: [`overgeslagen-vergadering:${RAAD_STAP}:raad-GM0482@27-4`],
      omdat: [],
    });
  });

  it('rests on the meeting of another body that broke its cycle', () => {
    const code = 'commissie-GM0482';
    const cyclus = { code: '2021-4', agendacommissie: null, commissie: null };
    const stand = strook(keten('ons-d', 'raad'), '16-3', {
      raad: [
        ['20-4', '25-3', cyclus],
        ['18-5', '22-4'],
      ],
    });
    const commissie = { ...aVergadering(code, '6-4', '25-3', { staat: 'vervallen' }), cyclus };
    const graaf = oorzaak({
      ...stand,
      gremia: [...stand.gremia, aGremium({ code, naam: 'Commissie', gemeente: 'GM0482' })],
      vergaderingen: [...stand.vergaderingen, commissie],
    });
    expect(bij(`uitgevallen:${code}@6-4`, graaf)).toEqual({
      soort: 'overgeslagen-vergadering',
      tekst: 'Commissie van di 6-4-2021 gaat niet door.',
      bron: { kind: 'vergadering', id: `${code}@6-4` },
      van: [`overgeslagen-vergadering:${RAAD_STAP}:raad-GM0482@20-4`],
      omdat: [],
    });
  });

  it('is only counted in one node when there are more than five', () => {
    const stand = strook(keten('ons-d', 'raad'), '16-3', { raad: [['18-5', '22-4']] });
    const eerdere = ['1-4', '6-4', '8-4', '13-4', '15-4', '20-4'].map((opDag) =>
      aVergadering('raad-GM0482', opDag, '25-3', { staat: 'vervallen' }),
    );
    const graaf = oorzaak({ ...stand, vergaderingen: [...eerdere, ...stand.vergaderingen] });
    expect(graaf.knopen.filter(({ soort }) => soort === 'overgeslagen-vergadering')).toHaveLength(6);
    expect(bij(`meer-overgeslagen:${RAAD_STAP}`, graaf)).toMatchObject({
      tekst: 'En nog 1 eerdere vergadering telt niet mee, die van do 1-4-2021.',
      bron: { kind: 'regel', nummer: 2 },
    });
  });
});

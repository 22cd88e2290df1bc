import { describe, expect, it } from '@jest/globals';
import type { Agendabezwaar } from './agendering/agendaplaats.js';
import { opDag } from './moment.js';
import type { PlanConflict } from './plandatum.js';
import { type Reden, verklaar } from './reden.js';
import { aVergadering, dag, periode } from './testing/bouwers.js';

const BAND = { vroegst: dag('11-3'), laatst: dag('12-3') };

function conflict(waarom: PlanConflict['waarom'], stukversie?: number): Reden {
  return {
    kind: 'conflict',
    conflict: { activiteit: 'M1-10', dag: dag('11-3'), waarom },
    ...(stukversie === undefined ? {} : { stukversie }),
  };
}

describe('the sentence of a reason', () => {
  it.each<[Reden, string]>([
    [
      { kind: 'besloten', dag: dag('11-3'), uitkomst: 'ingestemd-met-aanpassingen', opOfVoor: false },
      'Besloten op do 11-3-2021: ingestemd met aanpassingen.',
    ],
    [
      { kind: 'besloten', dag: dag('11-3'), uitkomst: 'ingestemd', opOfVoor: true },
      'Besloten op of vóór do 11-3-2021: ingestemd.',
    ],
    [
      { kind: 'geadviseerd', dag: dag('11-3'), uitkomst: 'ter-kennis-genomen' },
      'Op do 11-3-2021 ter kennis genomen. Dat is geen besluit; het stuk gaat verder.',
    ],
    [
      { kind: 'geadviseerd', dag: dag('11-3'), uitkomst: 'niet-ingestemd' },
      'Advies van do 11-3-2021: niet ingestemd. Een advies is geen besluit; het stuk gaat verder.',
    ],
    [
      { kind: 'terugverwezen', dag: dag('11-3') },
      'Op do 11-3-2021 is het stuk terugverwezen: hier moet opnieuw worden besloten.',
    ],
    [{ kind: 'aangeleverd', dag: dag('11-3') }, 'Het stuk is aangeleverd op do 11-3-2021.'],
    [
      { kind: 'aangeleverd', dag: dag('11-3'), teltVanaf: dag('16-3') },
      'Het stuk is aangeleverd op do 11-3-2021; het telt vanaf di 16-3-2021, de dag van het besluit waarop het wacht.',
    ],
    [
      { kind: 'gereed', moment: opDag(dag('11-3')) },
      'Het stuk kan hier worden aangeleverd vanaf do 11-3-2021.',
    ],
    [
      { kind: 'verwerking', dagen: 1, telling: 'werkdagen', bron: 'bron 002' },
      'Het stuk hier klaarmaken kost 1 werkdag (bron 002).',
    ],
    [
      { kind: 'verwerking', dagen: 3, telling: 'kalenderdagen', bron: '' },
      'Het stuk hier klaarmaken kost 3 kalenderdagen.',
    ],
    [
      { kind: 'kwaliteitstoets', werkdagen: 2, bron: 'bron 002' },
      'De kwaliteitstoets kost daarna 2 werkdagen (bron 002).',
    ],
    [
      { kind: 'cyclus', dag: dag('13-4') },
      'Het stuk gaat verder in de cyclus met de vergadering van di 13-4-2021; een cyclus wordt niet gesplitst.',
    ],
    [
      { kind: 'cyclus', dag: dag('13-4'), onzeker: true },
      'Het stuk gaat uiterlijk verder in de cyclus met de vergadering van di 13-4-2021; een cyclus wordt niet gesplitst.',
    ],
    [
      { kind: 'tussenregel', vanaf: dag('22-3'), isZeker: true, bron: 'bron 002' },
      'De regel van dit station (bron 002) laat geen besluit toe vóór ma 22-3-2021.',
    ],
    [
      { kind: 'tussenregel', vanaf: dag('22-3'), isZeker: false, bron: '' },
      'De regel van dit station laat in elk geval geen besluit toe vóór ma 22-3-2021; mogelijk pas later.',
    ],
    [
      { kind: 'meer-overgeslagen', aantal: 1, eerste: dag('11-3') },
      'En nog 1 eerdere vergadering telt niet mee, die van do 11-3-2021.',
    ],
    [
      { kind: 'meer-overgeslagen', aantal: 2, eerste: dag('11-3'), mits: false },
      'En nog 2 eerdere vergaderingen tellen niet mee, vanaf do 11-3-2021.',
    ],
    [
      { kind: 'meer-overgeslagen', aantal: 1, eerste: dag('11-3'), mits: true },
      'En nog 1 eerdere vergadering is alleen haalbaar als het stuk er eerder is, die van do 11-3-2021.',
    ],
    [
      { kind: 'meer-overgeslagen', aantal: 2, eerste: dag('11-3'), mits: true },
      'En nog 2 eerdere vergaderingen zijn alleen haalbaar als het stuk er eerder is, vanaf do 11-3-2021.',
    ],
    [
      { kind: 'vergadering', gremium: 'de raad', dag: dag('13-4'), aanleverdag: dag('18-3') },
      'Eerste haalbare vergadering van de raad: di 13-4-2021, aanleveren uiterlijk do 18-3-2021.',
    ],
    [
      { kind: 'vergadering', gremium: 'de raad', dag: dag('13-4'), aanleverdag: null, onzeker: true },
      'Eerste zeker haalbare vergadering van de raad: di 13-4-2021, het stuk ligt er al.',
    ],
    [
      {
        kind: 'vergadering',
        gremium: 'het college',
        dag: dag('26-3'),
        aanleverdag: null,
        schriftelijk: true,
      },
      'Eerste haalbare schriftelijke ronde van het college: vr 26-3-2021, het stuk ligt er al.',
    ],
    [
      { kind: 'geagendeerd', dag: dag('13-4'), rol: 'two' },
      'Het stuk staat op de agenda van di 13-4-2021 (geagendeerd door het TWO).',
    ],
    [
      { kind: 'geagendeerd', dag: dag('13-4'), rol: 'gemeentesecretaris' },
      'Het stuk staat op de agenda van di 13-4-2021 (geagendeerd door de gemeentesecretaris).',
    ],
    [
      { kind: 'geagendeerd', dag: dag('13-4'), rol: 'onsd' },
      'Het stuk staat op de agenda van di 13-4-2021 (geagendeerd door het ONS-D).',
    ],
    [{ kind: 'plandatum', dagen: [], dag: opDag(dag('11-3')) }, 'De detailplanning noemt do 11-3-2021.'],
    [
      { kind: 'plandatum', dagen: [dag('11-3'), dag('12-3')], dag: BAND },
      'De detailplanning noemt do 11-3-2021 of vr 12-3-2021.',
    ],
    [
      { kind: 'plandatum', dagen: [], dag: { vroegst: null, laatst: null } },
      'De detailplanning noemt op een onbekende dag.',
    ],
    [
      { kind: 'nog-te-plannen', dag: BAND, venster: periode('11-3', '12-3') },
      'De datum moet nog worden gepland in do 11-3 t/m vr 12-3-2021.',
    ],
    [{ kind: 'nog-te-plannen', dag: BAND, venster: null }, 'De datum moet nog worden gepland.'],
    [
      { kind: 'geen-vergaderschema', gremium: 'de raad' },
      'Van de raad is geen vergaderschema bekend: daarom is de datum onbekend.',
    ],
    [
      { kind: 'geen-vergadering-meer', gremium: 'de raad', na: dag('13-4'), onzeker: true },
      'Van de raad is na di 13-4-2021 geen zeker haalbare vergadering bekend.',
    ],
    [
      { kind: 'geen-vergadering-meer', gremium: 'de raad', na: dag('13-4') },
      'Van de raad is na di 13-4-2021 geen haalbare vergadering bekend.',
    ],
    [{ kind: 'duur', dagen: 1, grondslag: null }, 'Deze handeling kost 1 dag; dat aantal is aangenomen.'],
    [
      { kind: 'duur', dagen: 14, grondslag: 'artikel 53 Wgr' },
      'Deze handeling kost 14 dagen; dat aantal is aangenomen (artikel 53 Wgr vraagt de handeling, en noemt geen duur).',
    ],
    [
      { kind: 'termijn', weken: 8, einde: dag('11-5'), verstreken: true },
      'De termijn van 8 weken is verstreken op di 11-5-2021 zonder dat een antwoord bekend is: de route gaat verder.',
    ],
    [
      { kind: 'termijn', weken: 8, einde: dag('11-5'), verstreken: false },
      'Binnen de termijn van 8 weken is geen vergadering bekend: de route gaat verder als de termijn eindigt op di 11-5-2021.',
    ],
    [
      { kind: 'termijn', weken: 8, einde: null, verstreken: false },
      'Binnen de termijn van 8 weken is geen vergadering bekend: de route gaat verder als de termijn eindigt.',
    ],
    [
      { kind: 'handeling-later', van: dag('13-3'), naar: dag('15-3'), peildatum: false, gesloten: [] },
      'Een handeling eindigt op een werkdag: niet op za 13-3-2021, maar op ma 15-3-2021.',
    ],
    [
      { kind: 'termijn', weken: 8, zonderReces: true, einde: dag('11-5'), verstreken: false },
      'Binnen de termijn van 8 weken, waarin recesdagen niet meetellen, is geen vergadering bekend: de route gaat verder als de termijn eindigt op di 11-5-2021.',
    ],
    [{ kind: 'wacht-op-onbekend' }, 'De datum van een eerder station is nog onbekend.'],
    [{ kind: 'samenloop-onhaalbaar' }, 'Zo komt het stuk hier niet: er doen te weinig gemeenten mee.'],
  ])('%j', (reden, zin) => {
    expect(verklaar(reden)).toBe(zin);
  });

  it.each<[Agendabezwaar, string]>([
    ['vervallen', 'die vergadering is vervallen'],
    ['gesloten', 'op die dag wordt niet vergaderd (feestdag of reces)'],
    ['niet-besluitvormend', 'in die vergadering wordt niet besloten'],
    ['te-laat', 'dan is het stuk nog niet gereed'],
    ['misschien-te-laat', 'het is niet zeker dat het stuk dan gereed is'],
  ])('of an agenda that cannot be kept: %s', (waarom, einde) => {
    expect(verklaar({ kind: 'agenda-onhaalbaar', dag: dag('13-4'), waarom })).toBe(
      `Het stuk staat op de agenda van di 13-4-2021, maar ${einde}.`,
    );
  });

  it.each<[PlanConflict['waarom'], number | undefined, string]>([
    ['verstreken', undefined, 'die dag is voorbij zonder besluit'],
    ['verstreken', 2, 'die dag is voorbij zonder besluit over versie 2'],
    ['uitgesteld', undefined, 'die dag is voor het stuk voorbij'],
    ['te-vroeg', 2, 'dan is het stuk nog niet gereed'],
    ['aanlevering-gemist', undefined, 'de aanleverdatum daarvoor wordt niet gehaald'],
    ['gesloten', undefined, 'op die dag wordt niet vergaderd (feestdag of reces)'],
    ['vergadering-vervallen', undefined, 'die vergadering is vervallen'],
    ['misschien-te-vroeg', undefined, 'het is niet zeker dat het stuk dan gereed is'],
    ['misschien-gemist', undefined, 'het is niet zeker dat de aanleverdatum daarvoor wordt gehaald'],
  ])('of a day of the plan that cannot be met: %s, version %s', (waarom, stukversie, einde) => {
    expect(verklaar(conflict(waarom, stukversie))).toBe(
      `De detailplanning noemt do 11-3-2021, maar ${einde}.`,
    );
  });

  it('of a stuk that was put off tells how it comes back', () => {
    expect(verklaar({ kind: 'aangehouden', dag: dag('16-3'), uitkomst: 'aangehouden' })).toBe(
      'Op di 16-3-2021 aangehouden: het stuk komt terug op een volgende vergadering.',
    );
  });

  it('of a meeting that was skipped names that meeting', () => {
    expect(
      verklaar({
        kind: 'overgeslagen',
        vergadering: aVergadering('college', '16-3', '11-3'),
        waarom: { kind: 'vervallen' },
      }),
    ).toMatch(/di 16-3-2021/u);
  });
});

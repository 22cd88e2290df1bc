import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Omgeving, type Wie, startOmgeving } from './testing/omgeving.js';
import { Planner } from './testing/planner.js';

/**
 * Warnings about what is planned round the decisions: each comes with a fact and goes with its cause. The plan is that
 * of bron 004; the raad of Zwijndrecht decides on mijlpaal 1 on di 13-4 (its stuk is there since di 23-3), the first of
 * the seven, and on mijlpaal 2 on di 22-6.
 */
let omgeving: Omgeving;
let planner: Planner;
beforeAll(async () => {
  omgeving = await startOmgeving();
  planner = new Planner(omgeving, 'GR-SDD');
});
beforeEach(() => {
  omgeving.klok.dag = '2021-03-24';
});
afterAll(async () => {
  await omgeving.sluit();
});

/** What the warnings with this code say, with their last day. */
async function zinnen(code: string, bevat = ''): Promise<readonly (readonly [string, string | null])[]> {
  const gevonden = (await planner.meldingen(code)).filter(({ sleutel }) => sleutel.includes(bevat));
  return gevonden.map(({ melding, uiterlijk }) => [melding, uiterlijk] as const);
}

const plan = async (wie: Wie, activiteit: string, handeling: string, datum: object, reden?: string) =>
  planner.leg(wie, 'planActiviteit', { activiteit, handeling, datum, reden });

describe('the technical round before this raad (printed: week 14, ma 5-4 t/m vr 9-4)', () => {
  const oordelen = async (): Promise<Readonly<Record<string, string>>> => {
    const rondes = await planner.vraag<readonly { gemeente: { naam: string }; oordeel: string }[]>(
      'rondesVoorRaad',
      'mijlpaal: 1',
      '{ gemeente { naam } oordeel }',
    );
    return Object.fromEntries(rondes.map(({ gemeente, oordeel }) => [gemeente.naam, oordeel]));
  };
  const ongedekt = async (): Promise<object> =>
    planner.vraag('aanmeldingen', 'activiteit: "A-M1-16"', '{ ongedekt { naam } }');
  const RONDE = '“Technische (vragen)ronde hoofdlijnennotitie”';

  it('comes before all seven: the first raad is that of 13-4', async () => {
    expect(new Set(Object.values(await oordelen()))).toEqual(new Set(['ERVOOR']));
    expect(await ongedekt()).toEqual({ ongedekt: [] });
    expect(await zinnen('TECHNISCHE_RONDE_NA_BESLUIT')).toEqual([]);
  });

  it('may come after Zwijndrecht while 12-4 and 14-4 are both proposed', async () => {
    await plan('two', 'A-M1-16', 'VOORSTELLEN', { alternatieven: ['2021-04-12', '2021-04-14'] });
    expect(await oordelen()).toMatchObject({ Zwijndrecht: 'ONZEKER', Dordrecht: 'ERVOOR' });
    expect(await planner.meldingen('TECHNISCHE_RONDE_NA_BESLUIT')).toMatchObject([
      {
        ernst: 'INFO',
        melding: `${RONDE} is ma 12-4 t/m wo 14-4-2021; deze raden kunnen dan al hebben besloten: Zwijndrecht.`,
      },
    ]);
  });

  it('comes too late for Zwijndrecht alone on 13-4 itself, and leaves it uncovered', async () => {
    await plan('two', 'A-M1-16', 'VASTLEGGEN', { dag: '2021-04-13' });
    expect(Object.entries(await oordelen()).filter(([, oordeel]) => oordeel !== 'ERVOOR')).toEqual([
      ['Zwijndrecht', 'ERNA'],
    ]);
    expect(await ongedekt()).toEqual({ ongedekt: [{ naam: 'Zwijndrecht' }] });
    expect(await planner.meldingen('TECHNISCHE_RONDE_NA_BESLUIT')).toMatchObject([
      {
        ernst: 'LET_OP',
        melding: `${RONDE} is di 13-4-2021; deze raden besluiten dan al: Zwijndrecht.`,
        uiterlijk: '2021-04-12',
      },
    ]);
  });

  it('comes in time a day earlier, and the warning is gone', async () => {
    await plan('two', 'A-M1-16', 'VERPLAATSEN', { dag: '2021-04-12' }, 'Vóór de eerste raad.');
    expect(await oordelen()).toMatchObject({ Zwijndrecht: 'ERVOOR' });
    expect(await ongedekt()).toEqual({ ongedekt: [] });
    expect(await zinnen('TECHNISCHE_RONDE_NA_BESLUIT')).toEqual([]);
  });

  it('of which the plan wants two sessions has too few sign-ups from a week before, ma 5-4, until there are two', async () => {
    const meld = async (gemeente: string, sessie: string) =>
      planner.leg(`griffier ${gemeente}` as Wie, 'recordAanmelding', {
        activiteit: 'A-M1-16',
        gemeente,
        sessie,
        aantal: 3,
      });
    const zin = (telling: string, sessies: number) => [
      `${RONDE}: ${telling}. De planning vraagt ten minste 2 sessies; ${String(sessies)} met aanmeldingen.`,
      '2021-04-12',
    ];
    omgeving.klok.dag = '2021-04-04';
    expect(await zinnen('AANMELDINGEN_TE_WEINIG')).toEqual([]);
    omgeving.klok.dag = '2021-04-05';
    expect(await zinnen('AANMELDINGEN_TE_WEINIG')).toEqual([zin('0 aangemeld', 0)]);
    await meld('GM0505', '2021-04-12');
    expect(await zinnen('AANMELDINGEN_TE_WEINIG')).toEqual([zin('3 aangemeld (ma 12-4-2021: 3)', 1)]);
    await plan('two', 'A-M1-16', 'VERPLAATSEN', { dag: '2021-04-09' }, 'Een sessie erbij, eerder.');
    await meld('GM0610', '2021-04-09');
    expect(await zinnen('AANMELDINGEN_TE_WEINIG')).toEqual([]);
  });
});

describe('what the plan of mijlpaal 2 does wrong', () => {
  it('an informatieronde after the raad of Zwijndrecht (22-6) forms no picture there; one in April does', async () => {
    expect(await zinnen('BEELDVORMING_ONTBREEKT', '/M2/')).toEqual([]);
    await plan('two', 'A-M2-09', 'VASTLEGGEN', { dag: '2021-06-25' });
    // 14 days before di 22-6.
    expect(await zinnen('BEELDVORMING_ONTBREEKT', '/M2/')).toEqual([
      ['Deze raden besluiten over mijlpaal 2 zonder informatieronde vooraf: Zwijndrecht.', '2021-06-08'],
    ]);
    await plan('two', 'A-M2-09', 'VERPLAATSEN', { dag: '2021-04-13' }, 'Toch in april.');
    expect(await zinnen('BEELDVORMING_ONTBREEKT', '/M2/')).toEqual([]);
  });

  it('an ONS-D on do 29-4 comes before the stuurgroep of vr 30-4; on do 6-5 it meets twice; on do 20-5 all is well', async () => {
    expect(await zinnen('VOLGORDE')).toEqual([]);
    await plan('onsd', 'A-M2-15', 'VASTLEGGEN', { dag: '2021-04-29' });
    expect(await zinnen('VOLGORDE')).toEqual([
      ['ONS D staat gepland op do 29-4-2021, voordat het stuk er kan zijn.', '2021-04-29'],
    ]);
    expect(await zinnen('DUBBEL')).toEqual([]);
    await plan('onsd', 'A-M2-15', 'VERPLAATSEN', { dag: '2021-05-06' }, 'Na de stuurgroep.');
    expect(await zinnen('VOLGORDE')).toEqual([]);
    expect(await zinnen('DUBBEL')).toEqual([
      [
        'ONS D heeft op do 6-5-2021 “Bijpraten” en “Instemmen stukken en doorsturen naar colleges gemeenten (x7)”.',
        '2021-05-06',
      ],
    ]);
    await plan('onsd', 'A-M2-15', 'VERPLAATSEN', { dag: '2021-05-20' }, 'Op een eigen dag.');
    expect(await zinnen('DUBBEL')).toEqual([]);
  });
});

describe('the offer of the informatieronde of di 13-4, sent on ma 29-3', () => {
  const aanbod = async (wie: Wie, handeling: string, dag: string) => {
    omgeving.klok.dag = dag;
    return planner.leg(wie, 'recordAanbod', { activiteit: 'A-M2-09', gemeente: 'Dordrecht', handeling, dag });
  };
  const beide = async () => [
    await zinnen('AANBOD_NIET_DOORGEGEVEN', 'GM0505'),
    await zinnen('AANBOD_ZONDER_ANTWOORD', 'GM0505'),
  ];
  const ligt = 'Het aanbod van “Informatieronde per gemeente” van ma 29-3-2021 ligt bij de';

  it('lies with the gemeentesecretaris, then unanswered with the griffier, then nowhere', async () => {
    expect(await beide()).toEqual([[], []]);
    await aanbod('two', 'VERZENDEN', '2021-03-29');
    // Five working days lie between vr 2-4 and di 13-4: 6, 7, 8, 9 and 12-4, for ma 5-4 is Tweede Paasdag.
    const bijSecretaris = `${ligt} gemeentesecretaris van Dordrecht: nog niet doorgegeven aan de griffier.`;
    expect(await beide()).toEqual([[[bijSecretaris, '2021-04-02']], []]);
    await aanbod('gemeentesecretaris GM0505', 'DOORGEVEN', '2021-03-30');
    const bijGriffier = `${ligt} griffier van Dordrecht en is nog niet beantwoord.`;
    expect(await beide()).toEqual([[], [[bijGriffier, '2021-04-12']]]);
    await aanbod('griffier GM0505', 'AANVAARDEN', '2021-04-01');
    expect(await beide()).toEqual([[], []]);
  });
});

describe('a raad and its agenda', () => {
  const RAAD = [1, 'raad-GM0505'] as const;
  const GRIFFIER = 'griffier GM0505';

  it('that cancels the meeting of 20-4 with the stuk on its agenda goes to 25-5, and says so until it is taken off', async () => {
    const vergadering = await planner.vergadering('raad-GM0505', '2021-04-20');
    await planner.behandel(GRIFFIER, 'recordAgendering', RAAD, { vergadering });
    expect(await zinnen('AGENDA_ONHAALBAAR')).toEqual([]);
    expect(await planner.prognose(...RAAD)).toBe('di 20-4-2021');
    const vervalt = { gremium: 'raad-GM0505', vergadering, handeling: 'VERVALLEN', reden: 'Geen quorum.' };
    await planner.leg(GRIFFIER, 'recordVergadering', vervalt);
    expect(await zinnen('AGENDA_ONHAALBAAR')).toEqual([
      [
        'Het stuk staat bij Raad Dordrecht op de agenda van di 20-4-2021, maar die vergadering is vervallen; de prognose is di 25-5-2021.',
        null,
      ],
    ]);
    await planner.behandel(GRIFFIER, 'trekAgenderingIn', RAAD, {});
    expect(await zinnen('AGENDA_ONHAALBAAR')).toEqual([]);
    expect(await planner.prognose(...RAAD)).toBe('di 25-5-2021');
  });

  it('that wants more working days than lie between 23-3 and 13-4 (12, or 13 with Goede Vrijdag) is told so', async () => {
    const termijn = async (dagen: number | null, reden: string) =>
      planner.leg('griffier GM0642', 'recordAfspraak', {
        reden,
        termijn: { gremium: 'raad-GM0642', termijn: 'REACTIE', dagen },
      });
    expect(await zinnen('REACTIETIJD_KORT')).toEqual([]);
    await termijn(12, 'Reglement van orde.');
    expect(await zinnen('REACTIETIJD_KORT')).toEqual([]);
    await termijn(14, 'Nieuw reglement van orde.');
    expect(await zinnen('REACTIETIJD_KORT')).toEqual([
      [
        'Het stuk van mijlpaal 1 ligt sinds di 23-3-2021 bij Raad Zwijndrecht en de vergadering is op di 13-4-2021: 12 of 13 werkdagen ertussen.',
        null,
      ],
    ]);
    await termijn(null, 'Het gewone reglement geldt weer.');
    expect(await zinnen('REACTIETIJD_KORT')).toEqual([]);
  });
});

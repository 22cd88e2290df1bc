import type { Routekaartpagina } from './routekaartpagina.js';
import type { Toestandsmodel } from './toestandsgang.js';

/** Two readers of one gemeente, and how many aanleveringen stand at its raad. */
export interface Vastlegproef {
  readonly schrijver: Routekaartpagina;
  readonly ander: Routekaartpagina;
  aangeleverd: number;
}

type Toestand =
  | 'leeg'
  | 'ingevuld'
  | 'geweigerd'
  | 'ingehaald'
  | 'conflict'
  | 'vastgelegd'
  | 'overgenomen'
  | 'teLaat'
  | 'ongedaan';

const RAAD = 'Raad Papendrecht';
const AANGELEVERD = 'Het stuk is aangeleverd';
/** As it is typed, and as it shows once the field is left. */
const DAG = ['23-3-2021', 'di 23-3-2021'];

const formulier = ({ schrijver }: Vastlegproef): ReturnType<Routekaartpagina['vastleggen']> =>
  schrijver.vastleggen(RAAD);

async function ziet({ schrijver }: Vastlegproef, tekst: string): Promise<void> {
  await schrijver.venster.getByText(tekst, { exact: false }).first().waitFor();
}

/** What stands in the database shows in the strook, whatever the form is doing. */
async function zietStand(proef: Vastlegproef): Promise<void> {
  await ziet(proef, proef.aangeleverd > 0 ? `Ligt bij ${RAAD}` : `moet nog worden aangeleverd bij ${RAAD}`);
}

async function legAnderVast(proef: Vastlegproef): Promise<void> {
  const { ander } = proef;
  await ander.begin('/GR-SDD/gemeente/GM0590');
  await ander.vastleggen(RAAD).legVast(AANGELEVERD, '2021-03-24');
  await ander.bevestiging().getByText('Vastgelegd').waitFor();
  proef.aangeleverd += 1;
}

async function vulIn(proef: Vastlegproef): Promise<void> {
  await formulier(proef).vulIn(AANGELEVERD, '23-3-2021');
}

async function verstuur(proef: Vastlegproef): Promise<void> {
  await formulier(proef).verstuur();
  proef.aangeleverd += 1;
}

/** Recording that the stuk was handed in, with everything that can come between. */
export const VASTLEGMODEL: Toestandsmodel<Toestand, Vastlegproef> = {
  begin: 'leeg',
  toont: {
    leeg: zietStand,
    ingevuld: async (proef) => {
      await zietStand(proef);
      if (!DAG.includes(await formulier(proef).dag().inputValue())) throw new Error('de invoer is weg');
    },
    geweigerd: async (proef) => {
      await formulier(proef).melding().getByText('kan pas na een positief besluit').waitFor();
      await zietStand(proef);
    },
    ingehaald: async (proef) => {
      await proef.schrijver.meldbalk().getByText('Intussen is er iets vastgelegd').waitFor();
      await VASTLEGMODEL.toont.ingevuld(proef);
    },
    conflict: async (proef) => {
      await formulier(proef).melding().getByText('Intussen heeft Griffier Papendrecht (demo)').waitFor();
      await VASTLEGMODEL.toont.ingevuld(proef);
    },
    vastgelegd: async (proef) => {
      await proef.schrijver.bevestiging().getByRole('button', { name: 'Maak ongedaan' }).waitFor();
      await zietStand(proef);
    },
    overgenomen: async (proef) => {
      await proef.schrijver.meldbalk().getByText('Intussen is er iets vastgelegd').waitFor();
      await zietStand(proef);
    },
    teLaat: async (proef) => {
      await proef.schrijver.bevestiging().getByText('Intussen heeft Griffier Papendrecht (demo)').waitFor();
      await zietStand(proef);
    },
    ongedaan: async (proef) => {
      await proef.schrijver.bevestiging().getByText('Ongedaan gemaakt').waitFor();
      await zietStand(proef);
    },
  },
  overgangen: [
    { van: 'leeg', gebeurtenis: 'vul in', naar: 'ingevuld', doe: vulIn },
    {
      van: 'ingevuld',
      gebeurtenis: 'verstuur met een dag voor het college',
      naar: 'geweigerd',
      doe: (proef) => formulier(proef).legVast(AANGELEVERD, '2021-03-22'),
    },
    {
      van: 'geweigerd',
      gebeurtenis: 'verbeter en verstuur',
      naar: 'vastgelegd',
      doe: async (proef) => {
        await vulIn(proef);
        await verstuur(proef);
      },
    },
    { van: 'ingevuld', gebeurtenis: 'verstuur', naar: 'vastgelegd', doe: verstuur },
    {
      van: 'ingevuld',
      gebeurtenis: 'een ander legt vast',
      naar: 'ingehaald',
      doe: async (proef) => {
        await legAnderVast(proef);
      },
    },
    {
      van: 'ingehaald',
      gebeurtenis: 'verstuur',
      naar: 'conflict',
      doe: (proef) => formulier(proef).verstuur(),
    },
    {
      van: 'conflict',
      gebeurtenis: 'verstuur toch',
      naar: 'vastgelegd',
      doe: async (proef) => {
        await proef.schrijver.meldbalk().getByRole('button', { name: 'Gezien' }).click();
        await verstuur(proef);
      },
    },
    {
      van: 'vastgelegd',
      gebeurtenis: 'maak ongedaan',
      naar: 'ongedaan',
      doe: async (proef) => {
        await proef.schrijver.maakOngedaan();
        proef.aangeleverd -= 1;
      },
    },
    { van: 'ongedaan', gebeurtenis: 'vul in', naar: 'ingevuld', doe: vulIn },
    { van: 'vastgelegd', gebeurtenis: 'een ander gaat ermee verder', naar: 'overgenomen', doe: legAnderVast },
    {
      van: 'overgenomen',
      gebeurtenis: 'maak ongedaan',
      naar: 'teLaat',
      doe: async ({ schrijver }) => {
        await schrijver.meldbalk().getByRole('button', { name: 'Gezien' }).click();
        await schrijver.maakOngedaan();
      },
    },
    { van: 'teLaat', gebeurtenis: 'vul in', naar: 'ingevuld', doe: vulIn },
  ],
};

import type { Proefopstelling } from './proefopstelling.js';
import type { Routekaartpagina } from './routekaartpagina.js';
import type { Toestandsmodel } from './toestandsgang.js';

/** One reader, and the machines between the reader and the facts. */
export interface Verbindingsproef {
  readonly lezer: Routekaartpagina;
  readonly proef: Proefopstelling;
}

type Toestand =
  'live' | 'nieuws' | 'zonderNet' | 'zonderNetMetNieuws' | 'zonderApi' | 'verborgen' | 'verborgenMetNieuws';

const VERBROKEN = /^Geen verbinding; u ziet de stand van \d\d:\d\d\.$/;

/** How long the page may wait between two attempts, and a little more. */
const HERSTEL_MS = 60_000;

async function isStil({ lezer }: Verbindingsproef): Promise<void> {
  await lezer.meldbalk().getByText(VERBROKEN).waitFor({ state: 'detached', timeout: HERSTEL_MS });
  if ((await lezer.meldbalk().innerText()) !== '') throw new Error(await lezer.meldbalk().innerText());
}

async function isVerbroken({ lezer }: Verbindingsproef): Promise<void> {
  await lezer.meldbalk().getByText(VERBROKEN).waitFor();
}

/** The view stands, whatever the connection does. */
async function staatEr({ lezer }: Verbindingsproef): Promise<void> {
  await lezer.kop('Sliedrecht').waitFor();
}

/** Somebody of another gemeente records something, in a window of their own. */
async function legAnderVast({ proef }: Verbindingsproef): Promise<void> {
  const ander = await proef.open();
  await ander.logIn('Gemeentesecretaris Papendrecht');
  await ander.vastleggen('Raad Papendrecht').legVast('Het stuk is aangeleverd', '2021-03-24');
  await ander.bevestiging().getByText('Vastgelegd').waitFor();
  await ander.sluit();
}

const net =
  (aan: boolean) =>
  async ({ lezer }: Verbindingsproef) =>
    lezer.venster.context().setOffline(!aan);

/** The line to the api, lost and found in every way. */
export const VERBINDINGSMODEL: Toestandsmodel<Toestand, Verbindingsproef> = {
  begin: 'live',
  toont: {
    live: async (proef) => {
      await isStil(proef);
      await staatEr(proef);
    },
    nieuws: async ({ lezer }) => {
      await lezer.meldbalk().getByText('Intussen is er iets vastgelegd').waitFor();
      await lezer.meldbalk().getByText(VERBROKEN).waitFor({ state: 'detached', timeout: HERSTEL_MS });
    },
    zonderNet: async (proef) => {
      await isVerbroken(proef);
      await staatEr(proef);
    },
    zonderNetMetNieuws: isVerbroken,
    zonderApi: async (proef) => {
      await isVerbroken(proef);
      await staatEr(proef);
    },
    verborgen: isStil,
    verborgenMetNieuws: isStil,
  },
  overgangen: [
    { van: 'live', gebeurtenis: 'een ander legt vast', naar: 'nieuws', doe: legAnderVast },
    {
      van: 'nieuws',
      gebeurtenis: 'gezien',
      naar: 'live',
      doe: ({ lezer }) => lezer.meldbalk().getByRole('button', { name: 'Gezien' }).click(),
    },
    { van: 'live', gebeurtenis: 'het net valt weg', naar: 'zonderNet', doe: net(false) },
    { van: 'zonderNet', gebeurtenis: 'het net komt terug', naar: 'live', doe: net(true) },
    { van: 'zonderNet', gebeurtenis: 'een ander legt vast', naar: 'zonderNetMetNieuws', doe: legAnderVast },
    { van: 'zonderNetMetNieuws', gebeurtenis: 'het net komt terug', naar: 'nieuws', doe: net(true) },
    { van: 'live', gebeurtenis: 'de API stopt', naar: 'zonderApi', doe: ({ proef }) => proef.stopApi() },
    {
      van: 'zonderApi',
      gebeurtenis: 'de API komt terug',
      naar: 'live',
      doe: ({ proef }) => proef.startApiWeer(),
    },
    {
      van: 'live',
      gebeurtenis: 'kijk ergens anders',
      naar: 'verborgen',
      doe: ({ lezer }) => lezer.verberg(true),
    },
    { van: 'verborgen', gebeurtenis: 'kijk weer', naar: 'live', doe: ({ lezer }) => lezer.verberg(false) },
    { van: 'verborgen', gebeurtenis: 'een ander legt vast', naar: 'verborgenMetNieuws', doe: legAnderVast },
    {
      van: 'verborgenMetNieuws',
      gebeurtenis: 'kijk weer',
      naar: 'nieuws',
      doe: ({ lezer }) => lezer.verberg(false),
    },
  ],
};

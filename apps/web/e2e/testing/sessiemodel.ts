import type { Routekaartpagina } from './routekaartpagina.js';
import type { Toestandsmodel } from './toestandsgang.js';

type Toestand = 'kiezen' | 'ingelogd' | 'verlopen';

const STROOM = '**/graphql/stroom';

/** From whom one is to who one no longer is. */
export const SESSIEMODEL: Toestandsmodel<Toestand, Routekaartpagina> = {
  begin: 'kiezen',
  toont: {
    kiezen: (pagina) => pagina.kop('Routekaart').waitFor(),
    ingelogd: async (pagina) => {
      await pagina.kop('GR Sociaal (SDD)').waitFor();
      if ((await pagina.meldbalk().innerText()) !== '') throw new Error('er is een melding');
    },
    verlopen: async (pagina) => {
      await pagina.meldbalk().getByText('U bent niet meer ingelogd').waitFor();
      await pagina.kop('GR Sociaal (SDD)').waitFor();
    },
  },
  overgangen: [
    {
      van: 'kiezen',
      gebeurtenis: 'kies wie u bent',
      naar: 'ingelogd',
      doe: (pagina) => pagina.logIn('Stuurgroep'),
    },
    {
      van: 'ingelogd',
      gebeurtenis: 'herlaad',
      naar: 'ingelogd',
      doe: async ({ venster }) => {
        await venster.reload();
      },
    },
    {
      van: 'ingelogd',
      gebeurtenis: 'wissel van rol',
      naar: 'kiezen',
      doe: ({ venster }) => venster.getByRole('button', { name: 'Wissel van rol' }).click(),
    },
    {
      van: 'ingelogd',
      gebeurtenis: 'het token verloopt',
      naar: 'verlopen',
      doe: async (pagina) => {
        await pagina.venster.route(STROOM, (route) => route.fulfill({ status: 401, body: '{}' }));
        await pagina.verberg(true);
        await pagina.verberg(false);
      },
    },
    {
      van: 'verlopen',
      gebeurtenis: 'log opnieuw in',
      naar: 'kiezen',
      doe: async (pagina) => {
        await pagina.venster.unroute(STROOM);
        await pagina.meldbalk().getByRole('button', { name: 'Log opnieuw in' }).click();
      },
    },
  ],
};

import type { Herkomst } from '../besluit.js';
import type { Dossier } from '../dossier.js';
import { aBesluit, aDossier, aPlanFeit, aVergaderFeit, activiteit, anAanlevering, maart } from './dossier.js';

const BESTAND = aDossier().opzet;

/** A dossier in which one fact of each kind was recorded at each of these moments, always about the same things. */
export function metFeitenVan(...momenten: readonly Herkomst[]): Dossier {
  const elk = <T>(maak: (herkomst: Herkomst) => T): readonly T[] => momenten.map(maak);
  return aDossier({
    opzet: {
      ...BESTAND,
      stukversies: [
        { mijlpaal: 1, nummer: 1, naam: 'van het bestand' },
        ...elk((herkomst) => ({ mijlpaal: 1, nummer: herkomst.volgnummer, naam: 'later', herkomst })),
      ],
      gremia: [{ ...RAAD, aliassen: ['raad'] }],
    },
    activiteiten: [activiteit],
    planFeiten: elk((herkomst) => aPlanFeit('M1-10', 11, herkomst)),
    vergaderFeiten: elk((herkomst) => aVergaderFeit('v1', 16, herkomst)),
    besluiten: elk((herkomst) => aBesluit(`b${String(herkomst.volgnummer)}`, herkomst, { dag: maart(1) })),
    aanleveringen: elk((herkomst) => anAanlevering('m1-ons-d', 1, herkomst)),
    agenderingen: elk((herkomst) => ({ behandeling: 'm1-ons-d', vergadering: 'v1', herkomst })),
    stationsregelFeiten: elk((herkomst) => ({ regel: REGEL, ingetrokken: false, reden: null, herkomst })),
    lokaalStationFeiten: elk((herkomst) => ({
      gemeente: 'GM0482',
      station: 'commissie',
      mijlpalen: [1],
      plaats: { na: 'college', voor: 'raad', gremium: 'commissie-GM0482' },
      nieuwStation: false,
      nieuwGremium: false,
      reden: null,
      herkomst,
    })),
    afspraakFeiten: elk((herkomst) => ({
      afspraak: { soort: 'aanlevertermijn' as const, gremium: 'raad', dagen: herkomst.volgnummer },
      reden: 'Afgesproken.',
      herkomst,
    })),
    deelnameFeiten: elk((herkomst) => ({
      gemeente: 'GM0482',
      deelname: 'doet-mee' as const,
      vanaf: maart(1),
      reden: null,
      herkomst,
    })),
    wensFeiten: elk((herkomst) => ({
      wens: { besluit: 'b1', aanpassing: 1 },
      handeling: 'beoordelen' as const,
      tekst: null,
      verwerktIn: null,
      herkomst,
    })),
    aanbodFeiten: elk((herkomst) => ({
      activiteit: 'M1-10',
      gemeente: 'GM0482',
      handeling: 'verzenden' as const,
      dag: maart(1),
      sessies: null,
      toelichting: null,
      herkomst,
    })),
    aanmeldFeiten: elk((herkomst) => ({
      activiteit: 'M1-10',
      gemeente: 'GM0482',
      sessie: null,
      aantal: herkomst.volgnummer,
      namens: null,
      herkomst,
    })),
    adviesFeiten: elk((herkomst) => ({
      mijlpaal: 1,
      gremium: 'kernteam',
      gemeente: null,
      houding: null,
      dag: maart(1),
      stukversie: 1,
      tekst: null,
      herkomst,
    })),
    edities: elk((herkomst) => ({
      nummer: herkomst.volgnummer,
      naam: 'maart',
      bijgewerktTotEnMet: maart(1),
      reden: '',
      herkomst,
    })),
    routekaarten: elk((herkomst) => ({
      nummer: herkomst.volgnummer,
      naam: 'vastgesteld',
      gremium: null,
      dag: null,
      reden: '',
      rijen: [],
      herkomst,
    })),
    planinvoer: {
      imports: elk((herkomst) => ({ editie: herkomst.volgnummer, bestand: 'plan.csv', hash: '', herkomst })),
      rijen: elk((herkomst) => ({ activiteit: 'M1-10', rijen: [], herkomst })),
      aliassen: elk((herkomst) => ({
        gremium: 'raad',
        alias: `raad ${String(herkomst.volgnummer)}`,
        herkomst,
      })),
      bevindingen: elk((herkomst) => ({
        bevinding: 'dubbel',
        besluit: 'aanvaard' as const,
        toelichting: null,
        herkomst,
      })),
    },
    afhandelingen: elk((herkomst) => ({
      waarschuwing: 'TE_LAAT',
      kenmerk: '',
      soort: 'bevestigd' as const,
      tot: null,
      reden: '',
      eigenaar: 'two',
      herkomst,
    })),
    scenarios: elk((herkomst) => ({
      code: `S${String(herkomst.volgnummer)}`,
      naam: 'later',
      toelichting: '',
      maatregelen: [],
      ingetrokken: false,
      herkomst,
    })),
  });
}

const RAAD = {
  code: 'raad',
  naam: 'Raad',
  soort: 'raad',
  niveau: 'bestuurlijk',
  mandaat: 'besluit',
  gemeente: 'GM0482',
  beheerrol: 'griffier',
  aanleverdagen: null,
  samenstelling: null,
  zetels: [],
  versie: 0,
} as const;

const REGEL = {
  station: 'raad',
  gemeente: null,
  verwerking: null,
  toetswerkdagen: 1,
  tussen: null,
  bijSluiting: 'vervalt',
  bron: '',
} as const;

import { randomUUID } from 'node:crypto';
import { dagVan } from '@routekaart/kalender';
import type { Dossier, Gremium } from '@routekaart/traject';
import type { NieuwFeit } from '../wijziging/verzoek.js';
import { zoekBehandeling } from './verzoek.js';

/** A fact of each kind on this dossier, but for those of editions, imports, afhandelingen and scenario’s. */
export function elkFeit(voor: Dossier): readonly NieuwFeit[] {
  const activiteit = voor.activiteiten[0]?.code ?? '';
  const { id } = zoekBehandeling(voor, 'raad-GM0531', 1);
  const dagen = [dagVan('2021-05-20'), dagVan('2021-05-17')];
  const besluit = randomUUID();
  const eersteVergadering = (gremium: string): string | null =>
    voor.vergaderFeiten.find(({ vergadering }) => vergadering.gremium === gremium)?.vergadering.id ?? null;
  return [
    { soort: 'stukversie', mijlpaal: 2, nummer: 2, naam: 'versie 2', hash: 'ab'.repeat(32) },
    {
      soort: 'besluit',
      id: besluit,
      behandeling: id,
      dag: dagVan('2021-03-24'),
      uitkomst: 'aangehouden',
      vorm: 'schriftelijk',
      stukversie: 1,
      toelichting: null,
      aanpassingen: ['Noem de kosten.', 'Noem de baten.'],
      vervangt: null,
      aanhouding: { soort: 'tot-herindiening', herindiening: dagVan('2021-04-12') },
      verslag: {
        stemmen: { voor: 12, tegen: 9, onthouding: 1 },
        moties: [{ soort: 'motie', tekst: 'Zo.', dictum: null, uitkomst: 'verworpen' }],
        toezeggingen: ['Een brief voor de zomer.'],
      },
    },
    {
      soort: 'wens',
      wens: { besluit, aanpassing: 1 },
      handeling: 'verwerken',
      tekst: null,
      verwerktIn: { mijlpaal: 2, nummer: 2 },
    },
    {
      soort: 'aanbod',
      activiteit,
      gemeente: 'GM0590',
      handeling: 'aanvaarden',
      dag: dagVan('2021-03-25'),
      sessies: 2,
      toelichting: null,
    },
    {
      soort: 'aanmelding',
      activiteit,
      gemeente: 'GM0590',
      sessie: dagVan('2021-04-06'),
      aantal: 3,
      namens: 'twee fracties',
    },
    {
      soort: 'advies',
      mijlpaal: 1,
      gremium: 'nmts',
      gemeente: 'GM0590',
      houding: 'afgeweken',
      dag: dagVan('2021-03-25'),
      stukversie: 1,
      tekst: null,
    },
    { soort: 'aanlevering', behandeling: id, dag: dagVan('2021-03-25') },
    { soort: 'agendering', behandeling: id, vergadering: eersteVergadering('raad-GM0531') },
    {
      soort: 'deelname',
      gemeente: 'GM0610',
      deelname: 'doet-niet-mee',
      vanaf: dagVan('2021-03-25'),
      reden: 'r',
    },
    {
      soort: 'stationsregel',
      regel: {
        station: 'raad',
        gemeente: 'GM0610',
        verwerking: { dagen: 3, telling: 'werkdagen' },
        toetswerkdagen: 2,
        tussen: { na: 'college', minimaalDagen: 8, weken: 1, weekdag: 2 },
        bijSluiting: 'volgende-werkdag',
        bron: 'besluit',
      },
      ingetrokken: false,
      reden: null,
    },
    {
      soort: 'lokaalstation',
      gemeente: 'GM0610',
      station: 'commissie',
      mijlpalen: [2, 3],
      plaats: { na: 'college', voor: 'raad', gremium: 'commissie-GM0610' },
      reden: null,
      nieuwStation: { naam: 'Commissie', bedoeling: 'adviseren', fase: 'oordeelsvorming' },
      nieuwGremium: aCommissie('GM0610'),
      cellen: [2, 3].map((mijlpaal) => ({ id: randomUUID(), mijlpaal })),
    },
    {
      soort: 'afspraak',
      afspraak: {
        soort: 'venster-wijzigen',
        mijlpaal: 1,
        station: 'raad',
        gemeente: null,
        venster: { van: dagVan('2021-04-01'), tot: dagVan('2021-05-31') },
      },
      reden: 'ruimer',
    },
    {
      soort: 'vergadering',
      vergadering: {
        id: randomUUID(),
        gremium: 'onsd',
        dag: dagVan('2021-05-20'),
        aanleverdag: null,
        staat: 'bevestigd',
        besluitvormend: true,
        herkomst: 'ingevoerd',
        reden: 'extra',
      },
    },
    {
      soort: 'plan',
      activiteit,
      datum: { kind: 'alternatieven', dagen, tekst: '20-5 of 17-5' },
      toestand: 'voorgesteld',
      reden: null,
    },
  ];
}

/** Several of one kind, in another order than that in which a dossier is read. */
export function nogMeerVan(feiten: readonly NieuwFeit[], voor: Dossier): readonly NieuwFeit[] {
  return feiten.flatMap((feit): NieuwFeit[] => {
    switch (feit.soort) {
      case 'vergadering':
        return [1, 2, 3].map(() => ({
          ...feit,
          vergadering: { ...feit.vergadering, id: randomUUID(), schriftelijk: true },
        }));
      case 'aanlevering':
        return ['raad-GM0642', 'raad-GM0610'].map((gremium) => ({
          ...feit,
          behandeling: zoekBehandeling(voor, gremium, 1).id,
        }));
      case 'agendering':
        return ['raad-GM0642', 'raad-GM0610'].map((gremium) => ({
          soort: 'agendering' as const,
          behandeling: zoekBehandeling(voor, gremium, 1).id,
          vergadering: null,
        }));
      case 'plan':
        return voor.activiteiten
          .slice(1, 4)
          .map(({ code }) => ({ ...feit, activiteit: code }))
          .reverse();
      case 'stationsregel':
        return [
          { ...feit, regel: { ...feit.regel, gemeente: 'GM0482' } },
          {
            ...feit,
            regel: { ...feit.regel, station: 'college', gemeente: null, verwerking: null, tussen: null },
            ingetrokken: true,
            reden: 'Vervallen.',
          },
        ];
      case 'lokaalstation':
        return [
          {
            ...feit,
            gemeente: 'GM0482',
            mijlpalen: [2],
            plaats: { na: 'college', voor: 'raad', gremium: 'commissie-GM0482' },
            nieuwStation: null,
            nieuwGremium: aCommissie('GM0482'),
            cellen: [{ id: randomUUID(), mijlpaal: 2 }],
          },
          { ...feit, mijlpalen: [3], plaats: null, reden: 'Hamerstuk.', ...NIETS_NIEUWS },
        ];
      case 'afspraak':
        return [
          { ...feit, afspraak: { soort: 'aanlevertermijn', gremium: 'raad-GM0482', dagen: 12 } },
          { ...feit, afspraak: { soort: 'samenloop', mijlpaal: 1, regel: { kind: 'aantal', nodig: 5 } } },
        ];
      case 'deelname':
        // Those of bodies are read after those of gemeenten, each by its code.
        return [
          ...['onsd', 'nmts'].map((gremium) => ({
            soort: 'deelname' as const,
            gremium,
            deelname: 'doet-mee' as const,
            vanaf: feit.vanaf,
            onderdeel: gremium === 'nmts' ? 'alleen de regiosecretaris' : null,
            reden: null,
          })),
          { ...feit, gemeente: 'GM0482', reden: null },
        ];
      case 'aanmelding':
        return ['GM0642', 'GM0505'].map((gemeente) => ({ ...feit, gemeente, sessie: null, aantal: 0 }));
      case 'aanbod':
        return ['GM0642', 'GM0505'].map((gemeente) => ({ ...feit, gemeente }));
      case 'wens':
        return [
          {
            ...feit,
            wens: { ...feit.wens, aanpassing: 2 },
            verwerktIn: null,
            handeling: 'clusteren',
            tekst: 'Kosten',
          },
        ];
      case 'besluit':
      case 'advies':
      case 'stukversie':
      case 'editie':
      case 'routekaart':
      case 'activiteit':
      case 'planrijen':
      case 'planimport':
      case 'alias':
      case 'bevindingbesluit':
      case 'afhandeling':
      case 'scenario':
        return [];
    }
  });
}

const NIETS_NIEUWS = { nieuwStation: null, nieuwGremium: null, cellen: [] } as const;

/** A commissie as it comes with a local station. */
function aCommissie(gemeente: string): Gremium {
  return {
    code: `commissie-${gemeente}`,
    naam: 'Commissie',
    soort: 'commissie',
    niveau: 'bestuurlijk',
    mandaat: 'adviseert',
    gemeente,
    beheerrol: 'griffier',
    aanleverdagen: 7,
    uitnodigingstermijn: null,
    reactietermijn: null,
    aliassen: [],
    samenstelling: null,
    zetels: [],
    schriftelijk: false,
    versie: 0,
  };
}

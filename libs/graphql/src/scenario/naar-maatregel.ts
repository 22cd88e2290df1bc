import { dagVan } from '@routekaart/kalender';
import type { Maatregel, Stand } from '@routekaart/traject';
import type { Invoerfout } from '../algemeen/invoer.js';
import { zoekGemeente, zoekGremium } from '../gremium/zoek.js';
import { naarRegel } from '../stationsregel/stationsregel.beslissing.js';
import type { MaatregelInput } from './maatregelkeuze.input.js';

/** Why these maatregelen are wrong input, `null` when each of them fills exactly one field. */
export function toetsTakken(maatregelen: readonly MaatregelInput[]): Invoerfout | null {
  const aantallen = maatregelen.map((een) => Object.values(een).filter((tak) => tak != null).length);
  const plaats = aantallen.findIndex((aantal) => aantal !== 1);
  return plaats === -1
    ? null
    : {
        veld: `maatregelen.${String(plaats)}`,
        melding: `Vul bij elke maatregel precies één veld in; hier zijn het er ${String(aantallen[plaats])}.`,
      };
}

/** What the domain calls this input, of which each fills exactly one field. */
export function naarMaatregelen(invoer: readonly MaatregelInput[], stand: Stand): readonly Maatregel[] {
  return invoer.flatMap((een) => gevuldeTakken(een, stand));
}

/** Names become codes; a name that means nothing stays as it is, for the domain to refuse. */
function gevuldeTakken(invoer: MaatregelInput, stand: Stand): readonly Maatregel[] {
  const gremium = (tekst: string): string => zoekGremium(stand, tekst)?.code ?? tekst;
  const gemeente = (tekst: string): string => zoekGemeente(stand, tekst)?.code ?? tekst;
  const dag = (tekst: string | null | undefined): number | null => (tekst == null ? null : dagVan(tekst));
  return [
    ...als(invoer.verplaatsActiviteit, (een) => ({
      soort: 'activiteit-verplaatsen',
      activiteit: een.activiteit,
      dag: dagVan(een.dag),
    })),
    ...als(invoer.verschuifStation, (een) => ({ ...een, soort: 'station-verschuiven' })),
    ...als(invoer.wijzigVenster, (een) => ({
      soort: 'venster-wijzigen',
      mijlpaal: een.mijlpaal,
      station: een.station,
      gemeente: een.gemeente == null ? null : gemeente(een.gemeente),
      venster: { van: dagVan(een.van), tot: dagVan(een.tot) },
    })),
    ...als(invoer.voegVergaderingToe, (een) => ({
      soort: 'vergadering-toevoegen',
      gremium: gremium(een.gremium),
      dag: dagVan(een.dag),
      aanleverdag: dag(een.aanleverdag),
    })),
    ...als(invoer.verplaatsVergadering, (een) => ({
      soort: 'vergadering-verplaatsen',
      vergadering: een.vergadering,
      dag: dagVan(een.dag),
      aanleverdag: dag(een.aanleverdag),
    })),
    ...als(invoer.verplaatsCyclus, (een) => ({
      soort: 'cyclus-verplaatsen',
      vergadering: een.vergadering,
      dag: dagVan(een.dag),
      aanleverdag: dagVan(een.aanleverdag),
      commissie: dag(een.commissie),
      agendacommissie: dag(een.agendacommissie),
    })),
    ...als(invoer.laatVergaderingVervallen, (een) => ({ ...een, soort: 'vergadering-vervallen' })),
    ...als(invoer.schriftelijkeRonde, (een) => ({
      soort: 'schriftelijke-ronde',
      gremium: gremium(een.gremium),
      dag: dagVan(een.dag),
    })),
    ...als(invoer.extraRaad, (een) => ({
      soort: 'extra-raad',
      gemeente: gemeente(een.gemeente),
      dag: dagVan(een.dag),
      aanleverdag: dag(een.aanleverdag),
    })),
    ...als(invoer.aanlevertermijn, (een) => ({
      soort: 'aanlevertermijn',
      gremium: gremium(een.gremium),
      dagen: een.dagen,
    })),
    ...als(invoer.verwerkingsdagen, (een) => ({ ...een, soort: 'verwerkingsdagen' })),
    ...als(invoer.slaStationOver, (een) => ({
      ...een,
      soort: 'station-overslaan',
      gemeente: gemeente(een.gemeente),
    })),
    ...als(invoer.gemeenteValtAf, (een) => ({ soort: 'gemeente-valt-af', gemeente: gemeente(een.gemeente) })),
    ...als(invoer.wijzigSamenloop, ({ mijlpaal, regel, nodig }) => ({
      soort: 'samenloop',
      mijlpaal,
      // A number that is missing is none at all, for the domain to refuse.
      regel: regel === 'aantal' ? { kind: regel, nodig: nodig ?? 0 } : { kind: regel },
    })),
    ...als(invoer.wijzigStationsregel, (een) => ({
      soort: 'stationsregel',
      station: een.station,
      gemeente: een.gemeente == null ? null : gemeente(een.gemeente),
      regel: een.regel == null ? null : naarRegel(een.regel),
    })),
    ...als(invoer.wijzigTermijn, (een) => ({
      soort: 'termijn',
      gremium: gremium(een.gremium),
      termijn: een.termijn,
      dagen: een.dagen ?? null,
    })),
    ...als(invoer.wijzigReces, (een) => ({
      soort: 'reces',
      gremium: een.gremium == null ? null : gremium(een.gremium),
      gemeente: een.gemeente == null ? null : gemeente(een.gemeente),
      huidig: dag(een.huidig),
      periode: een.periode == null ? null : { van: dagVan(een.periode.van), tot: dagVan(een.periode.tot) },
    })),
  ];
}

function als<Tak>(tak: Tak | null | undefined, maak: (een: Tak) => Maatregel): readonly Maatregel[] {
  return tak == null ? [] : [maak(tak)];
}

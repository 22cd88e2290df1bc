import { type Dag, formatDag, formatDagen } from '@routekaart/kalender';
import type { Samenloopregel } from '../deelname/samenloopregel.js';
import type { Stand } from '../dossier.js';
import type { Maatregel, StationVerschuiven } from './maatregel.js';
import { gemeenteIn, gremiumIn, stationIn } from './namen.js';
import { recestekst, stationsregeltekst, termijntekst } from './regeltekst.js';

/**
 * What else must be so for this maatregel, as a sentence; `null` when nothing. A written round can be thought of where
 * nobody said that the body decides on paper, but not held: then its date rests on that.
 */
export function voorwaardeVan(maatregel: Maatregel, { gremia }: Pick<Stand, 'gremia'>): string | null {
  const gremium =
    maatregel.soort === 'schriftelijke-ronde'
      ? gremia.find(({ code }) => code === maatregel.gremium)
      : undefined;
  return gremium === undefined || gremium.schriftelijk === true
    ? null
    : `Alleen als ${gremium.naam} schriftelijk mag besluiten; in dit traject staat dat niet.`;
}

/** What would happen with this maatregel, as a sentence with names and days. What is unknown keeps its code. */
export function maatregeltekst(maatregel: Maatregel, stand: Stand): string {
  switch (maatregel.soort) {
    case 'activiteit-verplaatsen': {
      const activiteit = stand.activiteiten.find(({ code }) => code === maatregel.activiteit);
      return `${activiteit?.naam ?? maatregel.activiteit}: ${formatDag(maatregel.dag)}.`;
    }
    case 'station-verschuiven':
      return `Mijlpaal ${String(maatregel.mijlpaal)}, ${stationIn(stand, maatregel.station)}: ${schuiftekst(maatregel)}.`;
    case 'venster-wijzigen': {
      const waar = maatregel.gemeente === null ? '' : ` van ${gemeenteIn(stand, maatregel.gemeente)}`;
      const { van, tot } = maatregel.venster;
      return `Mijlpaal ${String(maatregel.mijlpaal)}, ${stationIn(stand, maatregel.station)}${waar}: venster ${formatDag(van)} t/m ${formatDag(tot)}.`;
    }
    case 'vergadering-toevoegen':
      return `${gremiumIn(stand, maatregel.gremium)}: extra op ${metSluiting(maatregel)}.`;
    case 'vergadering-verplaatsen': {
      const vergadering = stand.vergaderingen.find(({ id }) => id === maatregel.vergadering);
      const eerder =
        vergadering === undefined || vergadering.dag === maatregel.dag
          ? ''
          : ` in plaats van ${formatDag(vergadering.dag)}`;
      return `${gremiumVan(stand, maatregel.vergadering)}: ${metSluiting(maatregel, eerder)}.`;
    }
    case 'cyclus-verplaatsen': {
      const vergadering = stand.vergaderingen.find(({ id }) => id === maatregel.vergadering);
      const eerder = vergadering === undefined ? '' : ` van ${formatDag(vergadering.dag)}`;
      const delen = (['agendacommissie', 'commissie'] as const).flatMap((deel) => {
        const dag = maatregel[deel];
        return dag === null ? [] : [`, ${deel} ${formatDag(dag)}`];
      });
      return `${gremiumVan(stand, maatregel.vergadering)}: de hele cyclus${eerder} naar ${formatDag(maatregel.dag)}${delen.join('')}, aanleveren uiterlijk ${formatDag(maatregel.aanleverdag)}.`;
    }
    case 'vergadering-vervallen': {
      const vergadering = stand.vergaderingen.find(({ id }) => id === maatregel.vergadering);
      const opDag = vergadering === undefined ? '' : ` van ${formatDag(vergadering.dag)}`;
      return `${gremiumVan(stand, maatregel.vergadering)}: de vergadering${opDag} vervalt.`;
    }
    case 'schriftelijke-ronde':
      return `${gremiumIn(stand, maatregel.gremium)}: besluit schriftelijk, uiterlijk ${formatDag(maatregel.dag)}${voorwaardeVan(maatregel, stand) === null ? '' : ', mits dat daar mag'}.`;
    case 'extra-raad':
      return `Extra raad ${gemeenteIn(stand, maatregel.gemeente)}: ${metSluiting(maatregel)}.`;
    case 'aanlevertermijn':
      return `${gremiumIn(stand, maatregel.gremium)}: aanleveren ${formatDagen(maatregel.dagen)} voor de vergadering.`;
    case 'verwerkingsdagen':
      return `${stationIn(stand, maatregel.station)}: ${formatDagen(maatregel.dagen)} verwerkingstijd.`;
    case 'station-overslaan':
      return `${gemeenteIn(stand, maatregel.gemeente)} slaat ${stationIn(stand, maatregel.station)} over bij mijlpaal ${String(maatregel.mijlpaal)}.`;
    case 'gemeente-valt-af':
      return `${gemeenteIn(stand, maatregel.gemeente)} doet niet mee.`;
    case 'samenloop':
      return `Mijlpaal ${String(maatregel.mijlpaal)}: ${samenlooptekst(maatregel.regel)}.`;
    case 'stationsregel':
      return stationsregeltekst(maatregel, stand);
    case 'reces':
      return recestekst(maatregel, stand);
    case 'termijn':
      return termijntekst(maatregel, stand);
  }
}

function gremiumVan(stand: Stand, vergadering: string): string {
  const gevonden = stand.vergaderingen.find(({ id }) => id === vergadering);
  return gevonden === undefined ? vergadering : gremiumIn(stand, gevonden.gremium);
}

function metSluiting(
  { dag, aanleverdag }: { readonly dag: Dag; readonly aanleverdag: Dag | null },
  tussen = '',
): string {
  const sluiting = aanleverdag === null ? '' : `, aanleveren uiterlijk ${formatDag(aanleverdag)}`;
  return `${formatDag(dag)}${tussen}${sluiting}`;
}

function schuiftekst({ dagen: aantal }: StationVerschuiven): string {
  return `${formatDagen(Math.abs(aantal))} ${aantal < 0 ? 'eerder' : 'later'}`;
}

function samenlooptekst(regel: Samenloopregel): string {
  switch (regel.kind) {
    case 'allen':
      return 'alle gemeenten zijn nodig';
    case 'deelnemers':
      return 'alleen wie meedoet is nodig';
    case 'aantal':
      return regel.nodig === 1 ? '1 gemeente is nodig' : `${String(regel.nodig)} gemeenten zijn nodig`;
  }
}

import { formatDag } from '@routekaart/kalender';
import { type Herstel, HERSTELKOSTEN, type Kandidaat } from '@routekaart/route';
import type { Stand } from '@routekaart/traject';
import { naarMoment } from '../algemeen/moment.type.js';
import type { HerstelType, HerstelmaatregelType } from './herstel.type.js';

/** The cheapest plans; more of them helps nobody to choose. */
const HOOGSTENS = 20;

export function maakHerstel(herstel: Herstel, stand: Stand): HerstelType {
  return {
    ...herstel,
    voor: naarMoment(herstel.voor),
    plannen: herstel.plannen.slice(0, HOOGSTENS).map(({ kandidaten, kosten, dag }) => ({
      maatregelen: kandidaten.map((kandidaat) => naarMaatregel(kandidaat, stand)),
      kosten,
      dag: naarMoment(dag),
    })),
  };
}

function naarMaatregel(kandidaat: Kandidaat, stand: Stand): HerstelmaatregelType {
  const { soort, kosten } = kandidaat;
  return { soort, kosten, tekst: tekstVan(kandidaat, stand), uitleg: HERSTELKOSTEN[soort].uitleg };
}

function tekstVan({ maatregel }: Kandidaat, stand: Stand): string {
  switch (maatregel.soort) {
    case 'station-overslaan': {
      const station = stand.stations.find(({ code }) => code === maatregel.station);
      return `Sla ${station?.naam ?? maatregel.station} over.`;
    }
    case 'vergadering-verplaatsen': {
      const vergadering = stand.vergaderingen.find(({ id }) => id === maatregel.vergadering);
      const gremium = stand.gremia.find(({ code }) => code === vergadering?.gremium)?.naam ?? '';
      const sluiting =
        maatregel.aanleverdag === null ? '' : `, aanleveren uiterlijk ${formatDag(maatregel.aanleverdag)}`;
      const opDag = formatDag(maatregel.dag);
      return vergadering === undefined || vergadering.dag === maatregel.dag
        ? `${gremium}: ${opDag}${sluiting}.`
        : `${gremium}: ${opDag} in plaats van ${formatDag(vergadering.dag)}${sluiting}.`;
    }
    case 'activiteit-verplaatsen': {
      const activiteit = stand.activiteiten.find(({ code }) => code === maatregel.activiteit);
      return `${activiteit?.naam ?? maatregel.activiteit}: ${formatDag(maatregel.dag)}.`;
    }
    case 'extra-raad': {
      const sluiting =
        maatregel.aanleverdag === null ? '' : `, aanleveren uiterlijk ${formatDag(maatregel.aanleverdag)}`;
      return `Extra raad: ${formatDag(maatregel.dag)}${sluiting}.`;
    }
    case 'station-verschuiven':
    case 'venster-wijzigen':
    case 'vergadering-toevoegen':
    case 'vergadering-vervallen':
    case 'schriftelijke-ronde':
    case 'aanlevertermijn':
    case 'verwerkingsdagen':
    case 'gemeente-valt-af':
      return '';
  }
}

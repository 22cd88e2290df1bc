import { type Periode, bereikVan, formatDatumUitdrukking } from '@routekaart/kalender';
import type { Activiteit, Stand } from '@routekaart/traject';
import { type Agendapunt, omschrijf, uidVan } from './agendapunt.js';
import type { Volgnummers } from './volgnummers.js';

/**
 * The rows of the plan: a fixed day once it is vastgelegd, one tentative entry for each alternative day, and the
 * window (or else the week of the row) as long as the day is open. A row without any day cannot stand in a calendar.
 */
export function agendaVanActiviteiten(
  activiteiten: readonly Activiteit[],
  stand: Stand,
  nummers: Volgnummers,
): readonly Agendapunt[] {
  const namen = new Map(stand.gremia.map(({ code, naam }) => [code, naam]));
  return activiteiten.flatMap((activiteit) => {
    const { code, datum } = activiteit;
    const gremia = activiteit.gremia.flatMap((gremium) => namen.get(gremium) ?? []);
    const dagen = dagenVan(activiteit);
    return dagen.map(({ van, tot }, plaats) => ({
      onderwerp: 'activiteit' as const,
      gemeente: null,
      // The first alternative is the entry that stays when one of them is chosen.
      uid: uidVan(stand.traject.code, 'activiteit', plaats === 0 ? code : `${code}.${plaats + 1}`),
      titel: `${voorvoegsel(activiteit.naam, gremia)}${titelVan(activiteit, plaats, dagen.length)}`,
      van,
      tot,
      status: statusVan(activiteit),
      volgnummer: nummers.activiteit(code),
      omschrijving: omschrijf(
        [
          activiteit.toestand === 'vervallen' ? 'Deze activiteit is vervallen.' : null,
          `Planning: ${formatDatumUitdrukking(datum)}.`,
          `${activiteit.mijlpalen.length > 1 ? 'Mijlpalen' : 'Mijlpaal'} ${activiteit.mijlpalen.join(' en ')}.`,
          gremia.length === 0 ? null : `Gremium: ${gremia.join(', ')}.`,
        ],
        false,
      ),
    }));
  });
}

function dagenVan({ datum, week }: Activiteit): readonly Periode[] {
  if (datum.kind === 'alternatieven') {
    return [...datum.dagen].sort((a, b) => a - b).map((dag) => ({ van: dag, tot: dag }));
  }
  const bereik = bereikVan(datum) ?? week.venster;
  return bereik === null ? [] : [bereik];
}

function titelVan({ naam, datum }: Activiteit, plaats: number, aantal: number): string {
  if (datum.kind === 'alternatieven' && aantal > 1) {
    return `${naam} (alternatief ${plaats + 1} van ${aantal})`;
  }
  return datum.kind === 'nog-te-plannen' ? `${naam} (nog te plannen)` : naam;
}

function statusVan({ toestand, datum }: Activiteit): Agendapunt['status'] {
  switch (toestand) {
    case 'vervallen':
      return 'vervallen';
    case 'vastgelegd':
    case 'gehouden':
      return datum.kind === 'vast' ? 'bevestigd' : 'voorlopig';
    case 'nog-te-plannen':
    case 'voorgesteld':
      return 'voorlopig';
  }
}

/** In a calendar "Bijpraten" says little: the bodies that the name does not mention come first. */
function voorvoegsel(naam: string, gremia: readonly string[]): string {
  const ongenoemd = gremia.filter((gremium) => !naam.includes(gremium));
  return ongenoemd.length === 0 ? '' : `${ongenoemd.join(', ')}: `;
}

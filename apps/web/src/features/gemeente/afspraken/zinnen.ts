import { dagVan, formatDag } from '@routekaart/kalender';
import type { AfsprakenQuery, EigengremiumFragment } from '../../../api/documenten.js';
import { AFSPRAKEN } from '../../../teksten/afspraken.js';
import { STROOK } from '../../../teksten/strook.js';
import type { Raadscyclus } from './cyclusformulier.js';
import type { Regel } from './regelinvoer.js';
import type { LokaalStation } from './stationinvoer.js';

/** What a local rule asks, as one line with its source. */
export function regelzin(regel: Regel): string {
  const { station, dagen, telling, toetswerkdagen, na, minimaalDagen, weken, weekdag, bijSluiting, bron } =
    regel;
  const delen = [
    dagen === null ? null : STROOK.regel.verwerking(dagen, telling === 'werkdagen'),
    toetswerkdagen === 0 ? null : STROOK.regel.toets(toetswerkdagen),
    na === null || minimaalDagen === null || minimaalDagen === 0
      ? null
      : STROOK.regel.tussen(na, minimaalDagen),
    na === null || weken === null || weekdag === null ? null : STROOK.regel.week(weken, weekdag, na),
    bijSluiting === 'volgende-werkdag' ? STROOK.regel.wijktUit : null,
  ].filter((deel) => deel !== null);
  const voorWie = regel.gemeente === null ? ` (${STROOK.alleGemeenten})` : '';
  return `${station}${voorWie}: ${[...delen, bron].join('; ')}`;
}

/** Where a local station stands, for which mijlpalen, and its source. */
export function stationzin({ naam, na, voor, mijlpalen, herkomst }: LokaalStation): string {
  const waar = na === null ? AFSPRAKEN.station.vooraan(voor ?? '') : AFSPRAKEN.station.tussen(na, voor ?? '');
  return AFSPRAKEN.station.zin(naam, waar, mijlpalen.join(', '), herkomst.bron);
}

/** What rests on an invented calendar says so. */
export function metLabel(tekst: string, voorbeeld: boolean): string {
  return voorbeeld ? `${tekst} (${STROOK.voorbeeld})` : tekst;
}

/** The days on which a body does not meet. */
export function receszin({ gremium, naam, periode, voorbeeld }: AfsprakenQuery['recessen'][number]): string {
  return metLabel(AFSPRAKEN.reces.zin(gremium.naam, naam, periode.tekst), voorbeeld);
}

/** The days of a raadscyclus in their order: agendacommissie, commissie, meeting. */
export function cycluszin({
  code,
  agendacommissie,
  commissie,
  vergaderingen,
  voorbeeld,
}: Raadscyclus): string {
  const dagen = vergaderingen.map(({ vergadering }) => vergadering.tekst).join(', ');
  const delen = [
    agendacommissie === null ? null : AFSPRAKEN.cyclus.agendacommissie(formatDag(dagVan(agendacommissie))),
    commissie === null ? null : AFSPRAKEN.cyclus.commissie(formatDag(dagVan(commissie))),
    AFSPRAKEN.cyclus.vergaderingen(dagen),
  ].filter((deel) => deel !== null);
  return metLabel(AFSPRAKEN.cyclus.zin(code, delen), voorbeeld);
}

/** How long before a body invites, and how long it takes to react: its own terms or the usual ones. */
export function termijnzin({ naam, uitnodigingstermijn, reactietermijn }: EigengremiumFragment): string {
  return AFSPRAKEN.termijn.zin(
    naam,
    uitnodigingstermijn === null
      ? AFSPRAKEN.termijn.gebruikelijk.uitnodiging
      : AFSPRAKEN.termijn.uitnodiging(uitnodigingstermijn),
    reactietermijn === null
      ? AFSPRAKEN.termijn.gebruikelijk.reactie
      : AFSPRAKEN.termijn.reactie(reactietermijn),
  );
}

import { type Dag, formatDag } from '@routekaart/kalender';
import type { Dossier, Vergadering } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { type Agendapunt, metLabel, omschrijf, uidVan } from './agendapunt.js';
import type { Volgnummers } from './volgnummers.js';

/** The meetings of these bodies: one that moved is still the same entry, one that was cancelled stays to say so. */
export function agendaVanVergaderingen(
  dossier: Dossier,
  { stand }: Berekening,
  gremia: ReadonlySet<string>,
  nummers: Volgnummers,
): readonly Agendapunt[] {
  const bodies = new Map(stand.gremia.map((gremium) => [gremium.code, gremium]));
  return stand.vergaderingen.flatMap((vergadering) => {
    const gremium = bodies.get(vergadering.gremium);
    if (gremium === undefined || !gremia.has(gremium.code)) {
      return [];
    }
    const voorbeeld = vergadering.herkomst === 'voorbeeld';
    return {
      onderwerp: 'vergadering' as const,
      gemeente: gremium.gemeente,
      uid: uidVan(stand.traject.code, 'vergadering', vergadering.id),
      titel: metLabel(
        vergadering.besluitvormend ? gremium.naam : `${gremium.naam}, zonder besluiten`,
        voorbeeld,
      ),
      van: vergadering.dag,
      tot: vergadering.dag,
      status: statusVan(vergadering),
      volgnummer: nummers.vergadering(vergadering.id),
      omschrijving: omschrijf(
        uitleg(vergadering, eerdereDag(vergadering, dossier, stand.peildatum)),
        voorbeeld,
      ),
    };
  });
}

function statusVan({ staat }: Vergadering): Agendapunt['status'] {
  switch (staat) {
    case 'bevestigd':
    case 'verplaatst':
      return 'bevestigd';
    case 'voorlopig':
    case 'afgeleid':
      return 'voorlopig';
    case 'vervallen':
      return 'vervallen';
  }
}

function uitleg({ aanleverdag, staat }: Vergadering, eerder: Dag | null): readonly (string | null)[] {
  if (staat === 'vervallen') {
    return ['Deze vergadering is vervallen.'];
  }
  return [
    eerder === null ? null : `Verplaatst; eerst op ${formatDag(eerder)}.`,
    aanleverdag === null ? 'Aanleverdatum onbekend.' : `Aanleveren uiterlijk ${formatDag(aanleverdag)}.`,
    staat === 'afgeleid' ? 'Afgeleid uit de vergaderregel van dit gremium, niet bevestigd.' : null,
  ];
}

/** The day on which the meeting stood before, `null` when it never moved. */
function eerdereDag({ id, dag }: Vergadering, { vergaderFeiten }: Dossier, peildatum: Dag): Dag | null {
  const eerder = vergaderFeiten.filter(
    (feit) => feit.vergadering.id === id && feit.vergadering.dag !== dag && feit.herkomst.dag <= peildatum,
  );
  return eerder.at(-1)?.vergadering.dag ?? null;
}

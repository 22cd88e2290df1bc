import { mag } from '@routekaart/toegang';
import { type ReactNode, useState } from 'react';
import type { EigengremiumFragment, OpAgendaFragment, VastlegbaarFragment } from '../../../api/documenten.js';
import { Formulier } from '../../../onderdelen/formulier.js';
import { Keuzeveld } from '../../../onderdelen/keuzeveld.js';
import { useSessie } from '../../../sessie/sessie.js';
import { AGENDERING } from '../../../teksten/agendering.js';
import { agendazin, dagtekst } from './agendazin.js';
import { useAgendering } from './leg-agendering-vast.js';

interface Eigenschappen {
  readonly stuk: OpAgendaFragment;
  /** The body that must decide. */
  readonly station: VastlegbaarFragment;
  /** The same body with its meetings. */
  readonly gremium: EigengremiumFragment | null;
}

/** Whether the stuk is on the next agenda; who makes the agenda puts it there, or on a later one, or takes it off. */
export function OpAgenda({ stuk, station, gremium }: Eigenschappen): ReactNode {
  const { identiteit } = useSessie();
  const [gekozen, kies] = useState<string | null>(null);
  const { zetOp, haalVan } = useAgendering(station);
  const { volgendeVergadering: volgende, geagendeerdVoor } = stuk;
  const zin = agendazin(stuk);
  if (zin === null || volgende === null) return null;
  const { beheerrol } = station.besluitkeuze;
  const uitleg = <p>{zin}</p>;
  const onderwerp = { gemeente: station.gemeente?.code ?? null, beheerrol };
  if (!mag(identiteit, 'agendering-vastleggen', onderwerp)) return uitleg;

  const naam = AGENDERING.formulier(station.gremium.naam, station.mijlpaal);
  if (geagendeerdVoor !== null) {
    return (
      <Formulier naam={naam} knop={AGENDERING.haalVan(dagtekst(geagendeerdVoor))} stuur={haalVan}>
        {uitleg}
      </Formulier>
    );
  }
  const komend = [volgende, ...(gremium?.vergaderingen ?? []).filter((een) => isLater(een, volgende))];
  const vergadering = komend.find(({ id }) => id === gekozen) ?? volgende;
  return (
    <Formulier
      naam={naam}
      knop={AGENDERING.zetOp(dagtekst(vergadering))}
      stuur={() => zetOp(vergadering.id, dagtekst(vergadering))}
    >
      {uitleg}
      {komend.length === 1 ? null : (
        <Keuzeveld
          label={AGENDERING.welke}
          naam="vergadering"
          keuzes={komend.map((een) => [een.id, dagtekst(een)] as const)}
          gekozen={vergadering.id}
          zet={kies}
        />
      )}
    </Formulier>
  );
}

type Vergadering = EigengremiumFragment['vergaderingen'][number];

/** Whether this meeting comes after the next one, and decides. */
function isLater(een: Vergadering, volgende: NonNullable<OpAgendaFragment['volgendeVergadering']>): boolean {
  return een.id !== volgende.id && een.dag > volgende.dag && een.besluitvormend && een.staat !== 'vervallen';
}

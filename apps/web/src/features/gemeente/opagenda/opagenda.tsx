import { mag } from '@routekaart/toegang';
import type { ReactNode } from 'react';
import { useMutation } from 'urql';
import {
  LegAgenderingVastDocument,
  type OpAgendaFragment,
  TrekAgenderingInDocument,
  type VastlegbaarFragment,
} from '../../../api/documenten.js';
import { useWeergave } from '../../../kader/weergave.js';
import { Formulier } from '../../../onderdelen/formulier.js';
import { type Uitslag, uitslagVan } from '../../../onderdelen/uitslag.js';
import { useSessie } from '../../../sessie/sessie.js';
import { AGENDERING } from '../../../teksten/agendering.js';
import { agendazin, dagtekst } from './agendazin.js';

interface Eigenschappen {
  readonly stuk: OpAgendaFragment;
  /** The body that must decide. */
  readonly station: VastlegbaarFragment;
}

/** Whether the stuk is on the next agenda; who makes the agenda puts it there, or takes it off. */
export function OpAgenda({ stuk, station }: Eigenschappen): ReactNode {
  const { traject } = useWeergave();
  const { identiteit } = useSessie();
  const [, zetOp] = useMutation(LegAgenderingVastDocument);
  const [, haalVan] = useMutation(TrekAgenderingInDocument);
  const { volgendeVergadering, geagendeerdVoor } = stuk;
  const zin = agendazin(stuk);
  if (zin === null || volgendeVergadering === null) return null;
  const gemeente = station.gemeente?.code ?? null;
  const { beheerrol } = station.besluitkeuze;
  const uitleg = <p>{zin}</p>;
  if (!mag(identiteit, 'agendering-vastleggen', { gemeente, beheerrol })) return uitleg;

  const stuur = async (): Promise<Uitslag> => {
    const input = {
      traject,
      gemeente,
      mijlpaal: station.mijlpaal,
      station: station.station,
      sleutel: crypto.randomUUID(),
      verwachteVersie: station.versie,
    };
    if (geagendeerdVoor === null) {
      const { data, error } = await zetOp({ input: { ...input, vergadering: volgendeVergadering.id } });
      return uitslagVan(data?.recordAgendering, error);
    }
    const { data, error } = await haalVan({ input });
    return uitslagVan(data?.trekAgenderingIn, error);
  };
  return (
    <Formulier
      naam={AGENDERING.formulier(station.gremium.naam, station.mijlpaal)}
      knop={
        geagendeerdVoor === null
          ? AGENDERING.zetOp(dagtekst(volgendeVergadering))
          : AGENDERING.haalVan(dagtekst(geagendeerdVoor))
      }
      stuur={stuur}
    >
      {uitleg}
    </Formulier>
  );
}

import type { ReactNode } from 'react';
import { Dagveld } from '../../../onderdelen/dagveld.js';
import { tekstUit } from '../../../onderdelen/formulier.js';
import type { Raadscyclus } from '../afspraken/cyclusformulier.js';
import { VERGADERINGEN } from '../../../teksten/vergaderingen.js';

interface Eigenschappen {
  readonly cyclus: Pick<Raadscyclus, 'agendacommissie' | 'commissie'>;
}

/** The days of the commissies before a raad that moves with its cycle. */
export function Cyclusdagen({ cyclus }: Eigenschappen): ReactNode {
  return (
    <>
      <Dagveld
        label={VERGADERINGEN.dag.commissie}
        naam="commissie"
        begin={cyclus.commissie ?? ''}
        vrij={cyclus.commissie === null}
      />
      <Dagveld
        label={VERGADERINGEN.dag.agendacommissie}
        naam="agendacommissie"
        begin={cyclus.agendacommissie ?? ''}
        vrij={cyclus.agendacommissie === null}
      />
      <p className="rk-noot">{VERGADERINGEN.dag.cyclusnoot}</p>
    </>
  );
}

/** What the form says of a whole cycle; an empty day stays what it was. */
export function cyclusdagenUit(formulier: FormData): {
  readonly dag: string;
  readonly aanleverdag: string;
  readonly commissie: string | null;
  readonly agendacommissie: string | null;
} {
  const leegIsNiets = (naam: string): string | null => tekstUit(formulier, naam) || null;
  return {
    dag: tekstUit(formulier, 'dag'),
    aanleverdag: tekstUit(formulier, 'aanleverdag'),
    commissie: leegIsNiets('commissie'),
    agendacommissie: leegIsNiets('agendacommissie'),
  };
}

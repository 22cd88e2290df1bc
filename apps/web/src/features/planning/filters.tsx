import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { WeekplanningQuery } from '../../api/documenten.js';
import { useWeergave } from '../../kader/weergave.js';
import { Adreskeuze } from '../../onderdelen/adreskeuze.js';
import { Datumveld } from '../../onderdelen/datumveld.js';
import { PLANNING } from '../../teksten/planning.js';
import { TEKSTEN } from '../../teksten/teksten.js';
import { Weekkeuze } from './weekkeuze.js';

interface Eigenschappen {
  readonly mijlpalen: readonly { readonly nummer: number; readonly stuk: string }[];
  readonly gremia: readonly { readonly code: string; readonly naam: string }[];
  readonly activiteiten: WeekplanningQuery['traject']['activiteiten'];
  readonly werkgroepen: readonly { readonly code: string; readonly naam: string }[];
}

/** Which rows are shown: by mijlpaal, by who takes part, by who guides it, by week or from one day to another. The choice stands in the address. */
export function Filters({ mijlpalen, gremia, werkgroepen, activiteiten }: Eigenschappen): ReactNode {
  return (
    <form
      id="weken"
      className="rk-filters"
      aria-label={PLANNING.filter.formulier}
      onSubmit={(gebeurtenis) => gebeurtenis.preventDefault()}
    >
      <Adreskeuze
        naam="mijlpaal"
        label={TEKSTEN.mijlpaal}
        alles={TEKSTEN.alleMijlpalen}
        keuzes={mijlpalen.map(({ nummer, stuk }) => [String(nummer), `${String(nummer)}. ${stuk}`])}
      />
      <Adreskeuze
        naam="gremium"
        label={PLANNING.filter.gremium}
        alles={PLANNING.filter.alleGremia}
        keuzes={gremia.map(({ code, naam }) => [code, naam])}
      />
      <Adreskeuze
        naam="werkgroep"
        label={PLANNING.filter.werkgroep}
        alles={PLANNING.filter.alleWerkgroepen}
        keuzes={werkgroepen.map(({ code, naam }) => [code, naam])}
      />
      <Weekkeuze activiteiten={activiteiten} />
      <Dagkeuze naam="van" label={PLANNING.filter.vanaf} />
      <Dagkeuze naam="tot" label={PLANNING.filter.totEnMet} />
    </form>
  );
}

/** A day in the address; it takes the place of a week. */
function Dagkeuze({ naam, label }: { readonly naam: string; readonly label: string }): ReactNode {
  const [zoek] = useSearchParams();
  const { zet } = useWeergave();
  return (
    <Datumveld
      label={label}
      waarde={zoek.get(naam) ?? ''}
      zet={(waarde) => zet({ [naam]: waarde, week: '', vanaf: '' })}
    />
  );
}

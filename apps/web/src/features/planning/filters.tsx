import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useWeergave } from '../../kader/weergave.js';
import { Adreskeuze } from '../../onderdelen/adreskeuze.js';
import { Datumveld } from '../../onderdelen/datumveld.js';
import { PLANNING } from '../../teksten/planning.js';
import { TEKSTEN } from '../../teksten/teksten.js';

interface Eigenschappen {
  readonly mijlpalen: readonly { readonly nummer: number; readonly stuk: string }[];
  readonly gremia: readonly { readonly code: string; readonly naam: string }[];
  readonly werkgroepen: readonly { readonly code: string; readonly naam: string }[];
}

/** Which rows are shown: by mijlpaal, by who takes part, by who guides it, by week. The choice stands in the address. */
export function Filters({ mijlpalen, gremia, werkgroepen }: Eigenschappen): ReactNode {
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
      <Week naam="van" label={PLANNING.filter.vanaf} />
      <Week naam="tot" label={PLANNING.filter.totEnMet} />
    </form>
  );
}

function Week({ naam, label }: { readonly naam: string; readonly label: string }): ReactNode {
  const [zoek] = useSearchParams();
  const { zet } = useWeergave();
  return (
    <Datumveld
      label={label}
      waarde={zoek.get(naam) ?? ''}
      zet={(waarde) => zet({ [naam]: waarde, vanaf: '' })}
    />
  );
}

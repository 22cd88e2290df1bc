import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useWeergave } from '../../kader/weergave.js';
import { Datumveld } from '../../onderdelen/datumveld.js';
import { Veld } from '../../onderdelen/veld.js';

interface Eigenschappen {
  readonly mijlpalen: readonly { readonly nummer: number; readonly stuk: string }[];
  readonly gremia: readonly { readonly code: string; readonly naam: string }[];
}

/** Which rows are shown: by mijlpaal, by gremium, by week. The choice stands in the address. */
export function Filters({ mijlpalen, gremia }: Eigenschappen): ReactNode {
  return (
    <form
      className="rk-filters"
      aria-label="Filter de planning"
      onSubmit={(gebeurtenis) => gebeurtenis.preventDefault()}
    >
      <Keuze
        naam="mijlpaal"
        label="Mijlpaal"
        alles="Alle mijlpalen"
        keuzes={mijlpalen.map(({ nummer, stuk }) => [String(nummer), `${String(nummer)}. ${stuk}`])}
      />
      <Keuze
        naam="gremium"
        label="Gremium"
        alles="Alle gremia"
        keuzes={gremia.map(({ code, naam }) => [code, naam])}
      />
      <Week naam="van" label="Vanaf" />
      <Week naam="tot" label="Tot en met" />
    </form>
  );
}

interface Keuzelijst {
  readonly naam: string;
  readonly label: string;
  readonly alles: string;
  readonly keuzes: readonly (readonly [waarde: string, tekst: string])[];
}

function Keuze({ naam, label, alles, keuzes }: Keuzelijst): ReactNode {
  const [zoek] = useSearchParams();
  const { zet } = useWeergave();
  return (
    <Veld label={label}>
      {(id) => (
        <select
          id={id}
          className="utrecht-select utrecht-select--html-select"
          value={zoek.get(naam) ?? ''}
          onChange={({ target }) => zet({ [naam]: target.value, vanaf: '' })}
        >
          <option value="">{alles}</option>
          {keuzes.map(([waarde, tekst]) => (
            <option key={waarde} value={waarde}>
              {tekst}
            </option>
          ))}
        </select>
      )}
    </Veld>
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

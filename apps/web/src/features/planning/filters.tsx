import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useWeergave } from '../../kader/weergave.js';

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
      <Week naam="van" label="Vanaf week" />
      <Week naam="tot" label="Tot en met week" />
    </form>
  );
}

function Keuze({
  naam,
  label,
  alles,
  keuzes,
}: {
  readonly naam: string;
  readonly label: string;
  readonly alles: string;
  readonly keuzes: readonly (readonly [waarde: string, tekst: string])[];
}): ReactNode {
  const [zoek] = useSearchParams();
  const { zet } = useWeergave();
  return (
    <label className="rk-veld">
      <span>{label}</span>
      <select
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
    </label>
  );
}

function Week({ naam, label }: { readonly naam: string; readonly label: string }): ReactNode {
  const [zoek] = useSearchParams();
  const { zet } = useWeergave();
  return (
    <label className="rk-veld">
      <span>{label}</span>
      <input
        type="date"
        className="utrecht-textbox utrecht-textbox--html-input"
        value={zoek.get(naam) ?? ''}
        onChange={({ target }) => zet({ [naam]: target.value, vanaf: '' })}
      />
    </label>
  );
}

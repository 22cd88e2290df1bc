import { type FormEvent, type ReactNode, useState } from 'react';
import { Datumveld } from '../../onderdelen/datumveld.js';
import { Meldregel } from '../../onderdelen/meldregel.js';
import { Tekstveld } from '../../onderdelen/tekstveld.js';
import type { Uitslag } from '../../onderdelen/uitslag.js';
import { Veld } from '../../onderdelen/veld.js';
import { IMPORT } from '../../teksten/import.js';
import type { Importbediening } from './gebruik-import.js';
import type { Opdracht } from './opdracht.js';

interface Eigenschappen {
  readonly bediening: Importbediening;
  readonly opdracht: Opdracht;
  /** What no field says. */
  readonly overig: Uitslag | null;
  readonly mijlpalen: readonly { readonly nummer: number; readonly naam: string }[];
}

/** Under which name, and why, the planning is recorded: all of it, or nothing. */
export function Editieformulier({ bediening, opdracht, overig, mijlpalen }: Eigenschappen): ReactNode {
  const { stand, wijzig, legVast } = bediening;
  const [naam, zetNaam] = useState(opdracht.naam);
  const [reden, zetReden] = useState(opdracht.reden);
  const [zonderReden, zetZonderReden] = useState(false);
  const verstuur = (gebeurtenis: FormEvent): void => {
    gebeurtenis.preventDefault();
    const isZonder = reden.trim() === '';
    zetZonderReden(isZonder);
    if (!stand.kanVastgelegd) wijzig({ naam, reden });
    else if (!isZonder) legVast({ naam, reden });
  };
  return (
    <form className="rk-formulier" aria-label={IMPORT.vastleggen.formulier} onSubmit={verstuur}>
      <Tabelmijlpalen bediening={bediening} opdracht={opdracht} mijlpalen={mijlpalen} />
      <Tekstveld label={IMPORT.vastleggen.naam} plaats="editie.naam" waarde={naam} zet={zetNaam} verplicht />
      <Datumveld
        label={IMPORT.vastleggen.bijgewerkt}
        plaats="editie.bijgewerktTotEnMet"
        waarde={opdracht.bijgewerktTotEnMet || (stand.planimport?.editie.bijgewerktTotEnMet ?? '')}
        zet={(dag) => wijzig({ bijgewerktTotEnMet: dag })}
      />
      <Tekstveld
        label={IMPORT.vastleggen.reden}
        plaats="editie.reden"
        waarde={reden}
        zet={zetReden}
        fout={zonderReden ? IMPORT.vastleggen.redenOntbreekt : undefined}
      />
      <label className="rk-vink">
        <input
          type="checkbox"
          checked={opdracht.laatVervallen}
          onChange={({ target }) => wijzig({ laatVervallen: target.checked })}
        />
        {IMPORT.vastleggen.laatVervallen}
      </label>
      <button
        type="submit"
        className="utrecht-button utrecht-button--primary-action"
        disabled={stand.bezig !== null}
      >
        {stand.kanVastgelegd ? IMPORT.vastleggen.legVast : IMPORT.vastleggen.controleerOpnieuw}
      </button>
      {stand.kanVastgelegd || stand.planimport === null || stand.uitslag !== null ? null : (
        <p>{IMPORT.vastleggen.niets}</p>
      )}
      {stand.planimport === null ? null : <Meldregel uitslag={overig} />}
    </form>
  );
}

/** To which mijlpaal each table belongs, where the document does not tell. */
function Tabelmijlpalen({ bediening, opdracht, mijlpalen }: Omit<Eigenschappen, 'overig'>): ReactNode {
  const { stand, wijzig } = bediening;
  const isGevraagd = stand.uitslag?.veld?.startsWith('mijlpalen') === true;
  if (!isGevraagd && opdracht.mijlpalen.size === 0) return null;
  const tabellen = stand.keuring?.tabellen.filter(({ soort }) => soort === 'planning') ?? [];
  return tabellen.map(({ nummer, titel }) => (
    <Veld
      key={nummer}
      label={`${IMPORT.vastleggen.mijlpaalVan(nummer)}${titel === '' ? '' : `, ${titel}`}`}
      fout={isGevraagd && !opdracht.mijlpalen.has(nummer) ? IMPORT.vastleggen.kiesMijlpaal : undefined}
    >
      {(id, melding) => (
        <select
          id={id}
          aria-invalid={melding !== undefined}
          aria-describedby={melding}
          className="utrecht-select utrecht-select--html-select"
          value={opdracht.mijlpalen.get(nummer) ?? ''}
          onChange={({ target }) => {
            const gekozen = new Map(opdracht.mijlpalen);
            if (target.value === '') gekozen.delete(nummer);
            else gekozen.set(nummer, Number(target.value));
            wijzig({ mijlpalen: gekozen });
          }}
        >
          <option value="">{IMPORT.vastleggen.zoalsDocument}</option>
          {mijlpalen.map((mijlpaal) => (
            <option key={mijlpaal.nummer} value={mijlpaal.nummer}>
              {mijlpaal.nummer}. {mijlpaal.naam}
            </option>
          ))}
        </select>
      )}
    </Veld>
  ));
}

import { type ReactNode, useId } from 'react';
import type { ScenariosQuery } from '../../../api/documenten.js';
import { dagVanMoment } from '../../../onderdelen/dag-van-moment.js';
import { Dag } from '../../../onderdelen/trajectkop.js';
import { Toepassen } from '../toepassen/toepassen.js';
import { SCENARIOS } from '../../../teksten/scenarios.js';
import { Intrekken } from './intrekken.js';

interface Eigenschappen {
  readonly scenario: ScenariosQuery['scenarios'][number];
  readonly gekozen: boolean;
  /** As many as can be compared have been chosen already. */
  readonly vol: boolean;
  readonly kies: (gekozen: boolean) => void;
  readonly open: () => void;
  readonly versie: number;
  /** This reader made it another versie. */
  readonly vastgelegd: (versie: number) => void;
  readonly mag: { readonly intrekken: boolean; readonly toepassen: boolean };
}

/** One kept scenario: what it is about, by whom, and what can be done with it. */
export function Scenariokaart({
  scenario,
  gekozen,
  vol,
  kies,
  open,
  versie,
  vastgelegd,
  mag,
}: Eigenschappen): ReactNode {
  const id = useId();
  const { code, naam, toelichting, maatregelen, herkomst } = scenario;
  return (
    <li className="rk-kaart">
      <h3 className="utrecht-heading-3">
        {code}. {naam}
      </h3>
      {toelichting === '' ? null : <p>{toelichting}</p>}
      <ol className="rk-lijst">
        {maatregelen.map(({ tekst }, plaats) => (
          <li key={plaats}>{tekst}</li>
        ))}
      </ol>
      <p className="rk-noot">
        {SCENARIOS.bewaardDoor(herkomst.door)} <Dag dag={dagVanMoment(herkomst.op)} />
      </p>
      <p className="rk-knoppen">
        <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={open}>
          {SCENARIOS.open}
          <span className="rk-onzichtbaar"> {naam}</span>
        </button>
        <span className="rk-vinkje">
          <input
            id={id}
            type="checkbox"
            checked={gekozen}
            disabled={vol && !gekozen}
            onChange={({ target }) => kies(target.checked)}
          />
          <label htmlFor={id}>
            {SCENARIOS.vergelijk}
            <span className="rk-onzichtbaar"> {naam}</span>
          </label>
        </span>
      </p>
      {mag.toepassen ? <Toepassen scenario={scenario} versie={versie} vastgelegd={vastgelegd} /> : null}
      {mag.intrekken ? <Intrekken scenario={code} versie={versie} vastgelegd={vastgelegd} /> : null}
    </li>
  );
}

import type { Berekening, Weigering } from '@routekaart/route';
import { maatregeltekst } from '@routekaart/traject';
import type { ReactNode } from 'react';
import { MAATREGELEN } from '../../../teksten/maatregelen.js';
import { Keuzeveld } from './keuzeveld.js';
import { SOORTOPTIES } from './opties.js';
import type { Rij, Waarden } from '../../../onderdelen/maatregel/rij.js';
import { maatregelUit } from './rij.js';
import { SOORTEN, type Veldnaam, isSoort } from '../../../onderdelen/maatregel/soorten.js';
import { Veldinvoer } from './veldinvoer.js';
import { Datumtekst } from '../../../onderdelen/datumtekst.js';

interface Eigenschappen {
  readonly nummer: number;
  readonly rij: Rij;
  readonly berekening: Berekening;
  /** Why this measure cannot be, and the field where that is to be mended. */
  readonly geweigerd: Weigering | undefined;
  readonly zet: (rij: Rij) => void;
  readonly verwijder: () => void;
}

/** One measure, typed: what it is, what it is about, and at the field what is wrong with it. */
export function Maatregelrij({
  nummer,
  rij,
  berekening,
  geweigerd,
  zet,
  verwijder,
}: Eigenschappen): ReactNode {
  const { soort, waarden } = rij;
  const { velden: alle = [], vrij = [], pasNa = {} } = soort === null ? {} : SOORTEN[soort];
  const velden = alle.filter((veld) => {
    const eerst = pasNa[veld];
    return eerst === undefined || waarden[eerst] !== undefined;
  });
  const bijVeld = velden.some((veld) => veld === geweigerd?.veld);
  const maatregel = maatregelUit(rij);
  return (
    <li>
      <fieldset className="rk-maatregel">
        <legend>
          {nummer}.{' '}
          <Datumtekst>
            {maatregel === null ? MAATREGELEN.nogNietAf : maatregeltekst(maatregel, berekening.stand)}
          </Datumtekst>
        </legend>
        <Keuzeveld
          label={MAATREGELEN.maatregel}
          waarde={soort ?? ''}
          opties={SOORTOPTIES}
          zet={(nieuw) => zet(isSoort(nieuw) ? { soort: nieuw, waarden } : { soort: null, waarden })}
          fout={bijVeld ? undefined : geweigerd?.melding}
        />
        {velden.map((veld) => (
          <Veldinvoer
            key={veld}
            veld={veld}
            leeg={leegVan(veld, soort, vrij)}
            waarde={waarden[veld] ?? ''}
            zet={(waarde) => zet({ soort, waarden: metWaarde(waarden, veld, waarde) })}
            fout={geweigerd?.veld === veld ? geweigerd.melding : undefined}
            berekening={berekening}
          />
        ))}
        <button type="button" className="utrecht-button utrecht-button--subtle" onClick={verwijder}>
          {MAATREGELEN.verwijder}
          <span className="rk-onzichtbaar">{MAATREGELEN.over(nummer)}</span>
        </button>
      </fieldset>
    </li>
  );
}

/** That something must be chosen, that it holds everywhere, or that there is none. */
function leegVan(veld: Veldnaam, soort: Rij['soort'], vrij: readonly Veldnaam[]): string {
  if (!vrij.includes(veld)) return MAATREGELEN.kies;
  return veld === 'gemeente' && soort !== 'reces' ? MAATREGELEN.overal : MAATREGELEN.geenKeuze;
}

function metWaarde(waarden: Waarden, veld: Veldnaam, waarde: string): Waarden {
  const { [veld]: _eerder, ...rest } = waarden;
  return waarde === '' ? rest : { ...rest, [veld]: waarde };
}

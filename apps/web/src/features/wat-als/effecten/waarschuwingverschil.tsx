import { formatIso } from '@routekaart/kalender';
import { type Waarschuwing, type WatAls, waarschuwingsverschil } from '@routekaart/route';
import { type ReactNode, memo } from 'react';
import type { MeldingFragment } from '../../../api/documenten.js';
import { Leeg } from '../../../onderdelen/bericht.js';
import { Waarschuwingenlijst } from '../../../onderdelen/waarschuwingenlijst.js';
import { WAT_ALS } from '../../../teksten/wat-als.js';
import { Wijzigingen } from './wijzigingen.js';

/** How many warnings stand here at once: more of them are counted. */
const HOOGSTENS = 20;

/** Which warnings the measures take away, and which they bring, and which they change. */
export const Waarschuwingverschil = memo(function Waarschuwingverschil({
  watAls,
}: {
  readonly watAls: WatAls;
}): ReactNode {
  const { verdwenen, verschenen, gewijzigd } = waarschuwingsverschil(watAls);
  return (
    <>
      <div className="rk-kolommen">
        <Deel
          titel={WAT_ALS.waarschuwingen.verdwijnen}
          leeg={WAT_ALS.waarschuwingen.geenVerdwijnt}
          lijst={verdwenen}
        />
        <Deel
          titel={WAT_ALS.waarschuwingen.erbij}
          leeg={WAT_ALS.waarschuwingen.geenErbij}
          lijst={verschenen}
        />
      </div>
      <Wijzigingen lijst={gewijzigd} hoogstens={HOOGSTENS} />
    </>
  );
});

interface Eigenschappen {
  readonly titel: string;
  readonly leeg: string;
  readonly lijst: readonly Waarschuwing[];
}

function Deel({ titel, leeg, lijst }: Eigenschappen): ReactNode {
  return (
    <section aria-label={titel}>
      <h2 className="utrecht-heading-2">{titel}</h2>
      {lijst.length === 0 ? (
        <Leeg>{leeg}</Leeg>
      ) : (
        <>
          <Waarschuwingenlijst waarschuwingen={lijst.slice(0, HOOGSTENS).map(naarMelding)} />
          {lijst.length <= HOOGSTENS ? null : <p>{WAT_ALS.waarschuwingen.enNog(lijst.length - HOOGSTENS)}</p>}
        </>
      )}
    </section>
  );
}

/** What would be has not been answered by anybody. */
function naarMelding({ sleutel, melding, uiterlijk }: Waarschuwing): MeldingFragment {
  return {
    sleutel,
    melding,
    uiterlijk: uiterlijk === null ? null : formatIso(uiterlijk),
    status: 'OPEN',
    afhandeling: null,
    gevolgen: [],
  };
}

import type { ReactNode } from 'react';
import type { MeldingFragment, WatAlsQuery } from '../../api/documenten.js';
import { Leeg } from '../../onderdelen/bericht.js';
import { Waarschuwingenlijst } from '../../onderdelen/waarschuwingenlijst.js';

/** Which warnings the measure takes away, and which it brings. */
export function Waarschuwingverschil({
  uitkomst: { verdwenen, verschenen },
}: {
  readonly uitkomst: WatAlsQuery['watAls'];
}): ReactNode {
  return (
    <div className="rk-kolommen">
      <Deel titel="Waarschuwingen die verdwijnen" leeg="Er verdwijnt geen waarschuwing." lijst={verdwenen} />
      <Deel titel="Waarschuwingen die erbij komen" leeg="Er komt geen waarschuwing bij." lijst={verschenen} />
    </div>
  );
}

interface Eigenschappen {
  readonly titel: string;
  readonly leeg: string;
  readonly lijst: readonly MeldingFragment[];
}

function Deel({ titel, leeg, lijst }: Eigenschappen): ReactNode {
  return (
    <section aria-label={titel}>
      <h2 className="utrecht-heading-2">{titel}</h2>
      {lijst.length === 0 ? <Leeg>{leeg}</Leeg> : <Waarschuwingenlijst waarschuwingen={lijst} />}
    </section>
  );
}

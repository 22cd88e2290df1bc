import type { Berekening } from '@routekaart/route';
import { type ReactNode, useState } from 'react';
import { Datumveld } from '../../../onderdelen/datumveld.js';
import { Veld } from '../../../onderdelen/veld.js';
import { MAATREGELEN } from '../../../teksten/maatregelen.js';
import { Keuzeveld } from './keuzeveld.js';
import { optiesVan, vergaderingenVan } from './opties.js';
import type { Veldnaam } from '../../../onderdelen/maatregel/soorten.js';

interface Eigenschappen {
  readonly veld: Veldnaam;
  /** What a choice says as long as nothing is chosen. */
  readonly leeg: string;
  readonly waarde: string;
  readonly zet: (waarde: string) => void;
  readonly fout: string | undefined;
  readonly berekening: Berekening;
}

/** One field of a measure: a choice, a day or a number. */
export function Veldinvoer({ veld, leeg, waarde, zet, fout, berekening }: Eigenschappen): ReactNode {
  const gegevens = { label: MAATREGELEN.velden[veld], waarde, zet, fout };
  const opties = optiesVan(veld, berekening);
  if (opties !== null) {
    return <Keuzeveld {...gegevens} opties={opties} leeg={leeg} />;
  }
  if (veld === 'vergadering') return <Vergaderingveld {...gegevens} berekening={berekening} />;
  return GETALLEN.has(veld) ? <Getalveld {...gegevens} /> : <Datumveld {...gegevens} />;
}

/** What is typed as a whole number. */
const GETALLEN: ReadonlySet<Veldnaam> = new Set([
  'dagen',
  'nodig',
  'verwerking',
  'toetswerkdagen',
  'minimaalDagen',
  'weken',
  'weekdag',
]);

type Gegevens = Pick<Eigenschappen, 'waarde' | 'zet' | 'fout'> & { readonly label: string };

/** First the body, then one of its meetings: all meetings together are too many to choose from. */
function Vergaderingveld({
  berekening,
  ...gegevens
}: Gegevens & Pick<Eigenschappen, 'berekening'>): ReactNode {
  const { stand } = berekening;
  const eigen = stand.vergaderingen.find(({ id }) => id === gegevens.waarde)?.gremium;
  const [gekozen, zetGekozen] = useState('');
  const gremium = eigen ?? gekozen;
  return (
    <>
      <Keuzeveld
        label={MAATREGELEN.velden.gremium}
        waarde={gremium}
        opties={optiesVan('gremium', berekening) ?? []}
        zet={(nieuw) => {
          zetGekozen(nieuw);
          gegevens.zet('');
        }}
        fout={undefined}
      />
      <Keuzeveld {...gegevens} opties={vergaderingenVan(gremium, berekening)} />
    </>
  );
}

function Getalveld({ label, waarde, zet, fout }: Gegevens): ReactNode {
  return (
    <Veld label={label} fout={fout}>
      {(id, melding) => (
        <input
          id={id}
          type="number"
          step={1}
          className="utrecht-textbox utrecht-textbox--html-input"
          value={waarde}
          aria-invalid={melding !== undefined}
          aria-describedby={melding}
          onChange={({ target }) => zet(target.value)}
        />
      )}
    </Veld>
  );
}

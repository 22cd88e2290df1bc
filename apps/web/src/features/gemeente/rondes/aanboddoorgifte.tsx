import type { ReactNode } from 'react';
import type { RondeFragment } from '../../../api/documenten.js';
import { Dagveld } from '../../../onderdelen/dagveld.js';
import { Formulier, tekstUit } from '../../../onderdelen/formulier.js';
import { useSessie } from '../../../sessie/sessie.js';
import { RONDES } from '../../../teksten/rondes.js';
import { useLegAanbodVast } from './leg-aanbod-vast.js';
import { type Gemeente, titelVan } from './rondes.js';

interface Eigenschappen {
  readonly ronde: RondeFragment;
  readonly gemeente: Gemeente;
}

/** On which day the gemeentesecretaris passed the letter on to the griffier (bron 004). */
export function Aanboddoorgifte({ ronde, gemeente }: Eigenschappen): ReactNode {
  const { vandaag } = useSessie();
  const { legVast, begin } = useLegAanbodVast(ronde, gemeente);
  return (
    <Formulier
      naam={RONDES.aanbod.doorgeven(titelVan(ronde))}
      knop={RONDES.aanbod.geefDoor}
      stuur={(formulier) => legVast({ handeling: 'DOORGEVEN', dag: tekstUit(formulier, 'dag') })}
      bijInvullen={begin}
    >
      <Dagveld label={RONDES.aanbod.dagVanDoorgeven} naam="dag" begin={vandaag} />
    </Formulier>
  );
}

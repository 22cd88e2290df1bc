import type { ReactNode } from 'react';
import type { RondeFragment } from '../../../api/documenten.js';
import { Formulier, tekstUit } from '../../../onderdelen/formulier.js';
import { Dagveld } from '../../../onderdelen/dagveld.js';
import { useSessie } from '../../../sessie/sessie.js';
import { RONDES } from '../../../teksten/rondes.js';
import { TEKSTEN } from '../../../teksten/teksten.js';
import { useLegAanbodVast } from './leg-aanbod-vast.js';
import { type Gemeente, titelVan } from './rondes.js';

interface Eigenschappen {
  readonly ronde: RondeFragment;
  readonly gemeente: Gemeente;
}

/** On which day the letter with the offer went out to this gemeente. */
export function Aanbodverzending({ ronde, gemeente }: Eigenschappen): ReactNode {
  const { vandaag } = useSessie();
  const { legVast, begin } = useLegAanbodVast(ronde, gemeente);
  return (
    <Formulier
      naam={RONDES.aanbod.verzenden(titelVan(ronde))}
      knop={TEKSTEN.legVast}
      stuur={(formulier) => legVast({ handeling: 'VERZENDEN', dag: tekstUit(formulier, 'dag') })}
      bijInvullen={begin}
    >
      <Dagveld label={RONDES.aanbod.dagVanBrief} naam="dag" begin={vandaag} />
    </Formulier>
  );
}

import { type ReactNode, useState } from 'react';
import type { Aanbodstatus, RondeFragment } from '../../../api/documenten.js';
import { Formulier, tekstUit } from '../../../onderdelen/formulier.js';
import { Dagveld } from '../../../onderdelen/dagveld.js';
import { Invoerveld } from '../../../onderdelen/invoerveld.js';
import { Keuzeveld } from '../../../onderdelen/keuzeveld.js';
import { useSessie } from '../../../sessie/sessie.js';
import { RONDES } from '../../../teksten/rondes.js';
import { TEKSTEN } from '../../../teksten/teksten.js';
import { useLegAanbodVast } from './leg-aanbod-vast.js';
import { type Gemeente, titelVan } from './rondes.js';

interface Eigenschappen {
  readonly ronde: RondeFragment;
  readonly gemeente: Gemeente;
  readonly status: Aanbodstatus;
}

const { AANVAARDEN, AFWIJZEN } = RONDES.aanbod.keuzes;

/** What the gemeente says to the offer; an answer can be changed into the other one. */
export function Aanbodantwoord({ ronde, gemeente, status }: Eigenschappen): ReactNode {
  const { vandaag } = useSessie();
  const [keuze, zetKeuze] = useState('AANVAARDEN');
  const { legVast, begin } = useLegAanbodVast(ronde, gemeente);
  const keuzes = [
    ...(status === 'AANVAARD' ? [] : [['AANVAARDEN', AANVAARDEN] as const]),
    ...(status === 'AFGEWEZEN' ? [] : [['AFWIJZEN', AFWIJZEN] as const]),
  ];
  const [handeling = 'AANVAARDEN'] = keuzes.find(([een]) => een === keuze) ?? keuzes[0] ?? [];
  return (
    <Formulier
      naam={RONDES.aanbod.antwoorden(titelVan(ronde))}
      knop={TEKSTEN.legVast}
      stuur={(formulier) => {
        const sessies = tekstUit(formulier, 'sessies');
        const toelichting = tekstUit(formulier, 'toelichting');
        return legVast({
          handeling,
          dag: tekstUit(formulier, 'dag'),
          sessies: sessies === '' ? null : Number(sessies),
          toelichting: toelichting === '' ? null : toelichting,
        });
      }}
      bijInvullen={begin}
    >
      <Keuzeveld
        label={RONDES.aanbod.watZegtU}
        naam="handeling"
        keuzes={keuzes}
        gekozen={handeling}
        zet={zetKeuze}
      />
      <Dagveld label={RONDES.aanbod.opWelkeDag} naam="dag" begin={vandaag} />
      {handeling === 'AANVAARDEN' ? (
        <Invoerveld label={RONDES.aanbod.hoeveelSessies} naam="sessies" soort="number" vrij />
      ) : null}
      <Invoerveld label={RONDES.aanbod.toelichting} naam="toelichting" vrij />
    </Formulier>
  );
}

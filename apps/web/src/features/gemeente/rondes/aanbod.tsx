import { dagVan, formatDag } from '@routekaart/kalender';
import { AANBODHOUDERS } from '@routekaart/route';
import { mag } from '@routekaart/toegang';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { AanbodDocument, type AanbodQuery, type RondeFragment } from '../../../api/documenten.js';
import { useWeergave } from '../../../kader/weergave.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Datumtekst } from '../../../onderdelen/datumtekst.js';
import { useSessie } from '../../../sessie/sessie.js';
import { RONDES } from '../../../teksten/rondes.js';
import { Aanbodantwoord } from './aanbodantwoord.js';
import { Aanboddoorgifte } from './aanboddoorgifte.js';
import { Aanbodverzending } from './aanbodverzending.js';
import { Feit } from '../feit.js';
import type { Gemeente } from './rondes.js';

export type Gemeenteaanbod = AanbodQuery['aanbiedingen'][number];

interface Eigenschappen {
  readonly ronde: RondeFragment;
  readonly gemeente: Gemeente;
}

/** The offer of one round to this gemeente: where it stands, and what the reader can record about it. */
export function Aanbod({ ronde, gemeente }: Eigenschappen): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const { identiteit } = useSessie();
  const antwoord = useQuery({
    query: AanbodDocument,
    variables: { traject, activiteit: ronde.code, peildatum, bekend },
  });
  const onderwerp = { gemeente: gemeente.code, beheerrol: null };
  return (
    <Antwoord wat={RONDES.aanbod.wat} antwoord={antwoord}>
      {({ aanbiedingen }) => {
        const aanbod = aanbiedingen.find((een) => een.gemeente.code === gemeente.code);
        if (aanbod === undefined) return null;
        const isVerzonden = aanbod.status !== 'NIET_VERZONDEN';
        return (
          <>
            <Feiten aanbod={aanbod} ronde={ronde} />
            {!isVerzonden && mag(identiteit, 'aanbod-verzenden', onderwerp) ? (
              <Aanbodverzending ronde={ronde} gemeente={gemeente} />
            ) : null}
            {aanbod.status === 'GEEN_REACTIE' && mag(identiteit, 'aanbod-doorgeven', onderwerp) ? (
              <Aanboddoorgifte ronde={ronde} gemeente={gemeente} />
            ) : null}
            {isVerzonden && mag(identiteit, 'aanbod-beantwoorden', onderwerp) ? (
              <Aanbodantwoord ronde={ronde} gemeente={gemeente} status={aanbod.status} />
            ) : null}
          </>
        );
      }}
    </Antwoord>
  );
}

interface Feiteigenschappen {
  readonly aanbod: Gemeenteaanbod;
  readonly ronde: RondeFragment;
}

function Feiten({ aanbod, ronde }: Feiteigenschappen): ReactNode {
  const { status, verzonden, beantwoord, werkdagen, minimumUren } = aanbod;
  const dag = beantwoord ?? aanbod.doorgegeven ?? verzonden;
  const houder = aanbod.keten.length === 0 ? null : houdernaam(aanbod.houder);
  const stand = RONDES.aanbod.standen[status];
  const minimum = [
    aanbod.minimumSessies === null ? null : RONDES.sessies(aanbod.minimumSessies),
    minimumUren === null ? null : RONDES.uren(minimumUren),
  ].filter((deel) => deel !== null);
  const gewenst = aanbod.sessies === null ? null : RONDES.sessies(aanbod.sessies);
  return (
    <dl className="rk-feiten">
      <Feit naam={RONDES.wanneer}>
        <Datumtekst>{ronde.datum.tekst === '' ? RONDES.geenDag : ronde.datum.tekst}</Datumtekst>
      </Feit>
      <Feit naam={RONDES.aanbod.stand}>
        <Datumtekst>{dag === null ? stand : `${stand}, ${formatDag(dagVan(dag))}`}</Datumtekst>
      </Feit>
      {werkdagen === null ? null : (
        <Feit naam={RONDES.aanbod.werkdagen}>
          {werkdagen < 0 ? RONDES.aanbod.naDeRonde : aanbod.werkdagenTekst}
        </Feit>
      )}
      {aanbod.keten.length < 2 ? null : (
        <Feit naam={RONDES.aanbod.keten}>
          <Datumtekst>{aanbod.keten.map(schakelzin).join('; ')}</Datumtekst>
        </Feit>
      )}
      {houder === null ? null : <Feit naam={RONDES.aanbod.wieNu}>{houder}</Feit>}
      {minimum.length === 0 ? null : <Feit naam={RONDES.minimum}>{minimum.join(', ')}</Feit>}
      {gewenst === null ? null : (
        <Feit naam={RONDES.aanbod.gewenst}>
          {aanbod.haaltMinimum === false ? RONDES.aanbod.teWeinig(gewenst) : gewenst}
        </Feit>
      )}
    </dl>
  );
}

function schakelzin({ handeling, dag, werkdagenTekst }: Gemeenteaanbod['keten'][number]): string {
  return RONDES.aanbod.schakel(RONDES.aanbod.schakels[handeling], formatDag(dagVan(dag)), werkdagenTekst);
}

/** Who must act now, in words; `null` when nobody must. */
function houdernaam(houder: string | null): string | null {
  return AANBODHOUDERS.flatMap((een) => (een === houder ? RONDES.aanbod.houders[een] : []))[0] ?? null;
}

import { type ReactNode, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import {
  type RoutekaartFragment,
  type RoutekaartrijFragment,
  RoutekaartrijenDocument,
  type StadiaQuery,
  StelRoutekaartVastDocument,
} from '../../../api/documenten.js';
import { useBevestiging } from '../../../kader/bevestiging.js';
import { useWeergave } from '../../../kader/weergave.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { useBegonnen } from '../../../onderdelen/begonnen.js';
import { Dagveld } from '../../../onderdelen/dagveld.js';
import { Formulier, tekstUit } from '../../../onderdelen/formulier.js';
import { Invoerveld } from '../../../onderdelen/invoerveld.js';
import { Keuzeveld } from '../../../onderdelen/keuzeveld.js';
import { type Uitslag, uitslagVan } from '../../../onderdelen/uitslag.js';
import { useSessie } from '../../../sessie/sessie.js';
import { TEKSTEN } from '../../../teksten/teksten.js';
import { VERSCHIL } from '../../../teksten/verschil.js';
import { rijinvoerVan } from './rijinvoer.js';

const TEKST = VERSCHIL.routekaarten.goedkeuring;

interface Eigenschappen {
  readonly routekaart: RoutekaartFragment;
  /** The bodies in whose name the reader approves. */
  readonly gremia: readonly Pick<StadiaQuery['traject']['gremia'][number], 'code' | 'naam'>[];
  /** The version of the traject. */
  readonly versie: number;
}

/** That a body approved a routekaart: a new one beside it with the same rows, as they are looked up here. */
export function Goedkeuring(eigenschappen: Eigenschappen): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const overslaan = eigenschappen.routekaart.nummer - 1;
  const antwoord = useQuery({
    query: RoutekaartrijenDocument,
    variables: { traject, overslaan, peildatum, bekend },
  });
  return (
    <Antwoord wat={TEKST.wat} antwoord={antwoord}>
      {({ routekaarten: [gevonden] }) =>
        gevonden === undefined ? null : <Goedkeurformulier {...eigenschappen} rijen={gevonden.rijen} />
      }
    </Antwoord>
  );
}

function Goedkeurformulier({
  routekaart: { naam },
  gremia,
  versie: huidig,
  rijen,
}: Eigenschappen & { readonly rijen: readonly RoutekaartrijFragment[] }): ReactNode {
  const { traject } = useWeergave();
  const { vandaag } = useSessie();
  const [gremium, zetGremium] = useState(gremia[0]?.code ?? '');
  const { versie, begin, rond } = useBegonnen(huidig);
  const bevestig = useBevestiging();
  const [, stelVast] = useMutation(StelRoutekaartVastDocument);

  const stuur = async (formulier: FormData): Promise<Uitslag> => {
    const { data, error } = await stelVast({
      input: {
        traject,
        naam: tekstUit(formulier, 'naam'),
        gremium,
        dag: tekstUit(formulier, 'dag'),
        reden: tekstUit(formulier, 'reden'),
        rijen: rijen.map(rijinvoerVan),
        sleutel: crypto.randomUUID(),
        verwachteVersie: versie,
      },
    });
    const antwoord = data?.stelRoutekaartVast;
    if (antwoord?.__typename === 'RoutekaartVastgesteld') {
      bevestig({ tekst: TEKST.vastgelegd(antwoord.routekaart.tekst), ongedaan: null });
    }
    return rond(uitslagVan(antwoord, error));
  };
  return (
    <>
      <p>{TEKST.uitleg(rijen.length)}</p>
      <Formulier naam={TEKST.formulier(naam)} knop={TEKST.knop} stuur={stuur} bijInvullen={begin}>
        {gremia.length === 1 ? null : (
          <Keuzeveld
            label={TEKST.wie}
            naam="gremium"
            keuzes={gremia.map(({ code, naam: gremiumnaam }) => [code, gremiumnaam] as const)}
            gekozen={gremium}
            zet={zetGremium}
          />
        )}
        <Dagveld label={TEKST.dag} naam="dag" begin={vandaag} />
        <Invoerveld label={TEKST.naam} naam="naam" begin={TEKST.nieuweNaam(naam)} />
        <Invoerveld label={TEKSTEN.waarom} naam="reden" />
      </Formulier>
    </>
  );
}

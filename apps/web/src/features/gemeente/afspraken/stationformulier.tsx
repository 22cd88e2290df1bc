import { type ReactNode, useState } from 'react';
import { useMutation } from 'urql';
import {
  type EigengremiumFragment,
  type GemeenteRouteQuery,
  LegLokaalStationVastDocument,
} from '../../../api/documenten.js';
import { useWeergave } from '../../../kader/weergave.js';
import { useBegonnen } from '../../../onderdelen/begonnen.js';
import { Formulier, tekstUit } from '../../../onderdelen/formulier.js';
import { Invoerveld } from '../../../onderdelen/invoerveld.js';
import { Keuzeveld } from '../../../onderdelen/keuzeveld.js';
import { type Uitslag, uitslagVan } from '../../../onderdelen/uitslag.js';
import { AFSPRAKEN } from '../../../teksten/afspraken.js';
import { TEKSTEN } from '../../../teksten/teksten.js';
import { BEDOELINGEN, FASEN, type LokaalStation, NIEUW, plaatsUit, stationcode } from './stationinvoer.js';
import type { Eigenstation } from './stations.js';

interface Eigenschappen {
  readonly gemeente: string;
  /** The version of the traject. */
  readonly versie: number;
  readonly mijlpalen: GemeenteRouteQuery['gemeenteRoute']['mijlpalen'];
  /** Those of the gemeente. */
  readonly gremia: readonly EigengremiumFragment[];
  /** The local stations of the gemeente that the reader may take out. */
  readonly lokaal: readonly LokaalStation[];
  /** The stations before which the reader may plug in another. */
  readonly eigen: readonly Eigenstation[];
}

const { station: STATION } = AFSPRAKEN;
const ERBIJ = '';
const ALLE = '';
const ALS_ANDERS = '';
const GEEN_FASE = '';
const MANDATEN = [
  ['ADVISEERT', STATION.mandaten.ADVISEERT],
  ['BESLUIT', STATION.mandaten.BESLUIT],
] as const;

/** Plugs a station into the strook of a gemeente, or takes one out with a reason. */
export function Stationformulier(eigenschappen: Eigenschappen): ReactNode {
  const { gemeente, mijlpalen, lokaal } = eigenschappen;
  const { traject } = useWeergave();
  const { versie, begin, rond } = useBegonnen(eigenschappen.versie);
  const [gekozen, zetWat] = useState(ERBIJ);
  const [mijlpaal, zetMijlpaal] = useState(ALLE);
  const [, legVast] = useMutation(LegLokaalStationVastDocument);
  const wat = lokaal.some(({ station }) => station === gekozen) ? gekozen : ERBIJ;

  const stuur = async (formulier: FormData): Promise<Uitslag> => {
    const [bron, reden] = [tekstUit(formulier, 'bron'), tekstUit(formulier, 'reden')];
    const { data, error } = await legVast({
      input: {
        traject,
        gemeente,
        station: wat === ERBIJ ? stationcode(tekstUit(formulier, 'naam')) : wat,
        mijlpalen: mijlpaal === ALLE ? null : [Number(mijlpaal)],
        plaats: wat === ERBIJ ? plaatsUit(formulier, mijlpalen) : null,
        bron: bron === '' ? null : bron,
        reden: reden === '' ? null : reden,
        sleutel: crypto.randomUUID(),
        verwachteVersie: versie,
      },
    });
    return rond(uitslagVan(data?.recordLokaalStation, error));
  };
  return (
    <Formulier naam={STATION.formulier} knop={TEKSTEN.legVast} stuur={stuur} bijInvullen={begin}>
      {lokaal.length === 0 ? null : (
        <Keuzeveld
          label={STATION.wat}
          naam="wat"
          plaats="station"
          keuzes={[
            [ERBIJ, STATION.erbij],
            ...lokaal.map(({ station, naam }) => [station, STATION.eruit(naam)] as const),
          ]}
          gekozen={wat}
          zet={zetWat}
        />
      )}
      <Keuzeveld
        label={STATION.mijlpaal}
        naam="mijlpaal"
        plaats="mijlpalen"
        keuzes={[
          [ALLE, STATION.alle],
          ...mijlpalen.map(({ nummer, naam }) => [String(nummer), STATION.keuze(nummer, naam)] as const),
        ]}
        gekozen={mijlpaal}
        zet={zetMijlpaal}
      />
      {wat === ERBIJ ? <Plaatsvelden {...eigenschappen} /> : null}
      <Invoerveld label={TEKSTEN.waarom} naam="reden" vrij={wat === ERBIJ} />
    </Formulier>
  );
}

function Plaatsvelden({ eigen, gremia }: Eigenschappen): ReactNode {
  const [voor, zetVoor] = useState(eigen[0]?.station ?? '');
  const [gremium, zetGremium] = useState(NIEUW);
  const [mandaat, zetMandaat] = useState<string>('ADVISEERT');
  const [bedoeling, zetBedoeling] = useState(ALS_ANDERS);
  const [fase, zetFase] = useState(GEEN_FASE);
  return (
    <>
      <Invoerveld label={STATION.naam} naam="naam" plaats="plaats.naam" />
      <Keuzeveld
        label={STATION.voor}
        naam="voor"
        plaats="plaats.voor"
        keuzes={eigen.map(({ station, naam }) => [station, naam] as const)}
        gekozen={voor}
        zet={zetVoor}
      />
      <Keuzeveld
        label={STATION.gremium}
        naam="gremium"
        plaats="plaats.gremium"
        keuzes={[[NIEUW, STATION.nieuw], ...gremia.map(({ code, naam }) => [code, naam] as const)]}
        gekozen={gremium}
        zet={zetGremium}
      />
      {gremium === NIEUW ? (
        <>
          <Invoerveld label={STATION.gremiumnaam} naam="gremiumnaam" />
          <Invoerveld label={STATION.soort} naam="soort" begin={STATION.commissie} />
          <Keuzeveld
            label={STATION.mandaat}
            naam="mandaat"
            keuzes={MANDATEN}
            gekozen={mandaat}
            zet={zetMandaat}
          />
        </>
      ) : (
        <Keuzeveld
          label={STATION.bedoeling}
          naam="bedoeling"
          plaats="plaats.bedoeling"
          keuzes={[
            [ALS_ANDERS, STATION.alsAnders],
            ...BEDOELINGEN.map((een) => [een, STATION.bedoelingen[een]] as const),
          ]}
          gekozen={bedoeling}
          zet={zetBedoeling}
        />
      )}
      <Keuzeveld
        label={STATION.fase}
        naam="fase"
        plaats="plaats.fase"
        keuzes={[[GEEN_FASE, STATION.geenFase], ...FASEN.map((een) => [een, TEKSTEN.fasen[een]] as const)]}
        gekozen={fase}
        zet={zetFase}
      />
      <Invoerveld label={AFSPRAKEN.regel.bron} naam="bron" vrij />
    </>
  );
}

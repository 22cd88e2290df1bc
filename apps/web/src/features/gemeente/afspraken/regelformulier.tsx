import { type ReactNode, useState } from 'react';
import { useMutation } from 'urql';
import { LegStationsregelVastDocument } from '../../../api/documenten.js';
import { useWeergave } from '../../../kader/weergave.js';
import { useBegonnen } from '../../../onderdelen/begonnen.js';
import { Formulier, tekstUit } from '../../../onderdelen/formulier.js';
import { Invoerveld } from '../../../onderdelen/invoerveld.js';
import { Keuzeveld } from '../../../onderdelen/keuzeveld.js';
import { type Uitslag, uitslagVan } from '../../../onderdelen/uitslag.js';
import { AFSPRAKEN } from '../../../teksten/afspraken.js';
import { TEKSTEN } from '../../../teksten/teksten.js';
import { type Regel, geldendeRegel, regelUit } from './regelinvoer.js';
import { Regelvelden } from './regelvelden.js';
import type { Eigenstation } from './stations.js';

interface Eigenschappen {
  readonly gemeente: string;
  /** The version of the traject. */
  readonly versie: number;
  readonly regels: readonly Regel[];
  /** Every station of the own strook, in the order of the route. */
  readonly stations: readonly Eigenstation[];
  /** Those of which the reader may say what holds there. */
  readonly eigen: readonly Eigenstation[];
}

const VASTLEGGEN = ['vastleggen', AFSPRAKEN.regel.legVast] as const;
const INTREKKEN = ['intrekken', AFSPRAKEN.regel.trekIn] as const;

/** Records the own rule of a gemeente at one station, changes it, or withdraws it with a reason. */
export function Regelformulier({
  gemeente,
  versie: huidig,
  regels,
  stations,
  eigen,
}: Eigenschappen): ReactNode {
  const { traject } = useWeergave();
  const { versie, begin, rond } = useBegonnen(huidig);
  const [station, zetStation] = useState(eigen[0]?.station ?? '');
  const [wat, zetWat] = useState('vastleggen');
  const [, legVast] = useMutation(LegStationsregelVastDocument);
  const regel = geldendeRegel(regels, station, gemeente);
  const kanIntrekken = regel?.gemeente === gemeente;
  const trektIn = kanIntrekken && wat === 'intrekken';

  const stuur = async (formulier: FormData): Promise<Uitslag> => {
    const [bron, reden] = [tekstUit(formulier, 'bron'), tekstUit(formulier, 'reden')];
    const { data, error } = await legVast({
      input: {
        traject,
        station,
        gemeente,
        regel: trektIn ? null : regelUit(formulier),
        bron: bron === '' ? null : bron,
        reden: reden === '' ? null : reden,
        sleutel: crypto.randomUUID(),
        verwachteVersie: versie,
      },
    });
    return rond(uitslagVan(data?.recordStationsregel, error));
  };
  return (
    <Formulier naam={AFSPRAKEN.regel.formulier} knop={TEKSTEN.legVast} stuur={stuur} bijInvullen={begin}>
      <Keuzeveld
        label={AFSPRAKEN.regel.station}
        naam="station"
        keuzes={eigen.map(({ station: code, naam }) => [code, naam] as const)}
        gekozen={station}
        zet={zetStation}
      />
      {kanIntrekken ? (
        <Keuzeveld
          label={AFSPRAKEN.regel.wat}
          naam="wat"
          keuzes={[VASTLEGGEN, INTREKKEN]}
          gekozen={wat}
          zet={zetWat}
        />
      ) : null}
      {trektIn ? null : (
        <Regelvelden
          key={station}
          regel={regel}
          eerder={stations.slice(
            0,
            stations.findIndex((een) => een.station === station),
          )}
        />
      )}
      <Invoerveld label={TEKSTEN.waarom} naam="reden" vrij={!trektIn} />
    </Formulier>
  );
}

import { mag } from '@routekaart/toegang';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { EigenStationsDocument, type GemeenteRouteQuery } from '../../../api/documenten.js';
import { useWeergave } from '../../../kader/weergave.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { OpVraag } from '../../../onderdelen/op-vraag.js';
import { useSessie } from '../../../sessie/sessie.js';
import { AFSPRAKEN } from '../../../teksten/afspraken.js';
import { STROOK } from '../../../teksten/strook.js';
import { Lijst } from './lijst.js';
import { Stationformulier } from './stationformulier.js';
import type { Eigenstation } from './stations.js';
import { stationzin } from './zinnen.js';

interface Eigenschappen {
  readonly route: GemeenteRouteQuery['gemeenteRoute'];
  /** Every station of the own strook. */
  readonly stations: readonly Eigenstation[];
}

/** The stations that only this gemeente has, and the form to plug one in or take one out. */
export function EigenStations({ route, stations }: Eigenschappen): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const { identiteit } = useSessie();
  const gemeente = route.gemeente.code;
  const eigen = stations.filter(({ beheerrol }) =>
    mag(identiteit, 'lokaalstation-vastleggen', { gemeente, beheerrol }),
  );
  const antwoord = useQuery({ query: EigenStationsDocument, variables: { traject, peildatum, bekend } });
  return (
    <Antwoord wat={STROOK.eigenStations} antwoord={antwoord}>
      {({ lokaleStations }) => {
        const hier = lokaleStations.filter((een) => een.gemeente === gemeente);
        return (
          <>
            <Lijst kop={STROOK.eigenStations} leeg={STROOK.geenEigenStations} regels={hier.map(stationzin)} />
            {eigen.length === 0 ? null : (
              <OpVraag vraag={AFSPRAKEN.station.vraag} over={AFSPRAKEN.station.over}>
                <Stationformulier
                  gemeente={gemeente}
                  versie={route.traject.versie}
                  mijlpalen={route.mijlpalen}
                  gremia={route.gremia}
                  lokaal={hier.filter(({ station }) => eigen.some((een) => een.station === station))}
                  eigen={eigen}
                />
              </OpVraag>
            )}
          </>
        );
      }}
    </Antwoord>
  );
}

import { type ReactNode, useState } from 'react';
import { Invoerveld } from '../../../onderdelen/invoerveld.js';
import { Keuzeveld } from '../../../onderdelen/keuzeveld.js';
import { AFSPRAKEN } from '../../../teksten/afspraken.js';
import type { Regel } from './regelinvoer.js';
import type { Eigenstation } from './stations.js';

interface Eigenschappen {
  /** The rule that holds now, with which the fields begin. */
  readonly regel: Regel | null;
  /** The earlier stations of the strook on which this one can wait. */
  readonly eerder: readonly Eigenstation[];
}

const { tellingen, sluitingen, weekdagen } = AFSPRAKEN.regel;
const WEEKDAGEN = weekdagen.map((naam, plaats) => [String(plaats + 1), naam] as const);

/** What a local rule can ask of a station. What stays empty is no rule. */
export function Regelvelden({ regel, eerder }: Eigenschappen): ReactNode {
  const [telling, zetTelling] = useState(regel?.telling === 'werkdagen' ? 'WERKDAGEN' : 'KALENDERDAGEN');
  const [na, zetNa] = useState(regel?.na ?? '');
  const [weekdag, zetWeekdag] = useState(String(regel?.weekdag ?? 1));
  const [sluiting, zetSluiting] = useState(
    regel?.bijSluiting === 'volgende-werkdag' ? 'VOLGENDE_WERKDAG' : 'VERVALT',
  );
  const teksten = AFSPRAKEN.regel;
  return (
    <>
      <Invoerveld label={teksten.dagen} naam="dagen" soort="number" begin={getal(regel?.dagen)} vrij />
      <Keuzeveld
        label={teksten.telling}
        naam="telling"
        keuzes={Object.entries(tellingen)}
        gekozen={telling}
        zet={zetTelling}
      />
      <Invoerveld
        label={teksten.toets}
        naam="toets"
        plaats="toetswerkdagen"
        soort="number"
        begin={getal(regel?.toetswerkdagen)}
        vrij
      />
      {eerder.length === 0 ? null : (
        <Keuzeveld
          label={teksten.na}
          naam="na"
          keuzes={[['', teksten.geen], ...eerder.map(({ station, naam }) => [station, naam] as const)]}
          gekozen={na}
          zet={zetNa}
        />
      )}
      {na === '' ? null : (
        <>
          <Invoerveld
            label={teksten.minimaal}
            naam="minimaal"
            plaats="minimaalDagen"
            soort="number"
            begin={getal(regel?.minimaalDagen)}
            vrij
          />
          <Invoerveld label={teksten.weken} naam="weken" soort="number" begin={getal(regel?.weken)} vrij />
          <Keuzeveld
            label={teksten.weekdag}
            naam="weekdag"
            keuzes={WEEKDAGEN}
            gekozen={weekdag}
            zet={zetWeekdag}
          />
        </>
      )}
      <Keuzeveld
        label={teksten.sluiting}
        naam="sluiting"
        plaats="bijSluiting"
        keuzes={Object.entries(sluitingen)}
        gekozen={sluiting}
        zet={zetSluiting}
      />
      <Invoerveld label={teksten.bron} naam="bron" vrij />
    </>
  );
}

function getal(waarde: number | null | undefined): string {
  return waarde == null ? '' : String(waarde);
}

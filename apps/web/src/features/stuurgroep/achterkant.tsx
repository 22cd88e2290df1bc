import type { ReactNode } from 'react';
import type { DashboardQuery } from '../../api/documenten.js';
import { Verloop } from './verloop/verloop.js';
import type { Voorkant } from './voorkant.js';
import { OverigeWaarschuwingen } from './waarschuwingen.js';

/** What is closed on the screen and has no room on the front of the paper: made only while it is printed. */
export function Achterkant({
  dashboard: { waarschuwingen, mijlpalen, traject },
  voorkant,
}: {
  readonly dashboard: DashboardQuery['stuurgroepDashboard'];
  readonly voorkant: Voorkant;
}): ReactNode {
  return (
    <>
      <OverigeWaarschuwingen groepen={waarschuwingen} versie={traject.versie} voorkant={voorkant} />
      {mijlpalen.map(({ nummer }) => (
        <Verloop key={nummer} mijlpaal={nummer} />
      ))}
    </>
  );
}

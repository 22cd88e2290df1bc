import type { ReactNode } from 'react';
import type { DashboardQuery } from '../../api/documenten.js';
import { Verloop } from './verloop/verloop.js';
import { OverigeWaarschuwingen } from './waarschuwingen.js';

/** What is closed on the screen and has no room on the front of the paper: made only while it is printed. */
export function Achterkant({
  dashboard: { waarschuwingen, mijlpalen, traject },
}: {
  readonly dashboard: DashboardQuery['stuurgroepDashboard'];
}): ReactNode {
  return (
    <>
      <OverigeWaarschuwingen groepen={waarschuwingen} versie={traject.versie} />
      {mijlpalen.map(({ nummer }) => (
        <Verloop key={nummer} mijlpaal={nummer} />
      ))}
    </>
  );
}

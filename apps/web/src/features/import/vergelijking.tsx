import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { BevindingFragment } from '../../api/documenten.js';
import { useWeergave } from '../../kader/weergave.js';
import { Bladeren } from '../../onderdelen/bladeren.js';
import { Brontabellen } from './brontabel.js';
import { Bevindingenlijst } from './bevindingenlijst.js';
import type { Importbediening, Keuring } from './gebruik-import.js';

/** How many rows of the source stand on one page. */
const RIJEN_PER_BLADZIJDE = 100;

interface Eigenschappen {
  readonly bediening: Importbediening;
  readonly keuring: Keuring;
  readonly gremia: readonly { readonly code: string; readonly naam: string }[];
}

/** The source on the left, what does not add up in it on the right: choosing a bevinding marks its cells. */
export function Vergelijking({ bediening, keuring, gremia }: Eigenschappen): ReactNode {
  const { stand, wijzig, blader } = bediening;
  const { zet } = useWeergave();
  const [zoek] = useSearchParams();
  const bevindingen = stand.planimport?.bevindingen ?? [];
  const gekozen = bevindingen.find(({ sleutel }) => sleutel === zoek.get('bevinding'));
  return (
    <section aria-labelledby="bevindingen">
      <h2 id="bevindingen" className="utrecht-heading-2">
        Bevindingen naast de bron
      </h2>
      <div className="rk-naast">
        <div>
          <Plaats bevinding={gekozen} keuring={keuring} />
          <Brontabellen tabellen={keuring.tabellen} plaatsen={gekozen?.plaatsen ?? GEEN} />
          <Bladeren
            totaal={keuring.aantalRijen}
            overslaan={stand.vanaf}
            getoond={RIJEN_PER_BLADZIJDE}
            naar={blader}
          />
        </div>
        {stand.opdracht === null || stand.planimport === null ? null : (
          <Bevindingenlijst
            bevindingen={bevindingen}
            totaal={stand.planimport.aantalBevindingen}
            opdracht={stand.opdracht}
            gremia={gremia}
            gekozen={gekozen?.sleutel ?? null}
            kies={(sleutel) => zet({ bevinding: sleutel === gekozen?.sleutel ? '' : sleutel })}
            wijzig={wijzig}
          />
        )}
      </div>
    </section>
  );
}

const GEEN: BevindingFragment['plaatsen'] = [];

/** Where the chosen bevinding stands, also when that is outside of the rows on this page. */
function Plaats({
  bevinding,
  keuring,
}: {
  readonly bevinding: BevindingFragment | undefined;
  readonly keuring: Keuring;
}): ReactNode {
  if (bevinding === undefined) {
    return <p className="rk-noot">Kies bij een bevinding “Toon in de bron”: haar cellen lichten hier op.</p>;
  }
  const opBladzijde = bevinding.plaatsen.some(({ tabel, rij }) =>
    keuring.tabellen.some(
      ({ nummer, rijen }) => nummer === tabel && (rij === 0 || rijen.some((een) => een.rij === rij)),
    ),
  );
  return (
    <p role="status">
      {bevinding.plaatsen.slice(0, 3).map(inWoorden).join('; ')}
      {bevinding.plaatsen.length > 3 ? ` en ${String(bevinding.plaatsen.length - 3)} plaatsen meer` : ''}
      {opBladzijde ? '.' : '. Die plaats staat niet in de rijen hieronder.'}
    </p>
  );
}

function inWoorden({ tabel, rij, kolom, regel }: BevindingFragment['plaatsen'][number]): string {
  if (regel === 0) return 'Het gaat om het hele document';
  if (tabel === null) return `Regel ${String(regel)} van het document`;
  const plek = rij === null ? '' : rij === 0 ? ', de kop' : `, rij ${String(rij)}`;
  return `Tabel ${String(tabel)}${plek}${kolom === null ? '' : `, kolom ${String(kolom)}`}`;
}

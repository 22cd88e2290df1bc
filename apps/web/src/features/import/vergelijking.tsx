import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { BevindingFragment } from '../../api/documenten.js';
import { useWeergave } from '../../kader/weergave.js';
import { Bladeren } from '../../onderdelen/bladeren.js';
import { IMPORT } from '../../teksten/import.js';
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
        {IMPORT.bron.kop}
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
    return <p className="rk-noot">{IMPORT.bron.kies}</p>;
  }
  const opBladzijde = bevinding.plaatsen.some(({ tabel, rij }) =>
    keuring.tabellen.some(
      ({ nummer, rijen }) => nummer === tabel && (rij === 0 || rijen.some((een) => een.rij === rij)),
    ),
  );
  return (
    <p role="status">
      {bevinding.plaatsen.slice(0, 3).map(inWoorden).join('; ')}
      {bevinding.plaatsen.length > 3 ? IMPORT.bron.plaatsenMeer(bevinding.plaatsen.length - 3) : ''}
      {opBladzijde ? '.' : IMPORT.bron.elders}
    </p>
  );
}

function inWoorden({ tabel, rij, kolom, regel }: BevindingFragment['plaatsen'][number]): string {
  if (regel === 0) return IMPORT.bron.heleDocument;
  if (tabel === null) return IMPORT.bron.regel(regel);
  const plek = rij === null ? '' : rij === 0 ? IMPORT.bron.inKop : IMPORT.bron.inRij(rij);
  return `${IMPORT.bron.tabel(tabel)}${plek}${kolom === null ? '' : IMPORT.bron.inKolom(kolom)}`;
}

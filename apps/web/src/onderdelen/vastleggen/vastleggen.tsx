import { type ReactNode, useState } from 'react';
import type { VastlegbaarFragment } from '../../api/documenten.js';
import { useWeergave } from '../../kader/weergave.js';
import { useSessie } from '../../sessie/sessie.js';
import { TEKSTEN } from '../../teksten/teksten.js';
import { VASTLEGGEN } from '../../teksten/vastleggen.js';
import { useBegonnen } from '../begonnen.js';
import { Formulier, tekstUit } from '../formulier.js';
import { Dagveld } from '../dagveld.js';
import { Keuzeveld } from '../keuzeveld.js';
import type { Uitslag } from '../uitslag.js';
import { type Gebeurtenis, LEGE_INVOER, inhoudVan } from './besluitinvoer.js';
import { Besluitvelden } from './besluitvelden.js';
import { gebeurtenissenVoor } from './gebeurtenissen.js';
import { useVastlegging } from './leg-vast.js';

/**
 * What may be recorded about one body by who reads this, once it is its turn; in the own gemeente also who else
 * records it. Nothing is chosen beforehand: what lies nearest is not always what happened.
 */
export function Vastleggen({ station }: { readonly station: VastlegbaarFragment }): ReactNode {
  const [begonnenAan, zetBegonnenAan] = useState<VastlegbaarFragment | null>(null);
  const [ronde, zetRonde] = useState(0);
  // Another body has its turn meanwhile: what the reader filled in was about this one.
  const over =
    begonnenAan === null || begonnenAan.behandeling === station.behandeling ? station : begonnenAan;
  const gaVerder = (): void => {
    zetBegonnenAan(null);
    zetRonde((eerdere) => eerdere + 1);
  };
  return (
    <>
      {over === station ? null : (
        <p role="status" className="rk-noot">
          {VASTLEGGEN.intussen(over.gremium.naam)}{' '}
          <button type="button" className="utrecht-button utrecht-button--subtle" onClick={gaVerder}>
            {VASTLEGGEN.gaVerder(station.gremium.naam)}
          </button>
        </p>
      )}
      <Vastlegformulier
        key={ronde}
        station={over}
        bijBegin={() => zetBegonnenAan((eerder) => eerder ?? station)}
        bijGelukt={() => zetBegonnenAan(null)}
      />
    </>
  );
}

interface Formuliereigenschappen {
  readonly station: VastlegbaarFragment;
  readonly bijBegin: () => void;
  readonly bijGelukt: () => void;
}

function Vastlegformulier({ station, bijBegin, bijGelukt }: Formuliereigenschappen): ReactNode {
  const { traject } = useWeergave();
  const { identiteit, vandaag } = useSessie();
  const [gekozen, kies] = useState<Gebeurtenis | null>(null);
  const [invoer, zetInvoer] = useState(LEGE_INVOER);
  const begonnen = useBegonnen(station.versie);
  const overVersie = useBegonnen(station.besluitkeuze.stukversie);
  const { legAanleveringVast, legBesluitVast } = useVastlegging();
  const { gremium, mijlpaal, besluitkeuze } = station;
  const keuzes = gebeurtenissenVoor(station, identiteit);
  const wat = keuzes.find(([keuze]) => keuze === gekozen)?.[0] ?? null;
  if (station.toestand === 'WACHT') return null;
  if (keuzes.length === 0) {
    return identiteit.gemeente !== null && identiteit.gemeente === station.gemeente?.code ? (
      <p className="rk-noot">{VASTLEGGEN.doetEenAnder(gremium.naam, besluitkeuze.beheerrol)}</p>
    ) : null;
  }

  const stuur = async (formulier: FormData): Promise<Uitslag> => {
    const gebeurtenis = tekstUit(formulier, 'wat') as Gebeurtenis;
    const input = {
      traject,
      gemeente: station.gemeente?.code ?? null,
      mijlpaal,
      station: station.station,
      dag: tekstUit(formulier, 'dag'),
      sleutel: crypto.randomUUID(),
      verwachteVersie: begonnen.versie,
    };
    const uitslag =
      gebeurtenis === 'AANGELEVERD'
        ? await legAanleveringVast(input, gremium.naam)
        : await legBesluitVast({
            ...input,
            uitkomst: gebeurtenis,
            stukversie: overVersie.versie,
            ...inhoudVan(gebeurtenis, invoer),
          });
    if (uitslag.gelukt) {
      kies(null);
      zetInvoer(LEGE_INVOER);
      bijGelukt();
    }
    begonnen.rond(uitslag);
    overVersie.rond({ ...uitslag, verouderd: uitslag.veld === 'stukversie' });
    return uitslag;
  };
  const begin = (): void => {
    bijBegin();
    begonnen.begin();
    overVersie.begin();
  };
  return (
    <Formulier
      naam={VASTLEGGEN.formulier(gremium.naam, mijlpaal)}
      knop={TEKSTEN.legVast}
      stuur={stuur}
      bijInvullen={begin}
    >
      <Keuzeveld
        label={VASTLEGGEN.watGebeurde(gremium.naam)}
        naam="wat"
        plaats="uitkomst"
        keuzes={[['', TEKSTEN.kies], ...keuzes]}
        gekozen={wat ?? ''}
        verplicht
        zet={(keuze) => kies(keuze as Gebeurtenis)}
      />
      <Dagveld label={VASTLEGGEN.opWelkeDag} naam="dag" begin={vandaag} />
      {wat === null || wat === 'AANGELEVERD' ? null : (
        <Besluitvelden
          station={station}
          uitkomst={wat}
          stukversie={overVersie.versie}
          invoer={invoer}
          zet={(deel) => zetInvoer((eerder) => ({ ...eerder, ...deel }))}
        />
      )}
    </Formulier>
  );
}

import type { ReactNode } from 'react';
import type { Besluitvorm, Uitkomst, VastlegbaarFragment } from '../../api/documenten.js';
import { VASTLEGGEN } from '../../teksten/vastleggen.js';
import { Keuzeveld } from '../keuzeveld.js';
import { Tekstveld } from '../tekstveld.js';
import { Aanhouding } from './aanhouding.js';
import { type Besluitinvoer, isBehandeld } from './besluitinvoer.js';
import { Motielijst } from './motielijst.js';
import { Stemvelden } from './stemmen.js';
import { Tekstlijst } from './tekstlijst.js';

export interface Besluitveldeigenschappen {
  readonly invoer: Besluitinvoer;
  readonly zet: (deel: Partial<Besluitinvoer>) => void;
}

interface Eigenschappen extends Besluitveldeigenschappen {
  readonly station: VastlegbaarFragment;
  readonly uitkomst: Uitkomst;
  /** The version that the reader has before them. */
  readonly stukversie: number;
}

/** What an outcome asks beyond its day, and on demand what the minutes tell more. */
export function Besluitvelden({ station, uitkomst, stukversie, invoer, zet }: Eigenschappen): ReactNode {
  return (
    <>
      {uitkomst === 'AANGEHOUDEN' ? <Aanhouding invoer={invoer} zet={zet} /> : null}
      {uitkomst === 'INGESTEMD_MET_AANPASSINGEN' ? (
        <Tekstlijst
          woorden={VASTLEGGEN.aanpassingen}
          plaats="aanpassingen"
          teksten={invoer.aanpassingen}
          zet={(aanpassingen) => zet({ aanpassingen })}
          minimaal={1}
        />
      ) : null}
      <Meer station={station} uitkomst={uitkomst} stukversie={stukversie} invoer={invoer} zet={zet} />
    </>
  );
}

/** What the common case leaves closed. A field in it that is not right opens it, so that it can be mended. */
function Meer({ station, uitkomst, stukversie, invoer, zet }: Eigenschappen): ReactNode {
  const { mijlpaal, gremium, besluitkeuze } = station;
  return (
    <details
      className="rk-vastleggen__meer"
      onInvalidCapture={({ currentTarget }) => currentTarget.setAttribute('open', '')}
    >
      <summary>
        {VASTLEGGEN.meer}{' '}
        <span className="rk-onzichtbaar">{VASTLEGGEN.meerVoor(gremium.naam, mijlpaal)}</span>
      </summary>
      <p>{VASTLEGGEN.versie(stukversie)}</p>
      {isBehandeld(uitkomst) ? (
        <>
          <Keuzeveld
            label={VASTLEGGEN.vorm.hoe}
            naam="vorm"
            keuzes={[
              ['', VASTLEGGEN.vorm.onbekend],
              ...besluitkeuze.vormen.map((vorm) => [vorm, VASTLEGGEN.vorm.vormen[vorm]] as const),
            ]}
            gekozen={invoer.vorm}
            zet={(vorm) => zet({ vorm: vorm as Besluitvorm | '' })}
          />
          <Stemvelden stemmen={invoer.stemmen} zet={(stemmen) => zet({ stemmen })} />
          <Motielijst moties={invoer.moties} zet={(moties) => zet({ moties })} />
          <Tekstlijst
            woorden={VASTLEGGEN.toezeggingen}
            plaats="toezeggingen"
            teksten={invoer.toezeggingen}
            zet={(toezeggingen) => zet({ toezeggingen })}
          />
        </>
      ) : null}
      <Tekstveld
        label={VASTLEGGEN.toelichting}
        plaats="toelichting"
        waarde={invoer.toelichting}
        zet={(toelichting) => zet({ toelichting })}
        regels={3}
      />
      <Tekstveld label={VASTLEGGEN.bron} plaats="bron" waarde={invoer.bron} zet={(bron) => zet({ bron })} />
    </details>
  );
}

import { type ReactNode, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { BevindingFragment } from '../../api/documenten.js';
import { Adreskeuze } from '../../onderdelen/adreskeuze.js';
import { Leeg } from '../../onderdelen/bericht.js';
import { IMPORT } from '../../teksten/import.js';
import { TEKSTEN } from '../../teksten/teksten.js';
import { Bevinding } from './bevinding.js';
import type { Importbediening } from './gebruik-import.js';
import { Naambevestiging } from './naamkeuze.js';
import type { Opdracht } from './opdracht.js';

/** How many bevindingen stand under each other before one asks for more. */
const PER_KEER = 20;

/** The rule that knows no gremium of a name. */
const ONBEKENDE_NAAM = 'ONBEKENDE_NAAM';

interface Eigenschappen {
  readonly bevindingen: readonly BevindingFragment[];
  readonly totaal: number;
  readonly opdracht: Opdracht;
  readonly gremia: readonly { readonly code: string; readonly naam: string }[];
  readonly gekozen: string | null;
  readonly kies: (sleutel: string) => void;
  readonly wijzig: Importbediening['wijzig'];
}

/** What does not add up in the document; a decision counts at once in what would change. */
export function Bevindingenlijst(eigenschappen: Eigenschappen): ReactNode {
  const { bevindingen, totaal, opdracht, gremia, gekozen, kies, wijzig } = eigenschappen;
  const [zoek] = useSearchParams();
  const [aantal, zetAantal] = useState(PER_KEER);
  const status = zoek.get('status');
  const ernst = zoek.get('ernst');
  const gezocht = bevindingen.filter(
    (een) => (status === null || een.status === status) && (ernst === null || een.ernst === ernst),
  );
  const { besluiten, namen } = opdracht;
  return (
    <div>
      <div className="rk-rij">
        <Adreskeuze
          naam="status"
          label={TEKSTEN.status}
          alles={TEKSTEN.alle}
          keuzes={Object.entries(IMPORT.bevinding.statussen)}
        />
        <Adreskeuze
          naam="ernst"
          label={IMPORT.bevindingen.ernst}
          alles={TEKSTEN.alle}
          keuzes={Object.entries(IMPORT.bevinding.ernstkeuzes)}
        />
      </div>
      <p role="status">
        {IMPORT.bevindingen.deel(gezocht.length, totaal)}
        {totaal > bevindingen.length ? IMPORT.bevindingen.geladen(bevindingen.length) : ''}.
      </p>
      {gezocht.length === 0 ? (
        <Leeg>{totaal === 0 ? IMPORT.bevindingen.geen : IMPORT.bevindingen.geenGekozen}</Leeg>
      ) : null}
      <div className="rk-bron" tabIndex={0} role="region" aria-label={IMPORT.bevindingen.lijst}>
        <ul className="rk-bevindingen">
          {gezocht.slice(0, aantal).map((bevinding) => (
            <Bevinding
              key={bevinding.sleutel}
              bevinding={bevinding}
              gekozen={bevinding.sleutel === gekozen}
              kies={() => kies(bevinding.sleutel)}
              kanTerug={besluiten.has(bevinding.sleutel)}
              beslis={(besluit) => {
                const nieuw = new Map(besluiten);
                if (besluit === null) nieuw.delete(bevinding.sleutel);
                else nieuw.set(bevinding.sleutel, besluit);
                wijzig({ besluiten: nieuw });
              }}
            >
              {bevinding.code === ONBEKENDE_NAAM ? (
                <Naambevestiging
                  voorzet={eersteCitaat(bevinding.uitleg)}
                  gremia={gremia}
                  bevestig={(keuze) =>
                    wijzig({ namen: [...namen.filter(({ tekst }) => tekst !== keuze.tekst), keuze] })
                  }
                />
              ) : null}
            </Bevinding>
          ))}
        </ul>
        {gezocht.length > aantal ? (
          <button
            type="button"
            className="utrecht-button utrecht-button--secondary-action"
            onClick={() => zetAantal(aantal + PER_KEER)}
          >
            {IMPORT.bevindingen.toonMeer(Math.min(PER_KEER, gezocht.length - aantal))}
          </button>
        ) : null}
      </div>
    </div>
  );
}

/** The first words between quotation marks: of an unknown name, that name. The reader can change it. */
function eersteCitaat(tekst: string): string {
  return /["“]([^"”]+)["”]/u.exec(tekst)?.[1] ?? '';
}

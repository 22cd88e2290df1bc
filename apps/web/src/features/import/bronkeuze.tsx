import { type FormEvent, type ReactNode, useState } from 'react';
import { formatDag, parseDag } from '@routekaart/kalender';
import { leesBestand } from '../../onderdelen/bestand.js';
import { Tekstveld } from '../../onderdelen/tekstveld.js';
import { Veld } from '../../onderdelen/veld.js';
import { useSessie } from '../../sessie/sessie.js';
import { IMPORT } from '../../teksten/import.js';
import type { Bron, Opdracht } from './opdracht.js';

interface Editie {
  readonly nummer: number;
  readonly naam: string;
}

interface Eigenschappen {
  /** Those that there are: a new one gets another name. */
  readonly edities: readonly Editie[];
  readonly lees: (opdracht: Opdracht) => void;
  readonly bezig: boolean;
}

/** Which document is read: a file, or pasted text. Reading records nothing. */
export function Bronkeuze({ edities, lees, bezig }: Eigenschappen): ReactNode {
  const { vandaag } = useSessie();
  const [bestand, zetBestand] = useState<File | null>(null);
  const [tekst, zetTekst] = useState('');
  const [jaar, zetJaar] = useState('');
  const [fout, zetFout] = useState<string | undefined>(undefined);

  const controleer = async (): Promise<void> => {
    const bron = await bronUit(bestand, tekst);
    zetFout(typeof bron === 'string' ? bron : undefined);
    if (typeof bron === 'string') return;
    lees({
      bron,
      jaar: jaar === '' ? null : Number(jaar),
      naam: nieuweNaam(vandaag, edities),
      bijgewerktTotEnMet: '',
      reden: '',
      laatVervallen: false,
      besluiten: new Map(),
      namen: [],
      mijlpalen: new Map(),
    });
  };
  const verstuur = (gebeurtenis: FormEvent): void => {
    gebeurtenis.preventDefault();
    void controleer();
  };
  return (
    <form className="rk-formulier" aria-label={IMPORT.document.formulier} onSubmit={verstuur}>
      <Veld label={IMPORT.document.bestand} plaats="bestand" fout={fout}>
        {(id, melding) => (
          <input
            id={id}
            type="file"
            accept=".docx,.xlsx,.csv,.tsv,.txt"
            className="utrecht-textbox utrecht-textbox--html-input"
            aria-invalid={melding !== undefined}
            aria-describedby={melding}
            onChange={({ target }) => zetBestand(target.files?.[0] ?? null)}
          />
        )}
      </Veld>
      <Tekstveld label={IMPORT.document.ofPlak} plaats="tekst" waarde={tekst} zet={zetTekst} regels={5} />
      <Veld label={IMPORT.document.jaar} plaats="jaar">
        {(id, melding) => (
          <input
            id={id}
            type="number"
            min={2000}
            max={2099}
            className="utrecht-textbox utrecht-textbox--html-input"
            value={jaar}
            aria-invalid={melding !== undefined}
            aria-describedby={melding}
            onChange={({ target }) => zetJaar(target.value)}
          />
        )}
      </Veld>
      <button type="submit" className="utrecht-button utrecht-button--primary-action" disabled={bezig}>
        {IMPORT.document.controleer}
      </button>
      <p className="rk-noot">{IMPORT.document.legtNietsVast}</p>
    </form>
  );
}

/** A name for the edition to begin with: that of the day, with its number where that name is taken. */
function nieuweNaam(vandaag: string, edities: readonly Editie[]): string {
  const dag = parseDag(vandaag);
  const naam = IMPORT.document.naam(dag === null ? vandaag : formatDag(dag).slice(3));
  const isVrij = edities.every((editie) => editie.naam !== naam);
  return isVrij ? naam : IMPORT.document.naamMetNummer(naam, (edities.at(-1)?.nummer ?? 0) + 1);
}

/** The document that was given, or what is wrong with it. A file goes before text. */
async function bronUit(bestand: File | null, tekst: string): Promise<Bron | string> {
  if (bestand === null) return tekst.trim() === '' ? IMPORT.document.ontbreekt : { soort: 'tekst', tekst };
  const gelezen = await leesBestand(bestand);
  return typeof gelezen === 'string' ? gelezen : { soort: 'bestand', bestand: gelezen };
}

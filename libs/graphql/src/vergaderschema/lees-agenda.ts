import type { GelezenAgenda } from '@routekaart/documenten';
import { leesVergaderIcs } from '@routekaart/traject';
import { weegBevinding } from './bevinding.js';
import { type Schemalezing, naarGelezen, periodeVanLijst } from './lezing.js';

/** Reads the events of a calendar file; `regel` counts the events, 1 = first. */
export function leesAgenda({ gebeurtenissen, twijfel }: GelezenAgenda, jaar: number): Schemalezing {
  const lijst = leesVergaderIcs(
    gebeurtenissen.map(({ uid, titel, van, status, plaats, omschrijving }) => ({
      uid,
      titel,
      dag: van,
      status,
      terzijde: [plaats, omschrijving],
    })),
  );
  // The reader of files names the line of the event, and its title.
  const plaatsen = new Set(twijfel.map(({ plaats }) => plaats));
  const onzeker = new Set(
    gebeurtenissen.flatMap(({ regel, titel }, plaats) =>
      plaatsen.has(`regel ${String(regel)}, ‘${titel}’`) ? [plaats + 1] : [],
    ),
  );
  const vergaderingen = lijst.vergaderingen.map((vergadering) => naarGelezen(vergadering, onzeker));
  return {
    vergaderingen,
    bevindingen: [
      ...twijfel.map(({ plaats, uitleg }) => ({
        code: 'BESTAND_TWIJFEL',
        ernst: 'let-op' as const,
        regel: null,
        kolom: null,
        plaats,
        uitleg,
        voorstel: 'Controleer dit in de agenda.',
        voorsteldag: null,
      })),
      ...lijst.bevindingen.map((een) => weegBevinding(een, 'gebeurtenis')),
    ],
    periode: periodeVanLijst(
      jaar,
      vergaderingen.map(({ dag }) => dag),
    ),
  };
}

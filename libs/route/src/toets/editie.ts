import { type Dag, formatDag } from '@routekaart/kalender';
import type { Editie } from '@routekaart/traject';
import { type Toets, eersteWeigering, regelGeschonden } from './weigering.js';

/** What somebody wants to call an edition of the detailplanning. */
export interface EditieVoorstel {
  readonly naam: string;
  readonly bijgewerktTotEnMet: Dag;
}

/** Whether this edition may be vastgesteld on this day. */
export function toetsEditie(voorstel: EditieVoorstel, edities: readonly Editie[], vandaag: Dag): Toets {
  const { naam, bijgewerktTotEnMet: dag } = voorstel;
  const vorige = edities.at(-1);
  return eersteWeigering([
    () => naamIsNieuw('EDITIE-01', naam, edities),
    () =>
      dag > vandaag
        ? regelGeschonden(
            'EDITIE-02',
            'bijgewerktTotEnMet',
            `Een editie kan niet verder zijn bijgewerkt dan vandaag, ${formatDag(vandaag)}.`,
          )
        : null,
    () =>
      vorige !== undefined && dag < vorige.bijgewerktTotEnMet
        ? regelGeschonden(
            'EDITIE-03',
            'bijgewerktTotEnMet',
            `De vorige editie is al bijgewerkt t/m ${formatDag(vorige.bijgewerktTotEnMet)}.`,
          )
        : null,
  ]);
}

/** Two things with one name cannot be told apart in a document: case and spaces do not make a difference. */
export function naamIsNieuw(
  code: string,
  naam: string,
  bestaande: readonly { readonly naam: string }[],
): Toets {
  const gelijk = (tekst: string): string => tekst.trim().replace(/\s+/gu, ' ').toLowerCase();
  const zelfde = bestaande.find((ander) => gelijk(ander.naam) === gelijk(naam));
  return zelfde === undefined
    ? null
    : regelGeschonden(code, 'naam', `“${zelfde.naam}” bestaat al en blijft staan: kies een andere naam.`);
}

import { type Dag, formatDag } from '@routekaart/kalender';
import {
  type Gremium,
  type Stand,
  type Vergadering,
  type VergaderingVerplaatsen,
  cyclusNa,
  verzetOver,
} from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { aanleverdagNaVerplaatsing } from '../toets/cyclusaanlevering.js';
import { meeVerplaatst } from '../toets/cyclusgenoten.js';
import { toetsVergadering } from '../toets/vergadering.js';
import { type Weigering, nietGevonden, regelGeschonden } from '../toets/weigering.js';
import { AANNAME } from './aanname.js';

const ID = 'aanname-';

/** Whether this meeting only exists in thought: its id holds in one Stand alone, so no maatregel can name it. */
export function isAangenomen({ id }: Pick<Vergadering, 'id'>): boolean {
  return id.startsWith(ID);
}

/**
 * The Stand with one more meeting of this body, by the same rules as a real one (AGENDA-01 to 06). Refused too
 * when it lies before the peildatum (WATALS-01) or nobody knows until when papers may come (WATALS-02).
 */
export function metVergadering(
  gremium: Gremium,
  dag: Dag,
  gevraagd: Dag | null,
  berekening: Berekening,
  vorm: Pick<Vergadering, 'schriftelijk'> = {},
): Stand | Weigering {
  const { stand } = berekening;
  const aanleverdag = gevraagd ?? (gremium.aanleverdagen === null ? null : dag - gremium.aanleverdagen);
  if (aanleverdag === null) {
    return regelGeschonden(
      'WATALS-02',
      'aanleverdag',
      `Van ${gremium.naam} is geen aanlevertermijn bekend: geef de laatste dag om aan te leveren.`,
    );
  }
  const voorstel = { handeling: 'toevoegen', vergadering: null, dag, aanleverdag, reden: null } as const;
  const weigering = nietVerstreken(dag, berekening) ?? toetsVergadering(voorstel, gremium, berekening);
  return (
    weigering ?? {
      ...stand,
      vergaderingen: [
        ...stand.vergaderingen,
        {
          id: `${ID}${String(stand.vergaderingen.length)}`,
          gremium: gremium.code,
          dag,
          aanleverdag,
          staat: 'voorlopig',
          besluitvormend: true,
          herkomst: 'ingevoerd',
          reden: AANNAME,
          ...vorm,
        },
      ],
    }
  );
}

/** The Stand in which this meeting is held on another day, or closes on another day. */
export function metVerplaatste(
  { vergadering: id, dag, aanleverdag }: Omit<VergaderingVerplaatsen, 'soort'>,
  berekening: Berekening,
): Stand | Weigering {
  return wijzig(id, berekening, (vergadering, gremium) => {
    const afstand = vergadering.aanleverdag === null ? null : vergadering.dag - vergadering.aanleverdag;
    const evenLang = afstand === null ? null : dag - afstand;
    const sluiting = aanleverdag ?? aanleverdagNaVerplaatsing(vergadering, dag, evenLang, berekening.stand);
    const { was = vergadering.dag, tussendagen = [], ...zonderWas } = vergadering;
    const { cyclus } = vergadering;
    const voorstel = {
      handeling: 'verplaatsen',
      vergadering,
      dag,
      aanleverdag: sluiting,
      reden: AANNAME,
    } as const;
    return (
      nietVerstreken(dag, berekening) ??
      toetsVergadering(voorstel, gremium, berekening) ?? {
        ...zonderWas,
        ...verzetOver([was, ...tussendagen, vergadering.dag, dag]),
        dag,
        aanleverdag: sluiting,
        staat: 'verplaatst',
        reden: AANNAME,
        ...(cyclus === undefined ? {} : { cyclus: cyclusNa(cyclus, vergadering.dag, dag) }),
      }
    );
  });
}

/** The Stand in which this meeting is not held. */
export function zonderVergadering(id: string, berekening: Berekening): Stand | Weigering {
  return wijzig(id, berekening, (vergadering, gremium) => {
    const voorstel = {
      handeling: 'vervallen',
      vergadering,
      dag: null,
      aanleverdag: null,
      reden: AANNAME,
    } as const;
    return (
      toetsVergadering(voorstel, gremium, berekening) ?? {
        ...vergadering,
        staat: 'vervallen',
        reden: AANNAME,
      }
    );
  });
}

function wijzig(
  id: string,
  { stand }: Berekening,
  maak: (vergadering: Vergadering, gremium: Gremium) => Vergadering | Weigering,
): Stand | Weigering {
  const vergadering = stand.vergaderingen.find((een) => een.id === id);
  const gremium = stand.gremia.find(({ code }) => code === vergadering?.gremium);
  if (vergadering === undefined || gremium === undefined) {
    return nietGevonden('vergadering', 'Deze vergadering bestaat niet.');
  }
  const anders = maak(vergadering, gremium);
  if ('code' in anders) return anders;
  const mee = new Map(meeVerplaatst(vergadering, anders.dag, stand).map((een) => [een.id, een]));
  return {
    ...stand,
    vergaderingen: stand.vergaderingen.map((een) => (een.id === id ? anders : (mee.get(een.id) ?? een))),
  };
}

/** Nobody can think of a meeting that has been (WATALS-01). */
export function nietVerstreken(dag: Dag, { peildatum }: Berekening): Weigering | null {
  return dag < peildatum
    ? regelGeschonden('WATALS-01', 'dag', `${formatDag(dag)} ligt vóór de peildatum ${formatDag(peildatum)}.`)
    : null;
}

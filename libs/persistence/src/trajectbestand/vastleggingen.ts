import type { Trajectbestand } from '@routekaart/bijlage';
import { INBRENG, planbronVan, standaardVan } from '@routekaart/bijlage';
import type { Vastlegging } from '../wijziging/vastleggen.js';
import type { Verzoek } from '../wijziging/verzoek.js';
import { leesFeiten } from './lees-feiten.js';
import type { FeitMetOnderwerp } from './lees-feiten.js';
import { vergaderFeiten } from './insert-kalender.js';
import { planFeiten } from './insert-plan.js';

/** A Vastlegging of which the versie of the onderwerp is still to be counted. */
export type Bestandsvastlegging = Omit<Vastlegging, 'onderwerp' | 'resultaat'> & {
  readonly onderwerp: FeitMetOnderwerp['onderwerp'] | null;
};

/**
 * The changes that a file stands for: first its plan, its example calendars and the meetings that somebody entered,
 * as known on the day of the edition; then each recorded fact. `ingelezenOp` counts when the file gives no day.
 */
export function vastleggingenVan(
  bestand: Trajectbestand,
  ingelezenOp: string,
): readonly Bestandsvastlegging[] {
  const { traject, planning, peildatum, feiten: [eerste] = [] } = bestand;
  const op = planning?.bijgewerktTotEnMet ?? eerste?.vastgelegdOp ?? peildatum ?? ingelezenOp;
  const { doorVan, feitbron } = standaardVan(traject.voorbeeld ?? false);
  const planbron = planbronVan(bestand);
  const inbreng = INBRENG.map(({ herkomst, rol }) => {
    const wie =
      herkomst === 'voorbeeld' ? { door: rol, bron: 'Voorbeeld' } : { door: planbron, bron: planbron };
    return {
      verzoek: toVerzoek(traject.code, herkomst, op, { rol, ...wie }),
      onderwerp: null,
      feiten: [...(herkomst === 'bron' ? planFeiten(bestand) : []), ...vergaderFeiten(bestand, herkomst)],
    };
  });
  const feiten = leesFeiten(bestand).flatMap((groep, index) => {
    const [kop] = groep;
    if (kop === undefined) return [];
    const { rol, door, gemeente, bron, vastgelegdOp } = kop.regel;
    const wie = { rol, door: door ?? doorVan(rol), bron: bron ?? feitbron, gemeente: gemeente ?? null };
    return [
      {
        verzoek: toVerzoek(traject.code, `feit-${index + 1}`, vastgelegdOp, wie),
        onderwerp: kop.onderwerp,
        feiten: groep.map(({ feit }) => feit),
      },
    ];
  });
  return [...inbreng.filter((vastlegging) => vastlegging.feiten.length > 0), ...feiten];
}

function toVerzoek(
  traject: string,
  naam: string,
  op: string,
  wie: Pick<Verzoek, 'rol' | 'door' | 'bron'> & { readonly gemeente?: string | null },
): Verzoek {
  return {
    gemeente: null,
    ...wie,
    traject,
    sleutel: `trajectbestand/${naam}`,
    verzoekHash: naam,
    handeling: 'importeerTraject',
    op: op.length === 10 ? `${op} 12:00 Europe/Amsterdam` : op,
  };
}

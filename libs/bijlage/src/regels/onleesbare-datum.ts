import { formatDag, parseDatum } from '@routekaart/kalender';
import type { Voorstel } from '../bevinding.js';
import type { GelezenRij, Lezingen } from '../gelezen.js';
import { citaat, plaatsVan, planningrijen, type Regel } from './regel.js';

const WEEKDAG = /^(?:ma|di|wo|do|vr|za|zo)[a-z]*\.? /i;
const CIJFERS = /^(\d{1,2})[./ -](\d{1,2})(?:[./ -](\d{4}))?$/;

/** A date cell that is no date, such as "31-2", "ma 11-3" on a Thursday, or "n.t.b.". */
export const onleesbareDatum: Regel = {
  code: 'ONLEESBARE_DATUM',
  naam: 'Een datumcel noemt een dag, een periode, of dat de datum nog komt.',
  zoek: (lezingen) =>
    lezingen.jaar.jaar === null
      ? []
      : planningrijen(lezingen).flatMap((rij) => {
          if (rij.datum?.kind !== 'onbekend') return [];
          const voorstel = voorstelVoor(rij.datum.tekst, rij, lezingen);
          return [
            {
              ernst: 'let-op',
              plaatsen: [plaatsVan(rij, 'datum')],
              uitleg: `De datum ${citaat(rij.datum.tekst)} is niet gelezen of bestaat niet; de rij is als tekst bewaard.`,
              voorstel,
            },
          ];
        }),
};

/** Another way to read the cell: without a weekday that does not fit, or with other signs between the numbers. */
function voorstelVoor(tekst: string, rij: GelezenRij, { jaar }: Lezingen): Voorstel | null {
  const zonderWeekdag = tekst.trim().replace(WEEKDAG, '');
  const [, dag, maand, gedruktJaar] = CIJFERS.exec(zonderWeekdag) ?? [];
  const anders =
    dag === undefined || maand === undefined
      ? zonderWeekdag
      : [dag, maand, gedruktJaar ?? ''].join('-').replace(/-$/, '');
  if (anders === tekst.trim()) return null;
  const gelezen = parseDatum(anders, { jaar: jaar.jaar ?? NaN, venster: rij.week?.venster ?? null });
  if (gelezen.kind !== 'vast') return null;
  return { kind: 'datum', dag: gelezen.dag, tekst: `Misschien is ${formatDag(gelezen.dag)} bedoeld.` };
}

import { telVersie, versienummers } from './register.js';
import { leesbaar } from './dagen.js';
import type { Bestandsregel } from './regel.js';

/** The version that an advice names was there, before it in the file and on its day. */
export const adviesversieBestaat: Bestandsregel = (bestand, meld) => {
  const versies = versienummers(bestand);
  /** The days on which versions were added on the way. */
  const sinds = new Map<string, string>();
  (bestand.feiten ?? []).forEach((feit, i) => {
    telVersie(feit, versies);
    if (feit.soort === 'stukversie') {
      const nummer = versies.get(feit.mijlpaal)?.at(-1) ?? 1;
      sinds.set(plek(feit.mijlpaal, nummer), feit.vastgelegdOp.slice(0, 10));
    }
    if (feit.soort !== 'advies' || feit.stukversie === undefined) return;
    const { mijlpaal, stukversie, dag } = feit;
    const pad = ['feiten', i, 'stukversie'];
    const toegevoegd = sinds.get(plek(mijlpaal, stukversie));
    if (versies.get(mijlpaal)?.includes(stukversie) === false) {
      meld(
        'ONBEKENDE_VERWIJZING',
        pad,
        `Van mijlpaal ${String(mijlpaal)} bestaat geen versie ${String(stukversie)}.`,
      );
    } else if (toegevoegd !== undefined && toegevoegd > dag) {
      meld(
        'ONBEKENDE_VERWIJZING',
        pad,
        `Versie ${String(stukversie)} kwam er op ${leesbaar(toegevoegd)}, na het advies van ${leesbaar(dag)}.`,
      );
    }
  });
};

function plek(mijlpaal: number, nummer: number): string {
  return `${String(mijlpaal)}|${String(nummer)}`;
}

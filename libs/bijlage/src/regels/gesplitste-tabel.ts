import type { GelezenTabel } from '../gelezen.js';
import { tekstvoorstel } from '../bevinding.js';
import { plaatsVan, type Regel } from './regel.js';

export const gesplitsteTabel: Regel = {
  code: 'GESPLITSTE_TABEL',
  naam: 'Een tabel is één geheel.',
  zoek: ({ tabellen }) =>
    tabellen.flatMap((tabel) =>
      tabel.tabel.herhaaldeKoppen.map((regel) => ({
        ernst: 'info',
        plaatsen: plaatsenRond(tabel, regel),
        uitleg: `De tabel${tabel.tabel.titel === '' ? '' : ` "${tabel.tabel.titel}"`} is in tweeën gebroken: de kop staat er nog een keer. De rijen zijn als één tabel gelezen.`,
        voorstel: tekstvoorstel('Laat de herhaalde kop weg.'),
      })),
    ),
};

function plaatsenRond({ rijen, nummer }: GelezenTabel, regel: number) {
  const voor = rijen.findLast((rij) => rij.regel < regel);
  const na = rijen.find((rij) => rij.regel > regel);
  return [
    ...(voor === undefined ? [] : [plaatsVan(voor)]),
    { regel, tabel: nummer, rij: 0 },
    ...(na === undefined ? [] : [plaatsVan(na)]),
  ];
}

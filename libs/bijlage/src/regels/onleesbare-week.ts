import { citaat, plaatsVan, type Regel, rijenMetWeken } from './regel.js';

/** A week cell in a notation nobody taught us: kept as text. An empty cell is not one. */
export const onleesbareWeek: Regel = {
  code: 'ONLEESBARE_WEEK',
  naam: 'Een weekcel noemt een of meer weken.',
  zoek: (lezingen) =>
    lezingen.jaar.jaar === null
      ? []
      : rijenMetWeken(lezingen).flatMap((rij) => {
          const { week } = rij;
          if (week === null || week.tekst.trim() === '') return [];
          const reden = week.twijfel.find((zin) => zin.includes('niet te lezen'));
          if (week.kind !== 'onbekend' && reden === undefined) return [];
          const waarom = reden ?? week.twijfel[0];
          return [
            {
              ernst: 'let-op',
              plaatsen: [plaatsVan(rij, 'week')],
              uitleg: `De week ${citaat(week.tekst)} is niet gelezen${waarom === undefined ? '' : `: ${waarom}`}; de rij is als tekst bewaard.`,
              voorstel: null,
            },
          ];
        }),
};

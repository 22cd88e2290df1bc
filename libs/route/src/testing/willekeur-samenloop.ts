import { DEELNAMEN, type Samenloopregel, type Stand, type Vergadering } from '@routekaart/traject';
import fc from 'fast-check';
import {
  aBesluit,
  aHerkomst,
  aStand,
  aStation,
  aTraject,
  anAanlevering,
  gesloten,
  idVan,
} from './bouwers.js';
import { BEGIN, bruikbareVergadering, peildata } from './willekeur.js';

const STATIONS = [
  aStation({ code: 'start', volgorde: 0 }),
  aStation({ code: 'college', volgorde: 1, voorgangers: ['start'], perGemeente: true }),
  aStation({ code: 'raad', volgorde: 2, voorgangers: ['college'], perGemeente: true, regime: 'zienswijze' }),
  aStation({ code: 'ab', volgorde: 3, voorgangers: ['raad'] }),
  aStation({ code: 'ondertekening', volgorde: 4, voorgangers: ['ab'], duurDagen: 5, staart: true }),
];

const regel: fc.Arbitrary<Samenloopregel> = fc.oneof(
  fc.constant<Samenloopregel>({ kind: 'allen' }),
  fc.integer({ min: 1, max: 3 }).map((nodig): Samenloopregel => ({ kind: 'aantal', nodig })),
  fc.constant<Samenloopregel>({ kind: 'deelnemers' }),
);

/**
 * Up to three gemeenten whose lanes come together at a board by any rule, some taking part and some not or unsaid,
 * with a term of law at the raden that not all of them pass, and an act of some days at the end.
 */
export function willekeurigeSamenloop(): fc.Arbitrary<Stand> {
  return fc.integer({ min: 1, max: 3 }).chain((gemeenten) => {
    const opzet = aTraject({ gemeenten, stations: STATIONS });
    const gremia = opzet.gremia.map(({ code }) => code);
    const cellen = opzet.behandelingen.filter(({ station }) => station !== 'start').map(({ id }) => id);
    return fc
      .record({
        peildatum: peildata,
        samenloop: regel,
        deelname: fc.array(fc.option(fc.constantFrom(...DEELNAMEN)), {
          minLength: gemeenten,
          maxLength: gemeenten,
        }),
        zonderRaad: fc.subarray(opzet.gemeenten.map(({ code }) => code)),
        termijn: fc.option(fc.record({ weken: fc.integer({ min: 1, max: 3 }), recesTeltMee: fc.boolean() })),
        duur: fc.nat(6),
        vergaderingen: fc.uniqueArray(bruikbareVergadering(fc.constantFrom(...gremia)), {
          minLength: 12,
          maxLength: 24,
          size: 'max',
          selector: ({ gremium, dag }: Vergadering) => `${gremium}@${String(dag)}`,
        }),
        dicht: fc.array(fc.tuple(fc.nat(70), fc.nat(4), fc.option(fc.constantFrom(...gremia))), {
          maxLength: 4,
        }),
        feiten: fc.uniqueArray(
          fc.record({ cel: fc.constantFrom(...cellen), dagen: fc.nat(25), positief: fc.boolean() }),
          { maxLength: 4, selector: ({ cel }) => cel },
        ),
        aangeleverd: fc.uniqueArray(fc.tuple(fc.constantFrom(...cellen), fc.nat(25)), {
          maxLength: 3,
          selector: ([cel]) => cel,
        }),
      })
      .map(
        ({ peildatum, samenloop, deelname, zonderRaad, termijn, duur, vergaderingen, dicht, ...gebeurd }) => {
          const weg = zonderRaad.map((gemeente) => idVan(1, 'raad', gemeente));
          const feiten = gebeurd.feiten.filter(({ cel }) => !weg.includes(cel));
          const aangeleverd = gebeurd.aangeleverd.filter(([cel]) => !weg.includes(cel));
          return aStand({
            ...opzet,
            behandelingen: opzet.behandelingen.filter(({ id }) => !weg.includes(id)),
            peildatum,
            vergaderingen,
            mijlpalen: opzet.mijlpalen.map((mijlpaal) => ({ ...mijlpaal, samenloop })),
            stations: STATIONS.map((een) => (een.duurDagen === null ? een : { ...een, duurDagen: duur })),
            rechtsregimes: [
              { code: 'zienswijze', regel: 'zienswijze', vanaf: null, tot: null, termijn, bron: null },
            ],
            deelnamen: opzet.gemeenten.flatMap(({ code }, nr) => {
              const gezegd = deelname[nr] ?? null;
              const feit = { gemeente: code, vanaf: peildatum, reden: null, herkomst: aHerkomst() };
              return gezegd === null ? [] : [{ ...feit, deelname: gezegd }];
            }),
            kalenderperioden: dicht.map(([vanaf, dagen, gremium]) => ({
              ...gesloten('Dicht', '1-3'),
              laag: gremium === null ? 'feestdag' : 'reces',
              van: BEGIN + vanaf,
              tot: BEGIN + vanaf + dagen,
              gremium,
            })),
            besluiten: [
              { ...aBesluit(idVan(1, 'start', null), '1-3'), dag: BEGIN - 40 },
              ...feiten.map(({ cel, dagen, positief }, nr) => ({
                ...aBesluit(cel, '1-3', {
                  uitkomst: positief ? 'ingestemd' : 'niet-ingestemd',
                  herkomst: aHerkomst({ volgnummer: nr + 2 }),
                }),
                dag: BEGIN - dagen,
              })),
            ],
            aanleveringen: aangeleverd.map(([cel, dagen]) => ({
              ...anAanlevering(cel, '1-3'),
              dag: BEGIN - dagen,
            })),
          });
        },
      );
  });
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { BEHEERROLLEN, TRAJECTBESTAND_SCHEMA, controleerTrajectbestand } from '@routekaart/bijlage';
import { ROLLEN } from '@routekaart/toegang';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { leesBestand, tekstVan } from '../testing/lees-bestand.js';
import { schrijfSchema } from './opdrachten.js';

const PAD = new URL('../../../../docs/trajectbestand.schema.json', import.meta.url);
const keur = new Ajv2020({ strict: true, allErrors: false }).compile(
  JSON.parse(readFileSync(PAD, 'utf8')) as object,
);
const VORMFOUTEN = ['ONTBREEKT', 'ONBEKENDE_SLEUTEL', 'VERKEERDE_WAARDE', 'TE_VEEL', 'ONBEKENDE_ROL'];

/** Every place in a file, as keys and positions. */
function paden(deel: unknown, pad: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof deel !== 'object' || deel === null) return [pad];
  return [pad, ...Object.entries(deel).flatMap(([sleutel, waarde]) => paden(waarde, [...pad, sleutel]))];
}

/** The file with one place changed into something else, or taken away. */
function verminkt(bestand: object, pad: readonly string[], waarde: unknown): unknown {
  const kopie: unknown = structuredClone(bestand);
  const ouder = pad
    .slice(0, -1)
    .reduce<unknown>((deel, sleutel) => (deel as Record<string, unknown>)[sleutel], kopie);
  const laatste = pad.at(-1);
  if (laatste === undefined) return waarde;
  if (waarde === undefined && !Array.isArray(ouder)) Reflect.deleteProperty(ouder as object, laatste);
  else (ouder as Record<string, unknown>)[laatste] = waarde ?? 'x';
  return kopie;
}

/** The example with lists of one or two, so that every place is quickly hit. */
function klein(deel: unknown): unknown {
  if (Array.isArray(deel)) return deel.slice(0, 2).map(klein);
  if (typeof deel !== 'object' || deel === null) return deel;
  return Object.fromEntries(Object.entries(deel).map(([sleutel, waarde]) => [sleutel, klein(waarde)]));
}

describe('the published schema', () => {
  it('is what the check reads', () => {
    expect(readFileSync(PAD, 'utf8')).toBe(schrijfSchema());
  });

  it.each(['gr-sdd', 'servicegemeente-dordrecht', 'mgr-2023', 'overleggen-2023'])(
    'is right about %s.yaml, which names it',
    (naam) => {
      expect(keur(leesBestand(naam))).toBe(true);
      const [, pad = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(tekstVan(naam)) ?? [];
      expect(new URL(pad, new URL(`../../data/trajecten/${naam}.yaml`, import.meta.url)).href).toBe(PAD.href);
    },
  );

  it('describes every part in Dutch', () => {
    const zonder = paden(TRAJECTBESTAND_SCHEMA)
      .filter((pad) => pad.at(-2) === 'properties')
      .filter((pad) => {
        const vorm = pad.reduce<unknown>(
          (deel, sleutel) => (deel as Record<string, unknown>)[sleutel],
          TRAJECTBESTAND_SCHEMA,
        ) as { readonly description?: string; readonly $ref?: string };
        return vorm.description === undefined && vorm.$ref === undefined;
      });
    expect(zonder).toEqual([]);
  });

  it('knows the roles of the rights, except the one that only reads', () => {
    expect(BEHEERROLLEN).toEqual(ROLLEN.filter((rol) => rol !== 'lezer'));
  });

  it('refuses exactly what the check refuses for its form', () => {
    const bestand = klein(leesBestand('gr-sdd')) as object;
    const plaatsen = paden(bestand);
    const waarden = fc.constantFrom<unknown>(
      undefined,
      null,
      0,
      -1,
      1.5,
      '',
      'x',
      true,
      [],
      {},
      ['x'],
      '2021-03-11',
    );
    let geweigerd = 0;
    fc.assert(
      fc.property(fc.constantFrom(...plaatsen), waarden, (pad, waarde) => {
        const inhoud = verminkt(bestand, pad, waarde);
        const goedgekeurd = keur(inhoud);
        geweigerd += goedgekeurd ? 0 : 1;
        const vormfouten = controleerTrajectbestand(inhoud).filter(({ code }) => VORMFOUTEN.includes(code));
        // Rules of meaning use some of these codes too, but only for a file that has the right form.
        if (!goedgekeurd) expect(vormfouten).not.toEqual([]);
        else if (vormfouten.length > 0)
          expect(vormfouten.every(({ code }) => code !== 'ONBEKENDE_SLEUTEL')).toBe(true);
      }),
      { numRuns: 500 },
    );
    expect(geweigerd).toBeGreaterThan(100);
  });
});

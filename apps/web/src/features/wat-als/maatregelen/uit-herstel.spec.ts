import { describe, expect, it } from '@jest/globals';
import { formatIso } from '@routekaart/kalender';
import type { Maatregel, Regelinhoud } from '@routekaart/traject';
import fc from 'fast-check';
import type { HerstelplanFragment } from '../../../api/documenten.js';
import { watalsadresVan } from '../../../onderdelen/herstel/watalsadres.js';
import { rijUitAdres } from '../../../onderdelen/maatregel/adres.js';
import { willekeurigeMaatregel } from '../testing/willekeurige-maatregel.js';
import { maatregelUit } from './rij.js';

type Invulling = HerstelplanFragment['maatregelen'][number]['invulling'];

/** What herstel can propose: the others have fields that its answer does not name. */
const UIT_HERSTEL: readonly Maatregel['soort'][] = [
  'activiteit-verplaatsen',
  'station-verschuiven',
  'vergadering-toevoegen',
  'vergadering-verplaatsen',
  'schriftelijke-ronde',
  'extra-raad',
  'aanlevertermijn',
  'verwerkingsdagen',
  'station-overslaan',
  'stationsregel',
];

const LEEG: Omit<Invulling, 'soort'> = {
  mijlpaal: null,
  station: null,
  gemeente: null,
  gremium: null,
  activiteit: null,
  vergadering: null,
  dag: null,
  aanleverdag: null,
  dagen: null,
  regel: null,
};

function regelVan({ verwerking, bijSluiting, ...rest }: Regelinhoud): Invulling['regel'] {
  return {
    ...rest,
    verwerking: verwerking && {
      dagen: verwerking.dagen,
      telling: verwerking.telling === 'werkdagen' ? 'WERKDAGEN' : 'KALENDERDAGEN',
    },
    bijSluiting: bijSluiting === 'vervalt' ? 'VERVALT' : 'VOLGENDE_WERKDAG',
  };
}

/** A measure as the api answers it. */
function invullingVan(maatregel: Maatregel): Invulling {
  const iso = (dag: number | null): string | null => (dag === null ? null : formatIso(dag));
  return {
    ...LEEG,
    ...maatregel,
    dag: 'dag' in maatregel ? iso(maatregel.dag) : null,
    aanleverdag: 'aanleverdag' in maatregel ? iso(maatregel.aanleverdag) : null,
    regel: maatregel.soort === 'stationsregel' && maatregel.regel !== null ? regelVan(maatregel.regel) : null,
  };
}

const naam = fc.constantFrom('een', 'twee');
const voorgesteld = willekeurigeMaatregel({
  activiteiten: naam,
  stations: naam,
  gemeenten: naam,
  gremia: naam,
  vergaderingen: naam,
}).filter((een) => UIT_HERSTEL.includes(een.soort) && !(een.soort === 'stationsregel' && een.regel === null));

describe('a measure that herstel proposes', () => {
  it('is filled in at what if as it was proposed, whatever its kind', () => {
    const plek = { traject: 'GR-SDD', search: '', mijlpaal: 1 };
    const gezien = new Set<string>();
    fc.assert(
      fc.property(voorgesteld, (maatregel) => {
        gezien.add(maatregel.soort);
        const maatregelen = [{ tekst: '', uitleg: '', invulling: invullingVan(maatregel) }];
        const adres = new URL(watalsadresVan({ maatregelen }, plek), 'http://routekaart.test');
        expect(adres.searchParams.getAll('m').map((deel) => maatregelUit(rijUitAdres(deel)))).toEqual([
          maatregel,
        ]);
      }),
      { numRuns: 500 },
    );
    expect([...gezien].sort()).toEqual([...UIT_HERSTEL].sort());
  });
});

import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { adresVan, rijUitAdres } from '../../../onderdelen/maatregel/adres.js';
import type { Rij } from '../../../onderdelen/maatregel/rij.js';

/** The part of the address in which each measure stands. */
const DEEL = 'm';

/** How long a change rests before it goes into the address, in milliseconds: dragging answers at once, the address follows. */
const RUST = 250;

export interface Rijen {
  readonly rijen: readonly Rij[];
  readonly zet: (rijen: readonly Rij[]) => void;
}

interface Stand {
  readonly rijen: readonly Rij[];
  /** The address that was looked at last. */
  readonly gezien: string;
  /** What this page wrote into the address itself. */
  readonly eigen: string;
}

/** The measures of this view. They stand in the address, which follows as soon as a change comes to rest. */
export function useRijen(): Rijen {
  const [zoek, zetZoek] = useSearchParams();
  const adres = zoek.getAll(DEEL).join('\n');
  const [stand, zetStand] = useState<Stand>(() => ({ rijen: lees(adres), gezien: adres, eigen: adres }));
  if (stand.gezien !== adres) {
    // Somebody followed a link, or went back: then the address is right, and not what was being tried.
    zetStand({ ...stand, gezien: adres, rijen: adres === stand.eigen ? stand.rijen : lees(adres) });
  }
  const gewenst = stand.rijen.map(adresVan).join('\n');
  useEffect(() => {
    if (gewenst === adres) return undefined;
    const wekker = setTimeout(() => {
      zetStand((eerder) => ({ ...eerder, eigen: gewenst }));
      zetZoek((eerder) => {
        const nieuw = new URLSearchParams(eerder);
        nieuw.delete(DEEL);
        for (const een of gewenst.split('\n')) if (gewenst !== '') nieuw.append(DEEL, een);
        return nieuw;
      });
    }, RUST);
    return () => clearTimeout(wekker);
  }, [gewenst, adres, zetZoek]);
  return { rijen: stand.rijen, zet: (rijen) => zetStand((eerder) => ({ ...eerder, rijen })) };
}

/** The part of an address that holds these measures, to lead somebody to them. */
export function zoekdeelVan(rijen: readonly Rij[]): string {
  return new URLSearchParams(rijen.map((rij) => [DEEL, adresVan(rij)])).toString();
}

function lees(adres: string): readonly Rij[] {
  return adres === '' ? [] : adres.split('\n').map(rijUitAdres);
}

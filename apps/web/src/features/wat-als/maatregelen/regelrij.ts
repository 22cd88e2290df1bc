import type { Regelinhoud, Verwerking } from '@routekaart/traject';
import { getalUit } from './getal.js';
import type { Regelwaarden } from '../../../onderdelen/maatregel/regelwaarden.js';
import type { Regelveld } from '../../../onderdelen/maatregel/soorten.js';

/** The rule that is filled in, `null` when nothing is: then the rule that stands falls out. */
export function regelUitWaarden(waarden: Regelwaarden): Regelinhoud | null {
  const getal = (naam: Regelveld): number | null => getalUit(waarden[naam] ?? '');
  const [dagen, toetswerkdagen] = [getal('verwerking'), getal('toetswerkdagen')];
  const { na, telling, bijSluiting } = waarden;
  if (dagen === null && toetswerkdagen === null && na === undefined && bijSluiting === undefined) return null;
  return {
    verwerking: dagen === null ? null : { dagen, telling: tellingUit(telling) },
    toetswerkdagen: toetswerkdagen ?? 0,
    tussen:
      na === undefined
        ? null
        : {
            na,
            minimaalDagen: getal('minimaalDagen') ?? 0,
            weken: getal('weken'),
            weekdag: getal('weekdag') ?? 1,
          },
    bijSluiting: bijSluiting === 'volgende-werkdag' ? bijSluiting : 'vervalt',
  };
}

function tellingUit(tekst: string | undefined): Verwerking['telling'] {
  return tekst === 'werkdagen' ? tekst : 'kalenderdagen';
}

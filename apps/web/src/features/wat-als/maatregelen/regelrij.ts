import type { Regelinhoud, Verwerking } from '@routekaart/traject';
import { getalUit } from './getal.js';
import type { Regelveld } from '../../../onderdelen/maatregel/soorten.js';

type Regelwaarden = Readonly<Partial<Record<Regelveld, string>>>;

/** What is filled in for a local rule: one without the working days of its gate is no rule, but the end of one. */
export function waardenVanRegel(regel: Regelinhoud | null): Regelwaarden {
  if (regel === null) return {};
  const { verwerking, toetswerkdagen, tussen, bijSluiting } = regel;
  const weken = tussen?.weken ?? null;
  return {
    ...(verwerking === null ? {} : { verwerking: String(verwerking.dagen), telling: verwerking.telling }),
    toetswerkdagen: String(toetswerkdagen),
    ...(tussen === null
      ? {}
      : { na: tussen.na, minimaalDagen: String(tussen.minimaalDagen), weekdag: String(tussen.weekdag) }),
    ...(weken === null ? {} : { weken: String(weken) }),
    bijSluiting,
  };
}

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

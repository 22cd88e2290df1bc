import type { Regelinhoud } from '@routekaart/traject';
import type { Regelveld } from './soorten.js';

export type Regelwaarden = Readonly<Partial<Record<Regelveld, string>>>;

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

import { mag } from '@routekaart/toegang';
import type { VastlegbaarFragment } from '../../api/documenten.js';
import { BESLUIT } from '../../teksten/besluit.js';
import { VASTLEGGEN } from '../../teksten/vastleggen.js';
import type { Gebeurtenis } from './besluitinvoer.js';

type Recht = Parameters<typeof mag>;

/** What this reader may record here, as people say it: handed in first, then the outcomes that fit. */
export function gebeurtenissenVoor(
  {
    gemeente,
    besluitkeuze: { beheerrol, uitkomsten },
  }: Pick<VastlegbaarFragment, 'gemeente' | 'besluitkeuze'>,
  identiteit: Recht[0],
): readonly (readonly [Gebeurtenis, string])[] {
  const onderwerp = { gemeente: gemeente?.code ?? null, beheerrol };
  return [
    ...(mag(identiteit, 'aanlevering-vastleggen', onderwerp)
      ? [['AANGELEVERD', VASTLEGGEN.isAangeleverd] as const]
      : []),
    ...(mag(identiteit, 'besluit-vastleggen', onderwerp)
      ? uitkomsten.map((uitkomst) => [uitkomst, BESLUIT.uitkomsten[uitkomst]] as const)
      : []),
  ];
}

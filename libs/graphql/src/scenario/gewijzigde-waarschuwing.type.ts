import { Field, ObjectType } from '@nestjs/graphql';
import type { Wijzigpunt, Wijzigsoort as WijzigsoortWaarde } from '@routekaart/route';
import { opsomming } from '../algemeen/opsomming.js';
import { WaarschuwingType } from '../waarschuwing/waarschuwing.type.js';

export const Wijzigsoort = opsomming<WijzigsoortWaarde>(
  'Wijzigsoort',
  'Waarin een waarschuwing die blijft staan, anders wordt.',
  {
    ernst: 'Hoe zwaar zij weegt.',
    melding: 'Wat er aan de hand is, bijvoorbeeld op welke dag.',
    uiterlijk: 'Tot en met wanneer handelen helpt.',
    actor: 'Wie moet handelen.',
    bewijs: 'De feiten waarop zij rust.',
    gevolgen: 'Wat eruit volgt.',
  },
);

@ObjectType('Wijzigpunt', { description: 'Eén punt waarop een waarschuwing anders wordt.' })
export class WijzigpuntType {
  @Field(() => Wijzigsoort, { description: 'Welk punt.' })
  wat!: WijzigsoortWaarde;

  @Field({ description: 'Zoals het nu is, in woorden.' })
  was!: string;

  @Field({ description: 'Met de maatregelen, in woorden.' })
  wordt!: string;
}

@ObjectType('GewijzigdeWaarschuwing', {
  description: 'Een waarschuwing die er nu is en blijft, maar zwaarder of lichter wordt, of anders.',
})
export class GewijzigdeWaarschuwingType {
  @Field(() => WaarschuwingType, { description: 'Zoals zij nu is, met wat eruit volgt.' })
  voor!: WaarschuwingType;

  @Field(() => WaarschuwingType, { description: 'Met de maatregelen, met wat eruit volgt.' })
  na!: WaarschuwingType;

  @Field(() => [WijzigpuntType], { description: 'Wat er anders wordt: ten minste één punt.' })
  punten!: readonly Wijzigpunt[];
}

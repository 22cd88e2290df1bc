import { Field, ID, ObjectType, createUnionType } from '@nestjs/graphql';
import type { Agendafeed } from '@routekaart/persistence';
import type { Agendasoort } from '@routekaart/route';
import type { Opzet } from '@routekaart/traject';
import { AgendaSoort } from '../algemeen/opsommingen.js';
import { WEIGERINGEN } from '../mutatie/weigering.type.js';
import { agendanaam } from './agenda.view.js';

@ObjectType('AgendaFeed', { description: 'Een eigen adres waarop een agendaprogramma zich abonneert.' })
export class AgendaFeedType {
  @Field(() => ID, { description: 'De sleutel, om het adres in te trekken.' })
  id!: string;

  @Field({ description: 'De naam van de agenda.' })
  naam!: string;

  @Field(() => AgendaSoort, { description: 'Van wie de agenda is.' })
  soort!: Agendasoort;

  @Field({ description: 'De code van het traject, de gemeente of het gremium.' })
  code!: string;

  @Field({ description: 'Wanneer het adres is gemaakt (ISO 8601, UTC).' })
  op!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Wanneer het is ingetrokken (ISO 8601, UTC); leeg zolang het werkt.',
  })
  ingetrokkenOp!: string | null;
}

@ObjectType({ description: 'Het adres is gemaakt.' })
export class AgendaFeedGemaakt {
  @Field(() => AgendaFeedType, { description: 'Het adres, zonder zijn geheim.' })
  feed!: AgendaFeedType;

  @Field(() => String, {
    nullable: true,
    description:
      'Het volledige adres, alleen deze ene keer: wie het kent, leest de agenda. Leeg als dit verzoek al eerder is gedaan.',
  })
  adres!: string | null;
}

@ObjectType({ description: 'Het adres werkt niet meer.' })
export class AgendaFeedIngetrokken {
  @Field(() => AgendaFeedType, { description: 'Het ingetrokken adres.' })
  feed!: AgendaFeedType;
}

export const MaakAgendaFeedResultaat = createUnionType({
  name: 'MaakAgendaFeedResultaat',
  description: 'Het adres, of waarom het niet kan.',
  types: () => [AgendaFeedGemaakt, ...WEIGERINGEN] as const,
});

export const TrekAgendaFeedInResultaat = createUnionType({
  name: 'TrekAgendaFeedInResultaat',
  description: 'Het ingetrokken adres, of waarom het niet kan.',
  types: () => [AgendaFeedIngetrokken, ...WEIGERINGEN] as const,
});

export function naarAgendaFeed(
  { id, soort, code, op, ingetrokkenOp }: Agendafeed,
  opzet: Opzet,
): AgendaFeedType {
  return { id, naam: agendanaam({ soort, code }, opzet), soort, code, op, ingetrokkenOp };
}

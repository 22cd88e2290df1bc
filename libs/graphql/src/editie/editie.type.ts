import { Field, Int, ObjectType } from '@nestjs/graphql';
import { formatDag, formatIso } from '@routekaart/kalender';
import type { Editie, Herkomst } from '@routekaart/traject';
import { Datum } from '../algemeen/datum.scalar.js';
import { HerkomstType, naarHerkomst } from '../besluit/besluit.type.js';

@ObjectType('Editie', {
  description:
    'Een vastgesteld stadium van de detailplanning, bijgewerkt t/m een dag. Latere feiten veranderen het nooit.',
})
export class EditieType {
  @Field(() => Int, { description: 'Het nummer binnen het traject, vanaf 1.' })
  nummer!: number;

  @Field({ description: 'De naam.' })
  naam!: string;

  @Field(() => Datum, { description: 'De laatste dag waarvan wijzigingen meetellen.' })
  bijgewerktTotEnMet!: string;

  @Field({ description: 'Leesbaar, bijvoorbeeld “Detailplanning 25-1-2021, bijgewerkt t/m ma 25-1-2021”.' })
  tekst!: string;

  @Field({ description: 'Waarom deze editie is vastgesteld.' })
  reden!: string;

  @Field(() => Int, { description: 'Hoeveel wijzigingen van het plan nieuw zijn sinds de vorige editie.' })
  wijzigingen!: number;

  @Field(() => HerkomstType, { description: 'Wie haar vaststelde, wanneer, en uit welke bron.' })
  herkomst!: HerkomstType;
}

export function naarEditie(
  { nummer, naam, bijgewerktTotEnMet, reden }: Omit<Editie, 'herkomst'>,
  herkomst: Omit<Herkomst, 'dag'>,
  wijzigingen: number,
): EditieType {
  return {
    nummer,
    naam,
    bijgewerktTotEnMet: formatIso(bijgewerktTotEnMet),
    tekst: `${naam}, bijgewerkt t/m ${formatDag(bijgewerktTotEnMet)}`,
    reden,
    wijzigingen,
    herkomst: naarHerkomst(herkomst),
  };
}

import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { formatDag } from '@routekaart/kalender';
import type {
  Besluit,
  Besluitvorm as VormWaarde,
  Herkomst,
  Uitkomst as UitkomstWaarde,
} from '@routekaart/traject';
import { Datum } from '../algemeen/datum.scalar.js';
import { naarDatum } from '../algemeen/moment.type.js';
import { AanhoudingType, MotieType, StemmingType, naarAanhouding } from './besluitverslag.type.js';
import { Besluitvorm, Uitkomst } from '../algemeen/opsommingen.js';

@ObjectType('Herkomst', { description: 'Wie een feit vastlegde, wanneer, en uit welke bron.' })
export class HerkomstType {
  @Field(() => Int, { description: 'De volgorde waarin de feiten van het traject zijn vastgelegd.' })
  volgnummer!: number;

  @Field({ description: 'De rol waarin het gebeurde.' })
  rol!: string;

  @Field({ description: 'Door wie.' })
  door!: string;

  @Field({ description: 'Het tijdstip (ISO 8601, UTC).' })
  op!: string;

  @Field({ description: 'De bron.' })
  bron!: string;
}

@ObjectType('Besluit', {
  description: 'Wat een gremium met het stuk deed: een feit dat nooit wijzigt, alleen wordt vervangen.',
})
export class BesluitType {
  @Field(() => ID, { description: 'De sleutel, nodig om het besluit te corrigeren.' })
  id!: string;

  @Field(() => Datum, { description: 'De dag van het besluit.' })
  dag!: string;

  @Field({ description: 'Waar als alleen bekend is dat het op of vóór deze dag viel.' })
  opOfVoor!: boolean;

  @Field({ description: 'De dag leesbaar.' })
  tekst!: string;

  @Field(() => Uitkomst, { description: 'De uitkomst.' })
  uitkomst!: UitkomstWaarde;

  @Field(() => Besluitvorm, {
    nullable: true,
    description: 'Hamerstuk, bespreekstuk of schriftelijk; leeg als onbekend.',
  })
  vorm!: VormWaarde | null;

  @Field(() => Int, { description: 'De versie van het stuk waarover is besloten.' })
  stukversie!: number;

  @Field(() => String, { nullable: true, description: 'Toelichting.' })
  toelichting!: string | null;

  @Field(() => [String], { description: 'Aanpassingen die zijn meegegeven.' })
  aanpassingen!: readonly string[];

  @Field(() => AanhoudingType, {
    nullable: true,
    description: 'Hoe het stuk terugkomt; leeg als er niet is aangehouden, of dat niet is gezegd.',
  })
  aanhouding!: AanhoudingType | null;

  @Field(() => StemmingType, { nullable: true, description: 'De stemmen; leeg als onbekend.' })
  stemmen!: StemmingType | null;

  @Field(() => [MotieType], { description: 'Moties en amendementen.' })
  moties!: readonly MotieType[];

  @Field(() => [String], { description: 'Wat aan de raad is toegezegd.' })
  toezeggingen!: readonly string[];

  @Field(() => ID, { nullable: true, description: 'Het besluit dat hiermee is gecorrigeerd.' })
  vervangt!: string | null;

  @Field(() => HerkomstType, { description: 'Wie het vastlegde, wanneer, en uit welke bron.' })
  herkomst!: HerkomstType;
}

export function naarHerkomst({ volgnummer, rol, door, op, bron }: Omit<Herkomst, 'dag'>): HerkomstType {
  return { volgnummer, rol, door, op, bron };
}

export function naarBesluit(
  besluit: Omit<Besluit, 'herkomst'> & { readonly herkomst: Omit<Herkomst, 'dag'> },
): BesluitType {
  return {
    ...besluit,
    dag: naarDatum(besluit.dag) ?? '',
    opOfVoor: besluit.opOfVoor ?? false,
    tekst: `${besluit.opOfVoor === true ? 'op of vóór ' : ''}${formatDag(besluit.dag)}`,
    aanhouding: naarAanhouding(besluit.aanhouding),
    stemmen: besluit.verslag?.stemmen ?? null,
    moties: besluit.verslag?.moties ?? [],
    toezeggingen: besluit.verslag?.toezeggingen ?? [],
    herkomst: naarHerkomst(besluit.herkomst),
  };
}

import { applyDecorators } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, ValidateNested } from 'class-validator';
import {
  AanlevertermijnInput,
  ActiviteitOpDagInput,
  CyclusVerplaatsenInput,
  ExtraRaadInput,
  GemeenteValtAfInput,
  RecesWijzigenInput,
  SamenloopInput,
  SchriftelijkeRondeInput,
  StationOverslaanInput,
  StationVerschuivenInput,
  StationsregelAannemenInput,
  TermijnWijzigenInput,
  VensterWijzigenInput,
  VergaderingToevoegenInput,
  VergaderingVerplaatsenInput,
  VergaderingVervallenInput,
  VerwerkingsdagenInput,
} from './maatregel.input.js';

@InputType({ description: 'Eén maatregel: vul precies één veld in.' })
export class MaatregelInput {
  @Tak(() => ActiviteitOpDagInput, 'Een activiteit krijgt een andere vaste dag.')
  verplaatsActiviteit?: ActiviteitOpDagInput | null;

  @Tak(() => StationVerschuivenInput, 'Een station schuift een aantal dagen.')
  verschuifStation?: StationVerschuivenInput | null;

  @Tak(() => VensterWijzigenInput, 'Een station krijgt een ander venster.')
  wijzigVenster?: VensterWijzigenInput | null;

  @Tak(() => VergaderingToevoegenInput, 'Een gremium vergadert een keer extra.')
  voegVergaderingToe?: VergaderingToevoegenInput | null;

  @Tak(() => VergaderingVerplaatsenInput, 'Een vergadering krijgt een andere dag of aanleverdag.')
  verplaatsVergadering?: VergaderingVerplaatsenInput | null;

  @Tak(() => CyclusVerplaatsenInput, 'Een hele raadscyclus komt op andere dagen.')
  verplaatsCyclus?: CyclusVerplaatsenInput | null;

  @Tak(() => VergaderingVervallenInput, 'Een vergadering vervalt.')
  laatVergaderingVervallen?: VergaderingVervallenInput | null;

  @Tak(() => SchriftelijkeRondeInput, 'Een gremium besluit schriftelijk.')
  schriftelijkeRonde?: SchriftelijkeRondeInput | null;

  @Tak(() => ExtraRaadInput, 'De raad vergadert extra.')
  extraRaad?: ExtraRaadInput | null;

  @Tak(() => AanlevertermijnInput, 'Een gremium krijgt een andere aanlevertermijn.')
  aanlevertermijn?: AanlevertermijnInput | null;

  @Tak(() => VerwerkingsdagenInput, 'Een station krijgt meer of minder tijd.')
  verwerkingsdagen?: VerwerkingsdagenInput | null;

  @Tak(() => StationOverslaanInput, 'Het stuk slaat een station over.')
  slaStationOver?: StationOverslaanInput | null;

  @Tak(() => GemeenteValtAfInput, 'Een gemeente doet niet mee.')
  gemeenteValtAf?: GemeenteValtAfInput | null;

  @Tak(() => SamenloopInput, 'Een mijlpaal heeft andere gemeenten nodig.')
  wijzigSamenloop?: SamenloopInput | null;

  @Tak(() => StationsregelAannemenInput, 'Bij een station geldt een andere plaatselijke regel.')
  wijzigStationsregel?: StationsregelAannemenInput | null;

  @Tak(() => RecesWijzigenInput, 'Een reces erbij, op andere dagen, of niet.')
  wijzigReces?: RecesWijzigenInput | null;

  @Tak(() => TermijnWijzigenInput, 'Een gremium heeft een andere uitnodigings- of reactietermijn.')
  wijzigTermijn?: TermijnWijzigenInput | null;
}

/** One of the fields of which exactly one is filled. */
function Tak(soort: () => new () => object, description: string): PropertyDecorator {
  return applyDecorators(
    Field(soort, { nullable: true, description }),
    IsOptional(),
    Type(soort),
    ValidateNested(),
  );
}

/** A list of maatregelen, in the order in which they are applied. */
export function Maatregelenveld(): PropertyDecorator {
  return applyDecorators(
    Field(() => [MaatregelInput], { description: 'De maatregelen, na elkaar toegepast: hooguit 20.' }),
    IsArray(),
    ArrayMaxSize(20, { message: 'Vraag hooguit 20 maatregelen tegelijk.' }),
    Type(() => MaatregelInput),
    ValidateNested({ each: true }),
  );
}

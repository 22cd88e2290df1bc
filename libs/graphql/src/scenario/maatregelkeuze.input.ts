import { applyDecorators } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import {
  AanlevertermijnInput,
  ActiviteitOpDagInput,
  ExtraRaadInput,
  GemeenteValtAfInput,
  SchriftelijkeRondeInput,
  StationOverslaanInput,
  StationVerschuivenInput,
  VensterWijzigenInput,
  VergaderingToevoegenInput,
  VergaderingVerplaatsenInput,
  VergaderingVervallenInput,
  VerwerkingsdagenInput,
} from './maatregel.input.js';

@InputType({ description: 'Eén maatregel: vul precies één veld in.' })
export class MaatregelInput {
  @Tak(() => ActiviteitOpDagInput)
  verplaatsActiviteit?: ActiviteitOpDagInput | null;

  @Tak(() => StationVerschuivenInput)
  verschuifStation?: StationVerschuivenInput | null;

  @Tak(() => VensterWijzigenInput)
  wijzigVenster?: VensterWijzigenInput | null;

  @Tak(() => VergaderingToevoegenInput)
  voegVergaderingToe?: VergaderingToevoegenInput | null;

  @Tak(() => VergaderingVerplaatsenInput)
  verplaatsVergadering?: VergaderingVerplaatsenInput | null;

  @Tak(() => VergaderingVervallenInput)
  laatVergaderingVervallen?: VergaderingVervallenInput | null;

  @Tak(() => SchriftelijkeRondeInput)
  schriftelijkeRonde?: SchriftelijkeRondeInput | null;

  @Tak(() => ExtraRaadInput)
  extraRaad?: ExtraRaadInput | null;

  @Tak(() => AanlevertermijnInput)
  aanlevertermijn?: AanlevertermijnInput | null;

  @Tak(() => VerwerkingsdagenInput)
  verwerkingsdagen?: VerwerkingsdagenInput | null;

  @Tak(() => StationOverslaanInput)
  slaStationOver?: StationOverslaanInput | null;

  @Tak(() => GemeenteValtAfInput)
  gemeenteValtAf?: GemeenteValtAfInput | null;
}

/** One of the fields of which exactly one is filled. */
function Tak(soort: () => new () => object): PropertyDecorator {
  return applyDecorators(Field(soort, { nullable: true }), IsOptional(), Type(soort), ValidateNested());
}

import { Field, Int, ObjectType } from '@nestjs/graphql';
import { formatDag, formatDagen } from '@routekaart/kalender';
import type { Aanleiding as AanleidingWaarde, Verlooppunt } from '@routekaart/route';
import type { Dossier } from '@routekaart/traject';
import { Datum } from '../algemeen/datum.scalar.js';
import { MomentType, naarDatum, naarMoment } from '../algemeen/moment.type.js';
import { Aanleiding } from '../algemeen/opsommingen.js';
import { GemeenteType, type Namen } from '../gremium/verwijzing.type.js';
import { FeitType, naarFeit } from './stand.type.js';

@ObjectType('Verlooppunt', { description: 'Vanaf deze dag luidde de prognose zo.' })
export class VerlooppuntType {
  @Field(() => Datum, { description: 'De eerste dag waarop dit het antwoord was.' })
  dag!: string;

  @Field(() => MomentType, { description: 'Wanneer de mijlpaal klaar zou zijn.' })
  prognose!: MomentType;

  @Field(() => [GemeenteType], { description: 'Wie die dag bepaalde.' })
  bepalendeGemeenten!: readonly GemeenteType[];

  @Field(() => Datum, { nullable: true, description: 'De laatste dag die het plan toen wilde.' })
  doel!: string | null;

  @Field(() => Aanleiding, { description: 'Waardoor de prognose veranderde.' })
  aanleiding!: AanleidingWaarde;

  @Field(() => [FeitType], { description: 'Wat op die dag is vastgelegd.' })
  feiten!: readonly FeitType[];

  @Field(() => Int, {
    nullable: true,
    description: 'Kalenderdagen die de prognose opschoof; later is positief, leeg bij onbekend.',
  })
  verschuivingDagen!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Kalenderdagen die het doel zelf opschoof: een herplanning is geen vooruitgang.',
  })
  doelverschuivingDagen!: number | null;

  @Field({ description: 'Wat er veranderde, als zin.' })
  tekst!: string;
}

export function naarVerlooppunt(punt: Verlooppunt, dossier: Dossier, namen: Namen): VerlooppuntType {
  return {
    dag: naarDatum(punt.dag) ?? '',
    prognose: naarMoment(punt.prognose.dag),
    bepalendeGemeenten: punt.prognose.bepalend.flatMap((code) => namen.gemeente(code) ?? []),
    doel: naarDatum(punt.doel),
    aanleiding: punt.aanleiding,
    feiten: punt.feiten.map((feit) => naarFeit(feit, dossier)),
    verschuivingDagen: punt.verschuiving,
    doelverschuivingDagen: punt.doelverschuiving,
    tekst: zinVan(punt),
  };
}

function zinVan(punt: Verlooppunt): string {
  const prognose = naarMoment(punt.prognose.dag).tekst;
  const zin = `Op ${formatDag(punt.dag)} was de prognose ${prognose}${schuif(punt.verschuiving, 'dan daarvoor')}.`;
  return punt.doelverschuiving === null || punt.doelverschuiving === 0
    ? zin
    : `${zin} Het doel zelf ging ${richting(punt.doelverschuiving)}: dat is geen vooruitgang.`;
}

function schuif(dagen: number | null, dan: string): string {
  return dagen === null || dagen === 0 ? '' : `, ${richting(dagen)} ${dan}`;
}

function richting(dagen: number): string {
  return `${formatDagen(Math.abs(dagen))} ${dagen > 0 ? 'later' : 'eerder'}`;
}

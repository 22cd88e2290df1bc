import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Identiteit } from '@routekaart/toegang';
import { type Invoerfout, toetsInvoer } from '../algemeen/invoer.js';
import { TrajectArgs } from '../algemeen/vraag.args.js';
import { Vragen } from '../geheugen/vragen.js';
import { type WeigeringType, maak } from '../mutatie/weigering.type.js';
import { Wijzigen } from '../mutatie/wijzigen.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import { beslisAfspraak, leesAfspraak } from './afspraak.beslissing.js';
import { RecordAfspraakInput } from './afspraak.input.js';
import {
  AfspraakType,
  AfspraakVastgelegd,
  type Afspraakkern,
  RecordAfspraakResultaat,
  naarAfspraak,
  naarAfspraken,
} from './afspraak.type.js';

@Resolver()
export class AfspraakResolver {
  constructor(
    private readonly vragen: Vragen,
    private readonly wijzigen: Wijzigen,
  ) {}

  @Query(() => [AfspraakType], {
    description: 'Wat is afgesproken in plaats van wat bij het traject is geladen, de oudste eerst.',
  })
  async afspraken(@Args() args: TrajectArgs, @Vrager() vrager: Identiteit): Promise<readonly AfspraakType[]> {
    eisRecht(vrager, 'traject-lezen');
    const { stand } = (await this.vragen.opname(TrajectArgs, args)).berekening;
    return naarAfspraken(stand.afspraken ?? [], stand);
  }

  @Mutation(() => RecordAfspraakResultaat, {
    description:
      'Legt een andere aanlevertermijn, een ander venster, andere nodige gemeenten, een reces of een eigen termijn vast.',
  })
  async recordAfspraak(
    @Args('input', { description: 'De afspraak.' }) input: RecordAfspraakInput,
    @Vrager() vrager: Identiteit,
  ): Promise<AfspraakVastgelegd | WeigeringType> {
    const fout = toetsInvoer(RecordAfspraakInput, input) ?? toetsEenVanVijf(input);
    const vastgelegd = await this.wijzigen.legVast<Afspraakkern>(
      'afspraak-vastleggen',
      input,
      fout,
      vrager,
      (berekening, dossier) => {
        const afspraak = leesAfspraak(input, berekening.stand);
        if (afspraak === null) throw new Error('een invoer zonder afspraak kwam door de controle');
        return beslisAfspraak(afspraak, input, vrager, berekening, dossier);
      },
    );
    return 'herkomst' in vastgelegd
      ? maak(AfspraakVastgelegd, {
          afspraak: naarAfspraak(vastgelegd.resultaat, vastgelegd.herkomst),
          trajectVersie: vastgelegd.herkomst.volgnummer,
        })
      : vastgelegd;
  }
}

function toetsEenVanVijf({
  aanlevertermijn,
  venster,
  samenloop,
  reces,
  termijn,
}: RecordAfspraakInput): Invoerfout | null {
  const aantal = [aanlevertermijn, venster, samenloop, reces, termijn].filter((tak) => tak != null).length;
  return aantal === 1
    ? null
    : {
        veld: 'afspraak',
        melding: 'Vul precies één van aanlevertermijn, venster, samenloop, reces en termijn in.',
      };
}

import { Args, Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { kanszinnen, spoorzinnen } from '@routekaart/procesbrief';
import { ALGEMEEN, type Identiteit, mag } from '@routekaart/toegang';
import { TrajectArgs } from '../algemeen/vraag.args.js';
import { Vragen } from '../geheugen/vragen.js';
import { Sporen } from '../synchronisatie/sporen.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import { Terugblik } from '../verloop/terugblik.js';

@ObjectType('Briefzin', { description: 'Een zin, en waarop hij rust.' })
export class BriefzinType {
  @Field({ description: 'De zin.' })
  tekst!: string;

  @Field(() => [String], { description: 'Waarop hij rust, elk als zin.' })
  feiten!: readonly string[];
}

@ObjectType('Briefzinnen', {
  description:
    'Wat een procesbrief over zekerheid en over het andere spoor kan zeggen; leeg als er te weinig is.',
})
export class BriefzinnenType {
  @Field(() => [BriefzinType], {
    description: 'Per mijlpaal de kans dat wie nodig is op tijd is, als er genoeg is om op te rusten.',
  })
  kansen!: readonly BriefzinType[];

  @Field(() => [BriefzinType], {
    description: 'De poorten tussen de sporen; leeg voor wie het andere traject niet mag zien.',
  })
  sporen!: readonly BriefzinType[];
}

/** Asked beside the letter itself: looking back over all forecasts takes longer than the letter. */
@Resolver()
export class BriefzinnenResolver {
  constructor(
    private readonly vragen: Vragen,
    private readonly terugblik: Terugblik,
    private readonly sporen: Sporen,
  ) {}

  @Query(() => BriefzinnenType, { description: 'De zinnen over zekerheid en over het andere spoor.' })
  async briefzinnen(@Args() args: TrajectArgs, @Vrager() vrager: Identiteit): Promise<BriefzinnenType> {
    eisRecht(vrager, 'procesbrief-lezen');
    const opname = await this.vragen.opname(TrajectArgs, args);
    const { berekening } = opname;
    const zietBeide = mag(vrager, 'dashboard-lezen', ALGEMEEN);
    return {
      kansen: kanszinnen(berekening, this.terugblik.treffers(opname)),
      sporen: zietBeide ? spoorzinnen(await this.sporen.synchronisaties(opname), berekening.peildatum) : [],
    };
  }
}

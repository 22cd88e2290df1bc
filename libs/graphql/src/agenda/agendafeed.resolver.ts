import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DossierRepository } from '@routekaart/persistence';
import { nietGevonden } from '@routekaart/route';
import type { Identiteit } from '@routekaart/toegang';
import { toetsInvoer } from '../algemeen/invoer.js';
import { pagina } from '../algemeen/vraag.args.js';
import { Trajectgeheugen } from '../geheugen/trajectgeheugen.js';
import { eisGeldig } from '../geheugen/vragen.js';
import { naarWeigering } from '../mutatie/oordeel.js';
import { OngeldigeInvoer, SleutelHergebruikt, type WeigeringType, maak } from '../mutatie/weigering.type.js';
import { Vrager } from '../toegang/vrager.js';
import { beslisAgendaFeed } from './agendafeed.beslissing.js';
import { AgendaFeedArgs, MaakAgendaFeedInput, TrekAgendaFeedInInput } from './agendafeed.input.js';
import {
  AgendaFeedGemaakt,
  AgendaFeedIngetrokken,
  AgendaFeedType,
  MaakAgendaFeedResultaat,
  TrekAgendaFeedInResultaat,
  naarAgendaFeed,
} from './agendafeed.type.js';
import { Agendafeeds } from './agendafeeds.js';
import { Webadres } from './webadres.js';

@Resolver()
export class AgendafeedResolver {
  constructor(
    private readonly feeds: Agendafeeds,
    private readonly dossiers: DossierRepository,
    private readonly geheugen: Trajectgeheugen,
    private readonly web: Webadres,
  ) {}

  @Query(() => [AgendaFeedType], {
    description: 'De eigen agenda-adressen, de nieuwste eerst; ook de ingetrokken, nooit hun geheim.',
  })
  async agendaFeeds(
    @Args() args: AgendaFeedArgs,
    @Vrager() vrager: Identiteit,
  ): Promise<readonly AgendaFeedType[]> {
    eisGeldig(toetsInvoer(AgendaFeedArgs, args));
    const { opzet } = await this.geheugen.dossier(args.traject);
    const feeds = await this.feeds.eigen(args.traject, vrager);
    return pagina(feeds, args).map((feed) => naarAgendaFeed(feed, opzet));
  }

  @Mutation(() => MaakAgendaFeedResultaat, {
    description: 'Maakt een adres waarop een agendaprogramma zich abonneert: het toont wat u mag lezen.',
  })
  async maakAgendaFeed(
    @Args('input', { description: 'De agenda.' }) input: MaakAgendaFeedInput,
    @Vrager() vrager: Identiteit,
  ): Promise<AgendaFeedGemaakt | WeigeringType> {
    const fout = toetsInvoer(MaakAgendaFeedInput, input);
    if (fout !== null) {
      return maak(OngeldigeInvoer, { code: 'ONGELDIGE_INVOER', ...fout });
    }
    if ((await this.dossiers.versie(input.traject)) === null) {
      return onbekendTraject(input.traject);
    }
    const { opzet } = await this.geheugen.dossier(input.traject);
    const bereik = beslisAgendaFeed(input, vrager, opzet);
    if (!('soort' in bereik)) {
      return bereik;
    }
    const { uitkomst, token } = await this.feeds.maak(input.traject, bereik, input.sleutel, vrager);
    switch (uitkomst.kind) {
      case 'gemaakt':
        return maak(AgendaFeedGemaakt, {
          feed: naarAgendaFeed(uitkomst.feed, opzet),
          adres: this.web.van(`/agenda/${token}.ics`),
        });
      case 'herhaald':
        return maak(AgendaFeedGemaakt, { feed: naarAgendaFeed(uitkomst.feed, opzet), adres: null });
      case 'sleutel-hergebruikt':
        return maak(SleutelHergebruikt, {
          code: 'SLEUTEL_HERGEBRUIKT',
          veld: 'sleutel',
          melding: 'Deze sleutel is al gebruikt voor een ander verzoek. Kies een nieuwe sleutel.',
        });
      case 'onbekend-traject':
        return onbekendTraject(input.traject);
    }
  }

  @Mutation(() => TrekAgendaFeedInResultaat, {
    description: 'Trekt een eigen agenda-adres in: het werkt meteen niet meer, en nooit meer.',
  })
  async trekAgendaFeedIn(
    @Args('input', { description: 'Het adres.' }) input: TrekAgendaFeedInInput,
    @Vrager() vrager: Identiteit,
  ): Promise<AgendaFeedIngetrokken | WeigeringType> {
    const fout = toetsInvoer(TrekAgendaFeedInInput, input);
    if (fout !== null) {
      return maak(OngeldigeInvoer, { code: 'ONGELDIGE_INVOER', ...fout });
    }
    const feed = await this.feeds.trekIn(input.feed, vrager);
    if (feed === null) {
      return naarWeigering(nietGevonden('feed', 'U hebt geen agenda-adres met deze sleutel.'));
    }
    const { opzet } = await this.geheugen.dossier(feed.traject);
    return maak(AgendaFeedIngetrokken, { feed: naarAgendaFeed(feed, opzet) });
  }
}

function onbekendTraject(code: string): WeigeringType {
  return naarWeigering(nietGevonden('traject', `Er is geen traject met code “${code}”.`));
}

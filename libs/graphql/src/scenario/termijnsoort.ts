import type { Termijnsoort as TermijnsoortWaarde } from '@routekaart/traject';
import { opsomming } from '../algemeen/opsomming.js';

export const Termijnsoort = opsomming<TermijnsoortWaarde>(
  'Termijnsoort',
  'Welke termijn een gremium zelf kan hebben.',
  {
    uitnodiging: 'Kalenderdagen voor een venster waarop een datum vastligt.',
    reactie: 'Werkdagen tussen een brief of stuk en de bijeenkomst erover.',
  },
);

import type { Vensterpassing as VensterpassingWaarde } from '@routekaart/route';
import { opsomming } from '../algemeen/opsomming.js';

export const Vensterpassing = opsomming<VensterpassingWaarde>(
  'Vensterpassing',
  'Hoe een besluit past in het venster dat het plan geeft.',
  {
    binnen: 'Ook de laatst mogelijke dag valt erin, of ervoor.',
    onzeker: 'De vroegste dag is op tijd, de laatste niet.',
    buiten: 'Het valt erna.',
    'geen-vergadering':
      'Het valt erna: in het venster besluit dit gremium op geen enkele bekende vergadering.',
    onbekend: 'Niet te zeggen: zonder venster, of zonder dag.',
  },
);

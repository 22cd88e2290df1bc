import { opsomming } from '../algemeen/opsomming.js';

export const Leesfase = opsomming<'bestand' | 'rijen' | 'regels'>(
  'Leesfase',
  'Wat er met een planning gebeurt die wordt ingelezen.',
  {
    bestand: 'Het bestand wordt geopend.',
    rijen: 'De rijen worden gelezen.',
    regels: 'De regels worden nagelopen.',
  },
);

import { type Belasting, belast } from '../last/belast.js';
import { type Schrijflast, schrijf } from '../last/schrijf.js';
import { bedien } from './bedien.js';

/** The load generator: its own process, so that it never takes time from the server it measures. */
bedien(0, {
  belast: (belasting) => belast(belasting as Belasting),
  schrijf: (last) => schrijf(last as Schrijflast),
});

import { type ReactNode, Suspense, lazy } from 'react';
import { BrowserRouter, Navigate, Route, Routes } from 'react-router';
import { Kader } from './kader/kader.js';
import { Sessiebewaker, useSessie } from './sessie/sessie.js';
import { Bezig } from './onderdelen/bericht.js';
import { startpadVan } from './kader/paden.js';

const Stuurgroep = lazy(async () => import('./features/stuurgroep/stuurgroep.js'));
const Gemeente = lazy(async () => import('./features/gemeente/gemeente.js'));
const Planning = lazy(async () => import('./features/planning/planning.js'));
const WatAls = lazy(async () => import('./features/wat-als/wat-als.js'));
const Procesbrief = lazy(async () => import('./features/procesbrief/procesbrief.js'));

/** The page: who asks, then which of the three readers, then the view that the address names. */
export function App(): ReactNode {
  return (
    // What is typed and ticked stands in the address: it must be there before the next key.
    <BrowserRouter useTransitions={false}>
      <Sessiebewaker>
        <Suspense fallback={<Bezig wat="De pagina" />}>
          <Routes>
            <Route path="/:traject" element={<Kader />}>
              <Route path="stuurgroep" element={<Stuurgroep />} />
              <Route path="gemeente/:gemeente" element={<Gemeente />} />
              <Route path="planning" element={<Planning />} />
              <Route path="wat-als" element={<WatAls />} />
              <Route path="procesbrief/:nummer?" element={<Procesbrief />} />
              <Route index element={<Begin />} />
            </Route>
            <Route path="*" element={<Begin />} />
          </Routes>
        </Suspense>
      </Sessiebewaker>
    </BrowserRouter>
  );
}

function Begin(): ReactNode {
  const { identiteit } = useSessie();
  return <Navigate to={startpadVan(identiteit)} replace />;
}

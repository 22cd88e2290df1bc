import { type ReactNode, lazy } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { Begin } from './kader/begin.js';
import { Kader } from './kader/kader.js';
import { Sessiebewaker } from './sessie/sessie.js';

const Stuurgroep = lazy(async () => import('./features/stuurgroep/stuurgroep.js'));
const Gemeente = lazy(async () => import('./features/gemeente/gemeente.js'));
const Planning = lazy(async () => import('./features/planning/planning.js'));
const WatAls = lazy(async () => import('./features/wat-als/wat-als.js'));
const Import = lazy(async () => import('./features/import/import.js'));
const Verschil = lazy(async () => import('./features/verschil/verschil.js'));
const Wensen = lazy(async () => import('./features/wensen/wensen.js'));
const Procesbrief = lazy(async () => import('./features/procesbrief/procesbrief.js'));

/** The page: who asks, then which of the three readers, then the view that the address names. */
export function App(): ReactNode {
  return (
    <Sessiebewaker>
      {/* What is typed and ticked stands in the address: it must be there before the next key. */}
      <BrowserRouter useTransitions={false}>
        <Routes>
          <Route path="/:traject" element={<Kader />}>
            <Route path="stuurgroep" element={<Stuurgroep />} />
            <Route path="gemeente/:gemeente" element={<Gemeente />} />
            <Route path="planning" element={<Planning />} />
            <Route path="wat-als" element={<WatAls />} />
            <Route path="import" element={<Import />} />
            <Route path="verschil" element={<Verschil />} />
            <Route path="wensen" element={<Wensen />} />
            <Route path="procesbrief/:nummer?" element={<Procesbrief />} />
            <Route index element={<Begin />} />
          </Route>
          <Route
            path="*"
            element={
              <main className="rk-inhoud">
                <Begin />
              </main>
            }
          />
        </Routes>
      </BrowserRouter>
    </Sessiebewaker>
  );
}

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import './thema/thema.css';

const pagina = document.getElementById('pagina');
if (pagina !== null) {
  createRoot(pagina).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

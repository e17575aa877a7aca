import type { home as English } from '../en/home'

/** Lo que dice la página de inicio. */
export const home: typeof English = {
  home: {
    name: 'Inicio',
    title: 'Lo que se sabe sobre el trabajo forzoso y la trata de personas',
    lead: 'Noticias, orientación, buenas prácticas e informes en palabras sencillas. Cada dato muestra su fuente, y cada artículo dice antes de cuándo se revisará de nuevo.',
    waysIn: 'Parta de su pregunta',
    regions: 'Por región',
    types: 'Por tipo',
    topics: 'Por tema',
    latest: 'Lo más reciente',
    all: count => `Todos los artículos (${count})`,
  },
  waysIn: {
    inspector: {
      who: 'Inspecciono centros de trabajo',
      ask: '¿Qué señales apuntan al trabajo forzoso y a quién le toca actuar?',
    },
    company: { who: 'Respondo por proveedores o personal', ask: '¿Qué debe hacer una empresa y por dónde empieza?' },
    caseworker: { who: 'Trabajo con personas en riesgo', ask: '¿Qué ha funcionado y qué hace falta?' },
    researcher: { who: 'Verifico un dato', ask: '¿Quién lo publicó, cuándo y cómo lo sabe?' },
    worker: { who: 'Me preocupa mi propio trabajo', ask: '¿A quién puedo llamar y cómo salgo rápido de esta página?' },
  },
}

import type { menu as English } from '../en/menu'

/** Lo que dicen el menú, el pie y el mapa del sitio: para qué es cada grupo, y cada sala en unas cinco palabras. */
export const menu: typeof English = {
  menu: {
    label: 'Menú',
    groups: {
      help: 'Pedir ayuda',
      look: 'Consultar',
      companies: 'Para empresas',
      data: 'Usar los datos',
      hub: 'Sobre Waymark',
    },
    rooms: {
      help: { label: 'Líneas de ayuda por país', says: 'A qué números llamar' },
      ownJob: { label: '¿Es esto trabajo forzoso?', says: 'Preguntas sobre su trabajo' },
      safety: { label: 'Cómo protegerse', says: 'Quién puede ver su visita' },
      search: { label: 'Buscar', says: 'Todo, por cualquier palabra' },
      articles: { label: 'Artículos', says: 'Informes y guías, en breve' },
      countries: { label: 'Países', says: 'Leyes, bienes y ayuda' },
      goods: { label: 'Bienes', says: 'Los de las listas oficiales' },
      topics: { label: 'Temas', says: 'Por asunto o sector' },
      regions: { label: 'Regiones', says: 'Por parte del mundo' },
      indicators: { label: 'Indicadores', says: 'Once señales y qué preguntar' },
      checklist: { label: 'Lista de preguntas', says: 'Las señales, una por una' },
      glossary: { label: 'Glosario', says: 'Términos en palabras sencillas' },
      figures: { label: 'Cifras', says: 'Estimaciones, con su fuente' },
      sources: { label: 'Fuentes', says: 'Todo lo que citamos' },
      corrections: { label: 'Correcciones', says: 'Qué estaba mal y cuándo' },
      laws: { label: 'Leyes', says: 'Deberes y fechas' },
      lawsTool: { label: '¿Qué leyes nos obligan?', says: 'Responda unas preguntas' },
      sourcing: { label: 'Hoja de compras', says: 'Bienes y lugares de origen' },
      compare: { label: 'Países lado a lado', says: 'Hasta cuatro a la vez' },
      guidance: { label: 'Orientación', says: 'Qué hacer, paso a paso' },
      data: { label: 'Datos abiertos', says: 'Descargar todo o una tabla' },
      feeds: { label: 'Canales', says: 'Lo nuevo de cada lista' },
      api: { label: 'API', says: 'Lo mismo para programas' },
      cite: { label: 'Cómo citar', says: 'Los datos o un artículo' },
      offline: { label: 'Guardar sin conexión', says: 'Partes, en este dispositivo' },
    },
    footer: 'Todo este sitio',
  },
  siteMap: {
    title: 'Mapa del sitio',
    summary: 'Todas las salas de este sitio según lo que necesite, y sus listas por tema, región y país.',
  },
  topics: {
    title: 'Temas',
    summary: 'De qué tratan los artículos, y cuántos hay de cada tema.',
    others: 'Otros temas',
  },
}

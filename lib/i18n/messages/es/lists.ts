import type { lists as English } from '../en/lists'
import { plural } from '../../plural'

/** Lo que dicen las listas de artículos. */
export const lists: typeof English = {
  articles: 'Artículos',
  articleCount: count => plural(count, 'artículo', 'artículos'),
  narrow: 'Acotar la lista',
  everything: 'Todos los artículos',
  list: {
    all: 'Todos los artículos',
    allSummary: 'Todos los artículos de este sitio en español.',
    regionType: (region, type) => `${type}: ${region}`,
    country: country => `Artículos que tratan sobre ${country}.`,
    page: (page, pages) => `Página ${page} de ${pages}`,
    previous: 'Página anterior',
    next: 'Página siguiente',
    elsewhere: 'Solo en otro idioma',
    elsewhereSays: 'Estos artículos aún no están traducidos al español.',
    allHere: 'Esta lista, entera, en español',
    current: 'lista actual',
    order: 'Orden',
    orders: { newest: 'Nuevos aquí', year: 'Año de la fuente', title: 'Título' },
    orderedBy: { year: 'por año de la fuente', title: 'por título' },
    newest: 'Lo más nuevo:',
    inMonth: (count, month) => `${plural(count, 'nuevo', 'nuevos')} en ${month}`,
    countries: count => plural(count, 'país', 'países'),
  },
  topicGroups: {
    recognise: 'Reconocer y derivar',
    people: 'Personas y migración',
    remedy: 'Ayuda, voz y reparación',
    companies: 'Empresas y comercio',
    states: 'Estados y leyes',
    sectors: 'Sectores',
  },
  card: {
    notice: 'Aviso de contenido:',
    own: site => `${site}, trabajo propio`,
    added: 'Aquí desde el',
    andMore: count => `y ${count} más`,
    readMore: 'Leer más',
    tags: 'ETIQUETAS:',
    only: language => `en ${language}`,
  },
  regions: {
    title: 'Regiones y países',
    summary:
      'Dónde se aplican los artículos: las regiones del mundo, con unas palabras sobre cada una, y todos los países de los que trata algún artículo.',
    name: 'Regiones',
    countries: 'Países con artículos',
  },
}

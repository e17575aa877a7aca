import type { search as English, searchPage as EnglishPage, suggestionWords as EnglishWords } from '../en/search'
import { plural } from '../../plural'

const facets = {
  kind: 'Clase',
  type: 'Tipo',
  region: 'Región',
  country: 'País',
  topic: 'Tema',
  indicator: 'Indicador de trabajo forzoso',
}
const suggestions = 'Sugerencias'
const filter = 'Filtro'

/** Cómo se llaman las sugerencias. */
export const suggestionWords: typeof EnglishWords = { facets, suggestions, filter }

/** Lo que dice la búsqueda. */
export const search: typeof English = {
  facets,
  search: {
    title: 'Búsqueda',
    label: 'Buscar en el sitio',
    placeholder: 'pasaporte, Perú…',
    submit: 'Buscar',
    empty: 'Borrar lo escrito',
    loading: 'La búsqueda se está cargando.',
    failed: 'No se pudo cargar la búsqueda. Puede intentarlo de nuevo o recorrer las listas de abajo.',
    retry: 'Intentar de nuevo',
    results: count => (count === 0 ? 'Ningún resultado' : plural(count, 'resultado', 'resultados')),
    resultsFor: (count, text) =>
      count === 0 ? `Ningún resultado para «${text}»` : `${plural(count, 'resultado', 'resultados')} para «${text}»`,
    relaxed: 'Ninguna página tiene todas estas palabras; estas tienen algunas.',
    filters: 'Filtros',
    active: 'Filtros activos',
    remove: label => `Quitar filtro: ${label}`,
    clear: 'Quitar todos los filtros',
    sort: 'Orden',
    relevance: 'Mejor coincidencia',
    newest: 'Más recientes',
    suggestions,
    filter,
    source: 'Fuente',
    language: 'Idioma',
    moreValues: {
      kind: count => plural(count, 'clase más', 'clases más'),
      type: count => plural(count, 'tipo más', 'tipos más'),
      region: count => plural(count, 'región más', 'regiones más'),
      country: count => plural(count, 'país más', 'países más'),
      topic: count => plural(count, 'tema más', 'temas más'),
      indicator: count => plural(count, 'indicador más', 'indicadores más'),
      language: count => plural(count, 'idioma más', 'idiomas más'),
    },
    answer: title => `Respuesta: ${title}`,
    runBy: operator => `a cargo de ${operator}`,
    moreHelp: more =>
      more === 0
        ? 'En qué pensar antes de llamar'
        : `${plural(more, 'número más', 'números más')}, y en qué pensar antes de llamar`,
    go: 'Ver a quién llamar',
    noNumber: (country: string) => `No tenemos ningún número que mostrar para ${country}.`,
    copy: 'Copiar la cita',
    copied: 'Cita copiada',
    inLanguage: language => `en ${language}`,
    corrected: (word, instead) => `Ninguna página tiene «${word}»; se buscó «${instead.join('» o «')}».`,
    also: ways => `También: ${ways.join(' · ')}`,
    nowhere: words => `En ninguna página: «${words.join('», «')}»`,
    unquoted: 'Ninguna página tiene estas palabras una junto a otra.',
    understanding: 'Cómo se buscó',
    verbatim: 'Buscar solo las palabras tal como las escribí',
    widely: 'Buscar también palabras afines',
    offered: 'Limitar a',
    only: label => `Solo: ${label}`,
    more: (next, shown, all) => `Mostrar ${next} más (${shown} de ${all} a la vista)`,
    withoutFilters: count => `Quitar los filtros: ${plural(count, 'resultado', 'resultados')}`,
    drop: 'Buscar con menos palabras',
    without: word => `Sin «${word}»`,
    noticed: 'con aviso de contenido',
    inSection: 'En la sección',
    tips: 'Qué puede ayudar',
    tipList: [
      'Revise la ortografía o use menos palabras.',
      'Pruebe con la palabra de la ley: «trabajo forzoso», «trata de personas», «servidumbre por deudas».',
      'Quite un filtro.',
    ],
    browse: 'O recorra las listas',
  },
}

/** Lo que dice solo la página construida. */
export const searchPage: typeof EnglishPage = {
  searchPage: {
    summary: 'Busque en títulos, resúmenes, etiquetas y textos completos. Lo que busca no sale de su dispositivo.',
    kinds: {
      article: 'Artículo',
      country: 'País',
      good: 'Bien',
      helpline: 'Línea de ayuda',
      definition: 'Definición',
      figure: 'Cifra',
      law: 'Ley',
      indicator: 'Indicador',
      tool: 'Herramienta',
      list: 'Lista',
      page: 'Página',
      source: 'Fuente',
    },
    noScript: 'La búsqueda necesita JavaScript, que aquí está desactivado. Todo está también en estas listas.',
  },
}

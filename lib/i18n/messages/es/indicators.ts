import type { indicators as English } from '../en/indicators'
import { plural } from '../../plural'

/** Lo que dicen las páginas de los indicadores. */
export const indicators: typeof English = {
  indicators: {
    title: 'Los once indicadores de trabajo forzoso',
    name: 'Indicadores',
    sections: {
      means: 'Qué significa',
      looks: 'Cómo puede verse',
      questions: 'Preguntas que se pueden hacer',
      safely: 'Cómo preguntar con cuidado',
      confused: 'Con qué se confunde a menudo',
      law: 'Qué dice la ley',
    },
    articles: 'Artículos que lo tratan',
    none: 'Todavía no hay artículos en español que lo traten.',
    next: 'Para seguir',
    checklist: 'Los once como lista de verificación, pregunta por pregunta',
    search: 'Buscar dentro de estos artículos',
    help: 'Ayuda: números a los que llamar',
    each: 'Los once, uno por uno',
    counts: 'Dónde hablan de ellos los artículos',
    countsSay:
      'Cuántos artículos en español tratan cada indicador, por región y por sector. Un artículo puede contar en varios lugares.',
    byRegion: 'Por región',
    bySector: 'Por sector',
    inRegion: region => `Por sector: ${region}`,
    noCounts: 'Todavía no se cuenta aquí ningún artículo.',
    cell: (indicator, other, count) => `${indicator}, ${other}: ${plural(count, 'artículo', 'artículos')}`,
  },
}

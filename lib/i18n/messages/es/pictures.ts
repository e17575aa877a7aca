import type { pictures as English } from '../en/pictures'

/** Lo que dicen los gráficos, los mapas y cada cifra. */
export const pictures: typeof English = {
  charts: {
    source: 'Fuente',
    sources: 'Fuentes',
    table: 'Lo mismo como tabla',
    files: 'Guardar:',
    orEarlier: 'o antes',
    bySector: {
      title: 'Bienes de la lista por sector',
      says: edition => `${edition}. Cuenta los bienes que nombra la lista, no personas, empresas ni envíos.`,
      columns: { what: 'Sector', value: 'Bienes' },
    },
    byEdition: {
      title: 'Desde cuándo están en la lista',
      says: edition =>
        `Bienes de países que están en la lista (${edition}), por la edición en que cada uno aparece por primera vez. Que figure más tarde puede significar que alguien lo examinó, no que el problema sea nuevo.`,
      columns: { what: 'Edición', value: 'Bienes de países' },
    },
  },
}

import type { pictures as English } from '../en/pictures'

/** Lo que dicen los gráficos, los mapas y cada cifra. */
export const pictures: typeof English = {
  charts: {
    source: 'Fuente',
    sources: 'Fuentes',
    table: 'Lo mismo como tabla',
    files: 'Guardar:',
    orEarlier: 'o antes',
  },
}

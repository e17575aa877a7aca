import { plural } from '../../plural'
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
  worldMap: {
    title: 'Países',
    titleBy: measure => `Países: ${measure}`,
    summary:
      'Todos los países de los que este portal sabe algo, en un mapa y en una tabla: bienes en listas, tratados, líneas de ayuda, artículos. Cada uno lleva a lo que se sabe de él.',
    lead: 'Elija un país en el mapa o en la tabla para ver a quién llamar, su ley, sus tratados, los bienes en listas y los artículos.',
    all: 'Todos los países en un mapa',
    shadedBy: 'Colorear el mapa según',
    borders:
      'Las fronteras son las de Natural Earth (dominio público): quién gobierna un lugar, no quién lo reclama. Los Estados pequeños son puntos.',
    country: 'País',
    joined: 'Año',
    treatySays:
      'Adherirse es una promesa; no dice qué ocurre en la práctica. Un Estado del que nuestras fuentes no dicen nada aparece como desconocido: eso no es un «no».',
    count: countries => plural(countries, 'país', 'países'),
    table: 'Todos los países, por clase',
    compare: 'Comparar países lado a lado',
    treaties: {
      c105: {
        full: 'Es parte, a 2023',
        lines: 'Fue parte y lo denunció, a 2023',
        dots: 'No es parte, a 2023',
        empty: 'No lo sabemos',
      },
      palermo: {
        full: 'Es parte, a 2014 o 2022',
        lines: 'Fue parte y lo denunció',
        dots: 'No era parte, a diciembre de 2022',
        empty: 'No lo sabemos',
      },
    },
    measures: {
      goods: {
        title: 'Bienes en la lista',
        heading: 'Bienes en la lista del Departamento de Trabajo de los Estados Unidos, por país',
        value: 'Bienes',
        says: edition =>
          `Cuántos bienes de un país nombra el Departamento de Trabajo de los Estados Unidos por trabajo infantil o forzoso (${edition}). No es el tamaño del problema: algunos países no se examinaron, los que publican mucho figuran más fácilmente, un bien en la lista no dice de cuántas personas se trata, y los Estados Unidos no están en su propia lista. No se cuentan los bienes que figuran solo por un insumo.`,
        classes: { full: '10 o más', lines: 'De 3 a 9', dots: '1 o 2', empty: 'Ninguno en la lista' },
      },
      help: {
        title: 'Líneas de ayuda',
        heading: 'Líneas de ayuda que conoce este portal, por país',
        value: 'Líneas',
        says: () =>
          'Para qué países este portal tiene números a los que llamar. Donde no tiene ninguno, puede que sí existan: no hallamos una página pública que confirme alguno.',
        classes: {
          full: '3 líneas o más',
          lines: '1 o 2 líneas',
          dots: 'Solo número de emergencia',
          empty: 'No conocemos ningún número',
        },
      },
      articles: {
        title: 'Artículos',
        heading: 'Artículos de este portal, por país',
        value: 'Artículos',
        says: () =>
          'Cuántos artículos de este portal en español tratan de un país. Muestra dónde hemos escrito, no dónde está el problema.',
        classes: { full: '5 o más', lines: 'De 2 a 4', dots: '1', empty: 'Todavía ninguno' },
      },
    },
  },
}

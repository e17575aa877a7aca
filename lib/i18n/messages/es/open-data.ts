import type { openData as English } from '../en/open-data'

/** Lo que dice el sitio de cómo citarlo y de sus datos. */
export const openData: typeof English = {
  openData: {
    cite: {
      title: 'Citar',
      version: day => `Este artículo, en la versión del ${day}`,
      original: 'La publicación de la que trata',
      hint: 'En lugar de “…”, ponga el día en que lo leyó.',
      files: 'Para gestores de referencias',
      noDate: 's. f.',
      noDateLong: 'sin fecha',
      dateUnknown: '[fecha desconocida]',
      quoted: title => `«${title}»${/[.?!…]$/.test(title) ? '' : '.'}`,
      published: day => `Publicado el ${day}`,
      lastModified: day => `Última modificación: ${day}`,
      availableAt: 'Disponible en',
      availableFrom: 'Disponible en',
      accessed: 'Consulta',
      updated: 'actualizado',
      cited: 'citado',
    },
    list: {
      title: 'Llévese esta lista',
      feed: 'Canal de noticias',
      table: 'Tabla (CSV)',
      data: 'Datos (JSON)',
      explained: 'Cómo usar estos archivos',
    },
    page: {
      title: 'Datos abiertos',
      summary:
        'Cada lista de este sitio como canal de noticias, tabla, datos y citas: archivos simples, sin clave ni cuenta, que puede usar si cita su origen.',
      lead: 'Cada lista de este sitio se puede obtener como canal de noticias, tabla, datos y citas. Son archivos simples: sin clave, sin cuenta, sin límite.',
      may: 'Lo que puede hacer',
      mayDo: licence =>
        `Copiar, adaptar y difundir, también con fines comerciales, si cita el origen: es lo que pide ${licence}. Un artículo con otra licencia lo dice, en su página y en sus datos.`,
      notInIt:
        'Las publicaciones de las que trata un artículo son de quienes las publicaron. Sus títulos y direcciones se pueden citar libremente; sus textos no están aquí.',
      last: 'Direcciones que duran',
      lasting: [
        'La dirección de una página es definitiva. Cuando un artículo recibe otra, la antigua lleva a ella.',
        'Lo que empieza con “tag:” es un nombre, no una dirección: no cambia ni siquiera entonces. Sirve para saber si ya vio un artículo.',
        'Lo que dice la versión 1 (v1) conserva su nombre y su sentido. Puede haber campos nuevos: haga que su programa pase por alto lo que no conoce.',
        'Las fechas son las de publicación y último cambio de cada artículo. Nada cambia con el día en que se genera el sitio.',
      ],
      lists: 'De cada lista',
      listsSay: page => `La dirección se deduce de la de la página. Para la lista ${page} son estas:`,
      articles: 'De cada artículo',
      articlesSay: page => `Lo mismo para el artículo ${page}:`,
      tables: 'De todo lo demás',
      tableNames: {
        indicators: 'Indicadores de trabajo forzoso',
        numbers: 'Líneas de ayuda y números de emergencia, con la página y la fecha de cada uno',
        laws: 'Leyes que obligan a las empresas',
        dates: 'Fechas de esas leyes',
        terms: 'Términos del glosario',
        figures: 'Cifras, con año, método y fuente',
        sources: 'Publicaciones que este sitio cita, cada una con lo que la cita',
        corrections: 'Correcciones',
        pages: 'Páginas del propio sitio',
      },
      download: 'Todo en un archivo',
      downloadSays:
        'Un ZIP con todo esto en todos los idiomas, con la lista de sus archivos, la suma de comprobación de cada uno y cómo citarlo.',
      version: day => `Versión del ${day}`,
      checksum: 'Suma de comprobación (SHA-256)',
      citeAs: 'Cítelo como',
      all: 'De todo el sitio',
      files: {
        atom: 'Canal de noticias: los 50 últimos cambios, con resúmenes completos (Atom)',
        jsonFeed: 'Lo mismo como JSON Feed',
        csv: 'Tabla de todos los artículos (CSV)',
        json: 'Todos los artículos de la lista, sin sus textos (JSON)',
        articleJson: 'El artículo con su texto, sus fuentes y sus traducciones (JSON)',
        bib: 'Citas para LaTeX y otros (BibLaTeX, que BibTeX lee)',
        ris: 'Citas para Zotero, EndNote, Mendeley (RIS)',
        'csl.json': 'Citas para programas (CSL-JSON)',
        index: 'Todas las listas con sus archivos',
        taxonomy: 'Tipos, regiones, temas, indicadores y países en todos los idiomas',
        openapi: 'Todo esto para programas (OpenAPI 3.1)',
        schema:
          'Lo que la redacción escribe al comienzo de un artículo; el primer archivo nombra los de todo lo demás que escribe (JSON Schema)',
      },
      use: 'Cómo usarlos',
      uses: {
        reader: 'Lector de noticias',
        readerSays: 'Indíquele la dirección de cualquier lista; encontrará el canal.',
        sheet: 'Hoja de cálculo',
        sheetSays:
          'Abra la tabla. Las columnas se separan con comas; donde una celda tiene varias etiquetas, estas se separan con punto y coma.',
        zotero: 'Zotero',
        zoteroSays:
          'Su botón en el navegador toma un artículo desde su página. Para tomar una lista entera, descargue su archivo RIS y elija “Importar” en Zotero. De cada artículo se obtienen la página de este sitio y la publicación de la que trata, cada una como lo que es.',
        program: 'Programa',
        programSays: 'Esto muestra los títulos de una lista:',
        pages: 'Otros sitios web pueden leer todos estos archivos desde sus páginas (CORS).',
      },
    },
  },
}

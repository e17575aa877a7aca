import type { offline as English } from '../en/offline'

/** Lo que dicen la página para guardar sin conexión y las copias que hace. */
export const offline: typeof English = {
  offline: {
    title: 'Guardar para leer sin conexión',
    plainTitle: 'sin conexión',
    lead: 'Guarde partes de este sitio en este dispositivo y léalas sin conexión. No se guarda nada hasta que usted pulse aquí un botón, y con una pulsación se borra todo.',
    before: {
      title: 'Antes de guardar',
      points: [
        'Quien use este dispositivo puede encontrar lo que usted guardó: en esta página y en la configuración del navegador. Si alguien revisa su teléfono, puede ser más seguro no guardar nada.',
        'Al borrar no queda aquí nada de lo guardado. No se borra el historial del navegador.',
        'Con conexión usted recibe siempre la versión más nueva de una página. Sin conexión, una página guardada dice de qué día es.',
        'Un navegador puede borrar por sí solo lo guardado, cuando el dispositivo está lleno o tras algunas semanas sin visitas.',
      ],
      safety: 'Lo que otros pueden ver en su dispositivo',
    },
    noScript: 'Para guardar hace falta JavaScript, que aquí está desactivado.',
    app: {
      parts: 'Lo que puede guardar',
      size: 'El tamaño es lo que se descarga: comprimido y con todo lo que las páginas necesitan.',
      loading: 'Se está cargando la lista.',
      failed: 'No se pudo cargar la lista de lo que se puede guardar. Hace falta conexión.',
      unsupported:
        'Este navegador no puede guardar páginas aquí. Algunos no lo hacen en ventanas privadas, y los antiguos en ninguna.',
      packs: {
        basic: 'Ayuda, indicadores, lista de preguntas',
        search: 'Búsqueda',
        places: 'Países y bienes',
        rest: 'Todas las demás páginas',
        everything: 'Todo',
      },
      says: {
        basic: 'Números de cada país, las señales de trabajo forzoso, la lista de preguntas, seguridad.',
        search: 'Encuentra artículos de todo el sitio. Los que no haya guardado se abren solo con conexión.',
        places: 'Lo que se sabe de cada país y de cada bien que figura en listas.',
        rest: 'Listas y páginas sobre este sitio.',
        everything: 'Todo lo anterior.',
      },
      articles: '{n} artículos',
      article: '1 artículo',
      pages: '{n} páginas',
      page: '1 página',
      atMost: 'a lo sumo {size} más',
      save: 'Guardar',
      saving: 'Guardando: {done} de {all}',
      stop: 'Detener',
      saved: 'Guardado: {what}',
      stopped: 'Detenido. No se guardó nada de eso.',
      failedToSave:
        'No se pudo guardar: se cortó la conexión o el dispositivo no tiene espacio. No se guardó nada de eso.',
      since: 'Guardado el {day}',
      newer: 'Hay una versión más nueva.',
      update: 'Actualizar ({size})',
      remove: 'Quitar',
      removed: 'Se quitó: {what}',
      list: 'Lo que está guardado',
      nothing: 'No hay nada guardado en este dispositivo.',
      erase: 'Borrar todo',
      eraseSays:
        'Todas las páginas guardadas, el programa que las muestra y una lista de preguntas que usted haya guardado con la herramienta.',
      erased: 'Todo está borrado. Este sitio ya no guarda nada en este dispositivo.',
      notErased: 'No se pudo borrar todo. Borre los datos de este sitio en la configuración del navegador.',
    },
    zip: {
      title: 'Todo el sitio en un archivo',
      says: 'Un ZIP que se abre desde una carpeta o una memoria USB, en cualquier computadora y sin conexión: descomprímalo y abra «index.html». La lista de preguntas funciona allí; en vez de la búsqueda hay listas. Quien encuentre el archivo puede leerlo. Para deshacerse de él, borre el archivo y la carpeta, también de su papelera.',
      link: 'Descargar el sitio (ZIP, {zip})',
      search:
        'En una copia que se abre desde una carpeta no hay búsqueda: los navegadores no dejan que sus páginas lean otros archivos. Estas listas llevan a todo, y «Buscar en la página» del navegador busca en una página.',
      inCopy:
        'Esta es una copia de todo el sitio, abierta desde una carpeta. No necesita conexión, y el navegador no guarda nada de ella salvo el historial. Para deshacerse de ella, borre la carpeta y el archivo del que salió, también de su papelera.',
      copy: 'Copia de todo el sitio del {day}, abierta desde una carpeta. Los números pueden haber cambiado desde entonces.',
      about: 'Sobre esta copia',
    },
    copies: {
      copy: 'Copia guardada del {day}. Lo que no haya guardado se abre solo con conexión.',
      missing: 'La página que usted quería no está guardada en este dispositivo, y no hay conexión.',
      link: 'Lo que está guardado',
    },
  },
}

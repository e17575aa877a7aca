import type { frame as English } from '../en/frame'

/** Lo que dice toda página alrededor de su tema. */
export const frame: typeof English = {
  language: 'Español',
  direction: 'ltr',
  tagline: 'Trabajo forzoso y trata de personas, con fuentes',
  skipToContent: 'Ir al contenido',
  navigation: {
    help: 'Ayuda',
    main: 'Principal',
    languages: 'Idiomas',
    breadcrumb: 'Ruta de navegación',
    pages: 'Páginas',
  },
  exit: {
    label: 'Salida rápida',
    loading: 'Cargando.',
    two: 'Mayúsculas: púlsela 2 veces más para salir.',
    one: 'Mayúsculas: púlsela 1 vez más para salir.',
    expired: 'La salida con la tecla Mayúsculas ha caducado.',
  },
  plain: { title: 'Información', of: what => `Información: ${what}`, summary: 'Información general.' },
  missing: {
    notice: 'Esta página no está disponible en español.',
    nearest: 'Ir a lo más cercano en español',
  },
  notFound: {
    title: 'No hay ninguna página en esta dirección',
    says: 'Puede que se haya movido o que la dirección tenga un error. Busque, o empiece por una de estas.',
    nearest: '¿Buscaba una de estas?',
    help: 'Ayuda: números a los que llamar',
  },
  footer: {
    says: 'Waymark no es un organismo oficial ni da asesoría jurídica.',
    licence: name => `Textos: ${name}`,
    otherLicences: 'salvo que un artículo diga otra cosa',
    privacy: 'Sin cookies, sin rastreo, sin peticiones a terceros.',
  },
}

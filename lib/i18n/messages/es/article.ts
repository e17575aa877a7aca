import { plural } from '../../plural'
import type { article as English } from '../en/article'

/** Lo que rodea las palabras de un artículo. */
export const article: typeof English = {
  article: {
    published: 'Publicado',
    updated: 'Actualizado',
    reviewBy: 'Se revisará antes del',
    original: 'Publicación original',
    minutes: count => `${count} min de lectura`,
    notice: 'Antes de leer',
    sensitive: 'Mostrar un pasaje que describe violencia o abusos',
    inShort: 'En breve',
    contents: 'En esta página',
    contentsOf: count => `En esta página, ${plural(count, 'sección', 'secciones')}`,
    place: 'En este lugar',
    inFacts: country => `${country} en datos`,
    next: {
      title: 'Qué hacer ahora',
      readers: {
        workers: 'Si se trata de su propio trabajo',
        inspectors: 'Si inspecciona lugares de trabajo',
        companies: 'Si responde por una empresa',
        caseworkers: 'Si acompaña a personas',
        press: 'Si escribe sobre el tema',
      },
      allHelp: 'Números a los que llamar, por país',
    },
    sources: 'Fuentes',
    source: number => `Fuente ${number}`,
    sourcesSay: 'Los números del texto llevan aquí; la flecha lleva de vuelta.',
    backTo: number => `Volver al texto que cita la fuente ${number}`,
    related: 'Para seguir leyendo',
    because: 'También trata de',
    similar: 'Su texto es parecido.',
    history: { title: 'Historia de este artículo', first: 'Primera publicación.', correction: 'Corrección' },
    keep: 'Guardar o compartir',
    address: 'Dirección de esta página',
    copy: 'Copiar dirección',
    copied: 'Copiada',
    print: 'Imprimir',
    plainText: 'Como texto sin formato',
    otherLanguages: 'Este artículo en otros idiomas',
    translatedFrom: day => `Traducción de la versión del ${day}.`,
    outdated: day => `El original cambió el ${day}; esta traducción aún no recoge ese cambio.`,
    licence: 'Texto bajo',
    licenceSays: {
      'CC-BY-4.0': 'Puede copiar y adaptar este texto si cita su origen.',
      'CC-BY-SA-4.0': 'Puede copiar y adaptar este texto si cita su origen y lo difunde con la misma licencia.',
      'CC-BY-NC-4.0': 'Puede copiar y adaptar este texto si cita su origen, pero no con fines comerciales.',
      'CC-BY-NC-SA-4.0':
        'Puede copiar y adaptar este texto si cita su origen y lo difunde con la misma licencia, pero no con fines comerciales.',
      'CC0-1.0': 'Puede copiar y adaptar este texto como quiera.',
    },
  },
  table: 'Tabla',
  project: {
    title: 'El proyecto',
    facts: {
      amount: 'Monto',
      dates: 'Fechas',
      donor: 'Donante',
      grantee: 'Ejecutor',
      partners: 'Contrapartes',
      places: 'Lugares',
    },
  },
  corrections: {
    title: 'Correcciones',
    summary:
      'Errores que se hallaron en artículos después de publicarlos: qué estaba mal y qué dice ahora el texto. Si ha usado uno de esos artículos, compruebe si le afecta.',
    none: 'Hasta ahora no ha sido necesario corregir ningún artículo en español.',
    all: 'Todas las correcciones',
    feed: 'Correcciones como canal (Atom)',
  },
  withdrawn: {
    title: 'Este artículo fue retirado',
    says: 'Ya no está aquí porque ya no respondemos por su contenido. Si lo citó, lo imprimió o lo compartió, conviene no basarse en él.',
    because: 'Por qué se retiró',
    instead: 'Dónde buscar en su lugar',
  },
  plainText: {
    terms: (licence: string, url: string) => [
      `Los textos pueden repetirse y adaptarse según ${licence} (${url}) si se cita su origen: el artículo, este sitio y la dirección del artículo. Un artículo con otra licencia lo dice en su última línea.`,
      'Cada afirmación lleva el número de su fuente; repita la fuente con ella, y el año de cada cifra. Cada artículo dice qué día cambió por última vez y antes de qué día se volverá a comprobar.',
      'Los artículos no son asesoría jurídica. Los números de teléfono cambian: remita a las personas a la página de su país, que dice de dónde viene cada número y de cuándo es esa página, y nunca a un número de memoria.',
    ],
    languages: 'Artículos como texto sin formato, por idioma',
    pages: 'Páginas',
    help: 'Números de teléfono por país, cada uno con la página de donde viene y la fecha de esa página.',
  },
}

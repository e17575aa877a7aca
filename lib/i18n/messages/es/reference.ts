import type { reference as English } from '../en/reference'
import { plural } from '../../plural'

/** Lo que dicen el glosario, el registro de cifras y el de fuentes. */
export const reference: typeof English = {
  glossary: {
    title: 'Glosario',
    summary:
      'Qué significan las palabras de este campo: trabajo forzoso, trata, contratación y reparación en lenguaje sencillo, cada definición con su fuente.',
    letters: 'Letras',
  },
  figures: {
    title: 'Cifras',
    summary:
      'Las cifras que usan nuestros artículos, cada una con el año del que habla, cómo se sabe, su fuente y la fecha antes de la cual buscaremos otra más reciente.',
    groups: 'En esta página',
    reviewBy: 'Se revisará antes del',
    superseded: 'Reemplazada por una cifra más reciente',
    usedBy: count => `Se usa en ${plural(count, 'artículo', 'artículos')}`,
    stated: 'Cifras',
    noYear: 'año no indicado',
    all: 'Todas las cifras',
    cite: 'Citar esta cifra',
    now: 'Una cifra más reciente la reemplazó:',
    before: 'Reemplazó a:',
    about: 'Trata de:',
    whereUsed: 'Artículos que la usan',
    noUse: 'Ningún artículo la usa por ahora.',
    method: 'Cómo se sabe',
    year: 'Año',
    years: what => `${what}, por año de la estimación`,
    yearsSay:
      'Cada estimación se hizo a su manera, con otras encuestas: la diferencia entre dos de ellas no dice cuánto creció el problema.',
    columns: { what: 'Qué', value: 'Valor' },
  },
  sources: {
    title: 'Fuentes',
    summary:
      'Todas las publicaciones que citan nuestros artículos, leyes, cifras, términos e indicadores, según quién las publica, cada una con todo lo que la cita.',
    kindsLabel: 'Clases de fuentes',
    kinds: {
      law: {
        title: 'Leyes y tratados',
        says: 'Textos de leyes, decretos y tratados. La mayoría los publican parlamentos, Estados y diarios oficiales; algunos, otros.',
      },
      court: { title: 'Tribunales', says: 'Decisiones de tribunales y lo que los tribunales publican de ellas.' },
      official: {
        title: 'Organismos oficiales',
        says: 'Lo que dicen gobiernos, parlamentos y autoridades, y organizaciones de Estados distintas de las Naciones Unidas.',
      },
      un: {
        title: 'Naciones Unidas',
        says: 'Las Naciones Unidas y sus organismos, como la Organización Internacional del Trabajo.',
      },
      academic: { title: 'Investigación', says: 'Universidades, centros de investigación y revistas científicas.' },
      ngo: { title: 'ONG y sindicatos', says: 'Organizaciones sin fines de lucro y ajenas al Estado, y sindicatos.' },
      company: {
        title: 'Empresas',
        says: 'Empresas, despachos de abogados y sus asociaciones; lo que dicen de una ley es su lectura de ella.',
      },
      press: { title: 'Prensa', says: 'Periódicos, agencias de noticias, revistas, emisoras y sitios de noticias.' },
      other: { title: 'Otras fuentes', says: 'Editores cuya clase nadie ha anotado todavía.' },
    },
    count: (count: number) => (count === 1 ? '1 publicación' : `${count} publicaciones`),
    citedIn: 'La citan:',
    dead: (day: string) => `Enlace roto, comprobado el ${day}:`,
  },
}

import type { reference as English } from '../en/reference'

/** Lo que dicen el glosario y el registro de cifras. */
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
    usedIn: 'Se usa en',
    stated: 'Cifras',
    noYear: 'año no indicado',
    columns: { what: 'Qué', value: 'Valor' },
  },
}

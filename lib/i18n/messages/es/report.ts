import type { report as English } from '../en/report'

/** Lo que se dice donde se avisa de un error, y de quién responde. */
export const report: typeof English = {
  report: {
    link: 'Avisar de un problema en esta página',
    onHost: host => `Un formulario público en ${host}, que pide tener una cuenta.`,
    write: 'O escriba a',
    title: 'Quién responde y cómo avisar de un error',
    body: 'Publica',
    address: 'Dirección postal',
    email: 'Correo electrónico',
    forms: 'Formulario',
    limit: 'Plazo',
    days: days =>
      days === 1
        ? 'Quien avisa de un error sabe en 1 día qué se hizo con el aviso.'
        : `Quien avisa de un error sabe en ${days} días qué se hizo con el aviso.`,
    unknown: 'Quien publica esta copia del sitio no ha indicado:',
    instead: 'Lo que puede hacer mientras tanto:',
    steps: [
      'Compare el dato con su fuente: el número que lo acompaña lleva a ella. Si no coinciden, guíese por la fuente.',
      'Si lo cita, cite la fuente misma.',
      'Antes de confiar en un número de teléfono, mire la página que se nombra debajo de él, o pregunte al servicio.',
      'Avise a quien le dio la dirección de este sitio y pregúntele quién lo publica.',
    ],
  },
}

import type { help as English } from '../en/help'

/** Lo que dicen las páginas de ayuda. */
export const help: typeof English = {
  help: {
    title: 'Ayuda',
    lead: 'Números a los que puede llamar si le obligan a trabajar, si alguien retiene su pago o sus documentos, o si le preocupa otra persona.',
    danger: {
      title: '¿Está en peligro ahora?',
      says: 'Llame a la policía o al número de emergencias del país donde está.',
      toCountry: 'Buscar el número de emergencias de su país',
      services: { police: 'policía', ambulance: 'ambulancia', fire: 'bomberos' },
      uncalled: {
        police: 'No encontramos un número de la policía que confirmen dos fuentes.',
        ambulance: 'No encontramos un número de ambulancia que confirmen dos fuentes.',
      },
      none: 'No encontramos un número de emergencias de este país que confirmen dos fuentes.',
      more: 'La página de este país dice más sobre estos números.',
      sources: 'De dónde vienen estos números:',
      plan: 'Una lista mundial de números de emergencia que usan los programas de los teléfonos (libphonenumber)',
      notCalled: 'Nadie de este sitio ha llamado a estos números.',
      noTrust:
        '¿No confía en la policía, o teme problemas por sus documentos? Si existe, puede llamar a una línea que no sea de la policía ni del gobierno. Antes de dar su nombre puede preguntar: «¿Es confidencial?».',
    },
    before: {
      title: 'Antes de llamar',
      points: [
        'Use un teléfono que nadie más mire, si puede. El número queda en su lista de llamadas y puede aparecer en la factura.',
        'Puede preguntar primero: ¿Es confidencial? ¿Es gratis? ¿Alguien habla mi idioma?',
        'No hace falta contarlo todo de una vez, y puede colgar cuando quiera.',
      ],
    },
    leave:
      '«Salida rápida», arriba en todas las páginas, pone en lugar de esta una página sobre otra cosa. Pulsar tres veces la tecla Mayúsculas (Shift) hace lo mismo. No borra su historial.',
    safety: 'Lo que otras personas pueden ver en su dispositivo',
    countries: 'Elija el país donde está',
    find: 'Buscar un país',
    noneFound: 'Ningún país de esta lista tiene ese nombre. Vea abajo qué más puede hacer.',
    unlisted: 'No está en nuestra lista: {country}. Vea abajo qué más puede hacer.',
    unionHolds: 'No está en nuestra lista: {country}. Vale para ese país la página de la Unión Europea:',
    withoutLine: 'solo números de emergencia',
    withoutNumber: 'aún sin número',
    absent: {
      title: '¿Su país no está aquí?',
      says: 'Solo publicamos un número si podemos nombrar la página de donde viene. Que falte un país no significa que allí nadie ayude. Puede llamar al número de emergencias, o preguntar a quién llamar en un sindicato, un templo o iglesia, un centro de salud o una organización de migrantes.',
    },
    inCountry: country => `Ayuda: ${country}`,
    noLine: 'No tenemos ninguna línea de ayuda que publicar para este país.',
    call: number => `Llamar al ${number}`,
    facts: {
      hours: 'Horario',
      languages: 'Idiomas',
      cost: 'Costo',
      audience: 'Para quién',
      operator: 'Quién la dirige',
      funder: 'Quién la paga',
      confidentiality: 'Qué se guarda o se comunica a otros',
      also: 'Otras vías',
      source: 'De dónde viene',
    },
    free: 'Gratis',
    notFree: 'No es gratis',
    notKnown: 'No se sabe',
    page: 'página',
    officialPage: 'página oficial',
    pageOf: (page, moment) => `${page} ${/^\d+ /.test(moment) ? 'del' : 'de'} ${moment}`,
    pageWithoutDate: page => `${page} sin fecha`,
    recordedOn: day => `Anotado el ${day}.`,
    notCalled: 'Nadie de este sitio ha llamado a este número.',
    verifiedOn: day => `Alguien de este sitio llamó, o el servicio lo confirmó, el ${day}.`,
    doubts: {
      undated: { mark: 'Antigüedad desconocida:', says: 'la página de donde viene este número no tiene fecha.' },
      press: {
        mark: 'Sin confirmar por el servicio:',
        says: 'este número viene de una página ajena.',
      },
      unconfirmed: {
        mark: 'Sin confirmar:',
        says: 'este número viene de una página antigua o de una copia. Puede haber cambiado.',
      },
    },
    noDate: 'La página no tiene fecha.',
    questions: '¿Es trabajo forzoso? Preguntas sobre su propio trabajo',
    papers: 'Si alguien se queda con sus documentos',
    pay: 'Si alguien se queda con su salario',
    more: 'Más páginas que ayudan',
    allCountries: 'Todos los países',
  },
}

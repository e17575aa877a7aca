import type { help as English } from '../en/help'

/** Lo que dicen las páginas de ayuda. */
export const help: typeof English = {
  help: {
    title: 'Ayuda',
    lead: 'Números a los que puede llamar si le obligan a trabajar, si alguien retiene su pago o sus documentos, o si le preocupa otra persona.',
    danger: {
      title: '¿Está en peligro ahora?',
      says: 'Llame a la policía o al número de emergencias del país donde está.',
      noTrust:
        'Si no confía en la policía, o teme problemas por sus documentos, puede llamar a una línea que no dirijan la policía ni el gobierno, donde la haya. Antes de dar su nombre puede preguntar si la llamada es confidencial.',
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
    withoutNumber: 'aún sin número',
    absent: {
      title: '¿Su país no está aquí?',
      says: 'Solo publicamos un número si podemos nombrar la página donde se vio. Que falte un país no significa que allí nadie ayude. Puede llamar al número de emergencias, o preguntar a quién llamar en un sindicato, un templo o iglesia, un centro de salud o una organización de migrantes.',
    },
    inCountry: country => `Ayuda: ${country}`,
    noNumber: 'No tenemos ningún número que publicar para este país.',
    call: number => `Llamar al ${number}`,
    facts: {
      hours: 'Horario',
      languages: 'Idiomas',
      cost: 'Costo',
      audience: 'Para quién',
      operator: 'Quién la dirige',
      also: 'Otras vías',
      seen: 'Dónde lo vimos',
    },
    free: 'Gratis',
    notFree: 'No es gratis',
    notKnown: 'No se sabe',
    pageOf: year => `página de ${year}`,
    seenOn: day => `vista el ${day}`,
    confidence: {
      official: 'Visto en una página del propio servicio o de un gobierno.',
      press: 'Sin confirmar en la página del servicio: conocemos el número por una página ajena.',
      unconfirmed: 'Sin confirmar: visto solo en una página antigua o en una copia. Puede que el número haya cambiado.',
    },
    more: 'Más páginas que ayudan',
    allCountries: 'Todos los países',
  },
}

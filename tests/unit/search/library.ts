import type { SearchRecord } from '../../../lib/search/records'

const record = (slug: string, fields: Partial<SearchRecord>): SearchRecord => ({
  slug,
  title: slug,
  summary: '',
  types: [],
  regions: [],
  countries: [],
  topics: [],
  tags: '',
  published: '2026-01-01',
  sections: [],
  ...fields,
})

/** A small library to be searched. */
export const records: SearchRecord[] = [
  record('peru', {
    title: 'Grant against labour trafficking in Peru',
    summary: 'The United States pays for a project on indicators of forced labour.',
    types: ['news-analysis'],
    regions: ['latin-america-caribbean'],
    countries: ['PE'],
    topics: ['indicators'],
    tags: 'News & Analysis, Latin America and the Caribbean, Perú',
    published: '2026-03-01',
    sections: [
      { text: 'Labour inspectors learn to see the signs.' },
      {
        id: 'who-does-it',
        heading: 'Who does it',
        text: `${'Filler words stand here. '.repeat(20)}The grantee is Capital Humano y Social Alternativo. ${'More filler follows. '.repeat(20)}`,
      },
    ],
  }),
  record('malaysia', {
    title: 'Forced labour in Malaysia: what employers must do',
    summary: 'A guide for companies on recruitment fees and passports.',
    types: ['guidance', 'good-practices'],
    regions: ['asia-pacific'],
    countries: ['MY'],
    topics: ['indicators', 'employers'],
    tags: 'Guidance, Good Practices, Asia and the Pacific, Malaysia',
    published: '2026-02-01',
    sections: [{ id: 'law', heading: 'The law', text: 'The Employment Act forbids it. Peru is mentioned once.' }],
  }),
  record('london', {
    title: 'Live-in care workers in London',
    summary: 'Carers who live where they work depend on agencies.',
    types: ['guidance'],
    regions: ['europe'],
    countries: ['GB'],
    topics: ['care-work'],
    tags: 'Guidance, Europe, United Kingdom',
    published: '2026-01-01',
    sections: [{ text: 'Isolation and debt are risks. The inspección was short.' }],
  }),
]

/** A small library in Spanish. */
export const spanishRecords: SearchRecord[] = [
  record('inspeccion', {
    title: 'Inspección del trabajo en el Perú',
    summary: 'Los inspectores aprenden a reconocer los indicadores de trabajo forzoso.',
    tags: 'Noticias y análisis, América Latina y el Caribe, Perú',
  }),
  record('cuidados', {
    title: 'Trabajadoras de cuidados en Londres',
    summary: 'Quien vive donde trabaja depende de las agencias.',
    tags: 'Orientación, Europa, Reino Unido',
  }),
]

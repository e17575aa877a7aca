import { BeforeYouCall } from '@/components/help-view/before-you-call'
import { Danger } from '@/components/help-view/danger'
import { EmergencyNumbers } from '@/components/help-view/emergency-numbers'
import { HelplineCard } from '@/components/help-view/helpline-card'
import { WaysOn } from '@/components/help-view/ways-on'
import type { EmergencyNumber, Helpline } from '@/lib/helplines/read'
import type { Locale } from '@/lib/i18n/locales'
import { nowhere } from './data'
import type { Part } from './sample'

const emergency: EmergencyNumber[] = [
  {
    services: ['police'],
    number: '105',
    pages: [
      { publisher: 'Police of Exampleland', url: 'https://example.org/105', published: '2026-02' },
      { publisher: 'Foreign Office', url: 'https://example.org/travel' },
    ],
    note: 'In towns.',
  },
  {
    services: ['ambulance', 'fire'],
    number: '116',
    pages: [{ publisher: 'Ministry of Health', url: 'https://example.org/116', published: '2025' }],
  },
]

const line: Helpline = {
  name: 'Line against trafficking',
  number: '0800 123 456 7890',
  tel: '08001234567890',
  free: true,
  hours: 'day and night',
  languages: 'Spanish, Quechua',
  operator: 'Ministry of Labour',
  confidentiality: 'no name is asked',
  note: 'A tape answers first: press 2.',
  also: [
    { label: 'From abroad', shown: '+51 1 234 5678', link: 'tel:+5112345678' },
    { label: 'At the office', shown: 'Calle 1, Lima' },
  ],
  page: { publisher: 'Ministry of Labour', url: 'https://example.org/line', published: '2026-03-01' },
  recorded: '2026-10-01',
  verified: '2026-10-02',
  confidence: 'official',
}

/** Numbers to call. */
export function help(locale: Locale): Part {
  return {
    id: 'help',
    title: 'Help',
    sections: [
      {
        name: 'Danger',
        file: 'help-view/danger.tsx, danger-box.tsx, emergency-numbers.tsx',
        samples: [
          { state: 'of no country', shows: <Danger locale={locale} /> },
          {
            state: 'of a country, the pages opened',
            shows: <Danger locale={locale} emergency={emergency} />,
            isOpened: true,
          },
          { state: 'no number known', shows: <Danger locale={locale} emergency={[]} /> },
          {
            state: 'numbers and what is missing',
            shows: (
              <EmergencyNumbers
                buttons={[{ number: '105', services: 'Police', call: 'Call 105' }]}
                gaps={['No number for an ambulance is known.']}
              />
            ),
          },
        ],
      },
      {
        name: 'Helpline card',
        file: 'help-view/helpline-card.tsx, call-link.tsx, page-source.tsx',
        samples: [
          { state: 'all is known', shows: <HelplineCard line={line} locale={locale} /> },
          {
            state: 'in doubt, little known',
            shows: (
              <HelplineCard
                line={{
                  name: 'Union of Dockers',
                  number: '1818',
                  tel: '1818',
                  page: { publisher: 'A newspaper' },
                  recorded: '2026-10-01',
                  confidence: 'press',
                }}
                locale={locale}
              />
            ),
          },
        ],
      },
      {
        name: 'Before you call',
        file: 'help-view/before-you-call.tsx',
        samples: [{ state: 'with words on safety', shows: <BeforeYouCall locale={locale} safety={nowhere} /> }],
      },
      {
        name: 'Ways on',
        file: 'help-view/ways-on.tsx',
        samples: [{ state: 'of a country', shows: <WaysOn locale={locale} country="PE" /> }],
      },
    ],
  }
}

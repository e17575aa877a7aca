import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import { Button } from '@/components/button/button'
import { Choice, Choices } from '@/components/choice/choice'
import { CountryPicker } from '@/components/country-picker/country-picker'
import { Drawing } from '@/components/drawing/drawing'
import { Leads } from '@/components/leads/leads'
import { Logo } from '@/components/logo/logo'
import { Header, PageFrame } from '@/components/page-frame/page-frame'
import { Pagination } from '@/components/pagination/pagination'
import { QuickExit } from '@/components/quick-exit/quick-exit'
import { SearchForm } from '@/components/search-form/search-form'
import type { Navigation } from '@/lib/collections/navigation'
import { drawings, type DrawingName } from '@/lib/drawings'
import type { Locale } from '@/lib/i18n/locales'
import { suggestionStyles } from '@/lib/search/site/suggestion-styles'
import { leads, nowhere } from './data'
import type { Part } from './sample'

const nothing = () => {}

const navigation: Navigation = {
  menu: [
    { group: 'help', links: [{ label: 'Lines by country', href: '#lines', says: 'numbers to call' }] },
    {
      group: 'look',
      links: [
        { label: 'Articles', href: '#articles', says: 'all, newest first' },
        { label: 'Countries', href: '#here', says: 'what is known of each' },
        { label: 'Goods', href: '#goods', says: 'and where they are made' },
      ],
    },
    { group: 'companies', links: [{ label: 'Laws', href: '#laws', says: 'whom they bind' }] },
    { group: 'data', links: [{ label: 'Download', href: '#data' }] },
  ],
  here: '#here',
  languages: [{ locale: 'es', href: nowhere, isOther: true }],
  isSearched: true,
}

/** What is pressed, and what leads on. */
export function controls(locale: Locale): Part {
  const page = { locale, address: '#here' }
  const header = <Header page={page} navigation={navigation} />
  return {
    id: 'controls',
    title: 'Controls and ways on',
    sections: [
      {
        name: 'Header',
        file: 'page-frame/page-frame.tsx, rooms/rooms.tsx',
        samples: [
          { state: 'closed', shows: header },
          { state: 'menu open', shows: <div className="min-h-dvh">{header}</div>, isOpened: true },
        ],
      },
      {
        name: 'Page frame',
        file: 'page-frame/page-frame.tsx',
        samples: [
          {
            state: 'a page that Spanish lacks',
            shows: (
              <PageFrame page={page} navigation={navigation}>
                <p>The content.</p>
              </PageFrame>
            ),
          },
        ],
      },
      {
        name: 'Search form',
        file: 'search-form/search-form.tsx, lib/search/site/field-suggestions.ts',
        samples: [
          { state: 'on a page', shows: <SearchForm locale={locale} id="search-sample" /> },
          { state: 'with suggestions', shows: <Suggested locale={locale} /> },
        ],
      },
      {
        name: 'Button',
        file: 'button/button.tsx',
        samples: [
          { state: 'at rest', shows: <Button>Copy the address</Button> },
          {
            state: 'disabled',
            shows: (
              <Button disabled className="disabled:opacity-50">
                Save as CSV
              </Button>
            ),
          },
        ],
      },
      {
        name: 'Quick exit',
        file: 'quick-exit/quick-exit.tsx',
        samples: [{ state: 'at rest', shows: <QuickExit locale={locale} /> }],
      },
      {
        name: 'Choice',
        file: 'choice/choice.tsx',
        samples: [
          {
            state: 'one of two, one of several',
            shows: (
              <Choices legend="Which of these?">
                <Choice type="radio" name="sample" label="This one" checked onChange={nothing} />
                <Choice type="radio" name="sample" label="That one" checked={false} onChange={nothing} />
                <Choice type="checkbox" label="And this" checked onChange={nothing} />
                <Choice type="checkbox" label="And that" checked={false} onChange={nothing} />
              </Choices>
            ),
          },
        ],
      },
      {
        name: 'Country picker',
        file: 'country-picker/country-picker.tsx',
        samples: [
          { state: 'closed', shows: <Picker /> },
          {
            state: 'open',
            shows: (
              <div className="pb-36">
                <Picker />
              </div>
            ),
            isOpened: true,
          },
        ],
      },
      {
        name: 'Breadcrumb',
        file: 'breadcrumb/breadcrumb.tsx',
        samples: [
          { state: 'below the home page', shows: <Breadcrumb locale={locale} crumbs={[]} /> },
          {
            state: 'two further, of long names',
            shows: (
              <Breadcrumb
                locale={locale}
                crumbs={[
                  { label: 'Articles', href: '#articles' },
                  { label: 'Latin America and the Caribbean', href: '#region' },
                ]}
              />
            ),
          },
        ],
      },
      {
        name: 'Pagination',
        file: 'pagination/pagination.tsx',
        samples: [1, 2, 3].map(number => ({
          state: `page ${number} of 3`,
          shows: <Pagination locale={locale} address="/sample/" page={number} pages={3} />,
        })),
      },
      {
        name: 'Leads',
        file: 'leads/leads.tsx',
        samples: [
          {
            state: 'with and without words',
            shows: (
              <ul>
                <Leads leads={leads} />
              </ul>
            ),
          },
        ],
      },
      {
        name: 'Logo and drawings',
        file: 'logo/logo.tsx, drawing/drawing.tsx',
        samples: [
          {
            state: 'all',
            shows: (
              <div className="flex flex-wrap gap-4">
                <Logo className="size-12" />
                {(Object.keys(drawings) as DrawingName[]).map(name => (
                  <Drawing key={name} name={name} className="size-12" />
                ))}
              </div>
            ),
          },
        ],
      },
    ],
  }
}

const Picker = () => (
  <CountryPicker label="Choose your country" countries={leads} all={{ title: 'All countries', address: '#all' }} />
)

/** The list that the field's script draws below it. */
function Suggested({ locale }: { locale: Locale }) {
  return (
    <div className="pb-36">
      <style>{suggestionStyles}</style>
      <div className="relative max-w-xl">
        <SearchForm locale={locale} id="search-suggesting" />
        <div data-suggestions="" role="listbox" aria-label="Suggestions">
          {['Debt bondage', 'Debt bondage in fishing: a suggestion whose name is long'].map((label, index) => (
            <div key={label} role="option" tabIndex={-1} aria-selected={index === 1}>
              <span>{label}</span> <span>Article</span>
            </div>
          ))}
        </div>
      </div>
    </div>
  )
}

import { ArticleCard } from '@/components/article-card/article-card'
import { TypeChips } from '@/components/chips/type-chips'
import { ArticleLine, Leads } from '@/components/country-view/leads'
import { FacetNav } from '@/components/facet-nav/facet-nav'
import { ListFiles } from '@/components/list-files/list-files'
import { NotFoundView } from '@/components/not-found-view/not-found-view'
import { UntranslatedList } from '@/components/untranslated-list/untranslated-list'
import { WithdrawnView } from '@/components/withdrawn-view/withdrawn-view'
import type { FacetGroup } from '@/lib/content/facets'
import type { Locale } from '@/lib/i18n/locales'
import { articleIn, cardIn, facetLinks, leads, nowhere } from './data'
import type { Part } from './sample'

/** Lists, the ways to narrow them, and what stands where there is nothing. */
export function lists(locale: Locale): Part {
  const card = cardIn(locale)
  const [line] = leads
  return {
    id: 'lists',
    title: 'Lists',
    sections: [
      {
        name: 'Article card',
        file: 'article-card/article-card.tsx, chips/type-chips.tsx',
        samples: [
          { state: 'of a publication', shows: <ArticleCard article={card} locale={locale} /> },
          {
            state: 'our own, of many countries and a long summary',
            shows: (
              <ArticleCard
                article={{
                  ...card,
                  publisher: undefined,
                  types: ['publications'],
                  countries: ['PE', 'GH', 'GB', 'BO'],
                  summary: `${card.summary} ${card.summary} ${card.summary}`,
                }}
                locale={locale}
              />
            ),
          },
          {
            state: 'with a notice, of no region, of a long publisher',
            shows: (
              <ArticleCard
                article={{
                  ...card,
                  regions: [],
                  countries: [],
                  types: ['news-analysis'],
                  publisher: 'Office of the Commissioner for Work on Ships and in Harbours of the Northern Islands',
                  contentNotice: 'It describes violence.',
                }}
                locale={locale}
              />
            ),
          },
          {
            state: 'in another language',
            shows: (
              <ArticleCard
                article={{ ...card, locale: 'es', title: 'Pasaportes en la caja fuerte', types: ['guidance'] }}
                locale="en"
              />
            ),
          },
        ],
      },
      {
        name: 'Type chips',
        file: 'chips/type-chips.tsx',
        samples: [
          {
            state: 'all four',
            shows: (
              <TypeChips article={{ locale, types: ['news-analysis', 'guidance', 'good-practices', 'publications'] }} />
            ),
          },
        ],
      },
      {
        name: 'Facet nav',
        file: 'facet-nav/facet-nav.tsx, facet-list.tsx, folded-list.tsx',
        samples: [
          {
            state: 'below a list, folded, one chosen',
            shows: <FacetNav locale={locale} groups={groups(13)} isBelow />,
          },
          {
            state: 'beside a list, unfolded',
            shows: (
              <div className="max-w-xs">
                <FacetNav locale={locale} groups={groups(12).slice(1)} />
              </div>
            ),
            isOpened: true,
          },
        ],
      },
      {
        name: 'Article lines and leads in a row',
        file: 'country-view/leads.tsx',
        samples: [
          {
            state: 'in both languages',
            shows: (
              <>
                <ul>
                  {([undefined, 'es'] as const).map(language => (
                    <ArticleLine
                      key={language ?? ''}
                      article={{ ...line!, types: ['Guidance'], day: '2026-01-15', language }}
                      locale={locale}
                    />
                  ))}
                </ul>
                <Leads leads={leads} />
              </>
            ),
          },
        ],
      },
      {
        name: 'Files of a list',
        file: 'list-files/list-files.tsx',
        samples: [{ state: 'all', shows: <ListFiles locale={locale} address="/sample/" /> }],
      },
      {
        name: 'Untranslated articles',
        file: 'untranslated-list/untranslated-list.tsx',
        samples: [
          {
            state: 'some named, more elsewhere',
            shows: (
              <UntranslatedList
                locale={locale}
                articles={{
                  shown: [{ locale: 'es', slug: 'sample', title: 'Pasaportes en la caja fuerte' }],
                  rest: [{ locale: 'es', href: nowhere }],
                }}
              />
            ),
          },
        ],
      },
      {
        name: 'Withdrawn',
        file: 'withdrawn-view/withdrawn-view.tsx',
        samples: [
          {
            state: 'with a reason, and lists to look in',
            shows: (
              <WithdrawnView
                locale={locale}
                data={{
                  article: { ...articleIn(locale), because: 'The figure that it rests on was wrong.' },
                  lists: leads,
                }}
              />
            ),
          },
        ],
      },
      {
        name: 'Not found',
        file: 'not-found-view/not-found-view.tsx',
        samples: [{ state: 'no address near', shows: <NotFoundView locale={locale} regions={facetLinks(3)} /> }],
      },
    ],
  }
}

const groups = (count: number): FacetGroup[] => [
  { facet: 'type', links: facetLinks(3), without: '#all' },
  { facet: 'topic', links: facetLinks(count, 11), without: '#all' },
]

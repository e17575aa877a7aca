import { ArticleFacts } from '@/components/article-view/article-facts'
import { AtPlace } from '@/components/article-view/at-place'
import { Byline } from '@/components/article-view/byline'
import { Contents, ContentsFolded } from '@/components/article-view/contents'
import { CorrectionNotice, History } from '@/components/article-view/history'
import { Keep } from '@/components/article-view/keep'
import { NextSteps } from '@/components/article-view/next-steps'
import { OtherLanguages } from '@/components/article-view/other-languages'
import { RelatedArticles } from '@/components/article-view/related-articles'
import { Sources } from '@/components/article-view/sources'
import { ContentProblems } from '@/components/content-problems/content-problems'
import { Prose } from '@/components/prose/prose'
import { ReportProblem } from '@/components/report-problem/report-problem'
import { SourceList } from '@/components/source-text/source-list'
import { Meanings } from '@/components/term/meanings'
import { WhoAnswers } from '@/components/who-answers/who-answers'
import { locales, type Locale } from '@/lib/i18n/locales'
import { parseBody } from '@/lib/markup/parse'
import { bodyToHast } from '@/lib/markup/to-hast'
import type { Responsible } from '@/lib/responsible'
import { articleIn, leads, sources } from './data'
import type { Part } from './sample'

const body = `<InShort>

- The first of the points that open an article. [@a]
- The second.

</InShort>

## A heading of a section

A paragraph with *stressed* and **strong** words, a [link](https://example.org/) and marks of two sources. [@a; @b]

> A quotation.

### A heading within it

- A list of points;
- one more.

1. A list of steps;
2. one more.

| What | Where | How many |
|---|---|---:|
| A row of a table | of an article | 1,200 |
| Another | of more words, so that the table may have to scroll on a narrow screen | 80 |

<ProjectFacts>
<Fact name="amount">USD 1 million</Fact>
<Fact name="partners">Union of Dockers</Fact>
</ProjectFacts>

<Sensitive>

A passage that describes violence.

</Sensitive>
`

const cited = sources.map(({ id }) => id)
const headings = ['A heading of a section', 'A second one'].map((text, index) => ({
  text,
  id: `heading-${index}`,
  depth: 2,
  line: 1,
}))

const responsible: Responsible = {
  body: 'Example Foundation',
  address: '1 Example Street\nExampleton',
  email: 'editors@example.org',
  days: 14,
  repository: 'https://github.com/example/hub',
}

/** An article's text and what stands around it, and who answers for that. */
export function articles(locale: Locale): Part {
  const article = articleIn(locale)
  const { inShort, main } = bodyToHast(parseBody(body))
  const other = locales.find(one => one !== locale)!
  const corrections = article.changes.filter(({ correction }) => correction)
  return {
    id: 'articles',
    title: 'Articles',
    sections: [
      {
        name: 'Prose',
        file: 'prose/prose.tsx, in-short/, citation/, project-facts/, sensitive/',
        samples: [
          {
            state: 'in short',
            shows: (
              <div className="max-w-3xl">
                <Prose hast={inShort} locale={locale} cited={cited} />
              </div>
            ),
          },
          {
            state: 'a text, what is sensitive in it opened',
            shows: (
              <div className="prose">
                <Prose hast={main} locale={locale} cited={cited} />
              </div>
            ),
            isOpened: true,
          },
        ],
      },
      {
        name: 'Term',
        file: 'term/term.tsx, term/meanings.tsx',
        samples: [
          {
            state: 'its meaning opens on a press',
            shows: (
              <div className="prose">
                <Prose hast={withTerm} locale={locale} cited={[]} />
                <Meanings
                  locale={locale}
                  meanings={[
                    { id: 'sample', words: 'debt bondage', definition: 'Work that is never enough to repay.' },
                  ]}
                />
              </div>
            ),
          },
        ],
      },
      {
        name: 'Byline',
        file: 'article-view/byline.tsx',
        samples: [
          { state: 'of a publication', shows: <Byline article={article} minutes={4} /> },
          {
            state: 'our own, never changed',
            shows: (
              <Byline
                article={{ ...article, original: undefined, updated: undefined, reviewBy: undefined }}
                minutes={1}
              />
            ),
          },
        ],
      },
      {
        name: 'Notices',
        file: 'article-view/article-view.tsx, history.tsx, other-languages.tsx',
        samples: [
          { state: 'correction', shows: <CorrectionNotice corrections={corrections} locale={locale} /> },
          {
            state: 'a translation whose original has changed',
            shows: (
              <OtherLanguages
                article={{ ...article, translatedFrom: '2026-01-15' }}
                translations={[{ locale: other, slug: 'sample', updated: '2026-06-02' }]}
              />
            ),
          },
        ],
      },
      {
        name: 'Contents',
        file: 'article-view/contents.tsx',
        samples: [
          { state: 'beside or before a text', shows: <Contents locale={locale} headings={headings} sourced /> },
          {
            state: 'folded, below 1024 px',
            shows: <ContentsFolded locale={locale} headings={headings} sourced />,
          },
        ],
      },
      {
        name: 'On places, goods and laws',
        file: 'article-view/at-place.tsx, article-facts.tsx',
        samples: [
          {
            state: 'above the text, from 1280 px in its margin',
            shows: (
              <div className="max-w-xl pb-36">
                <AtPlace article={article} place={leads} />
                <p>The text.</p>
              </div>
            ),
          },
          { state: 'below it', shows: <ArticleFacts article={article} /> },
        ],
      },
      {
        name: 'Sources',
        file: 'article-view/sources.tsx, source-text/',
        samples: [
          {
            state: 'of an article, one with figures',
            shows: (
              <Sources
                locale={locale}
                sources={sources.map((source, index) => ({
                  source,
                  stated: index === 0 ? [{ id: 'sample', value: '27.6 million', year: '2021' }] : [],
                }))}
              />
            ),
          },
          { state: 'of another page', shows: <SourceList sources={sources} locale={locale} /> },
        ],
      },
      {
        name: 'Next steps',
        file: 'article-view/next-steps.tsx',
        samples: [
          {
            state: 'for two readers',
            shows: (
              <NextSteps
                article={article}
                next={[
                  { reader: 'workers', leads: leads.slice(0, 1) },
                  { reader: 'companies', leads },
                ]}
              />
            ),
          },
        ],
      },
      {
        name: 'History',
        file: 'article-view/history.tsx',
        samples: [{ state: 'corrected', shows: <History article={article} isCorrected /> }],
      },
      {
        name: 'Keep and cite',
        file: 'article-view/keep.tsx, cite/cite.tsx',
        samples: [
          { state: 'with script, citations open', shows: <Keep article={article} />, isOpened: true, isScripted: true },
        ],
      },
      {
        name: 'Related articles',
        file: 'article-view/related-articles.tsx',
        samples: [
          {
            state: 'three',
            shows: (
              <RelatedArticles
                locale={locale}
                related={[
                  { slug: 'one', title: article.title, shared: { country: ['PE'] }, similar: true },
                  { slug: 'two', title: 'Ships', shared: { region: ['europe'] }, similar: false },
                  { slug: 'three', title: 'Wages', shared: {}, similar: true },
                ]}
              />
            ),
          },
        ],
      },
      {
        name: 'Report a problem',
        file: 'report-problem/report-problem.tsx',
        samples: [responsible, {}].map((known: Responsible) => ({
          state: known.email ? 'by form and by mail' : 'nobody named',
          shows: (
            <ReportProblem locale={locale} page="https://hub.example.org/en/" form="correction" responsible={known} />
          ),
        })),
      },
      {
        name: 'Who answers',
        file: 'who-answers/who-answers.tsx',
        samples: [
          { state: 'all is known', shows: <WhoAnswers locale={locale} responsible={responsible} /> },
          { state: 'a name alone', shows: <WhoAnswers locale={locale} responsible={{ body: responsible.body }} /> },
        ],
      },
      {
        name: 'Problems of the content',
        file: 'content-problems/content-problems.tsx',
        samples: [
          {
            state: 'while one edits',
            shows: <ContentProblems report="articles/en/sample.mdx:3: there is no type “guides”: guidance?" />,
          },
        ],
      },
    ],
  }
}

/** Terms are found in texts by the glossary, which is the library's: here one is made. */
const withTerm = {
  type: 'root' as const,
  children: [
    {
      type: 'element' as const,
      tagName: 'p',
      properties: {},
      children: [
        { type: 'text' as const, value: 'A sentence on ' },
        {
          type: 'element' as const,
          tagName: 'term',
          properties: { id: 'sample' },
          children: [{ type: 'text' as const, value: 'debt bondage' }],
        },
        { type: 'text' as const, value: ' goes on.' },
      ],
    },
  ],
}

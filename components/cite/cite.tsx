import { citationEndings, citationFormats } from '@/lib/cite/formats'
import { citeArticle, citeOriginal, styles, type Reference, type Style } from '@/lib/cite/styles'
import type { Article } from '@/lib/content/articles'
import { changedOn, formatDay } from '@/lib/dates'
import { fill } from '@/lib/i18n/fill'
import { messagesOf } from '@/lib/i18n/messages'
import { dataOf, routes } from '@/lib/routes'

/** How to cite an article and the publication that it is about, as text to copy and as files; closed until asked for. */
export function Cite({ article }: { article: Article }) {
  const { locale, slug, original } = article
  const words = messagesOf(locale).openData.cite
  return (
    <details className="mt-3">
      <summary className="cursor-pointer py-2.5 font-semibold text-accent">{words.title}</summary>
      <References
        title={fill(words.version, { day: formatDay(changedOn(article), locale) })}
        written={style => citeArticle(article, style)}
      />
      {original && <References title={words.original} written={style => citeOriginal(original, style, locale)} />}
      <p className="mt-3">{words.hint}</p>
      <p className="mt-3">
        {words.files}:{' '}
        {citationEndings.map(ending => (
          <a
            key={ending}
            download
            href={dataOf(routes.article(locale, slug), ending)}
            className="me-4 inline-flex min-h-11 items-center link"
          >
            {citationFormats[ending]}
          </a>
        ))}
      </p>
    </details>
  )
}

/** One thing that is cited, in every style. A click selects a whole reference. */
function References({ title, written }: { title: string; written: (style: Style) => Reference }) {
  return (
    <>
      <h3 className="mt-3 font-bold">{title}</h3>
      <dl>
        {(Object.keys(styles) as Style[]).map(style => (
          <div key={style} className="mt-2">
            <dt className="text-muted">{styles[style]}</dt>
            <dd className="select-all">
              {written(style).map((part, index) => (typeof part === 'string' ? part : <i key={index}>{part.title}</i>))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

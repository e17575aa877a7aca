// oxlint-disable-next-line no-restricted-imports -- this peer navigates as Next does
import Link from 'next/link'
import { articles } from '../articles'

export default function Home() {
  return (
    <>
      <h1>Forced labour</h1>
      {articles.slice(0, 20).map(article => (
        <article className="card" key={article.slug}>
          <h3>
            <Link href={`/articles/${article.slug}/`}>{article.title}</Link>
          </h3>
          <p>{article.summary}</p>
          <p className="tags">
            {article.published} · TAGS: {article.regions.join(', ')}
          </p>
        </article>
      ))}
    </>
  )
}

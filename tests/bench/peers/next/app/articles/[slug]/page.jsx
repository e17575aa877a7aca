import { articles } from '../../../articles'

export const generateStaticParams = () => articles.map(({ slug }) => ({ slug }))

export default async function Article({ params }) {
  const { slug } = await params
  const article = articles.find(other => other.slug === slug)
  return (
    <article>
      <h1>{article.title}</h1>
      <p className="lead">{article.summary}</p>
      <p className="tags">
        {article.published} · {article.regions.join(', ')}
      </p>
      <div dangerouslySetInnerHTML={{ __html: article.html }} />
    </article>
  )
}

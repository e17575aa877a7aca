import type { Original } from '@/content/schema/original'

/** A publication: its title, which leads to it where an address is known, its publisher and its year. */
export function SourceText({ source }: { source: Original }) {
  return (
    <>
      {source.url ? (
        <a href={source.url} className="link">
          {source.title}
        </a>
      ) : (
        <cite className="not-italic">{source.title}</cite>
      )}
      . {source.publisher}
      {source.year && `, ${source.year}`}.
    </>
  )
}

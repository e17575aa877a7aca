import { OutsideLink } from '@/components/outside-link/outside-link'
import type { Original } from '@/content/schema/original'

/** A publication: its title, which leads to it where an address is known, and where that is, its publisher and its year. */
export function SourceText({ source }: { source: Original }) {
  return (
    <>
      {source.url ? (
        <OutsideLink href={source.url}>{source.title}</OutsideLink>
      ) : (
        <cite className="not-italic">{source.title}</cite>
      )}
      . {source.publisher}
      {source.year && `, ${source.year}`}.
    </>
  )
}

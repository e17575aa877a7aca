import { blockOf, type StructuredData } from '@/lib/structured-data'

/** A block of data about the page for machines; browsers neither show nor run it. */
export function StructuredDataBlock({ data }: { data: StructuredData | undefined }) {
  return data && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: blockOf(data) }} />
}

import { citationEndings, citationFormats } from '@/lib/cite/formats'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { dataOf, feedOf, routes } from '@/lib/routes'

/** A list as feeds, table, data and citations. */
export function ListFiles({ locale, address }: { locale: Locale; address: string }) {
  const words = messagesOf(locale).openData.list
  const files: [name: string, href: string, download?: true][] = [
    [`${words.feed} (Atom)`, feedOf(address, 'xml')],
    [`${words.feed} (JSON)`, feedOf(address, 'json')],
    [words.table, dataOf(address, 'csv'), true],
    [words.data, dataOf(address, 'json')],
    ...citationEndings.map((ending): [string, string, true] => [
      citationFormats[ending],
      dataOf(address, ending),
      true,
    ]),
    [words.explained, routes.data(locale)],
  ]
  return (
    <section aria-labelledby="files" className="mt-12 border-t border-line pt-4 text-sm print:hidden">
      <h2 id="files" className="font-semibold text-muted">
        {words.title}
      </h2>
      <ul className="mt-1 flex flex-wrap gap-x-5">
        {files.map(([name, href, download]) => (
          <li key={href}>
            <a href={href} download={download} className="inline-flex min-h-11 items-center link">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

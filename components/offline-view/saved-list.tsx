import { Button } from '@/components/button/button'
import type { Locale } from '@/lib/i18n/locales'
import { packOf, type Saved } from '@/lib/offline/format'
import { withBase } from '@/lib/routes'
import { pageCount } from './pack-row'
import type { OfflineWords } from './use-offline'

interface SavedListProps {
  locale: Locale
  words: OfflineWords
  labels: Record<string, string>
  saved: Saved
  dayOf: (key: string) => string
  onRemove: (key: string, label: string) => void
  onErase: () => void
}

/** What is kept on the device, of what day, page by page; and the way to be rid of it. */
export function SavedList({ locale, words, labels, saved, dayOf, onRemove, onErase }: SavedListProps) {
  const keys = Object.keys(saved)
  return (
    <section aria-labelledby="saved" className="mt-10 max-w-3xl border-t-4 border-blaze pt-5">
      <h2 id="saved" className="font-serif text-2xl font-[650]">
        {words.list}
      </h2>
      {keys.length === 0 ? (
        <p className="mt-3">{words.nothing}</p>
      ) : (
        <ul className="mt-3">
          {keys.map(key => {
            const { locale: language, id } = packOf(key)
            const label = `${labels[id] ?? id}${language === locale ? '' : ` (${language})`}`
            return (
              <li key={key} className="border-t border-line py-3">
                <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
                  <h3 id={`kept-${language}-${id}`} className="font-bold">
                    {label}
                  </h3>
                  <span>{dayOf(key)}</span>
                  <Button
                    id={`remove-${language}-${id}`}
                    aria-labelledby={`remove-${language}-${id} kept-${language}-${id}`}
                    onClick={() => onRemove(key, label)}
                  >
                    {words.remove}
                  </Button>
                </div>
                <details>
                  <summary className="min-h-11 cursor-pointer py-2">
                    {pageCount(saved[key]!.pages.length, words)}
                  </summary>
                  <ul lang={language || undefined}>
                    {saved[key]!.pages.map(([address, title]) => (
                      <li key={address}>
                        <a href={withBase(address)} className="inline-block py-1.5 link">
                          {title}
                        </a>
                      </li>
                    ))}
                  </ul>
                </details>
              </li>
            )
          })}
        </ul>
      )}
      <p className="mt-5 text-muted">{words.eraseSays}</p>
      <p className="mt-2">
        <Button onClick={onErase} className="min-h-14 px-6 text-lg font-bold">
          {words.erase}
        </Button>
      </p>
    </section>
  )
}

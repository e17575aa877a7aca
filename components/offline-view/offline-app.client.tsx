'use client'

import { Button } from '@/components/button/button'
import { fill } from '@/lib/i18n/fill'
import type { Locale } from '@/lib/i18n/locales'
import { packKey, type OfflineManifest, type Pack } from '@/lib/offline/format'
import { formatSize } from '@/lib/sizes'
import { PackRow, pageCount } from './pack-row'
import { SavedList } from './saved-list'
import { useOffline, type OfflineWords } from './use-offline'

interface OfflineAppProps {
  locale: Locale
  words: OfflineWords
  /** What readers see for the name of each pack. */
  labels: Record<string, string>
}

/** Keeps parts of the site on the device, if the reader wants it, and deletes them again. */
export function OfflineApp({ locale, words, labels }: OfflineAppProps) {
  const { state, offer, failed, saved, updates, progress, says, save, stop, remove, eraseAll, dayOf } = useOffline(
    locale,
    words,
    labels,
  )
  if (state === 'starting') return null
  if (state === 'unsupported') return <p className="mt-8 max-w-3xl text-lg">{words.unsupported}</p>

  const keys = Object.keys(saved)
  const isKept = (pack: Pack) => packKey(locale, pack.id) in saved
  const sizeOf = (bytes: number, shared: number) =>
    keys.length === 0
      ? formatSize(bytes, locale)
      : fill(words.atMost, { size: formatSize(Math.max(0, bytes - shared), locale) })
  const busy = progress !== undefined
  const row = (id: string) => ({ id, label: labels[id] ?? id, words, locale, progress, onStop: stop })
  return (
    <>
      <section aria-labelledby="parts" className="mt-10 max-w-3xl">
        <h2 id="parts" className="font-serif text-2xl font-[650]">
          {words.parts}
        </h2>
        <p className="mt-2 text-muted">{words.size}</p>
        {!offer && <p className="mt-4">{failed ? words.failed : words.loading}</p>}
        {offer && (
          <ul className="mt-4">
            {offer.packs.map(pack => (
              <PackRow
                key={pack.id}
                {...row(pack.id)}
                // What is kept has nothing more to fetch; what a newer version weighs stands on its button.
                facts={[countOf(pack, words), ...(isKept(pack) ? [] : [sizeOf(pack.bytes, offer.shared)])].join(' · ')}
                says={sayOf(pack.id, words)}
              >
                {isKept(pack) ? (
                  <Kept
                    words={words}
                    since={dayOf(packKey(locale, pack.id))}
                    update={updates[pack.id] === undefined ? undefined : formatSize(updates[pack.id]!, locale)}
                    busy={busy}
                    onUpdate={() => void save([pack])}
                  />
                ) : (
                  <SaveButton
                    label={words.save}
                    busy={busy}
                    onSave={() => void save([pack])}
                    name={`pack-${pack.id}`}
                  />
                )}
              </PackRow>
            ))}
            {offer.packs.some(pack => !isKept(pack)) && (
              <PackRow
                {...row('everything')}
                facts={sizeOf(offer.all, keptBytes(offer, isKept))}
                says={words.says.everything}
              >
                <SaveButton
                  label={words.save}
                  busy={busy}
                  onSave={() => void save(offer.packs.filter(pack => !isKept(pack)))}
                  name="pack-everything"
                />
              </PackRow>
            )}
          </ul>
        )}
        <p role="status" className="mt-4 min-h-[1.5em] font-semibold">
          {says}
        </p>
      </section>
      <SavedList
        locale={locale}
        words={words}
        labels={labels}
        saved={saved}
        dayOf={dayOf}
        onRemove={(key, label) => void remove(key, label)}
        onErase={() => void eraseAll()}
      />
    </>
  )
}

/** "14 articles", or how many pages where there are none. */
function countOf({ articles, pages }: Pack, words: OfflineWords): string {
  if (articles > 0) return articles === 1 ? words.article : fill(words.articles, { n: articles })
  return pageCount(pages, words)
}

const sayOf = (id: string, { says }: OfflineWords) =>
  id === 'basic' || id === 'search' || id === 'places' || id === 'rest' ? says[id] : undefined

/** No more than what is kept: packs may share an article. */
const keptBytes = ({ packs, shared }: OfflineManifest, isKept: (pack: Pack) => boolean) =>
  packs.filter(isKept).reduce((sum, { bytes }) => Math.max(sum, bytes), shared)

interface SaveButtonProps {
  label: string
  /** Of the pack's heading, which says what is saved. */
  name: string
  busy: boolean
  onSave: () => void
}

function SaveButton({ label, name, busy, onSave }: SaveButtonProps) {
  return (
    <button
      type="button"
      disabled={busy}
      onClick={onSave}
      id={`save-${name}`}
      aria-labelledby={`save-${name} ${name}`}
      className="min-h-11 rounded-md bg-accent px-5 font-semibold text-on-accent hover:bg-accent-strong disabled:opacity-50"
    >
      {label}
    </button>
  )
}

interface KeptProps {
  words: OfflineWords
  since: string
  /** How much a newer version weighs, if there is one. */
  update: string | undefined
  busy: boolean
  onUpdate: () => void
}

function Kept({ words, since, update, busy, onUpdate }: KeptProps) {
  return (
    <>
      <span className="font-semibold">{since}</span>
      {update !== undefined && (
        <>
          <span>{words.newer}</span>
          <Button disabled={busy} onClick={onUpdate} className="disabled:opacity-50">
            {fill(words.update, { size: update })}
          </Button>
        </>
      )}
    </>
  )
}

import { useEffect, useRef, useState } from 'react'
import { formatDay } from '@/lib/dates'
import { fill } from '@/lib/i18n/fill'
import type { Locale } from '@/lib/i18n/locales'
import type { Messages } from '@/lib/i18n/messages'
import { erase, forget } from '@/lib/offline/erase'
import { packKey, type OfflineManifest, type Pack, type Saved } from '@/lib/offline/format'
import { missingFiles, readList, readOffer, removePack, savePack } from '@/lib/offline/keep'
import { readSaved } from '@/lib/offline/store'
import { withBase, routes } from '@/lib/routes'

export type OfflineWords = Messages['offline']['app']

/** What is under way: how many bytes of how many have come. */
export interface Progress {
  id: string
  done: number
  all: number
}

/** What can be kept, what is kept, and how to change it; whatever happens is said in words. */
export function useOffline(locale: Locale, words: OfflineWords, labels: Record<string, string>) {
  const [state, setState] = useState<'starting' | 'unsupported' | 'ready'>('starting')
  const [offer, setOffer] = useState<OfflineManifest>()
  const [failed, setFailed] = useState(false)
  const [saved, setSaved] = useState<Saved>({})
  const [updates, setUpdates] = useState<Record<string, number>>({})
  const [progress, setProgress] = useState<Progress>()
  const [says, setSays] = useState('')
  const stopping = useRef<AbortController>(undefined)

  const look = async () => setSaved(await readSaved())

  useEffect(() => {
    const asked = isSupported() ? readSaved() : Promise.reject(new Error('This browser keeps no pages'))
    asked.then(
      found => {
        setSaved(found)
        setState('ready')
      },
      () => setState('unsupported'),
    )
    readOffer(locale).then(setOffer, () => setFailed(true))
  }, [locale])

  // How much of a newer version would have to be fetched.
  useEffect(() => {
    for (const pack of offer?.packs ?? []) {
      const kept = saved[packKey(locale, pack.id)]
      if (!kept || kept.list === pack.list) continue
      readList(pack).then(
        list => {
          const bytes = missingFiles(list, saved).reduce((sum, [, , size]) => sum + size, 0)
          setUpdates(known => ({ ...known, [pack.id]: bytes }))
        },
        () => {},
      )
    }
  }, [offer, saved, locale])

  /** One after the other; the first that fails or is stopped is the last. */
  const save = async (packs: Pack[]) => {
    stopping.current = new AbortController()
    const { signal } = stopping.current
    try {
      for (const pack of packs) {
        const { id } = pack
        setSays('')
        await savePack(locale, pack, (done, all) => setProgress({ id, done, all }), signal)
        await startWorker()
        await look()
        setSays(fill(words.saved, { what: labels[id] ?? id }))
      }
    } catch {
      setSays(signal.aborted ? words.stopped : words.failedToSave)
      // Where nothing is kept, nothing is there to serve it either.
      if (Object.keys(await readSaved()).length === 0) await forget()
      await look()
    }
    setProgress(undefined)
  }

  const remove = async (key: string, label: string) => {
    await removePack(key)
    if (Object.keys(await readSaved()).length === 0) await forget()
    await look()
    setSays(fill(words.removed, { what: label }))
  }

  const eraseAll = async () => {
    stopping.current?.abort()
    const isDone = await erase()
    setSaved({})
    setSays(isDone ? words.erased : words.notErased)
  }

  const dayOf = (key: string) => fill(words.since, { day: formatDay(saved[key]!.day, locale) })
  const stop = () => stopping.current?.abort()
  return { state, offer, failed, saved, updates, progress, says, save, stop, remove, eraseAll, dayOf }
}

/** Browsers lend both to pages served safely only, and some not in private windows. */
const isSupported = () => 'serviceWorker' in navigator && 'caches' in window

/** Only here, and only because the reader saves something. */
const startWorker = () => navigator.serviceWorker.register(withBase(routes.serviceWorker), { scope: withBase('/') })

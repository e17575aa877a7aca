import { useEffect, useState } from 'react'
import { emptySheet, openedWith, parseSheet, sheetPlace, type Sheet } from '@/lib/checklist/sheet'
import type { ChecklistWords } from '@/lib/checklist/words'

/**
 * The sheet while the page is open. The device keeps it only when asked to; a sheet that was kept is opened only when
 * asked to, for somebody else may be looking.
 */
export function useSheet({ keep: words }: Pick<ChecklistWords, 'keep'>) {
  const [ready, setReady] = useState(false)
  const [sheet, setSheet] = useState<Sheet>(() => emptySheet())
  const [country, setCountry] = useState('')
  const [isFound, setIsFound] = useState(false)
  const [says, setSays] = useState('')

  useEffect(() => {
    const start = () => {
      setReady(true)
      setIsFound(parseSheet(read()) !== undefined)
      takeOpening()
    }
    // A link of another page may say who asks, and of which country; what has been answered stays.
    const takeOpening = () => {
      const { voice, country: named } = openedWith(location.hash)
      if (voice) setSheet(current => ({ ...current, voice }))
      if (named) setCountry(named)
    }
    start()
    addEventListener('hashchange', takeOpening)
    return () => removeEventListener('hashchange', takeOpening)
  }, [])

  const kept = {
    isFound,
    open: () => {
      setSheet(parseSheet(read()) ?? emptySheet())
      setIsFound(false)
      setSays(words.opened)
    },
    keep: () => {
      setSays(write(sheet) ? words.kept : words.failed)
      setIsFound(false)
    },
    erase: () => {
      remove()
      setSheet(emptySheet())
      setIsFound(false)
      setSays(words.erased)
    },
  }
  const change = (next: Sheet) => {
    setSheet(next)
    setSays('')
  }
  return { ready, sheet, country, change, kept, says, tell: setSays }
}

// Browsers that are told to store nothing throw where others would answer.

function read(): string | null {
  try {
    return localStorage.getItem(sheetPlace)
  } catch {
    return null
  }
}

function write(sheet: Sheet): boolean {
  try {
    localStorage.setItem(sheetPlace, JSON.stringify(sheet))
    return true
  } catch {
    return false
  }
}

function remove(): void {
  try {
    localStorage.removeItem(sheetPlace)
  } catch {
    // Nothing can have been kept.
  }
}

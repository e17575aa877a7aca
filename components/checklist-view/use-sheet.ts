import { useEffect, useState } from 'react'
import { askedVoice, emptySheet, parseSheet, sheetPlace, voiceFragment, type Sheet } from '@/lib/checklist/sheet'
import type { ChecklistWords } from '@/lib/checklist/words'

/**
 * The sheet while the page is open. The device keeps it only when asked to; a sheet that was kept is opened only when
 * asked to, for somebody else may be looking.
 */
export function useSheet({ keep: words }: Pick<ChecklistWords, 'keep'>) {
  const [ready, setReady] = useState(false)
  const [sheet, setSheet] = useState<Sheet>(() => emptySheet())
  const [isFound, setIsFound] = useState(false)
  const [says, setSays] = useState('')

  useEffect(() => {
    const start = () => {
      setReady(true)
      setIsFound(parseSheet(read()) !== undefined)
      takeVoice()
    }
    // A link of another page may say who asks; what has been answered stays.
    const takeVoice = () => {
      const voice = askedVoice(location.hash)
      if (voice) setSheet(current => ({ ...current, voice }))
    }
    start()
    addEventListener('hashchange', takeVoice)
    return () => removeEventListener('hashchange', takeVoice)
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
    if (next.voice !== sheet.voice) nameVoice(next.voice)
    setSheet(next)
    setSays('')
  }
  return { ready, sheet, change, kept, says, tell: setSays }
}

/** In the address, so that the mode can be linked to; nothing else of the sheet ever stands there. */
function nameVoice(voice: Sheet['voice']): void {
  try {
    history.replaceState(null, '', location.pathname + location.search + voiceFragment(voice))
  } catch {
    // Some browsers keep the address of a page that was opened from a folder as it is.
  }
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

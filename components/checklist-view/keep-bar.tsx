import { Button } from '@/components/button/button'
import { localDay } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { exportName, toCsv, toJson } from '@/lib/checklist/export'
import type { Sheet } from '@/lib/checklist/sheet'
import type { ChecklistWords } from '@/lib/checklist/words'
import { download } from '@/components/download/download'

/** Says that a sheet is kept on this device, and opens it only when asked to. */
export function KeptNotice({
  words,
  onOpen,
}: {
  words: Pick<ChecklistWords['keep'], 'found' | 'open'>
  onOpen: () => void
}) {
  return (
    <p className="mb-6 flex flex-wrap items-center gap-4 bg-sunken p-5 print:hidden">
      {words.found} <Button onClick={onOpen}>{words.open}</Button>
    </p>
  )
}

interface KeepBarProps {
  words: ChecklistWords
  locale: Locale
  sheet: Sheet
  onKeep: () => void
  onErase: () => void
  tell: (text: string) => void
}

/** What readers can do with the sheet: keep it here, print it, take it away, erase it. */
export function KeepBar({ words, locale, sheet, onKeep, onErase, tell }: KeepBarProps) {
  const { keep } = words
  const save = (ending: 'json' | 'csv') => {
    const given = { sheet, words, locale, day: localDay() }
    if (ending === 'json') download(exportName(given.day, ending), 'application/json', toJson(given))
    else download(exportName(given.day, ending), 'text/csv', toCsv(given))
    tell(keep.exported)
  }
  return (
    <section aria-labelledby="keep" className="mt-10 max-w-3xl border-t border-line pt-5 print:hidden">
      <h2 id="keep" className="text-lg font-bold">
        {keep.title}
      </h2>
      <p className="mt-2 text-sm text-muted">
        {keep.says} {keep.exportSays}
      </p>
      <p className="mt-3 flex flex-wrap gap-3">
        <Button onClick={onKeep}>{keep.keep}</Button>
        <Button onClick={() => print()}>{keep.print}</Button>
        <Button onClick={() => save('json')}>{keep.json}</Button>
        <Button onClick={() => save('csv')}>{keep.csv}</Button>
        <Button onClick={onErase} className="font-bold">
          {keep.erase}
        </Button>
      </p>
    </section>
  )
}

import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useAfterPaint } from '@/components/after-paint/use-after-paint'
import { Button } from '@/components/button/button'
import { download } from '@/components/download/download'
import { useFragmentState } from '@/components/fragment-state/use-fragment-state'
import { localDay } from '@/lib/dates'
import {
  countsOf,
  everything,
  explore,
  explorerFacets,
  explorerFromFragment,
  explorerTable,
  explorerToFragment,
  type ExplorerFacet,
  type ExplorerRow,
  type ExplorerState,
} from '@/lib/goods/explore'
import type { Labour, ListedGoods } from '@/lib/goods/listed'
import { fill } from '@/lib/i18n/fill'
import type { Locale } from '@/lib/i18n/locales'
import { plainCsv } from '@/lib/plain-csv'
import { routes, withBase } from '@/lib/routes'
import type { GoodSector } from '@/content/schema/values'
import type { TableWords } from '@/lib/goods/table-words'

/** So many rows are drawn before the reader asks for all: a slow phone takes seconds over thousands. */
const drawnAtOnce = 20

interface ExplorerProps {
  listed: ListedGoods
  words: TableWords
  locale: Locale
}

/** The table of all rows: filters with counts, columns to sort by, and what is shown as a file. */
export function Explorer({ listed, words, locale }: ExplorerProps) {
  const table = useMemo(() => explorerTable(listed), [listed])
  const read = useCallback((fragment: string) => explorerFromFragment(fragment, table), [table])
  const { state = everything, change } = useFragmentState({ read, write: explorerToFragment })
  const rows = useMemo(() => explore(table, state), [table, state])
  const counted = useAfterPaint(state, state)
  const counts = useMemo(
    () => new Map(explorerFacets.map(facet => [facet, countsOf(table, counted, facet)] as const)),
    [table, counted],
  )
  const [isWhole, setWhole] = useState(false)
  const [says, setSays] = useState('')
  // Paper has all that was chosen.
  useEffect(() => {
    const drawAll = () => setWhole(true)
    addEventListener('beforeprint', drawAll)
    return () => removeEventListener('beforeprint', drawAll)
  }, [])
  const label = useMemo(() => labelsOf(listed, words), [listed, words])
  const choose = useCallback(
    (next: ExplorerState) => {
      setSays('')
      setWhole(false)
      change(next, 'step')
    },
    [change],
  )
  // The same from press to press, so that of hundreds of options none is drawn anew before the rows are.
  const latest = useRef(state)
  useEffect(() => {
    latest.current = state
  }, [state])
  const chooseValue = useCallback(
    (facet: ExplorerFacet, value: string | undefined) =>
      choose({ ...latest.current, filter: { ...latest.current.filter, [facet]: value } }),
    [choose],
  )
  const save = () => {
    download(`goods-${listed.edition.id}-${localDay()}.csv`, 'text/csv', csvOf(rows, listed, words, label))
    setSays(words.saved)
  }
  const count = fill(words.shown, { count: rows.length, all: table.rows.length })
  const drawn = isWhole ? rows : rows.slice(0, drawnAtOnce)
  return (
    <>
      <form
        autoComplete="off"
        onSubmit={event => event.preventDefault()}
        className="mt-3 grid gap-x-5 gap-y-3 sm:grid-cols-2 lg:grid-cols-5 print:hidden"
      >
        {explorerFacets.map(facet => (
          <Filter
            key={facet}
            facet={facet}
            listed={listed}
            words={words}
            values={table.values[facet]}
            counts={counts.get(facet)!}
            label={label}
            chosen={state.filter[facet]}
            onChoose={chooseValue}
          />
        ))}
      </form>
      <p role="status" className="mt-3 font-semibold">
        {rows.length === 0 ? words.none : count} {says}
      </p>
      <p className="mt-2 flex flex-wrap gap-3 print:hidden">
        <Button onClick={save} disabled={rows.length === 0} className="disabled:opacity-50">
          {words.csv}
        </Button>
        {Object.values(state.filter).some(Boolean) && (
          <Button onClick={() => choose({ ...state, filter: {} })}>{words.clear}</Button>
        )}
      </p>
      {rows.length > 0 && (
        <div role="group" aria-label={words.title} tabIndex={0} className="mt-4 overflow-x-auto print:overflow-visible">
          {/* Columns that stay where they are, whatever the rows: quicker to lay out, too. */}
          <table className="w-full min-w-2xl table-fixed text-table print:min-w-0">
            <thead>
              <tr>
                {explorerFacets.map(facet => (
                  <Head key={facet} facet={facet} words={words} state={state} onSort={choose} />
                ))}
              </tr>
            </thead>
            <tbody>
              {drawn.map(row => (
                <tr key={`${row.good} ${row.country} ${row.inputFrom}`}>
                  <th scope="row" className={`${cell} font-normal`}>
                    <a href={withBase(routes.good(locale, row.good))} className="inline-block py-1 link">
                      {row.goodName}
                    </a>
                  </th>
                  <td className={cell}>
                    <a href={withBase(routes.country(locale, row.country))} className="inline-block py-1 link">
                      {row.countryName}
                    </a>
                  </td>
                  <td className={plain}>{words.sectors[row.sector]}</td>
                  <td className={plain}>
                    {labourText(row, words)}
                    {row.note && <span className="block text-sm text-muted">{row.note}</span>}
                  </td>
                  <td className={plain}>{label('since', row.since)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {drawn.length < rows.length && (
        <p className="mt-3 print:hidden">
          <Button onClick={() => setWhole(true)}>{fill(words.more, { count: rows.length })}</Button>
        </p>
      )}
    </>
  )
}

const cell = 'border-b border-line py-2 pe-5 text-start align-top'
/** Words that stand beside links, which have room for a finger. */
const plain = `${cell} pt-3`

type LabelOf = (facet: ExplorerFacet, value: string) => string

/** What a value of a filter is called. */
function labelsOf({ goods, families, countries, first }: ListedGoods, words: TableWords): LabelOf {
  const names = new Map([
    ...[...goods, ...families].map(({ id, name }) => [id, name] as const),
    ...countries.map(({ code, name }) => [code, name] as const),
  ])
  return (facet, value) => {
    if (facet === 'sector') return words.sectors[value as GoodSector]
    if (facet === 'labour') return words.labour[value as Labour]
    if (facet === 'since') return value === first ? fill(words.orEarlier, { year: value }) : value
    return names.get(value) ?? value
  }
}

/** For what a row is named, in words. */
const labourText = ({ labour, inputFromName = '' }: ExplorerRow, words: TableWords) =>
  labour
    .map(kind => (kind === 'input' ? fill(words.inputFrom, { country: inputFromName }) : words.labour[kind]))
    .join(', ')

interface FilterProps {
  facet: ExplorerFacet
  listed: ListedGoods
  words: TableWords
  values: string[]
  counts: Map<string, number>
  label: LabelOf
  chosen: string | undefined
  onChoose: (facet: ExplorerFacet, value: string | undefined) => void
}

/** One filter: its values, each with how many rows it would leave. What would leave none cannot be chosen. */
const Filter = memo(function Filter({ facet, listed, words, values, counts, label, chosen, onChoose }: FilterProps) {
  const option = (value: string) => (
    <option key={value} value={value} disabled={!counts.has(value) && value !== chosen}>
      {label(facet, value)} ({counts.get(value) ?? 0})
    </option>
  )
  const families = new Set(listed.families.map(({ id }) => id))
  return (
    <label className="block font-semibold">
      {words.facets[facet]}
      <select
        value={chosen ?? ''}
        onChange={event => onChoose(facet, event.target.value || undefined)}
        className="mt-1 block min-h-11 w-full rounded-md border border-line-strong bg-surface px-2 font-normal"
      >
        <option value="">{words.all}</option>
        {facet === 'good' ? (
          <>
            <optgroup label={words.allFamilies}>{values.filter(value => families.has(value)).map(option)}</optgroup>
            <optgroup label={words.allGoods}>{values.filter(value => !families.has(value)).map(option)}</optgroup>
          </>
        ) : (
          values.map(option)
        )}
      </select>
    </label>
  )
})

interface HeadProps {
  facet: ExplorerFacet
  words: TableWords
  state: ExplorerState
  onSort: (state: ExplorerState) => void
}

/** The head of a column, which sorts by it; a second time the other way round. */
function Head({ facet, words, state, onSort }: HeadProps) {
  const isSorted = state.sort === facet
  const column = words.facets[facet]
  return (
    <th
      scope="col"
      aria-sort={isSorted ? (state.descending ? 'descending' : 'ascending') : undefined}
      className={`${cell} font-semibold text-muted last:w-24`}
    >
      <button
        type="button"
        title={fill(words.sortBy, { column })}
        onClick={() => onSort({ ...state, sort: facet, descending: isSorted && !state.descending })}
        className="min-h-11 cursor-pointer text-start font-semibold hover:underline"
      >
        {column} <span aria-hidden="true">{isSorted ? (state.descending ? '↓' : '↑') : '↕'}</span>
      </button>
    </th>
  )
}

/** The rows as a table for spreadsheets, with the edition that each is of. */
function csvOf(rows: ExplorerRow[], { edition }: ListedGoods, words: TableWords, label: LabelOf): string {
  const source = `${edition.name}, ${edition.source.publisher}`
  return plainCsv([
    [...explorerFacets.map(facet => words.facets[facet]), words.note, words.source],
    ...rows.map(row => [
      row.goodName,
      row.countryName,
      words.sectors[row.sector],
      labourText(row, words),
      label('since', row.since),
      row.note,
      source,
    ]),
    [edition.caution],
  ])
}

import { useState, type ReactNode } from 'react'
import { Button } from '@/components/button/button'
import type { Messages } from '@/lib/i18n/messages'
import { withBase } from '@/lib/routes'
import type { Answer, FigureAnswer } from '@/lib/search/answer'
import type { FacetLabels } from '@/lib/search/site/format'
import { CountriesAnswer } from './countries-answer'
import { HelplineAnswer } from './helpline-answer'

interface AnswerCardProps {
  answer: { address: string; content: Answer }
  /** What each kind of entry is called. */
  kinds: FacetLabels['kind']
  messages: Messages['search']
  /** Says something to screen readers. */
  say: (text: string) => void
}

/** What answers the query at once, above the results. */
export function AnswerCard({ answer: { address, content }, kinds, messages, say }: AnswerCardProps) {
  const title = titleOf(content)
  const isLink = content.kind !== 'helpline' && content.kind !== 'countries'
  const kind = kinds[content.kind === 'countries' ? 'helpline' : content.kind]
  return (
    <section
      aria-labelledby="answer"
      className="mb-8 break-inside-avoid rounded-md border border-s-[6px] border-line-strong border-s-accent bg-surface px-4 py-4 sm:px-6"
    >
      <p className="text-sm font-semibold text-muted">{content.kind === 'law' ? `${kind} · ${content.place}` : kind}</p>
      <h2 id="answer" className="font-serif text-xl font-[650]">
        {isLink ? (
          <a href={withBase(address)} className="link">
            {title}
          </a>
        ) : (
          title
        )}
      </h2>
      <Content content={content} address={withBase(address)} messages={messages} say={say} />
    </section>
  )
}

/** What an answer is about, in a few words. */
export function titleOf(content: Answer): string {
  switch (content.kind) {
    case 'definition':
      return content.term
    case 'figure':
      return content.what
    case 'law':
      return content.name
    default:
      return content.title
  }
}

interface ContentProps {
  content: Answer
  address: string
  messages: Messages['search']
  say: (text: string) => void
}

function Content({ content, address, messages, say }: ContentProps): ReactNode {
  switch (content.kind) {
    case 'helpline':
      return <HelplineAnswer answer={content} address={address} messages={messages} />
    case 'countries':
      return <CountriesAnswer answer={content} messages={messages} />
    case 'definition':
      return (
        <>
          <p className="mt-2 max-w-3xl">{content.definition}</p>
          {content.source && <SourceLine source={content.source} messages={messages} />}
        </>
      )
    case 'figure':
      return <Figure figure={content} messages={messages} say={say} />
    case 'law':
      return (
        <>
          <p className="mt-2 max-w-3xl">{content.bound}</p>
          {content.thresholds.length > 0 && (
            <ul className="mt-2 list-disc ps-5">
              {content.thresholds.map(threshold => (
                <li key={threshold}>{threshold}</li>
              ))}
            </ul>
          )}
          <dl className="mt-3 grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[9rem_minmax(0,1fr)]">
            {content.dates.map(({ day, says }) => (
              <div key={`${day} ${says}`} className="contents">
                <dt className="font-semibold">{day}</dt>
                <dd>{says}</dd>
              </div>
            ))}
          </dl>
        </>
      )
    case 'country':
    case 'good':
      return (
        <>
          <dl className="mt-2 grid gap-x-4 gap-y-1 sm:grid-cols-[11rem_minmax(0,1fr)]">
            {content.facts.map(({ name, says }) => (
              <div key={name} className="contents">
                <dt className="font-semibold">{name}</dt>
                <dd>{says}</dd>
              </div>
            ))}
          </dl>
          <p className="mt-3 text-sm text-muted">{content.caution}</p>
        </>
      )
    case 'tool':
      return <p className="mt-2 max-w-3xl">{content.says}</p>
  }
}

function Figure({
  figure,
  messages,
  say,
}: {
  figure: FigureAnswer
  messages: Messages['search']
  say: ContentProps['say']
}) {
  const { value, year, method, source, citation } = figure
  // Kept with what it is of: the next answer may be another figure.
  const [copied, setCopied] = useState<{ citation: string; isDone: boolean }>()
  const state = copied?.citation === citation ? copied : undefined
  const copy = async () => {
    try {
      // Browsers lend the clipboard to pages served safely only.
      await navigator.clipboard.writeText(citation)
      setCopied({ citation, isDone: true })
      say(messages.copied)
    } catch {
      setCopied({ citation, isDone: false })
      say(citation)
    }
  }
  return (
    <>
      <p className="mt-1 text-2xl font-bold">
        {value} {year && <span className="text-lg font-normal text-muted">{year}</span>}
      </p>
      {method && <p className="mt-1 max-w-3xl">{method}</p>}
      <SourceLine source={source} messages={messages} />
      <p className="mt-3 print:hidden">
        <Button onClick={() => void copy()}>{state?.isDone ? messages.copied : messages.copy}</Button>
      </p>
      {state?.isDone === false && <p className="mt-2 text-sm select-all">{citation}</p>}
    </>
  )
}

const SourceLine = ({ source, messages }: { source: string; messages: Messages['search'] }) => (
  <p className="mt-2 max-w-3xl text-sm text-muted">{`${messages.source}: ${source}`}</p>
)

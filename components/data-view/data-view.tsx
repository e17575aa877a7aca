import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import type { ViewProps } from '@/components/page/view'
import type { Download, ExampleFile, ExampleFiles } from '@/lib/api/examples'
import { fill } from '@/lib/i18n/fill'
import type { Locale } from '@/lib/i18n/locales'
import { formatDay } from '@/lib/dates'
import { messagesOf } from '@/lib/i18n/messages'
import { site } from '@/lib/site'

/** What data there are, where, and how to use them, by examples that are there. */
export function DataView({ locale, data: { hub, list, article, tables, download } }: ViewProps<ExampleFiles>) {
  const words = messagesOf(locale).openData.page
  const inJson = list.files.find(({ kind }) => kind === 'json')
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[]} />
      <h1 className="pt-5 font-serif text-3xl font-[650]">{words.title}</h1>
      <p className="mt-5 mb-8 max-w-3xl font-serif text-lg text-muted">{words.lead}</p>
      <div className="prose">
        <h2>{words.download}</h2>
        <WholeData locale={locale} download={download} />
        <h2>{words.may}</h2>
        <p>{fill(words.mayDo, { licence: site.contentLicence.name })}</p>
        <p>{words.notInIt}</p>
        <h2>{words.last}</h2>
        <ul>
          {words.lasting.map(says => (
            <li key={says}>{says}</li>
          ))}
        </ul>
        <h2 id="feeds">{words.lists}</h2>
        <p>{fill(words.listsSay, { page: site.url + list.page })}</p>
        <Files locale={locale} files={list.files} />
        {article && (
          <>
            <h2>{words.articles}</h2>
            <p>{fill(words.articlesSay, { page: site.url + article.page })}</p>
            <Files locale={locale} files={article.files} />
          </>
        )}
        <h2>{words.tables}</h2>
        <dl>
          {tables.map(({ title, json, csv }) => (
            <div key={json} className="mt-3">
              <dt>{title}</dt>
              <dd>
                <FileLink address={csv} />
              </dd>
              <dd>
                <FileLink address={json} />
              </dd>
            </div>
          ))}
        </dl>
        <h2 id="api">{words.all}</h2>
        <Files locale={locale} files={hub} />
        <h2>{words.use}</h2>
        <ul>
          <Use name={words.uses.reader}>{words.uses.readerSays}</Use>
          <Use name={words.uses.sheet}>{words.uses.sheetSays}</Use>
          <Use name={words.uses.zotero}>{words.uses.zoteroSays}</Use>
          <Use name={words.uses.program}>
            {words.uses.programSays}{' '}
            <code className="break-all">{`curl -s ${site.url}${inJson?.address} | jq -r '.articles[].title'`}</code>
          </Use>
        </ul>
        <p>{words.uses.pages}</p>
      </div>
    </>
  )
}

function Use({ name, children }: { name: string; children: ReactNode }) {
  return (
    <li>
      <strong>{name}.</strong> {children}
    </li>
  )
}

/** Files, each with the address at which it is. */
function Files({ locale, files }: { locale: Locale; files: ExampleFile[] }) {
  const words = messagesOf(locale).openData.page
  return (
    <dl>
      {files.map(({ kind, address }) => (
        <div key={address} className="mt-3">
          <dt>{words.files[kind]}</dt>
          <dd>
            <FileLink address={address} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

const FileLink = ({ address }: { address: string }) => (
  <a href={address} className="break-all">
    {site.url + address}
  </a>
)

/** Everything in one file: its version, its checksum, and how to cite it. */
function WholeData({
  locale,
  download: { day, address, checksum, reference },
}: {
  locale: Locale
  download: Download
}) {
  const words = messagesOf(locale).openData.page
  return (
    <>
      <p>{words.downloadSays}</p>
      <dl>
        <dt>{fill(words.version, { day: formatDay(day, locale) })}</dt>
        <dd>
          <FileLink address={address} />
        </dd>
        <dt className="mt-3">{words.checksum}</dt>
        <dd>
          <FileLink address={checksum} />
        </dd>
        <dt id="cite" className="mt-3">
          {words.citeAs}
        </dt>
        <dd className="select-all">
          {reference.map((part, index) => (typeof part === 'string' ? part : <i key={index}>{part.title}</i>))}
        </dd>
      </dl>
    </>
  )
}

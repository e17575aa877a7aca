import { expect, it } from 'vitest'
import { ArticleFrontmatter } from '../../../content/schema/article'
import { localBackend } from '../../../lib/admin/backend'
import { cmsConfig } from '../../../lib/admin/config'
import { fromLists, groupsAmong, toLists } from '../../../lib/admin/groups'
import { checkContent } from '../../../lib/check/check-content'
import { readDocument, writeDocument } from '../../../lib/editors/edit-document'
import { article, articleFile, inHub, today, unchanged } from '../check/hub'

const { collections } = cmsConfig(localBackend)
const fields = collections.find(({ name }) => name === 'articles-en')!.fields
const groups = groupsAmong(fields)
const saved = (file: string, change: (form: ReturnType<typeof readDocument>) => object = form => form) =>
  writeDocument(
    file,
    fromLists({ ...change(toLists(readDocument(file), groups)) }, groups),
    Object.keys(ArticleFrontmatter.properties),
  )

it('a group that a document may lack is a list of one at most, of which nothing is asked until it is begun', () => {
  expect(groups).toEqual(['original'])
  const original = fields.find(({ name }) => name === 'original')
  expect(original).toMatchObject({ widget: 'list', required: false, min: 0, max: 1 })
  expect(original?.fields?.filter(({ required }) => required).map(({ name }) => name)).toEqual(['title', 'publisher'])
  // Fields of any other kind, whose required parts would be asked for at once, there are none.
  expect(fields.map(({ widget }): string => widget)).not.toContain('object')
})

it('a document with the group, and one without, are saved as they were', () => {
  const without = article.replace(/original:\n( {2}.*\n)+/, '')
  expect(without).not.toContain('original')
  for (const file of [article, without]) expect(saved(file)).toBe(file)
})

it('the group is begun, changed and left out with its lines alone', () => {
  const begun = saved(article.replace(/original:\n( {2}.*\n)+/, ''), form => ({
    ...form,
    original: [{ title: 'Care', publisher: 'Inspectorate' }],
  }))
  expect(readDocument(begun).original).toEqual({ title: 'Care', publisher: 'Inspectorate' })
  const left = saved(article, form => ({ ...form, original: [] }))
  expect(left).toBe(article.replace(/original:\n( {2}.*\n)+/, ''))
  const changed = saved(article, form => ({
    ...form,
    original: [{ title: 'Care 2', publisher: 'Inspectorate', year: 2025 }],
  }))
  expect(changed).toBe(article.replace('  title: Care\n', '  title: Care 2\n'))
})

it('what the form calls optional, the check does not demand', async () => {
  const plain = unchanged(article)
  const optional = fields.filter(({ required }) => !required).map(({ name }) => name)
  for (const name of optional) {
    const form = { ...readDocument(plain), [name]: null }
    // Its text cites a source and names no notice; those belong together.
    if (name === 'sources') form.body = article.slice(article.indexOf('\n<InShort>')).replaceAll(' [@ilo]', '')
    const problems = await inHub({ [articleFile]: writeDocument(plain, form) }, folder =>
      checkContent(`${folder}/content`, today),
    )
    const said = problems.filter(({ file }) => file === articleFile).map(({ message }) => message)
    expect([name, ...said]).toEqual([name])
  }
})

it('no hint sends editors, who choose by name, to a file of slugs', () => {
  const hints = collections.flatMap(({ fields: all }) => all.map(({ hint }) => hint ?? ''))
  expect(hints.filter(hint => /content\/|slugs? of/i.test(hint))).toEqual([])
})

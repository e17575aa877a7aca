import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { answer, type Call } from '../../../lib/admin/repository'
import { kinds } from '../../../lib/check/files'
import { locales } from '../../../lib/i18n/locales'
import { article, articleFile, inHub } from '../check/hub'

// Tags of two letters are not all that languages have.
vi.mock('../../../lib/i18n/locales', async original => ({
  ...(await original<object>()),
  locales: ['en', 'es', 'pt-BR', 'fil'],
}))

const call = (folder: string, action: string, params: Call['params']) => answer(folder, { action, params })
const saving = (path: string, raw = article) => ({ dataFiles: [{ path, raw }] })

describe('the visual editor’s way to the files', () => {
  it('lists and reads documents', () =>
    inHub({}, folder => {
      const entry = { data: article, file: { path: articleFile, id: articleFile } }
      expect(call(folder, 'entriesByFolder', { folder: 'content/articles/en', extension: 'mdx' })).toEqual([entry])
      expect(call(folder, 'getEntry', { path: articleFile })).toEqual(entry)
    }))

  it('writes an article to its place', () =>
    inHub({}, folder => {
      call(folder, 'persistEntry', saving('content/articles/es/nuevo.mdx', 'Texto'))
      expect(readFileSync(join(folder, 'content/articles/es/nuevo.mdx'), 'utf8')).toBe('Texto')
    }))

  it('reads and writes data at their place, and lists their folders', () =>
    inHub({}, folder => {
      for (const path of ['content/helplines/pe.yaml', 'content/taxonomy/types.yaml', 'content/glossary.yaml']) {
        call(folder, 'persistEntry', saving(path, 'a: 1\n'))
        expect(call(folder, 'getEntry', { path })).toMatchObject({ data: 'a: 1\n' })
      }
      expect(call(folder, 'entriesByFolder', { folder: 'content/helplines', extension: 'yaml' })).toHaveLength(1)
    }))

  it('keeps pictures', () =>
    inHub({}, folder => {
      const path = 'public/images/map.png'
      call(folder, 'persistMedia', { asset: { path, content: 'AAEC', encoding: 'base64' } })
      expect(call(folder, 'getMedia', { mediaFolder: 'public/images' })).toMatchObject([{ path, content: 'AAEC' }])
      call(folder, 'deleteFiles', { paths: [path] })
      expect(existsSync(join(folder, path))).toBe(false)
    }))

  it.each([
    'package.json',
    '../outside.mdx',
    'content/articles/en/../../../x.mdx',
    'content/articles/fr/x.mdx',
    'content/schema/article.yaml',
    'content/helplines/../secret.yaml',
    'content/other.yaml',
    'content/articles/en/Not A Slug.mdx',
    'public/page.js',
  ])('does not touch %s', path =>
    inHub({}, folder => {
      expect(() => call(folder, 'persistEntry', saving(path))).toThrow(/is no file|cannot be an address/)
      expect(() => call(folder, 'getEntry', { path })).toThrow(/is no file|cannot be an address/)
    }),
  )

  it('lists the folder of every language there is, whatever its tag looks like, and no other', () =>
    inHub({}, folder => {
      for (const locale of locales) {
        for (const kind of kinds)
          call(folder, 'entriesByFolder', { folder: `content/${kind}/${locale}`, extension: 'mdx' })
      }
      for (const other of [
        'content/articles/xx',
        'content/taxonomy/en',
        'content/articles/en/..',
        'content/articles',
      ]) {
        expect(() => call(folder, 'entriesByFolder', { folder: other, extension: '' })).toThrow('no room')
      }
    }))

  it('deletes no article, and lists nothing else', () =>
    inHub({}, folder => {
      expect(() => call(folder, 'deleteFiles', { paths: [articleFile] })).toThrow('withdrawn, not deleted')
      expect(() => call(folder, 'entriesByFolder', { folder: '.', extension: '' })).toThrow('no room')
      expect(existsSync(join(folder, articleFile))).toBe(true)
    }))
})

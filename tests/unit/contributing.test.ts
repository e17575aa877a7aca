import type { TObject } from '@sinclair/typebox'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ArticleFrontmatter } from '../../content/schema/article'
import { Change } from '../../content/schema/change'
import { CountryHelpFile } from '../../content/schema/helpline'
import { termsOf } from '../../lib/taxonomy/terms'
import { buildVariables } from '../../lib/environment.mjs'

// Forms, workflows and documents for those who take part: what they ask for is what the schemas need, and what they run
// is there.

const read = (file: string) => readFileSync(join('.github', file), 'utf8')
const yamlIn = (folder: string) =>
  readdirSync(join('.github', folder))
    .filter(name => name.endsWith('.yml'))
    .map(name => [name, parse(read(`${folder}/${name}`)) as unknown] as const)

interface Field {
  type: string
  id?: string
  attributes: { label?: string; value?: string; options?: (string | { label: string })[] }
  validations?: { required?: boolean }
}

interface Form {
  name: string
  description: string
  body: Field[]
}

const forms = new Map(
  yamlIn('ISSUE_TEMPLATE')
    .filter(([name]) => name !== 'config.yml')
    .map(([name, form]) => [name.replace('.yml', ''), form as Form]),
)

const fieldsOf = (form: string) => new Map(forms.get(form)!.body.map(field => [field.id, field]))

/** Keys that an entry must have; of a group within it, the group's own, but for a text in every language. */
const requiredOf = (schema: TObject): string[] =>
  (schema.required ?? []).flatMap(key => {
    const part = schema.properties[key] as unknown as TObject
    return part.type === 'object' && !part.properties.en ? (part.required ?? []) : [key]
  })

/** Of some keys, those that a form does not demand. */
const undemanded = (form: string, keys: string[]) => {
  const fields = fieldsOf(form)
  return keys.filter(key => !fields.get(key)?.validations?.required)
}

/** Whether GitHub would show a field as it is meant. */
function isSound({ type, id = '', attributes: { label, value = '', options = [] } }: Field): boolean {
  if (type === 'markdown') return value.includes('public')
  const hasChoice = !['dropdown', 'checkboxes'].includes(type) || options.length > 0
  return ['input', 'textarea', 'dropdown', 'checkboxes'].includes(type) && /^[\w-]+$/.test(id) && !!label && hasChoice
}

describe('forms', () => {
  it('there is one for each thing that can be reported', () => {
    expect([...forms.keys()]).toEqual(['article', 'correction', 'fault', 'helpline'])
  })

  it.each([...forms])(
    '%s is as GitHub reads it, and says first that it is public',
    (_, { name, description, body }) => {
      expect([name, description]).not.toContain(undefined)
      expect(body[0]!.type).toBe('markdown')
      expect(body.filter(field => !isSound(field))).toEqual([])
      const ids = body.flatMap(({ id }) => id ?? [])
      expect(new Set(ids).size).toBe(ids.length)
    },
  )

  it('the helpline asks for all that the check needs, and for what readers ask first', () => {
    const { items } = CountryHelpFile.properties.lines as unknown as { items: TObject }
    expect(undemanded('helpline', requiredOf(items))).toEqual([])
    const fields = fieldsOf('helpline')
    const asked = ['hours', 'free', 'languages', 'operator']
    expect(asked.filter(key => !(key in items.properties) || !fields.has(key))).toEqual([])
    const { enum: kinds } = items.properties.confidence as unknown as { enum: string[] }
    expect(fields.get('confidence')!.attributes.options).toEqual(kinds)
  })

  it('the article asks for all that an article must have but its days, which are the editors’', () => {
    expect(undemanded('article', requiredOf(ArticleFrontmatter))).toEqual(['published'])
    const fields = fieldsOf('article')
    for (const vocabulary of ['types', 'regions'] as const) {
      const labels = termsOf(vocabulary).map(({ label }) => label.en)
      expect(fields.get(vocabulary)!.attributes.options).toEqual(labels)
    }
  })

  it('the correction asks for the page and for all that a correction says', () => {
    expect(undemanded('correction', ['page', ...requiredOf(Change)])).toEqual([])
  })

  it('those that pages lead to have the field that a page fills in', () => {
    expect(['correction', 'helpline'].map(form => fieldsOf(form).get('page')!.type)).toEqual(['input', 'input'])
  })
})

interface Step {
  uses?: string
  run?: string
  with?: Record<string, unknown>
  env?: Record<string, string>
}

interface Workflow {
  name: string
  on: object
  permissions: Record<string, string>
  jobs: Record<string, { steps: Step[] }>
}

/** An action of ours that is there, or one of others by its major version. */
const isThere = (action: string) =>
  action.startsWith('./') ? existsSync(join(action, 'action.yml')) : /^[\w-]+\/[\w-]+@v\d+$/.test(action)

const workflows = yamlIn('workflows').map(([name, workflow]) => [name, workflow as Workflow] as const)
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps)

describe('workflows', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }

  it.each(workflows)('%s runs what is there, with no more rights than it names', (_, workflow) => {
    expect(workflow.name && workflow.on && workflow.permissions.contents).toBe('read')
    const runs = stepsOf(workflow).flatMap(({ run }) => run ?? [])
    const commands = runs.flatMap(run => [...run.matchAll(/npm run (?:--silent )?([\w-]+)/g)].map(([, name]) => name!))
    expect(commands.filter(name => !(name in scripts))).toEqual([])
    const files = runs.flatMap(run => [...run.matchAll(/\bbash (\S+)/g)].map(([, file]) => file!))
    expect(files.filter(file => !existsSync(file))).toEqual([])
    const used = stepsOf(workflow).flatMap(({ uses }) => uses ?? [])
    expect(used.filter(action => !isThere(action))).toEqual([])
    // What others can write is never put into a command.
    expect(runs.filter(run => /\$\{\{(?! *vars\.)/.test(run))).toEqual([])
  })

  it('run the same check as a contributor, look for dead links every week and for what is due every month', () => {
    const commands = Object.fromEntries(
      workflows.map(([name, workflow]) => [name, stepsOf(workflow).flatMap(({ run }) => run ?? [])]),
    )
    expect(commands['ci.yml']).toContain('bash .ci/run')
    expect(commands['links.yml']!.join()).toContain('npm run --silent check -- --links')
    expect(commands['due.yml']!.join()).toMatch(/check -- --due \d+.*npm run --silent stats/)
    const cron = (name: string) => JSON.stringify(workflows.find(([file]) => file === name)![1].on)
    expect(cron('links.yml')).toMatch(/"\d+ \d+ \* \* 1"/)
    expect(cron('due.yml')).toMatch(/"\d+ \d+ 1 \* \*"/)
  })

  it('keep what builds keep, and hand every setting of a host to the build', () => {
    for (const file of ['ci.yml', 'deploy.yml']) {
      const steps = stepsOf(workflows.find(([name]) => name === file)![1])
      const kept = steps.find(({ uses }) => uses?.startsWith('actions/cache@'))!
      expect(String(kept.with!.path).trim().split('\n')).toEqual(['.next/cache', 'out'])
    }
    const [, deploy] = workflows.find(([name]) => name === 'deploy.yml')!
    const { env = {} } = stepsOf(deploy).find(({ run }) => run === 'npm run build')!
    // These are for tries, for libraries of others, and for hosts that hold less.
    const others = ['CONTENT_DIR', 'ZIP_LIMIT_MB', 'BUILD_DATE']
    expect(Object.keys(env).toSorted()).toEqual(buildVariables.filter(name => !others.includes(name)).toSorted())
    for (const [name, value] of Object.entries(env)) expect(value).toBe(`\${{ vars.${name} }}`)
  })
})

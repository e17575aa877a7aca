import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, parse as parsePath } from 'node:path'
import { parse } from 'yaml'
import { memoizePerBuild } from './memo'

/** What a YAML file holds; whoever asks knows its shape, which `lib/check` has seen to. Read once a build. */
export const readYaml = memoizePerBuild((file: string): unknown => parse(readFileSync(file, 'utf8')))

/** What each YAML file of a folder holds, by its name without the ending; none where there is no such folder. */
export const readYamlFolder = (folder: string): [name: string, content: unknown][] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter(file => file.endsWith('.yaml'))
    .map(file => [parsePath(file).name, readYaml(join(folder, file))])

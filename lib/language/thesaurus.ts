import type { ThesaurusEntry } from '../../content/schema/thesaurus'
import { roomOf } from '../library'
import { readYaml } from '../read-yaml'

/** The field's words, as editors write them in `content/thesaurus.yaml`. */
export const thesaurus = () => readYaml(roomOf('thesaurus.yaml')) as ThesaurusEntry[]

import { roomOf } from '../library'
import { readYaml } from '../read-yaml'

/** Words that stand for one another, by language; those of a country name it besides its names. */
type ThesaurusEntry = Record<string, string[]> & { country?: string }

/** The field's words, as editors write them in `content/thesaurus.yaml`. */
export const thesaurus = () => readYaml(roomOf('thesaurus.yaml')) as ThesaurusEntry[]

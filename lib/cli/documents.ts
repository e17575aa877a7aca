import { makeDocuments } from '../content/make-documents'

// What `contentlayer2 build` does, for the files that have changed.

const { all, anew } = await makeDocuments()
console.log(`${all} documents, ${anew} of them compiled anew`)

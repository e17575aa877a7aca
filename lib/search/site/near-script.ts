import { openNear } from './near'

// A script of its own, which the worker loads for those whose words begin no label.
Object.assign(globalThis, { openNear })

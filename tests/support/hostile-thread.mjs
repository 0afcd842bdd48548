import { tsImport } from 'tsx/esm/api';

/** As workers/threads/from-source.mjs, for the thread that misbehaves. */
const { default: work } = await tsImport('./hostile-thread.ts', import.meta.url);
export default work;

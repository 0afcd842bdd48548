import { tsImport } from 'tsx/esm/api';

/** The thread's entry while the project runs from its sources: has tsx load the real one. */
const { default: work } = await tsImport('./thread.ts', import.meta.url);
export default work;

import { tsImport } from 'tsx/esm/api';

/** The thread's entry: has tsx load the real ones. */
export const { draw } = await tsImport('./draw-with-peer.ts', import.meta.url);
export const { growth } = await tsImport('./growth.ts', import.meta.url);

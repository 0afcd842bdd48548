/** Lets our `.js` import suffixes find their `.ts` sources; packages resolve as they are. */
module.exports = (request, options) => {
  const ours = request.startsWith('.') && !options.basedir.includes('node_modules');
  if (ours && request.endsWith('.js')) {
    try {
      return options.defaultResolver(request.replace(/\.js$/, '.ts'), options);
    } catch {
      // A real .js file of ours: fall through.
    }
  }
  return options.defaultResolver(request, options);
};

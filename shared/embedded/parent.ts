/**
 * Calls `orphaned` once the npm that runs this script is gone, as after `kill -9`: nobody is left to stop us.
 * Does nothing where another program started us, as that may mean to leave us running.
 */
export function whenNpmIsGone(orphaned: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    orphaned();
  }, 500);
  watch.unref();
}

import { spawn } from 'node:child_process';

/**
 * Reads orders from its stdin and, once that pipe closes without `release`, ends what was entrusted to it.
 * The kernel closes the pipe however our process ends, `kill -9` included. It runs in a session of its own,
 * so that Ctrl-C in the terminal does not reach it.
 */
const script = `
pids=' '
while read -r order pid; do
  case $order in
    guard) pids="$pids$pid " ;;
    forget) pids="\${pids%% $pid *} \${pids#* $pid }" ;;
    release) exit 0 ;;
  esac
done
for pid in $pids; do kill -9 "$pid"; done
[ -z "$1" ] || { sleep 0.2; rm -rf -- "$1"; }
`;

/** Ends processes that must not outlive this one. */
export interface Watchdog {
  /** Entrusts a process to the watchdog. */
  guard(pid: number): void;
  /** Takes a process back that has ended, as its id may be given to another. */
  forget(pid: number): void;
  /** Ends the watchdog; everything entrusted to it has been stopped in order. */
  release(): void;
}

const unavailable: Watchdog = { guard: () => undefined, forget: () => undefined, release: () => undefined };

/**
 * Starts a watchdog for this process.
 * @param temporaryDir a folder to remove once the guarded processes are gone
 * @returns on Windows, which has no `sh`, one that does nothing
 */
export function startWatchdog(temporaryDir = ''): Watchdog {
  if (process.platform === 'win32') return unavailable;
  const child = spawn('sh', ['-c', script, 'vitae-watchdog', temporaryDir], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const { stdin } = child;
  // An ended watchdog guards no longer; the servers are still stopped in order.
  child.on('error', () => undefined);
  stdin.on('error', () => undefined);
  child.unref();
  const order = (words: string) => stdin.write(`${words}\n`);
  return {
    guard: (pid) => order(`guard ${pid}`),
    forget: (pid) => order(`forget ${pid}`),
    release: () => stdin.end('release\n'),
  };
}

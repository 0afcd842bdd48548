/** A server that this process has started. */
export interface RunningServer {
  url: string;
  /** Settles when its process ends, in a few words. */
  ended: Promise<string>;
  /** Ends the server in order, by force after 10 s; its data stay. */
  stop(): Promise<void>;
}

/** The address that embedded servers listen on: reached from this machine only. */
export const host = '127.0.0.1';

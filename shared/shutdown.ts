import type { Logger } from './logger.js';

/** What to close, in this order: first HTTP, then workers, then connections. */
const closingOrder = ['http', 'work', 'background', 'connections'] as const;
type Stage = (typeof closingOrder)[number];

/**
 * Collects what must be closed and closes it once on SIGTERM or SIGINT, stage by stage, within a hard limit.
 * A second signal changes nothing.
 */
export class Shutdown {
  private readonly closers: { stage: Stage; name: string; close: () => Promise<void> }[] = [];
  private closing: Promise<void> | undefined;

  constructor(
    private readonly logger: Logger,
    private readonly hardLimitMs = 24_000,
  ) {}

  /** Registers a closer; within a stage all run at once. */
  add(stage: Stage, name: string, close: () => Promise<void>): void {
    this.closers.push({ stage, name, close });
  }

  /** Closes everything; repeated calls get the first one's promise. */
  close(): Promise<void> {
    this.closing ??= this.closeStages();
    return this.closing;
  }

  /** Closes and exits 0 on SIGTERM or SIGINT. */
  listen(): void {
    const onSignal = (signal: NodeJS.Signals) => {
      if (this.closing) return;
      this.logger.info({ signal }, 'stopping');
      const limit = setTimeout(() => {
        this.logger.error('stopping took too long, leaving');
        process.exit(0);
      }, this.hardLimitMs);
      limit.unref();
      void this.close().then(() => process.exit(0));
    };
    process.on('SIGTERM', onSignal);
    process.on('SIGINT', onSignal);
  }

  private async closeStages(): Promise<void> {
    for (const stage of closingOrder) {
      const due = this.closers.filter((closer) => closer.stage === stage);
      await Promise.all(
        due.map(async ({ name, close }) => {
          try {
            await close();
          } catch (error) {
            this.logger.warn({ err: error, name }, 'closing failed');
          }
        }),
      );
    }
  }
}

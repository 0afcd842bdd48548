/** How long a far store may take; milliseconds. */
export interface StorePatience {
  /** To connect; and, while a request goes out, without a byte either way. */
  silence: number;
  /** In all, until its answer begins. */
  answer: number;
  /** Without a byte, while somebody takes in what it sends: people's connections may be slow. */
  reader: number;
}

/** People wait for uploads, so a store that is down is soon given up; a task tries again. */
export const storePatience: StorePatience = { silence: 4_000, answer: 10_000, reader: 60_000 };

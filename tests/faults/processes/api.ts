// The clock first: whatever reads it must read the wrong one.
import './clock.js';
import './broken.js';
import './fault-points.js';
import './live-heap.js';

/** An API of the product that can be made to fail. */
await import('../../../api/main.js');

import type { Inside as InsideOfPage } from '../../host/browser/inside';

declare global {
  /** What the page shows of itself to functions that run in it. */
  const inside: InsideOfPage;
}

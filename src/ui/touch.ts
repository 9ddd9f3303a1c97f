/** Whether there is nothing to point with but a finger, so that what is said of pointing must be said of tapping. */
export function isTouch(): boolean {
  return matchMedia('(hover: none)').matches;
}

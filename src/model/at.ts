/**
 * The item of a list that must be there, from the end if `i` is negative.
 * @throws {RangeError} if it is not: a fault of the program, which a stand-in would hide
 */
export function at<T>(list: ArrayLike<T>, i: number): T {
  const place = i < 0 ? list.length + i : i;
  if (!(place >= 0 && place < list.length)) throw new RangeError(`Nothing at ${i} of ${list.length}`);
  return list[place] as T;
}

/** How long somebody waits before being told what to do about it, in milliseconds: as long as for a view, see view-host.js. */
const patience = 10_000;

/**
 * Says that something takes long, when it does.
 *
 * @template T
 * @param {Promise<T>} coming
 * @param {() => void} late
 */
export async function patient(coming, late) {
  const timer = setTimeout(late, patience);
  try {
    return await coming;
  } finally {
    clearTimeout(timer);
  }
}

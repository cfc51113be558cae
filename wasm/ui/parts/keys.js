/**
 * Which way an entry of a list is to be moved: up is -1, down 1.
 *
 * @param {KeyboardEvent} event
 * @returns {1 | -1 | undefined}
 */
export function wayOf({ key, altKey, ctrlKey, metaKey }) {
  if (!altKey || ctrlKey || metaKey) return undefined;
  return key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : undefined;
}

/**
 * Whether what was done last is to be undone; false when it is to be done again,
 * undefined for all other keys.
 *
 * @param {KeyboardEvent} event
 */
export function undoOf({ key, altKey, ctrlKey, metaKey, shiftKey }) {
  const letter = key.toLowerCase();
  if (!(ctrlKey || metaKey) || altKey || !(letter === 'z' || letter === 'y')) return undefined;
  return letter === 'z' && !shiftKey;
}

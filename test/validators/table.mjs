// Counts verdicts and sets them in a table.

/**
 * shape: per source, how many documents there are and how many each validator
 * finds good. guarded: the same per code of what stops our reader before the
 * shape is looked at, with how many each parser cannot read. differ: the
 * documents whose shape is judged differently from the codec.
 */
export function summary(cases, names, all) {
  const shape = new Map(), guarded = new Map(), differ = [];
  cases.forEach((c, i) => {
    const table = c.guard ? guarded : shape, row = c.guard || c.source;
    if (!table.has(row)) table.set(row, { documents: 0, differ: 0, good: Object.fromEntries(names.map((n) => [n, 0])), unread: { ...Object.fromEntries(names.map((n) => [n, 0])) } });
    const count = table.get(row);
    count.documents++;
    const before = differ.length;
    for (const n of names) {
      const says = all[n][i];
      if (says === 'y') count.good[n]++;
      if (says === 'u') count.unread[n]++;
      if (!c.guard && says !== all.codec[i]) {
        differ.push({ kind: c.kind, document: c.name, validator: n, theirs: says, ours: all.codec[i], text: c.text });
      }
    }
    if (differ.length > before) count.differ++;
  });
  return { shape, guarded, differ };
}

const line = (cells) => cells.map((c, i) => (i ? String(c).padStart(11) : String(c).padEnd(20))).join('').trimEnd();

export function asText(shape, guarded, names) {
  const total = { documents: 0, differ: 0, good: Object.fromEntries(names.map((n) => [n, 0])) };
  const out = ['Shape: how many documents each finds good', '', line(['', 'documents', ...names, 'differ'])];
  for (const [name, row] of shape) {
    out.push(line([name, row.documents, ...names.map((n) => row.good[n]), row.differ]));
    total.documents += row.documents;
    total.differ += row.differ;
    for (const n of names) total.good[n] += row.good[n];
  }
  out.push(line(['in all', total.documents, ...names.map((n) => total.good[n]), total.differ]), '');
  out.push('Bytes: what our reader refuses before the shape is looked at', 'good / judged by what the parser made of it, the rest unreadable', '', line(['', 'documents', ...names.slice(3)]));
  for (const [name, row] of [...guarded].sort(([a], [b]) => (a < b ? -1 : 1))) {
    out.push(line([name, row.documents, ...names.slice(3).map((n) => `${row.good[n]} / ${row.documents - row.unread[n]}`)]));
  }
  return out.join('\n') + '\n';
}

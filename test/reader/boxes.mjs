/**
 * Which box each text is in: what runs on in a line is heard as one, what
 * is in boxes of its own is not. The accessibility tree does not say it.
 *
 * @param {object} session of the DevTools protocol
 * @returns {Promise<(backendNodeId: number) => number>} the index of the nearest element around a text that is not inline
 */
export async function boxes(session) {
  const { documents: [{ nodes, layout }], strings } = await session.send('DOMSnapshot.captureSnapshot', { computedStyles: ['display'] });
  const display = new Map(layout.nodeIndex.map((node, i) => [node, strings[layout.styles[i][0]]]));
  const indexes = new Map(nodes.backendNodeId.map((id, i) => [id, i]));
  return (id) => {
    let at = indexes.get(id);
    // Computed styles are blockified: a child of a grid is no inline, whatever its tag.
    while (at >= 0 && (!display.has(at) || nodes.nodeType[at] === 3 || display.get(at).startsWith('inline'))) at = nodes.parentIndex[at];
    return at;
  };
}

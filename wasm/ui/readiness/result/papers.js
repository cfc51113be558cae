import toolkit from 'peerwork:toolkit';
import { paperList } from '../../parts/toolkit.js';

/** @import { PrintContext, Toolkit } from '../../parts/types.js' */

/** @typedef {Omit<PrintContext, 't'> & { toolkit(): Promise<Toolkit> }} Context */

/**
 * @param {Context} ctx
 * @param {{ [id: string]: string[] }} links
 * @param {string} id somebody's own questions can be called anything
 */
const listed = (ctx, links, id) => paperList(ctx, (Object.hasOwn(links, id) ? links[id] : []).map((paper) => ({ id: paper, ...toolkit.papers[paper] })));

/**
 * The papers that help with the advice of an item of a standard instrument.
 *
 * @param {Context} ctx
 * @param {string} item
 */
export const itemPapers = (ctx, item) => listed(ctx, toolkit.items, item);

/**
 * The same of a task of the standing plan.
 *
 * @param {Context} ctx
 * @param {string} task
 */
export const taskPapers = (ctx, task) => listed(ctx, toolkit.tasks, task);

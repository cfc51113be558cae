import toolkit from 'peerwork:toolkit';
import { paperList } from '../../parts/toolkit.js';

/** @import { PrintContext, Say, Toolkit } from '../../parts/types.js' */

/** @typedef {Omit<PrintContext, 't'> & { toolkit(): Promise<Toolkit> }} Context */

/**
 * @param {{ [id: string]: string[] }} links
 * @param {string} id somebody's own questions can be called anything
 */
const linked = (links, id) => (Object.hasOwn(links, id) ? links[id] : []).map((paper) => ({ id: paper, ...toolkit.papers[paper] }));

/**
 * The papers that help with the advice of an item of a standard instrument.
 *
 * @param {Context} ctx
 * @param {string} item
 */
export const itemPapers = (ctx, item) => paperList(ctx, linked(toolkit.items, item));

/**
 * What they are called, for what is printed.
 *
 * @param {Say} say
 * @param {string} item
 */
export const itemPaperNames = (say, item) => linked(toolkit.items, item).map(({ title }) => say(title)).join(' · ');

/**
 * The same of a task of the standing plan.
 *
 * @param {Context} ctx
 * @param {string} task
 */
export const taskPapers = (ctx, task) => paperList(ctx, linked(toolkit.tasks, task));

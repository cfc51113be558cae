import { sheet } from '../../parts/dom.js';
import { besideNode } from './beside.js';
import readCSS from './read.css';
import { strings } from './strings.js';
import { wholeReview } from './whole.js';

/** @import { LaterContext } from '../types.js' */

export const styles = sheet(readCSS);

/** @param {LaterContext} ctx */
const own = (ctx) => ({ ...ctx, r: strings[ctx.lang] });

/** @param {LaterContext} ctx */
export const page = (ctx) => wholeReview(own(ctx));

/**
 * @param {LaterContext} ctx
 * @param {import('../shell/bench.js').Workbench} bench
 */
export const beside = (ctx, bench) => besideNode(own(ctx), bench);

import { printOn } from '../../parts/print.js';
import printCSS from './print.css';

/** @import { PrintContext } from '../types.js' */

/**
 * Prints a paper of the quiz.
 *
 * @param {PrintContext} ctx
 * @param {string} title of the paper
 * @param {Node} content
 */
export const printPage = (ctx, title, content) => printOn(ctx, printCSS, title, content);

import { create } from './dom.js';
import { Trouble } from './once.js';

/*
 * Files beside the script, fetched later. Each function gets the number of times
 * it has failed.
 */

/** @import { Beside, Bring } from './types.js' */

/**
 * Where the page says that the files lie.
 *
 * @type {string | undefined}
 */
let folder;

/**
 * Says where the files lie, for pages whose bundler has moved the script and not them.
 *
 * @param {string | URL} address of a folder, from the page's own
 */
export function setAssets(address) {
  folder = String(address).replace(/\/?$/, '/');
}

/**
 * @param {Beside} file
 * @param {number} failed
 */
async function address([name, beside], failed) {
  // A page can only say where the files lie once this script has run, and an element may be there already.
  await undefined;
  let at = folder ? new URL(folder + name, create('p').baseURI) : beside();
  // Vite's server for developers moves the script of a package, and leaves the files beside it where they are.
  const [host, moved] = at.href.split('/node_modules/.vite/');
  if (moved) at = new URL(host + '/node_modules/@peerwork-dk/widget/' + name);
  // A failed import() stays failed for its address: browsers remember it. A query makes it a new one.
  if (failed) at.searchParams.set('retry', String(failed));
  return at.href;
}

/**
 * Whether the file is not there any more, as it is when the site has been brought up to date since the page was opened.
 *
 * @param {Response} answer
 */
const gone = ({ status }) => status === 404 || status === 410;

/**
 * A module.
 *
 * @template Module
 * @param {Beside} beside
 * @returns {Bring<Module>}
 */
export const module = (beside) => async (failed) => {
  const at = await address(beside, failed);
  try {
    return await import(at);
  } catch (error) {
    if (failed && gone(await fetch(at, { method: 'HEAD' }))) throw new Trouble('outdated');
    throw error;
  }
};

/**
 * Any other file, as a Response. Hashed files are immutable in the cache, also
 * when they came broken: a retry goes round it. A server that knows no such file
 * may answer with a page.
 *
 * @param {Beside} beside
 * @returns {Bring<Response>}
 */
export const file = (beside) => async (failed) => {
  const answer = await fetch(await address(beside, failed), failed ? { cache: 'reload' } : {});
  if (failed && gone(answer)) throw new Trouble('outdated');
  const type = answer.headers.get('content-type');
  if (!answer.ok || type?.startsWith('text/html')) throw new Error([answer.status, type, answer.url].join(' '));
  return answer;
};

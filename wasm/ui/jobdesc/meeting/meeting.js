import { h, sheet } from '../../parts/dom.js';
import meetingCSS from './meeting.css';
import { overView } from './over.js';
import { startView } from './start.js';
import { stepView } from './step.js';
import { strings } from './strings.js';

/** @import { Chapter, LaterContext, LaterView, Meeting, MeetingBench, Place, Question } from '../types.js' */

export const styles = sheet(meetingCSS);

/**
 * Where each meeting is, so that a group that went to write something comes back
 * to the question it left.
 *
 * @type {WeakMap<object, Place>}
 */
const places = new WeakMap();

/**
 * A meeting on one screen: one question at a time, large.
 *
 * @param {LaterContext} ctx
 * @returns {LaterView}
 */
export function page(ctx) {
  const { draft } = ctx;
  const m = strings[ctx.lang];
  const node = h('div', { class: 'meeting step' });
  /** @type {Place} */
  let place = places.get(draft) ?? {};
  /** @type {HTMLElement} */
  let heading;

  // What is shown stays among them, also when what is written makes it one that is not for this job.
  /** @param {Meeting} of */
  const questions = ({ chapter, home }) => (home ?? chapter?.questions ?? ctx.chapters.flatMap((each) => each.questions.filter(({ first }) => first))).filter((question) => ctx.asked(question) || question === place.at);
  const decided = (/** @type {Question} */ question) => ctx.answered(question) && ctx.noteOf(question) < 0;
  const open = (/** @type {Chapter} */ chapter) => chapter.questions.filter((question) => ctx.asked(question) && !decided(question));
  const home = () => ctx.chapters.filter((chapter) => chapter.home).flatMap(open);

  /** @type {MeetingBench} */
  const bench = { ...ctx, m, questions, decided, open, home, titled: (chapter) => `${ctx.chapters.indexOf(chapter) + 1}. ${ctx.say(chapter.title)}`, place: () => place, show, turn, begin: (meeting) => show({ meeting, at: questions(meeting)[0] }) };

  /**
   * Where one comes by so many questions on or back, as they are now.
   *
   * @param {number} by
   * @returns {Place | undefined}
   */
  function turned(by) {
    const { meeting, at } = place;
    if (!meeting) return;
    const all = questions(meeting);
    const to = (at ? all.indexOf(at) : all.length) + by;
    return to < 0 || to > all.length ? undefined : { meeting, at: all[to] };
  }

  /** @param {number} by */
  function turn(by) {
    const to = turned(by);
    if (to) show(to);
    return Boolean(to);
  }

  /**
   * Shows where the meeting goes on.
   *
   * @param {Place} to
   * @param {boolean} [focus]
   */
  function show(to, focus = true) {
    draft.pause();
    place = to;
    places.set(draft, place);
    const { meeting, at } = place;
    const view = !meeting ? startView(bench) : at ? stepView(bench, at) : overView(bench);
    node.replaceChildren(view.node);
    heading = view.heading;
    if (!focus || !node.isConnected) return;
    heading.focus({ preventScroll: true });
    node.scrollIntoView({ block: 'start' });
  }

  // A remote control sends the page keys, and where somebody writes the arrows are for the text.
  node.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (!place.meeting || ctrlKey || metaKey || altKey || shiftKey || /** @type {Element} */ (target).closest('input, textarea, select')) return;
    const by = ['ArrowRight', 'PageDown'].includes(key) ? 1 : ['ArrowLeft', 'PageUp'].includes(key) ? -1 : 0;
    if (by && turn(by)) event.preventDefault();
  });

  // A question they left may be none of this job's by now.
  show((place.at && !ctx.asked(place.at) && turned(1)) || place);
  return {
    node,
    get heading() { return heading; },
    lead(question) {
      const { meeting, at } = place;
      if (!meeting) return;
      // A question shows the change by itself. What looks back is made anew, and the focus that was in it is on its heading.
      if (!at) show(place, node.contains(/** @type {ShadowRoot} */ (node.getRootNode()).activeElement));
      else if (question && question !== at && questions(meeting).includes(question)) show({ meeting, at: question }, false);
    },
  };
}

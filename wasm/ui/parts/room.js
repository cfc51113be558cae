/**
 * Whether there is room to show what can be folded: on a phone a person should
 * reach what they came for first. Asked of the window, since asking the widget
 * how wide it is would lay the page out once more before the first question.
 */
export const roomy = () => matchMedia('(min-width: 40em)').matches;

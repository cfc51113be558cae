// What a screen reader adds by itself: kinds and states of things, in
// the words of Danish and English screen readers.
export const words = {
  da: {
    heading: (level) => `overskrift niveau ${level}`, button: 'knap', fold: 'foldeknap', radio: 'alternativknap', checkbox: 'afkrydsningsfelt',
    combobox: 'kombinationsfelt', edit: 'redigeringsfelt', multiline: 'flere linjer', readonly: 'skrivebeskyttet', date: 'datofelt', graphic: 'grafik',
    column: 'kolonneoverskrift', row: 'rækkeoverskrift', list: (n) => `liste med ${n}`, radiogroup: 'gruppe af alternativknapper', group: 'gruppe',
    region: 'område', main: 'hovedområde', alert: 'besked', table: 'tabel', figure: 'figur', blockquote: 'citat', tab: 'faneblad', tabpanel: 'panel',
    checked: 'valgt', selected: 'valgt', unchecked: 'ikke valgt', expanded: 'foldet ud', collapsed: 'foldet sammen', invalid: 'ugyldig', required: 'skal udfyldes',
    focus: 'fokus', told: 'meldt', leave: 'slut på',
  },
  en: {
    heading: (level) => `heading level ${level}`, button: 'button', fold: 'disclosure', radio: 'radio button', checkbox: 'checkbox',
    combobox: 'combo box', edit: 'edit', multiline: 'multi-line', readonly: 'read only', date: 'date field', graphic: 'graphic',
    column: 'column heading', row: 'row heading', list: (n) => `list of ${n}`, radiogroup: 'radio group', group: 'group',
    region: 'region', main: 'main', alert: 'alert', table: 'table', figure: 'figure', blockquote: 'quotation', tab: 'tab', tabpanel: 'panel',
    checked: 'checked', selected: 'selected', unchecked: 'not checked', expanded: 'expanded', collapsed: 'collapsed', invalid: 'invalid', required: 'required',
    focus: 'focus', told: 'announced', leave: 'end of',
  },
};

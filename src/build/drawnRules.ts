/** What holds where there are no scripts: what would do nothing is not there, what is folded is not, and nothing keeps room. */
const WITHOUT_SCRIPTS = [
  '[data-no-script]{margin:0;padding:8px 20px;background:var(--note);border-bottom:1px solid var(--note-line);text-align:center}',
  '[data-no-script] a{display:inline-block;padding:0 6px}',
  '[data-drawn] :is(button,input,select,search,[role=tablist],label:has(select,input)):not(:is(h2,h3,th) button){display:none}',
  // The label and the note of a field stand beside it.
  '[data-drawn] div:has(>:is(input,select),>*>*>[role=combobox]){display:none}',
  '[data-drawn] :is(nav,details):has(li>button){display:none}',
  // On a phone a button unfolds it.
  '[data-drawn] .site-header div:has(>nav){display:flex}',
  '[data-drawn] .site-header nav{flex-flow:row wrap}',
  '[data-drawn] :is(h2,h3,th) button{pointer-events:none}',
  '[data-drawn] :is(h2,h3) button>svg{display:none}',
  '[data-drawn] :is(div,ul,li):empty{display:none}',
  '[data-drawn] [data-plot]:not(:has(>[data-still])){min-height:0}',
];

/** What holds for every drawn page until the app takes its place, or where there are no scripts. */
const PAGE = [
  '[data-drawn]{display:contents}',
  // What the reader will see is not this, or only what is the same whatever is chosen; see `start.ts`.
  '[data-other] [data-drawn]>:not(.site-header),[data-other] [data-drawn] .site-header>div>:not(.brand){visibility:hidden}',
  '[data-other=choice] [data-drawn] [data-same]{visibility:visible}',
  `@media(scripting:none){${WITHOUT_SCRIPTS.join('')}}`,
  // The app folds it (`ui/useFolded.ts`), so that the page becomes no shorter as it comes; on paper and without scripts nothing unfolds it.
  '@media screen and (scripting:enabled){[data-drawn] :is(h2,h3):has(>button[aria-expanded=false])+*{display:none}}',
  '[data-pressed]{cursor:progress;opacity:.6}',
  // That the program has not come is said over the page, which may be long.
  '[data-drawn]+.late{position:fixed;z-index:9;inset:auto 16px 16px;margin:auto;padding:4px 20px;background:var(--note);border:1px solid var(--note-line);border-radius:var(--radius)}',
];

/** What is drawn still (`charts/still/`): placed by shares of its box, which is as high as it is wide enough for. */
const STILL = [
  // The box of the chart that comes has not been measured yet.
  '[data-plot]:has([data-still]){container-type:inline-size;min-height:0!important}',
  '[data-filling]:has(>[data-still]){align-content:stretch;grid-template-rows:1fr}',
  '[data-still]{position:relative;height:var(--narrow);font-size:13.5px;line-height:16px;color:var(--ink-2);print-color-adjust:exact}',
  '[data-filling]>[data-still]{height:auto;min-height:160px}',
  '@container(min-width:560px){[data-still]{height:var(--wide)}}',
  '[data-still] :is(div,span,b,i,u,s,em,strong){position:absolute}',
  '[data-still] :is(b,i,u,s,em){font:inherit;text-decoration:none}',
  '[data-still] span{white-space:nowrap}',
  // Lines: a plot with gridlines, and within it what stands at periods.
  '[data-still] svg{position:absolute;inset:0;width:100%;height:100%;overflow:visible;fill:none}',
  '[data-still] path{vector-effect:non-scaling-stroke;stroke-linejoin:round}',
  '[data-still] b{left:0;right:0;border-top:1px solid var(--line)}',
  '[data-still] [data-still-axis]{border-color:var(--line-strong)}',
  '[data-still-tick]{right:calc(100% + 8px);transform:translateY(-50%)}',
  '[data-still] b[data-still-target]{border-top:2px dotted var(--ink-2)}',
  '[data-still-target] span{top:4px;left:5px;font-weight:600}',
  '[data-still-inset]{inset:0 8px}',
  '[data-still-period]{top:calc(100% + 6px);transform:translateX(-50%)}',
  '[data-still] [data-still-name]{transform:translateY(-50%);font-weight:600}',
  '[data-still] [data-still-name=after]{margin-left:10px;width:max-content;max-width:calc(var(--after) - 10px);white-space:normal}',
  '[data-still] [data-still-name=before]{right:calc(100% + 10px);text-align:right}',
  '[data-map]>svg{max-width:100%;height:auto}',
  // As on the map that is measured, tiles have no names on a phone.
  '@media(max-width:480px){[data-map]>svg text{display:none}}',
  '[data-still-strip]{fill:var(--ink-2);font-size:13px;text-anchor:middle}',
  '[data-still-strip] text{stroke:var(--paper);stroke-width:4px;paint-order:stroke}',
  '[data-still-strip] text[fill]{font-weight:600}',
  '[data-still-strip] path{vector-effect:non-scaling-stroke}',
  // Rows: laid out twice.
  '[data-still-rows]{inset:0}',
  '[data-still] p{margin:0;color:var(--ink)}',
  '[data-still] p>span{z-index:1;white-space:pre}',
  '[data-still-rows=narrow]>p>span{background:var(--paper)}',
  '[data-still] p>strong{font-size:15px;font-weight:600}',
  '[data-still] [data-total]{font-weight:600}',
  '[data-still] [data-still-words]{position:absolute;margin-left:12px;transform:translateY(-50%)}',
  '[data-still] [data-still-words]>span{position:static;display:block}',
  '[data-still] em{top:0;bottom:0;border-left:1px solid var(--line)}',
  '[data-still] em[data-zero]{border-color:var(--line-strong)}',
  '[data-still] em span{top:calc(100% + 8px);transform:translateX(-50%)}',
  '[data-still] em[data-still-target]{border-left:2px dotted var(--ink-2)}',
  '[data-still] em[data-still-target] span{top:-18px;left:0}',
  '[data-still-rows]>div>div{left:0;right:0}',
  '[data-still] u{height:22px;margin-top:-11px;min-width:2px;box-sizing:border-box;background:currentColor;border-radius:2px}',
  '[data-still] u[data-half]{height:10px;margin-top:-12px}',
  '[data-still] u[data-half=lower]{margin-top:2px}',
  '[data-still] u[data-hollow]{border:1.5px solid;background:var(--paper)}',
  '[data-still] u[data-guide]{height:1.5px;margin-top:-.75px}',
  '[data-still-rows] i{width:14px;height:14px;margin:-7px;box-sizing:border-box;border:2.5px solid;border-radius:50%;background:var(--paper)}',
  '[data-still-rows] i:not([data-hollow]){background:currentColor}',
  '[data-still] s{top:-14px;height:30px;width:3px;margin-left:-1.5px;background:var(--ink);outline:2px solid var(--paper)}',
  '[data-still] s span{top:100%;transform:translateX(-50%);margin-top:4px;font-weight:600;color:var(--ink-2)}',
  '@container(min-width:560px){[data-still-rows=narrow],[data-still-period=narrow]{display:none}}',
  '@container(max-width:559.9px){[data-still-rows=wide],[data-still-period=wide]{display:none}}',
];

/** The rules of drawn pages, beside a class for each declaration in them. */
export const DRAWN_RULES: readonly string[] = [...PAGE, ...STILL];

import{a as u}from"/assets/chunk-3V5YB64W.js";import{f}from"/assets/chunk-5HIU4FQV.js";import{a as l}from"/assets/chunk-6OLURQTN.js";import{a as c}from"/assets/chunk-7ZXDUJG2.js";import{c as s}from"/assets/chunk-VPQQMAB5.js";import{a as p,d as m,g as a}from"/assets/chunk-QQCOG5H4.js";import{a as r,b as n}from"/assets/chunk-JPIGTC3I.js";function $(t,o){return t.look(`${i(o)}/comments`)}function b(t,o,e){return t.post(`${i(o)}/comments`,{text:e})}function C(t,o,e){return t.post(`${i(o)}/comments/removal`,{comment:e})}function A(t,o,e){return t.post(`${i(o)}/like`,{like:e})}function i(t){return`/photos/${encodeURIComponent(t)}`}function P(t,o){return t.get(`/comments?limit=${o}`)}async function k(t,o){await t.send("POST","/comments/settings",{allowed:o})}async function R(t,o){await t.send("POST","/comments/removal",{comment:o})}var g=5,w=new Intl.DateTimeFormat(s,{dateStyle:"full",timeStyle:"short"}),y=new Intl.ListFormat(s,{type:"conjunction"});function x(t){return w.format(new Date(t))}function N(t){let o=t.length-g;if(o<=0)return y.format(t);let e=f(o);return y.format([...t.slice(0,g),l(o,{one:n(r`${e} more`),other:n(r`${e} more`)})])}var U=p`
  .by {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 32px;
  }

  .by strong {
    min-width: 0;
    overflow-wrap: anywhere;
  }

  .by time {
    flex: none;
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .by .icon {
    width: 32px;
    height: 32px;
    margin: 0 -6px 0 auto;
    color: var(--ink-soft);
  }

  .by .icon svg {
    width: 18px;
    height: 18px;
  }

  .text {
    unicode-bidi: isolate;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
`;function q({author:t,time:o,text:e,removable:v},d){let h=n(r`Remove the comment by ${t}`);return m`
    <p class="by">
      <strong>${t}</strong>
      <time datetime="${o}" title="${x(o)}">${u(o)}</time>
      ${v?m`
          <button class="icon" aria-label="${h}" title="${n("Remove")}" @click="${d}">${c.trash}</button>
        `:a}
    </p>
    <p class="text" dir="auto">${e}</p>
  `}export{$ as a,b,C as c,A as d,P as e,k as f,R as g,N as h,U as i,q as j};

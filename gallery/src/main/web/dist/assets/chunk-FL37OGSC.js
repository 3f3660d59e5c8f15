import{f}from"/assets/chunk-XDJMIDDY.js";import{a as l}from"/assets/chunk-NDNE4T4G.js";import{a as c}from"/assets/chunk-7ZXDUJG2.js";import{c as i}from"/assets/chunk-KZQQDJAM.js";import{a as p,d as s,g as a}from"/assets/chunk-QQCOG5H4.js";import{a as r,b as n}from"/assets/chunk-JPIGTC3I.js";function b(t,o){return t.look(`${m(o)}/comments`)}function C(t,o,e){return t.post(`${m(o)}/comments`,{text:e})}function A(t,o,e){return t.post(`${m(o)}/comments/removal`,{comment:e})}function P(t,o,e){return t.post(`${m(o)}/like`,{like:e})}function m(t){return`/photos/${encodeURIComponent(t)}`}function k(t,o){return t.get(`/comments?limit=${o}`)}async function O(t,o){await t.send("POST","/comments/settings",{allowed:o})}async function S(t,o){await t.send("POST","/comments/removal",{comment:o})}var u=5,h=new Intl.DateTimeFormat(i,{dateStyle:"medium"}),$=new Intl.DateTimeFormat(i,{dateStyle:"full",timeStyle:"short"}),g=new Intl.ListFormat(i,{type:"conjunction"});function y(t){return h.format(new Date(t))}function x(t){return $.format(new Date(t))}function N(t){let o=t.length-u;if(o<=0)return g.format(t);let e=f(o);return g.format([...t.slice(0,u),l(o,{one:n(r`${e} more`),other:n(r`${e} more`)})])}var U=p`
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
`;function q({author:t,time:o,text:e,removable:d},v){let w=n(r`Remove the comment by ${t}`);return s`
    <p class="by">
      <strong>${t}</strong>
      <time datetime="${o}" title="${x(o)}">${y(o)}</time>
      ${d?s`
          <button class="icon" aria-label="${w}" title="${n("Remove")}" @click="${v}">${c.trash}</button>
        `:a}
    </p>
    <p class="text" dir="auto">${e}</p>
  `}export{b as a,C as b,A as c,P as d,k as e,O as f,S as g,N as h,U as i,q as j};

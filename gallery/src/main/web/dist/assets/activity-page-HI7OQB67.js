import{a as L}from"/assets/chunk-4RRJ3ZP6.js";import"/assets/chunk-IMT4XN7V.js";import{a as k}from"/assets/chunk-UITOMONB.js";import{a as D,b as s,e as f,g as E,h as S,i as T,j as g,l as A,p as M,q as C}from"/assets/chunk-K4BADL6H.js";import{a as b,c as a,d as c,e as x,f as h,g as d,h as w,i as u}from"/assets/chunk-UFH4OFYZ.js";function R(m){let r=new Map;for(let e of m){let t=new Intl.DateTimeFormat(void 0,{dateStyle:"full"}).format(new Date(e.time));r.set(t,[...r.get(t)??[],e])}return[...r].map(([e,t])=>({name:e,events:t}))}function z(m){return new Intl.DateTimeFormat(void 0,{timeStyle:"short"}).format(new Date(m))}function N({kind:m,who:r,what:e}){let t=r===""?"Somebody":r;switch(m){case"sign-in":return`${t} signed in${e===""?"":` with ${e}`}`;case"refused":return`${r===""?"Somebody":`Somebody as ${r}`} was not let in`;case"sign-out":return`${t} signed out`;case"account":return`${t} changed accounts: ${e}`;case"written":return`${t} wrote ${e}`;case"deleted":return`${t} deleted ${e}`;case"moved":return`${t} moved ${e}`;case"copied":return`${t} copied ${e}`;case"lost":return"Events could not be kept"}}var O=100,V=1e4,q,F,I,W,H,i,y,v,$,l,n,U,_,j,B;H=[S("latent-activity-page")];var o=class extends(W=E,I=[T({attribute:!1})],F=[g()],q=[g()],W){constructor(){super(...arguments);d(this,n);d(this,y,a(i,8,this)),a(i,11,this);d(this,v,a(i,12,this)),a(i,15,this);d(this,$,a(i,16,this,O)),a(i,19,this);d(this,l,new AbortController)}firstUpdated(){this.refresh()}disconnectedCallback(){super.disconnectedCallback(),h(this,l).abort()}refresh(){u(this,n,U).call(this)}render(){let{events:e}=this;return s`
      <h1>Activity</h1>
      <p class="about">
        Sign-ins and changes through this page, WebDAV and commands, kept encrypted in the vault for a year.
      </p>
      ${e===void 0?f:e.length===0?u(this,n,j).call(this):s`
        ${R(e).map(t=>u(this,n,B).call(this,t))} ${e.length<this.limit||this.limit>=V?f:s`
            <button class="quiet" @click="${u(this,n,_)}">Show older</button>
          `}
      `}
    `}};i=b(W),y=new WeakMap,v=new WeakMap,$=new WeakMap,l=new WeakMap,n=new WeakSet,U=async function(){h(this,l).abort(),w(this,l,new AbortController);try{let e=await this.api.get(`/audit?limit=${this.limit}`,h(this,l).signal);this.events=e.events}catch(e){C(this,"problem",e)}},_=function(){this.limit=Math.min(V,this.limit+O),this.refresh()},j=function(){return s`
      <latent-notice heading="Nothing has happened yet">
        <span slot="icon">${k.activity}</span>
        <p>Whoever signs in, and what is changed, is told here.</p>
      </latent-notice>
    `},B=function({name:e,events:t}){return s`
      <section aria-label="${e}">
        <h2>${e}</h2>
        <ul>
          ${t.map(p=>s`
              <li class="${p.kind}">
                <time datetime="${p.time}">${z(p.time)}</time>
                <span class="what">${N(p)}</span>
                <span class="from">${p.from}</span>
              </li>
            `)}
        </ul>
      </section>
    `},c(i,4,"api",I,o,y),c(i,4,"events",F,o,v),c(i,4,"limit",q,o,$),o=c(i,0,"ActivityPage",H,o),x(o,"styles",[A,M,L,D`
      :host {
        max-width: 860px;
        padding-top: 12px;
      }

      .about {
        margin: 4px 0 20px;
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      h2 {
        margin: 18px 0 6px;
        font-size: var(--text);
        font-weight: 650;
      }

      ul {
        list-style: none;
      }

      li {
        display: grid;
        grid-template-columns: 4.5rem minmax(0, 1fr) auto;
        gap: 2px 12px;
        align-items: baseline;
        padding: 9px 0;
        border-top: 1px solid var(--line);
      }

      time,
      .from {
        color: var(--ink-soft);
        font-size: var(--text-small);
        font-variant-numeric: tabular-nums;
      }

      .what {
        overflow-wrap: anywhere;
      }

      .refused .what {
        color: var(--danger);
      }

      .quiet {
        margin-top: 20px;
      }

      @media (max-width: 599px) {
        li {
          grid-template-columns: 4.5rem minmax(0, 1fr);
        }

        .from {
          grid-column: 2;
        }
      }
    `]),a(i,1,o);export{o as ActivityPage};

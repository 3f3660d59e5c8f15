import"/assets/chunk-B73Q2V7U.js";import{a as D,b as a,e as f,g as E,h as T,i as k,j as g,l as S,m as A,p as M,q as z}from"/assets/chunk-PMYW6YMW.js";import{a as b,c as s,d as c,e as x,f as h,g as d,h as w,i as u}from"/assets/chunk-UFH4OFYZ.js";function C(m){let r=new Map;for(let e of m){let t=new Intl.DateTimeFormat(void 0,{dateStyle:"full"}).format(new Date(e.time));r.set(t,[...r.get(t)??[],e])}return[...r].map(([e,t])=>({name:e,events:t}))}function L(m){return new Intl.DateTimeFormat(void 0,{timeStyle:"short"}).format(new Date(m))}function R({kind:m,who:r,what:e}){let t=r===""?"Somebody":r;switch(m){case"sign-in":return`${t} signed in${e===""?"":` with ${e}`}`;case"refused":return`${r===""?"Somebody":`Somebody as ${r}`} was not let in`;case"sign-out":return`${t} signed out`;case"account":return`${t} changed accounts: ${e}`;case"written":return`${t} wrote ${e}`;case"deleted":return`${t} deleted ${e}`;case"moved":return`${t} moved ${e}`;case"copied":return`${t} copied ${e}`;case"lost":return"Events could not be kept"}}var N=100,O=1e4,V,q,F,I,W,i,y,v,$,l,n,H,U,_,j;W=[T("latent-activity-page")];var o=class extends(I=E,F=[k({attribute:!1})],q=[g()],V=[g()],I){constructor(){super(...arguments);d(this,n);d(this,y,s(i,8,this)),s(i,11,this);d(this,v,s(i,12,this)),s(i,15,this);d(this,$,s(i,16,this,N)),s(i,19,this);d(this,l,new AbortController)}firstUpdated(){this.refresh()}disconnectedCallback(){super.disconnectedCallback(),h(this,l).abort()}refresh(){u(this,n,H).call(this)}render(){let{events:e}=this;return a`
      <h1>Activity</h1>
      <p class="about">
        Sign-ins and changes through this page, WebDAV and commands, kept encrypted in the vault for a year.
      </p>
      ${e===void 0?f:e.length===0?u(this,n,_).call(this):a`
        ${C(e).map(t=>u(this,n,j).call(this,t))} ${e.length<this.limit||this.limit>=O?f:a`
            <button class="quiet" @click="${u(this,n,U)}">Show older</button>
          `}
      `}
    `}};i=b(I),y=new WeakMap,v=new WeakMap,$=new WeakMap,l=new WeakMap,n=new WeakSet,H=async function(){h(this,l).abort(),w(this,l,new AbortController);try{let e=await this.api.get(`/audit?limit=${this.limit}`,h(this,l).signal);this.events=e.events}catch(e){z(this,"problem",e)}},U=function(){this.limit=Math.min(O,this.limit+N),this.refresh()},_=function(){return a`
      <latent-notice heading="Nothing has happened yet">
        <span slot="icon">${S.activity}</span>
        <p>Whoever signs in, and what is changed, is told here.</p>
      </latent-notice>
    `},j=function({name:e,events:t}){return a`
      <section aria-label="${e}">
        <h2>${e}</h2>
        <ul>
          ${t.map(p=>a`
              <li class="${p.kind}">
                <time datetime="${p.time}">${L(p.time)}</time>
                <span class="what">${R(p)}</span>
                <span class="from">${p.from}</span>
              </li>
            `)}
        </ul>
      </section>
    `},c(i,4,"api",F,o,y),c(i,4,"events",q,o,v),c(i,4,"limit",V,o,$),o=c(i,0,"ActivityPage",W,o),x(o,"styles",[A,M,D`
      :host {
        display: block;
        max-width: 860px;
        padding-top: 12px;
      }

      h1 {
        font-size: 1.625rem;
        letter-spacing: -0.02em;
      }

      .about {
        margin: 4px 0 20px;
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      h2 {
        padding: 18px 0 6px;
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
    `]),s(i,1,o);export{o as ActivityPage};

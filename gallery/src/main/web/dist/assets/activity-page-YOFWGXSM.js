import{a as N}from"/assets/chunk-J2WHZUOF.js";import"/assets/chunk-6DDX5PFV.js";import{a as C}from"/assets/chunk-7ZXDUJG2.js";import{a as A,b as M,c as v,e as L,i as R,j as z}from"/assets/chunk-KYYXIHTN.js";import{c as $}from"/assets/chunk-VPQQMAB5.js";import{a as T,d as m,g as y,i as k}from"/assets/chunk-QQCOG5H4.js";import{a as n,b as e}from"/assets/chunk-JPIGTC3I.js";import{a as D,c as l,d as h,e as E,f as g,g as c,h as S,i as f}from"/assets/chunk-UFH4OFYZ.js";var Q=new Intl.DateTimeFormat($,{dateStyle:"full"}),X=new Intl.DateTimeFormat($,{timeStyle:"short"});function O(d){return[...Map.groupBy(d,({time:s})=>Q.format(new Date(s)))].map(([s,t])=>({name:s,events:t}))}function V(d){return X.format(new Date(d))}function q({kind:d,who:s,what:t}){let i=s===""?e("Somebody"):s;switch(d){case"sign-in":return t===""?e(n`${i} signed in`):e(n`${i} signed in with ${t}`);case"refused":return s===""?e("Somebody was not let in"):e(n`Somebody as ${s} was not let in`);case"sign-out":return e(n`${i} signed out`);case"account":return e(n`${i} changed accounts: ${t}`);case"written":return e(n`${i} wrote ${t}`);case"deleted":return e(n`${i} deleted ${t}`);case"moved":return e(n`${i} moved ${t}`);case"copied":return e(n`${i} copied ${t}`);case"lost":return e("Events could not be kept")}}var F=100,I=1e4,W,B,H,U,_,r,b,x,w,p,o,j,G,J,K;_=[A("latent-activity-page")];var a=class extends(U=k,H=[M({attribute:!1})],B=[v()],W=[v()],U){constructor(){super(...arguments);c(this,o);c(this,b,l(r,8,this)),l(r,11,this);c(this,x,l(r,12,this)),l(r,15,this);c(this,w,l(r,16,this,F)),l(r,19,this);c(this,p,new AbortController)}firstUpdated(){this.refresh()}disconnectedCallback(){super.disconnectedCallback(),g(this,p).abort()}refresh(){f(this,o,j).call(this)}render(){let{events:t}=this;return m`
      <h1>${e("Activity")}</h1>
      <p class="about">
        ${e("Sign-ins and changes through this page, WebDAV and commands, kept encrypted in the vault for a year.")}
      </p>
      ${t===void 0?y:t.length===0?f(this,o,J).call(this):m`
        ${O(t).map(i=>f(this,o,K).call(this,i))} ${t.length<this.limit||this.limit>=I?y:m`
            <button class="quiet" @click="${f(this,o,G)}">${e("Show older")}</button>
          `}
      `}
    `}};r=D(U),b=new WeakMap,x=new WeakMap,w=new WeakMap,p=new WeakMap,o=new WeakSet,j=async function(){g(this,p).abort(),S(this,p,new AbortController);try{let t=await this.api.get(`/audit?limit=${this.limit}`,g(this,p).signal);this.events=t.events}catch(t){z(this,"problem",t)}},G=function(){this.limit=Math.min(I,this.limit+F),this.refresh()},J=function(){return m`
      <latent-notice heading="${e("Nothing has happened yet")}">
        <span slot="icon">${C.activity}</span>
        <p>${e("Whoever signs in, and what is changed, is told here.")}</p>
      </latent-notice>
    `},K=function({name:t,events:i}){return m`
      <section aria-label="${t}">
        <h2>${t}</h2>
        <ul>
          ${i.map(u=>m`
              <li class="${u.kind}">
                <time datetime="${u.time}">${V(u.time)}</time>
                <span class="what">${q(u)}</span>
                <span class="from">${u.from}</span>
              </li>
            `)}
        </ul>
      </section>
    `},h(r,4,"api",H,a,b),h(r,4,"events",B,a,x),h(r,4,"limit",W,a,w),a=h(r,0,"ActivityPage",_,a),E(a,"styles",[L,R,N,T`
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
    `]),l(r,1,a);export{a as ActivityPage};

import{a as p}from"/assets/chunk-CEKH6Q66.js";import{a as w}from"/assets/chunk-7ZXDUJG2.js";import{a as E,b as f,c as S,e as A,i as q,j as u}from"/assets/chunk-KYYXIHTN.js";import{a as T,d as c,g as I,i as $}from"/assets/chunk-QQCOG5H4.js";import{b as n}from"/assets/chunk-JPIGTC3I.js";import{a as k,c as o,d,e as x,g as l,i as m}from"/assets/chunk-UFH4OFYZ.js";var C,D,L,N,_,i,b,g,y,a,v,P;_=[E("latent-lock-button")];var s=class extends(N=$,L=[f({attribute:!1})],D=[f()],C=[S()],N){constructor(){super(...arguments);l(this,a);l(this,b,o(i,8,this)),o(i,11,this);l(this,g,o(i,12,this,"")),o(i,15,this);l(this,y,o(i,16,this)),o(i,19,this)}render(){return c`
      ${this.label===""?c`
          <button class="icon" aria-label="${n("Lock the vault")}" title="${n("Lock the vault")}" @click="${m(this,a,v)}">
            ${w.lock}
          </button>
        `:c`
          <button class="main" @click="${m(this,a,v)}">${w.lock}${this.label}</button>
        `} ${this.question===void 0?I:c`
        <latent-confirm-dialog
          .question="${this.question}"
          @dialog-close="${()=>this.question=void 0}"
        ></latent-confirm-dialog>
      `}
    `}};i=k(N),b=new WeakMap,g=new WeakMap,y=new WeakMap,a=new WeakSet,v=async function(){try{await this.api.lock(!1),u(this,"locked")}catch(e){e instanceof p&&e.code==="force"?this.question=m(this,a,P).call(this,e.message):u(this,"problem",e)}},P=function(e){return{heading:n("Lock it all the same?"),text:e,action:n("Lock anyway"),act:async()=>{await this.api.lock(!0),u(this,"locked")}}},d(i,4,"api",L,s,b),d(i,4,"label",D,s,g),d(i,4,"question",C,s,y),s=d(i,0,"LockButton",_,s),x(s,"styles",[A,q,T`
      .main {
        display: inline-flex;
        align-items: center;
        gap: 8px;
      }
    `]),o(i,1,s);var R=2e3,Q=2e4,F=5*6e4,H=["pointerdown","keydown","scroll"],G=class{#s;#e;#o=new AbortController;#n;#t;#a=Date.now();#r=0;constructor(t,e){this.#s=t,this.#e=e}start(){let{signal:t}=this.#o;document.addEventListener("visibilitychange",()=>M()&&void this.#i(),{signal:t});for(let e of H)window.addEventListener(e,()=>this.#a=Date.now(),{signal:t,passive:!0});this.#i()}stop(){this.#o.abort(),window.clearTimeout(this.#t)}look(){window.clearTimeout(this.#t);let t=Math.max(0,this.#r+R-Date.now());this.#t=window.setTimeout(()=>{this.#i()},t)}async#i(){window.clearTimeout(this.#t);try{await(Date.now()-this.#a>F?this.#l():this.#d())}catch(t){this.#e.problem(t);return}M()&&!this.#o.signal.aborted&&(this.#t=window.setTimeout(()=>{this.#i()},O(this.#n)?R:Q))}async#d(){let t=this.#n,e=this.#a>this.#r;this.#r=Date.now();let h=await this.#s.status(e);this.#n=h,this.#e.statusChanged(h),t!==void 0&&(t.photos!==h.photos||t.failed!==h.failed)&&this.#e.photosChanged()}async#l(){if(!(await this.#s.session()).signedIn)throw new p(401,"signed-out",n("The web session has ended."))}};function O(r){return r!==void 0&&r.pending>0&&r.state!=="paused"}function M(){return document.visibilityState==="visible"}export{G as a,O as b};

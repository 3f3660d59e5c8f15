import{a as p}from"/assets/chunk-DFIE6NY7.js";import{a as E,b as h,e as k,g as T,h as I,i as u,j as A,k as S,l as w,m as $,o as C,p as D}from"/assets/chunk-PMYW6YMW.js";import{a as y,c as i,d as r,e as x,g as l,i as c}from"/assets/chunk-UFH4OFYZ.js";var L,M,N,P,_,q,t,b,f,v,g,n,m,R;q=[I("latent-lock-button")];var s=class extends(_=T,P=[u({attribute:!1})],N=[u()],M=[A()],L=[S("dialog")],_){constructor(){super(...arguments);l(this,n);l(this,b,i(t,8,this)),i(t,11,this);l(this,f,i(t,12,this,"")),i(t,15,this);l(this,v,i(t,16,this,"")),i(t,19,this);l(this,g,i(t,20,this)),i(t,23,this)}render(){return h`
      ${this.label===""?h`
          <button class="icon" aria-label="Lock the vault" title="Lock the vault" @click="${()=>{c(this,n,m).call(this,!1)}}">
            ${w.lock}
          </button>
        `:h`
          <button class="main" @click="${()=>{c(this,n,m).call(this,!1)}}">${w.lock}${this.label}</button>
        `}
      <dialog aria-labelledby="question" @keydown="${o=>o.stopPropagation()}">
        <h2 id="question">Lock it all the same?</h2>
        <p>${this.users===""?k:this.users}</p>
        <div class="choice">
          <button class="quiet" @click="${()=>this.dialog.close()}">Cancel</button>
          <button class="main" @click="${c(this,n,R)}">Lock anyway</button>
        </div>
      </dialog>
    `}};t=y(_),b=new WeakMap,f=new WeakMap,v=new WeakMap,g=new WeakMap,n=new WeakSet,m=async function(o){try{await this.api.lock(o),this.dispatchEvent(new CustomEvent("locked"))}catch(a){a instanceof p&&a.code==="force"?(this.users=a.message,this.dialog.showModal()):this.dispatchEvent(new CustomEvent("problem",{detail:a}))}},R=function(){this.dialog.close(),c(this,n,m).call(this,!0)},r(t,4,"api",P,s,b),r(t,4,"label",N,s,f),r(t,4,"users",M,s,v),r(t,4,"dialog",L,s,g),s=r(t,0,"LockButton",q,s),x(s,"styles",[$,D,C,E`
      dialog {
        padding: 24px;
        font-size: 1rem;
        white-space: normal;
      }

      h2 {
        margin-bottom: 8px;
      }

      .main {
        display: inline-flex;
        align-items: center;
        gap: 8px;
      }

      .choice {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: 10px;
        margin-top: 20px;
      }
    `]),i(t,1,s);var G=2e3,K=2e4,O=5*6e4,W=["pointerdown","keydown","scroll"],H=class{#s;#e;#o=new AbortController;#a;#t;#n=Date.now();#r=0;constructor(e,o){this.#s=e,this.#e=o}start(){let{signal:e}=this.#o;document.addEventListener("visibilitychange",()=>F()&&void this.#i(),{signal:e});for(let o of W)window.addEventListener(o,()=>this.#n=Date.now(),{signal:e,passive:!0});this.#i()}stop(){this.#o.abort(),window.clearTimeout(this.#t)}look(){window.clearTimeout(this.#t);let e=Math.max(0,this.#r+G-Date.now());this.#t=window.setTimeout(()=>{this.#i()},e)}async#i(){window.clearTimeout(this.#t);try{await(Date.now()-this.#n>O?this.#d():this.#l())}catch(e){this.#e.problem(e);return}F()&&!this.#o.signal.aborted&&(this.#t=window.setTimeout(()=>{this.#i()},j(this.#a)?G:K))}async#l(){let e=this.#a,o=this.#n>this.#r;this.#r=Date.now();let a=await this.#s.status(o);this.#a=a,this.#e.statusChanged(a),e!==void 0&&(e.photos!==a.photos||e.failed!==a.failed)&&this.#e.photosChanged()}async#d(){if(!(await this.#s.session()).signedIn)throw new p(401,"signed-out","The web session has ended.")}};function j(d){return d!==void 0&&d.pending>0&&d.state!=="paused"}function F(){return document.visibilityState==="visible"}export{H as a,j as b};

import{a as p}from"/assets/chunk-LYKWYS7G.js";import{a as f}from"/assets/chunk-UITOMONB.js";import{a as x,b as l,e as T,g as I,h as E,i as m,j as S,l as A,p as $,q as u}from"/assets/chunk-K4BADL6H.js";import{a as v,c as o,d as r,e as k,g as d,i as h}from"/assets/chunk-UFH4OFYZ.js";var q,C,D,L,N,i,w,b,y,n,g,_;N=[E("latent-lock-button")];var s=class extends(L=I,D=[m({attribute:!1})],C=[m()],q=[S()],L){constructor(){super(...arguments);d(this,n);d(this,w,o(i,8,this)),o(i,11,this);d(this,b,o(i,12,this,"")),o(i,15,this);d(this,y,o(i,16,this)),o(i,19,this)}render(){return l`
      ${this.label===""?l`
          <button class="icon" aria-label="Lock the vault" title="Lock the vault" @click="${h(this,n,g)}">
            ${f.lock}
          </button>
        `:l`
          <button class="main" @click="${h(this,n,g)}">${f.lock}${this.label}</button>
        `} ${this.question===void 0?T:l`
        <latent-confirm-dialog
          .question="${this.question}"
          @dialog-close="${()=>this.question=void 0}"
        ></latent-confirm-dialog>
      `}
    `}};i=v(L),w=new WeakMap,b=new WeakMap,y=new WeakMap,n=new WeakSet,g=async function(){try{await this.api.lock(!1),u(this,"locked")}catch(e){e instanceof p&&e.code==="force"?this.question=h(this,n,_).call(this,e.message):u(this,"problem",e)}},_=function(e){return{heading:"Lock it all the same?",text:e,action:"Lock anyway",act:async()=>{await this.api.lock(!0),u(this,"locked")}}},r(i,4,"api",D,s,w),r(i,4,"label",C,s,b),r(i,4,"question",q,s,y),s=r(i,0,"LockButton",N,s),k(s,"styles",[A,$,x`
      .main {
        display: inline-flex;
        align-items: center;
        gap: 8px;
      }
    `]),o(i,1,s);var P=2e3,M=2e4,Q=5*6e4,F=["pointerdown","keydown","scroll"],R=class{#s;#e;#o=new AbortController;#n;#t;#a=Date.now();#r=0;constructor(t,e){this.#s=t,this.#e=e}start(){let{signal:t}=this.#o;document.addEventListener("visibilitychange",()=>G()&&void this.#i(),{signal:t});for(let e of F)window.addEventListener(e,()=>this.#a=Date.now(),{signal:t,passive:!0});this.#i()}stop(){this.#o.abort(),window.clearTimeout(this.#t)}look(){window.clearTimeout(this.#t);let t=Math.max(0,this.#r+P-Date.now());this.#t=window.setTimeout(()=>{this.#i()},t)}async#i(){window.clearTimeout(this.#t);try{await(Date.now()-this.#a>Q?this.#l():this.#d())}catch(t){this.#e.problem(t);return}G()&&!this.#o.signal.aborted&&(this.#t=window.setTimeout(()=>{this.#i()},H(this.#n)?P:M))}async#d(){let t=this.#n,e=this.#a>this.#r;this.#r=Date.now();let c=await this.#s.status(e);this.#n=c,this.#e.statusChanged(c),t!==void 0&&(t.photos!==c.photos||t.failed!==c.failed)&&this.#e.photosChanged()}async#l(){if(!(await this.#s.session()).signedIn)throw new p(401,"signed-out","The web session has ended.")}};function H(a){return a!==void 0&&a.pending>0&&a.state!=="paused"}function G(){return document.visibilityState==="visible"}export{R as a,H as b};

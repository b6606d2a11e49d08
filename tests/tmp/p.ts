import {law} from '../../src/law'
import {reason} from '../../src/engine/determine'
import {judge} from '../../src/engine/judge'
import {walk} from '../../src/engine/proof'
import {boundaries} from '../../src/engine/boundaries'
import {sample,seeded} from '../../src/engine/samples'
export async function main(){
 const r=seeded(1)
 const cases=[]
 for(let i=0;i<300;i++){ const p=law.protections[i%law.protections.length]!; const rules={scope:p.scope,merits:p.law.at(-1)!.rule}; cases.push({...sample(rules,boundaries(law.facts,law.protections.flatMap(q=>[q.scope,q.law.at(-1)!.rule]),law.checkedOn),law.facts,law.checkedOn,r)}) }
 for(let k=0;k<6;k++){const t=performance.now(); for(const x of cases) reason(law,x,law.checkedOn); console.log('reason us',1000*(performance.now()-t)/300)}
 for(let k=0;k<3;k++){const t=performance.now(); let n=0; for(const x of cases) for(const p of law.protections){judge(p.scope,{facts:law.facts,answers:x,day:law.checkedOn});judge(p.law.at(-1)!.rule,{facts:law.facts,answers:x,day:law.checkedOn})} console.log('judge us',1000*(performance.now()-t)/300)}
 let n=0; for(const p of reason(law,{},law.checkedOn).results) n+=[...walk(p.proof)].length; console.log('nodes',n)
 return 0 }

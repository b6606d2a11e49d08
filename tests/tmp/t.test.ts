import {test} from 'vitest'
import fc from 'fast-check'
import {law} from '../../src/law'
import {reason} from '../../src/engine/determine'
import {anyAnswers, toldLess} from '../law/any-answers'
import {seeded} from '../../src/engine/samples'
test('x',()=>{
 let t=performance.now(); const a=anyAnswers(law,{definite:false}); console.log('build',performance.now()-t)
 t=performance.now(); const s=fc.sample(a,{numRuns:500,seed:1}); console.log('gen',(performance.now()-t)/500, law.protections.length, Object.keys(law.facts).length)
 for(let k=0;k<3;k++){t=performance.now(); for(const x of s) reason(law,x,law.checkedOn); console.log('reason',(performance.now()-t)/500)}
 t=performance.now(); for(const x of s) JSON.stringify(reason(law,x,law.checkedOn)); console.log('json',(performance.now()-t)/500)
},60000)

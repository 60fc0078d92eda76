import { makeScaleSite } from './bench/scale/scale-site.ts'
console.log((await makeScaleSite(Number(process.argv[2]))).root)

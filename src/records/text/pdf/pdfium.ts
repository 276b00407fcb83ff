/**
 * PDFium's own functions, called without the package's wrapper: its exports go through a debugging shell that costs more
 * than the calls themselves, so the WebAssembly instance is taken as it is made.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { PDFiumLibrary } from '@hyzyla/pdfium'

type Call = (...args: number[]) => number
/** Node has it, but the types of it come with a browser's, which this project leaves out. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object, imports: object) => { exports: Record<string, unknown> }
}
const names = [
  'malloc',
  'free',
  'FPDF_InitLibrary',
  'FPDF_LoadMemDocument',
  'FPDF_CloseDocument',
  'FPDF_GetLastError',
  'FPDF_GetPageCount',
  'FPDF_LoadPage',
  'FPDF_ClosePage',
  'FPDF_GetPageBoundingBox',
  'FPDFPage_GetRotation',
  'FPDFPage_CountObjects',
  'FPDFPage_GetObject',
  'FPDFPageObj_GetType',
  'FPDFText_LoadPage',
  'FPDFText_ClosePage',
  'FPDFText_CountChars',
  'FPDFText_GetText',
  'FPDFText_GetUnicode',
  'FPDFText_GetTextObject',
  'FPDFText_GetCharBox',
  'FPDFText_GetCharOrigin',
  'FPDFText_GetFontSize',
  'FPDFText_GetMatrix',
  'FPDFTextObj_GetFont',
  'FPDFTextObj_GetTextRenderMode',
  'FPDFFont_GetBaseFontName',
  'FPDFFont_GetFlags',
  'FPDFPageObj_GetMarkedContentID',
  'FPDFPageObj_CountMarks',
  'FPDFPageObj_GetMark',
  'FPDFPageObjMark_GetName',
  'FPDF_StructTree_GetForPage',
  'FPDF_StructTree_Close',
  'FPDF_StructTree_CountChildren',
  'FPDF_StructTree_GetChildAtIndex',
  'FPDF_StructElement_GetType',
  'FPDF_StructElement_CountChildren',
  'FPDF_StructElement_GetChildAtIndex',
  'FPDF_StructElement_GetChildMarkedContentID',
  'FPDFCatalog_IsTagged',
] as const
type Name = (typeof names)[number]

export type Pdfium = Record<Name, Call> & {
  /** The memory as it is now: a call may have grown it, so take it anew after each that may allocate. */
  bytes: () => Uint8Array
  /** What a call has written there: a double (8 bytes), a float (4). */
  double: (at: number) => number
  float: (at: number) => number
  /** 256 bytes for out-parameters. */
  scratch: number
  /** UTF-16 at an address, `length` in units. */
  text: (at: number, length: number) => string
}

/** Starts PDFium (about 60 ms). One instance a process. */
export async function startPdfium(): Promise<Pdfium> {
  const wasm = new WebAssembly.Module(
    readFileSync(createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm')),
  )
  let exports: Record<string, unknown> = {}
  const instantiateWasm = (imports: object, use: (instance: never, module: never) => void) => {
    const instance = new WebAssembly.Instance(wasm, imports)
    exports = instance.exports
    use(instance as never, wasm as never)
    return instance.exports
  }
  await PDFiumLibrary.init({ instantiateWasm: instantiateWasm as never })
  const memory = exports['memory'] as { buffer: ArrayBuffer }
  const calls = Object.fromEntries(names.map(name => [name, exports[name] as Call])) as Record<Name, Call>
  const utf16 = new TextDecoder('utf-16le')
  const scratch = calls.malloc(256)
  let view = new DataView(memory.buffer)
  // Memory that grows is another buffer.
  const now = () => (view.buffer === memory.buffer ? view : (view = new DataView(memory.buffer)))
  return {
    ...calls,
    double: at => now().getFloat64(at, true),
    float: at => now().getFloat32(at, true),
    bytes: () => new Uint8Array(memory.buffer),
    scratch,
    text: (at, length) => utf16.decode(new Uint8Array(memory.buffer, at, length * 2)),
  }
}

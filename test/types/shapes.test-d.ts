import type {
  Agregasi,
  Contoh,
  DokumenIku,
  Ekspresi,
  Formula,
  Indikator,
  Instansi,
  Isi,
  KebijakanCapaian,
  KebijakanRerata,
  Kelas,
  Pembulatan,
  PenanggungJawab,
  Periode,
  Rujukan,
  Sasaran,
  Satuan,
  Skala,
  SumberData,
  Target,
  Variabel,
} from 'indikator';
import type {
  agregasiSchema,
  contohSchema,
  dokumenIkuSchema,
  ekspresiSchema,
  formulaSchema,
  indikatorSchema,
  instansiSchema,
  kebijakanCapaianSchema,
  kebijakanRerataSchema,
  pembulatanSchema,
  penanggungJawabSchema,
  periodeSchema,
  rujukanSchema,
  sasaranSchema,
  satuanSchema,
  skalaSchema,
  sumberDataSchema,
  targetSchema,
  variabelSchema,
} from 'indikator/zod';
import { describe, expectTypeOf, it } from 'vitest';
import type { z } from 'zod/mini';
import type { agregasiShape } from '../../src/definition/agregasi.js';
import type { contohShape } from '../../src/definition/contoh.js';
import type { dokumenIkuShape } from '../../src/definition/dokumenIku.js';
import type { formulaShape } from '../../src/definition/formula.js';
import type { indikatorShape } from '../../src/definition/indikator.js';
import type { instansiShape } from '../../src/definition/instansi.js';
import type { kebijakanCapaianShape } from '../../src/definition/kebijakanCapaian.js';
import type { kebijakanRerataShape } from '../../src/definition/kebijakanRerata.js';
import type { pembulatanShape } from '../../src/definition/pembulatan.js';
import type { penanggungJawabShape } from '../../src/definition/penanggungJawab.js';
import type { periodeShape } from '../../src/definition/periode.js';
import type { rujukanShape } from '../../src/definition/rujukan.js';
import type { sasaranShape } from '../../src/definition/sasaran.js';
import type { expression, TypeOf, text } from '../../src/definition/shape.js';
import type { kelasShape, skalaShape } from '../../src/definition/skala.js';
import type { sumberDataShape } from '../../src/definition/sumberData.js';
import type { targetShape } from '../../src/definition/target.js';
import type { variabelShape } from '../../src/definition/variabel.js';

describe('the shape of a noun describes what it holds', () => {
  it('for every noun', () => {
    expectTypeOf<TypeOf<typeof agregasiShape>>().toEqualTypeOf<Agregasi>();
    expectTypeOf<TypeOf<typeof contohShape>>().toEqualTypeOf<Contoh>();
    expectTypeOf<TypeOf<typeof dokumenIkuShape>>().toEqualTypeOf<Isi<DokumenIku>>();
    expectTypeOf<TypeOf<typeof expression>>().toEqualTypeOf<Ekspresi>();
    expectTypeOf<TypeOf<typeof formulaShape>>().toEqualTypeOf<Isi<Formula>>();
    expectTypeOf<TypeOf<typeof indikatorShape>>().toEqualTypeOf<Isi<Indikator>>();
    expectTypeOf<TypeOf<typeof instansiShape>>().toEqualTypeOf<Instansi>();
    expectTypeOf<TypeOf<typeof kebijakanCapaianShape>>().toEqualTypeOf<Isi<KebijakanCapaian>>();
    expectTypeOf<TypeOf<typeof kebijakanRerataShape>>().toEqualTypeOf<Isi<KebijakanRerata>>();
    expectTypeOf<TypeOf<typeof kelasShape>>().toEqualTypeOf<Kelas>();
    expectTypeOf<TypeOf<typeof pembulatanShape>>().toEqualTypeOf<Pembulatan>();
    expectTypeOf<TypeOf<typeof penanggungJawabShape>>().toEqualTypeOf<PenanggungJawab>();
    expectTypeOf<TypeOf<typeof periodeShape>>().toEqualTypeOf<Periode>();
    expectTypeOf<TypeOf<typeof rujukanShape>>().toEqualTypeOf<Rujukan>();
    expectTypeOf<TypeOf<typeof sasaranShape>>().toEqualTypeOf<Isi<Sasaran>>();
    expectTypeOf<TypeOf<typeof text>>().toEqualTypeOf<Satuan>();
    expectTypeOf<TypeOf<typeof skalaShape>>().toEqualTypeOf<Isi<Skala>>();
    expectTypeOf<TypeOf<typeof sumberDataShape>>().toEqualTypeOf<SumberData>();
    expectTypeOf<TypeOf<typeof targetShape>>().toEqualTypeOf<Target>();
    expectTypeOf<TypeOf<typeof variabelShape>>().toEqualTypeOf<Variabel>();
  });

  it('and is no any', () => {
    expectTypeOf<TypeOf<typeof indikatorShape>>().not.toBeAny();
    expectTypeOf<TypeOf<typeof dokumenIkuShape>>().not.toBeAny();
    expectTypeOf<TypeOf<typeof formulaShape>>().not.toBeAny();
    expectTypeOf<TypeOf<typeof targetShape>>().not.toBeNever();
  });
});

describe('the zod schema of a noun infers what it holds', () => {
  it('for every noun', () => {
    expectTypeOf<z.infer<typeof agregasiSchema>>().toEqualTypeOf<Agregasi>();
    expectTypeOf<z.infer<typeof contohSchema>>().toEqualTypeOf<Contoh>();
    expectTypeOf<z.infer<typeof dokumenIkuSchema>>().toEqualTypeOf<Isi<DokumenIku>>();
    expectTypeOf<z.infer<typeof ekspresiSchema>>().toEqualTypeOf<Ekspresi>();
    expectTypeOf<z.infer<typeof formulaSchema>>().toEqualTypeOf<Isi<Formula>>();
    expectTypeOf<z.infer<typeof indikatorSchema>>().toEqualTypeOf<Isi<Indikator>>();
    expectTypeOf<z.infer<typeof instansiSchema>>().toEqualTypeOf<Instansi>();
    expectTypeOf<z.infer<typeof kebijakanCapaianSchema>>().toEqualTypeOf<Isi<KebijakanCapaian>>();
    expectTypeOf<z.infer<typeof kebijakanRerataSchema>>().toEqualTypeOf<Isi<KebijakanRerata>>();
    expectTypeOf<z.infer<typeof pembulatanSchema>>().toEqualTypeOf<Pembulatan>();
    expectTypeOf<z.infer<typeof penanggungJawabSchema>>().toEqualTypeOf<PenanggungJawab>();
    expectTypeOf<z.infer<typeof periodeSchema>>().toEqualTypeOf<Periode>();
    expectTypeOf<z.infer<typeof rujukanSchema>>().toEqualTypeOf<Rujukan>();
    expectTypeOf<z.infer<typeof sasaranSchema>>().toEqualTypeOf<Isi<Sasaran>>();
    expectTypeOf<z.infer<typeof satuanSchema>>().toEqualTypeOf<Satuan>();
    expectTypeOf<z.infer<typeof skalaSchema>>().toEqualTypeOf<Isi<Skala>>();
    expectTypeOf<z.infer<typeof sumberDataSchema>>().toEqualTypeOf<SumberData>();
    expectTypeOf<z.infer<typeof targetSchema>>().toEqualTypeOf<Target>();
    expectTypeOf<z.infer<typeof variabelSchema>>().toEqualTypeOf<Variabel>();
  });
});

// What the sources say of every public name, read by typedoc.

import {
  Application,
  type Context,
  Converter,
  type DeclarationReflection,
  makeRecursiveVisitor,
  type ParameterReflection,
  ReferenceReflection,
  ReflectionKind,
  type ReflectionType,
  type SomeType,
} from 'typedoc';
import type { ApiName, Field } from './apiName.js';
import { commentsOf } from './comments.js';
import { declarationText, typeText } from './declarationText.js';
import { typedocOptions } from './typedocOptions.js';

/** Reads the public names of entry points; throws where typedoc has a warning. */
export async function readApi(entryPoints: Readonly<Record<string, string>>): Promise<ApiName[]> {
  const app = await Application.bootstrap({ ...typedocOptions, entryPoints: Object.values(entryPoints) }, []);
  let names: ApiName[] = [];
  app.converter.on(Converter.EVENT_END, (context) => {
    const exported = exportedOf(context, Object.keys(entryPoints));
    names = exported.map((one) => nameOf(one, context));
  });
  const project = await app.convert();
  if (project !== undefined) app.validate(project);
  if (app.logger.hasErrors() || app.logger.hasWarnings()) throw new Error('typedoc warns of the sources');
  return names;
}

/** What has one name: `Decimal` is a constant and a type. */
interface Exported {
  readonly one: DeclarationReflection;
  readonly parts: Set<DeclarationReflection>;
  /** The entry points that export it. */
  readonly dari: Set<string>;
}

function exportedOf({ project }: Context, entryPoints: readonly string[]): Exported[] {
  const found = new Map<string, Exported>();
  for (const [i, module] of (project.children ?? []).entries()) {
    for (const child of module.children ?? []) {
      const one = child instanceof ReferenceReflection ? child.getTargetReflectionDeep() : child;
      if (!one.isDeclaration()) continue;
      const known = found.get(one.name) ?? { one, parts: new Set(), dari: new Set() };
      found.set(one.name, {
        one: known.one,
        parts: known.parts.add(one),
        dari: known.dari.add(entryPoints[i] ?? ''),
      });
    }
  }
  return [...found.values()];
}

const kinds: Readonly<Partial<Record<ReflectionKind, ApiName['jenis']>>> = {
  [ReflectionKind.Function]: 'function',
  [ReflectionKind.Interface]: 'interface',
  [ReflectionKind.Class]: 'class',
  [ReflectionKind.TypeAlias]: 'type',
};

function nameOf({ one, parts, dari }: Exported, context: Context): ApiName {
  const { name, kind, sources, signatures = [], type, children = [] } = one;
  const declarations = context.getSymbolFromReflection(one)?.declarations ?? [];
  const parameters = signatures.flatMap((signature) => signature.parameters ?? []);
  const members = kind === ReflectionKind.TypeAlias ? membersIn(type) : children.filter(isMember);
  return {
    nama: name,
    jenis: kinds[kind] ?? 'constant',
    dari: [...dari],
    file: sources?.[0]?.fileName ?? '',
    baris: sources?.[0]?.line ?? 0,
    deklarasi: declarationText(declarations, String(type)),
    ...commentsOf([...parts, ...signatures]),
    parameter: onlyFirst(parameters.flatMap((parameter) => parameterFields(parameter, context))),
    anggota: members.map((member) => fieldOf(member, context)),
  };
}

/** A parameter, and the properties that are spelt out in its type. */
function parameterFields(parameter: ParameterReflection, context: Context): Field[] {
  const parts = membersIn(parameter.type).map((member) => fieldOf(member, context));
  const named = parts.map((part) => ({ ...part, nama: `${parameter.name}.${part.nama}` }));
  return [fieldOf(parameter, context), ...named];
}

/** The forms of a function share parameters. */
function onlyFirst(fields: readonly Field[]): Field[] {
  return fields.filter((field, i) => fields.findIndex(({ nama }) => nama === field.nama) === i);
}

function isMember({ kind, name }: DeclarationReflection): boolean {
  // The mark of a checked definition is nobody's business.
  return kind !== ReflectionKind.Constructor && !name.startsWith('[');
}

/** The properties of objects that are spelt out in a type, wherever they stand in it. */
function membersIn(type: SomeType | undefined): DeclarationReflection[] {
  const found = new Set<ReflectionType>();
  const asked = new Set<ReflectionType>();
  const into = (set: Set<ReflectionType>) => ({ reflection: (one: ReflectionType) => void set.add(one) });
  type?.visit(
    makeRecursiveVisitor({
      ...into(found),
      // What a condition asks of a type is no property of it.
      conditional: ({ extendsType }) => extendsType.visit(makeRecursiveVisitor(into(asked))),
    }),
  );
  const shown = [...found].filter((one) => !asked.has(one));
  return shown.flatMap(({ declaration }) => declaration.children ?? []).filter(isMember);
}

function fieldOf(one: DeclarationReflection | ParameterReflection, context: Context): Field {
  const declaration = context.getSymbolFromReflection(one)?.declarations?.[0];
  const signatures = one.isDeclaration() ? one.getAllSignatures() : [];
  const { uraian } = commentsOf([one, ...signatures]);
  // typedoc asks nothing of what is spelt out in the type of a parameter.
  if (uraian === '') context.logger.warn(`${one.getFriendlyFullName()} has no comment`);
  return {
    nama: one.name,
    tipe: typeText(declaration, String(one.type)),
    opsional: one.flags.isOptional || (one.isParameter() && one.defaultValue !== undefined),
    uraian,
  };
}

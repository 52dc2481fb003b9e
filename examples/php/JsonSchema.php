<?php
// Checks JSON against the schemas of the package (draft 2020-12) with what PHP brings. It knows the keywords that they use and
// refuses any other, so nothing is passed over in silence. A project with Composer takes a library for draft 2020-12 instead.

declare(strict_types=1);

final class JsonSchema
{
    private const ANNOTATIONS = ['$schema', '$id', '$defs', 'title', 'description'];

    public function __construct(private readonly object $root)
    {
    }

    public static function read(string $path): self
    {
        return new self(json_decode(file_get_contents($path), false, 1024, JSON_THROW_ON_ERROR));
    }

    /** What is wrong with a value (objects as stdClass): lines of JSON pointer and rule. Empty when nothing is. */
    public function issues(mixed $value): array
    {
        return $this->check($value, $this->root, '');
    }

    private function check(mixed $value, object|bool $schema, string $at): array
    {
        if (is_bool($schema)) {
            return $schema ? [] : ["$at: is not allowed here"];
        }
        $issues = [];
        foreach (get_object_vars($schema) as $keyword => $rule) {
            if (!in_array($keyword, self::ANNOTATIONS, true)) {
                $issues = [...$issues, ...$this->keyword($keyword, $rule, $value, $schema, $at)];
            }
        }
        return $issues;
    }

    private function keyword(string $keyword, mixed $rule, mixed $value, object $schema, string $at): array
    {
        $fields = is_object($value) ? get_object_vars($value) : [];
        $items = is_array($value) ? $value : [];
        $declared = is_object($schema->properties ?? null) ? get_object_vars($schema->properties) : [];
        return match ($keyword) {
            '$ref' => $this->check($value, $this->resolve($rule), $at),
            'properties' => $this->each(array_intersect_key($fields, $declared), fn ($key) => $declared[$key], $at),
            'additionalProperties' => $this->each(array_diff_key($fields, $declared), fn () => $rule, $at),
            'propertyNames' => $this->each(array_combine(array_keys($fields), array_map(strval(...), array_keys($fields))), fn () => $rule, $at),
            'items' => $this->each($items, fn () => $rule, $at),
            default => $this->holds($keyword, $rule, $value, $fields, $items, $at) ? [] : [self::line($at, $keyword, $rule)],
        };
    }

    private function holds(string $keyword, mixed $rule, mixed $value, array $fields, array $items, string $at): bool
    {
        return match ($keyword) {
            'type' => self::isType($value, $rule),
            'const' => $value === $rule,
            'enum' => in_array($value, $rule, true),
            'pattern' => !is_string($value) || preg_match('~' . str_replace('~', '\~', $rule) . '~uD', $value) === 1,
            'minimum' => !(is_int($value) || is_float($value)) || $value >= $rule,
            'maximum' => !(is_int($value) || is_float($value)) || $value <= $rule,
            'minItems' => !is_array($value) || count($items) >= $rule,
            'maxItems' => !is_array($value) || count($items) <= $rule,
            'minProperties' => !is_object($value) || count($fields) >= $rule,
            'maxProperties' => !is_object($value) || count($fields) <= $rule,
            'required' => !is_object($value) || array_diff($rule, array_keys($fields)) === [],
            'anyOf' => $this->matching($value, $rule, $at) > 0,
            'oneOf' => $this->matching($value, $rule, $at) === 1,
            default => throw new DomainException("keyword $keyword is not known here"),
        };
    }

    /** Checks each part by the schema of its key. */
    private function each(array $parts, callable $schemaOf, string $at): array
    {
        $issues = [];
        foreach ($parts as $key => $part) {
            $issues = [...$issues, ...$this->check($part, $schemaOf($key), "$at/$key")];
        }
        return $issues;
    }

    /** How many of several schemas a value is right by. */
    private function matching(mixed $value, array $schemas, string $at): int
    {
        return count(array_filter($schemas, fn ($schema) => $this->check($value, $schema, $at) === []));
    }

    /** References lead inside the file: #/$defs/Variabel. */
    private function resolve(string $reference): object
    {
        $node = $this->root;
        foreach (array_slice(explode('/', $reference), 1) as $step) {
            $node = $node->$step;
        }
        return $node;
    }

    private static function isType(mixed $value, string $type): bool
    {
        return match ($type) {
            'object' => is_object($value),
            'array' => is_array($value),
            'string' => is_string($value),
            'boolean' => is_bool($value),
            'null' => $value === null,
            'integer' => is_int($value) || (is_float($value) && floor($value) === $value),
            'number' => is_int($value) || is_float($value),
        };
    }

    /** The rule in short: the alternatives of a choice would fill the page. */
    private static function line(string $at, string $keyword, mixed $rule): string
    {
        $short = in_array($keyword, ['anyOf', 'oneOf'], true) ? '' : ' ' . json_encode($rule, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
        return "$at: $keyword$short";
    }
}

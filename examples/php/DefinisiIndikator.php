<?php
// A rule of Laravel: a field of a request holds the JSON of an indicator. In an application: app/Rules/DefinisiIndikator.php,
// with JsonSchema.php beside it or another library for draft 2020-12 in its place.

declare(strict_types=1);

namespace App\Rules;

use Closure;
use Illuminate\Contracts\Validation\ValidationRule;
use JsonSchema;

final class DefinisiIndikator implements ValidationRule
{
    public function __construct(private readonly JsonSchema $schema)
    {
    }

    public function validate(string $attribute, mixed $value, Closure $fail): void
    {
        $indikator = is_string($value) ? json_decode($value) : null;
        if (!is_object($indikator)) {
            $fail('Isian :attribute bukan JSON sebuah indikator.');
            return;
        }
        foreach ($this->schema->issues($indikator) as $issue) {
            $fail("Isian :attribute, $issue");
        }
    }
}
